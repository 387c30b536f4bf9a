import { removeCandidates, saveDossiers } from '#src/modules/candidates/commands/write-candidates.ts'
import { listDossiers } from '#src/modules/candidates/queries/dossiers.ts'
import type { CandidateId, Contact, EligibilityAnswers, ProfileAnswers } from '#src/modules/candidates/types.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayImport } from '#src/modules/imports/access.ts'
import { undoDay, undoFirms, undoNewDay } from '#src/modules/imports/commands/undo-parts.ts'
import type { ImportFact } from '#src/modules/imports/facts.ts'
import { countBuiltOn, listFirmsOfJobs } from '#src/modules/imports/queries/built-on.ts'
import { listParts } from '#src/modules/imports/queries/standing-parts.ts'
import { listAllRows, lockImport } from '#src/modules/imports/queries.ts'
import {
  changedParts,
  correctedSince,
  decideUndoing,
  madeIds,
  type UndoRefusal,
  writtenParts,
} from '#src/modules/imports/rules/undoing.ts'
import type { Import, ImportId, ImportRow, PartPlan } from '#src/modules/imports/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Takes back all that an import wrote: what it made goes, what it changed is as before. Refused with every reason once
 * something was built on it. Numbers of files are not given again.
 */
export async function undoImport(world: World, actor: Actor, id: ImportId): Promise<Decision<null, UndoRefusal>> {
  try {
    return await change(world, actor, (tx) => undo({ world, tx, actor }, id))
  } catch (error) {
    // Something that we did not think of rests on a row: the database keeps it.
    if ((error as { code?: string }).code === '23503') return no('in-use')
    throw error
  }
}

async function undo(
  { world, tx, actor }: { world: World; tx: Tx; actor: Actor },
  id: ImportId,
): Promise<Decision<null, UndoRefusal>> {
  const kept = await lockImport(tx, actor, id)
  permit(mayImport(actor))
  const rows = await listAllRows(tx, actor, id)
  const parts = writtenParts(rows)
  const decision = await decide(tx, actor, kept, rows)
  if (!decision.ok) return decision

  const at = { tx, actor, at: world.now(), eventId: kept.eventId }
  await undoDay(at, parts)
  await undoFirms(at, parts)
  await undoPeople(tx, actor, { parts, now: world.now() })
  await tx
    .updateTable('imports')
    .set({ state: 'undone', undoneAt: world.now(), rowVersion: kept.rowVersion + 1 })
    .where('id', '=', id)
    .execute()
  if (kept.summary?.event?.isNew && kept.eventId) await undoNewDay(tx, kept.eventId)
  const counts = kept.summary?.counts ?? {}
  await record<ImportFact>(tx, actor, { type: 'import.undone', importId: id, counts })
  return yes(null)
}

/** Whether it can be undone now, for the page to say before somebody asks. */
export async function decide(
  tx: Tx,
  actor: Actor,
  kept: Import,
  rows: readonly ImportRow[],
): Promise<Decision<null, UndoRefusal>> {
  const parts = writtenParts(rows)
  const ids = (kind: string) => rows.flatMap((row) => (row.kind === kind && row.subjectId ? [row.subjectId] : []))
  const standing = await listParts(tx, actor, {
    candidateIds: [...new Set(ids('candidate'))] as CandidateId[],
    employerIds: [...new Set([...ids('employer'), ...(await listFirmsOfJobs(tx, actor, ids('job')))])] as EmployerId[],
    eventId: kept.eventId,
  })
  const built = await countBuiltOn(tx, actor, { ...kept, isNewDay: kept.summary?.event?.isNew === true }, parts)
  return decideUndoing(kept, built, correctedSince(parts, new Map(standing.map((part) => [part.key, part]))))
}

async function undoPeople(
  tx: Tx,
  actor: Actor,
  { parts, now }: { parts: readonly PartPlan[]; now: Date },
): Promise<void> {
  const made = madeIds(parts, 'contact') as CandidateId[]
  await removeCandidates(tx, made)
  const gone = new Set<string>(made)
  const own = parts.filter(({ id }) => id !== null && !gone.has(id))
  for (const { id, after } of own.filter(({ part }) => part === 'consent'))
    await tx
      .deleteFrom('consents')
      .where('candidateId', '=', id)
      .where('purpose', '=', String(after.purpose))
      .where('source', '=', 'import')
      .execute()
  const before = new Map(
    (['contact', 'eligibility', 'profile'] as const).map((name) => [
      name,
      new Map([
        ...own.filter(({ part, before: was }) => part === name && was === null).map(({ id }) => [id!, null] as const),
        ...changedParts(own, name).map(({ id, before: was }) => [id, was] as const),
      ]),
    ]),
  )
  const ids = [...new Set([...before.values()].flatMap((files) => [...files.keys()]))] as CandidateId[]
  const was = <T>(name: 'contact' | 'eligibility' | 'profile', id: string, now: T): T => {
    const files = before.get(name)!
    return files.has(id) ? (files.get(id) as T) : now
  }
  const dossiers = (ids.length === 0 ? [] : await listDossiers(tx, actor, ids)).map((now) => ({
    id: now.id,
    contact: was<Contact>('contact', now.id, now.contact),
    eligibility: was<EligibilityAnswers | null>('eligibility', now.id, now.eligibility),
    profile: was<ProfileAnswers | null>('profile', now.id, now.profile),
  }))
  await saveDossiers(tx, actor, now, dossiers)
}
