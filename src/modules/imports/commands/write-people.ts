import {
  insertConsents,
  insertContacts,
  insertFiles,
  saveDossiers,
} from '#src/modules/candidates/commands/write-candidates.ts'
import type {
  CandidateId,
  ConsentGiven,
  ConsentPurpose,
  Contact,
  Dossier,
  EligibilityAnswers,
  ProfileAnswers,
} from '#src/modules/candidates/types.ts'
import { saveRegistrations } from '#src/modules/events/commands/save-rows.ts'
import { idFor, note, piecesOf, placeOfPart, type Writing } from '#src/modules/imports/commands/writing.ts'
import { listPurposes } from '#src/modules/imports/queries/purposes.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import type { Mapping, PartName, RowPlan } from '#src/modules/imports/types.ts'
import { isDay } from '#src/platform/day.ts'
import { readTimeOfDay } from '#src/platform/time-of-day.ts'
import { instantOf } from '#src/platform/zoned.ts'

/** People of one statement: few enough for somebody who waits to see them go by. */
const AT_ONCE = 500

/** Writes the people of the rows, their consents and their registrations. */
export async function writePeople(writing: Writing, rows: readonly RowPlan[], mapping: Mapping): Promise<void> {
  const people = rows.filter(({ kind, parts }) => kind === 'candidate' && parts.length > 0)
  const known = people.filter(({ parts }) => parts[0]?.id)
  for (const row of known) writing.ids.set(row.key, row.parts[0]!.id!)
  await writeNew(
    writing,
    people.filter(({ parts }) => !parts[0]?.id),
    { mapping, total: rows.length },
  )
  await writeKnown(writing, known)
  await writeConsents(writing, known, mapping)
  for (const row of rows)
    if (row.kind === 'candidate' && row.action === 'merge' && row.refs.candidate)
      writing.ids.set(row.key, idFor(writing, row.refs.candidate))
  await writeRegistrations(writing, people)
}

async function writeNew(
  writing: Writing,
  rows: readonly RowPlan[],
  { mapping, total }: { mapping: Mapping; total: number },
): Promise<void> {
  const { tx, actor, world, tell } = writing
  const people = rows.map((row) => ({
    ...dossierOf(row),
    source: 'import',
    consents: consentsOf(writing, row, mapping),
  }))
  const entries = await insertContacts(tx, actor, world.now(), people)
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE)
    await insertFiles(tx, actor, world.now(), some)
    tell({ stage: 'written', done: from + some.length, total })
  }
  for (const [place, row] of rows.entries()) {
    const { id } = entries[place]!
    writing.ids.set(row.key, id)
    for (const [index, { part }] of row.parts.entries())
      if (part !== 'registration') writing.made.set(placeOfPart(row, index), { id, key: partKey(part, id) })
  }
}

async function writeKnown(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  const { tx, actor, world } = writing
  const changed = rows.filter(({ parts }) =>
    parts.some(({ part, before, changes }) => part !== 'registration' && (before === null || changes.length > 0)),
  )
  const dossiers = changed.map((row) => ({ id: row.parts[0]!.id as CandidateId, ...dossierOf(row) }))
  await saveDossiers(tx, actor, world.now(), dossiers)
  for (const name of ['eligibility', 'profile'] as const)
    for (const piece of piecesOf(changed, name)) {
      const id = idFor(writing, piece.row.key)
      note(writing, piece, id, partKey(name, id))
    }
}

const after = (row: RowPlan, name: PartName) => row.parts.find(({ part }) => part === name)?.after ?? null

const dossierOf = (row: RowPlan): Dossier => ({
  contact: after(row, 'contact') as unknown as Contact,
  eligibility: after(row, 'eligibility') as unknown as EligibilityAnswers | null,
  profile: after(row, 'profile') as unknown as ProfileAnswers | null,
})

/** What the form asked, and when it was signed. Which policy was read, the file does not say. */
function consentsOf(writing: Writing, { consent }: RowPlan, { sharing }: Mapping): ConsentGiven[] {
  const purposes: ConsentPurpose[] = sharing ? ['registration', 'share-profile-with-event-employers'] : ['registration']
  const givenAt = signedAt(writing, consent?.given ?? null)
  return purposes.map((purpose) => ({
    purpose,
    policyVersion: null,
    givenAt,
    said: consent?.said ?? null,
    source: 'import',
  }))
}

/** The clock of a form is that of the chamber. A time that cannot be is that of the import. */
function signedAt({ world, timeZone }: Writing, text: string | null): Date {
  const [on = '', time = ''] = (text ?? '').split('T')
  const clock = readTimeOfDay(time.slice(0, 5))
  const at = isDay(on) && clock ? instantOf(on, clock, timeZone) : world.now()
  return new Date(Math.min(at.getTime(), world.now().getTime()))
}

/** Adds what was never asked before. A consent that was withdrawn stays so: only the person gives it again. */
async function writeConsents(writing: Writing, rows: readonly RowPlan[], mapping: Mapping): Promise<void> {
  const ids = rows.map((row) => idFor(writing, row.key) as CandidateId)
  const had = await listPurposes(writing.tx, writing.actor, ids)
  const missing = rows.flatMap((row) => {
    const candidateId = idFor(writing, row.key) as CandidateId
    const added = consentsOf(writing, row, mapping).filter(({ purpose }) => !had.get(candidateId)?.has(purpose))
    writing.consents.set(
      row.key,
      added.map(({ purpose }) => purpose),
    )
    return added.map((consent) => ({ candidateId, ...consent }))
  })
  await insertConsents(writing.tx, writing.actor, missing)
}

async function writeRegistrations(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  const { tx, actor, eventId } = writing
  if (!eventId) return
  const pieces = piecesOf(rows, 'registration')
  const ids = await saveRegistrations(
    { tx, actor, eventId },
    pieces.map(({ row, part }) => ({
      candidateId: idFor(writing, row.key),
      available: part.after.available as number[] | null,
      availabilitySaid: part.after.availabilitySaid as string | null,
      maxMeetings: part.after.maxMeetings as number | null,
      registeredAt: signedAt(writing, row.consent?.given ?? null),
      source: 'import',
    })),
  )
  for (const [place, piece] of pieces.entries())
    note(writing, piece, ids[place]!, partKey('registration', idFor(writing, piece.row.key)))
}
