import { mentionsIn } from '#src/engines/intake/mentions.ts'
import type { Dossier } from '#src/engines/intake/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { findInto, type ReadFiles, readFiles, understand } from '#src/modules/imports/commands/read-files.ts'
import { saveQuestions } from '#src/modules/imports/commands/save-questions.ts'
import { saveRows } from '#src/modules/imports/commands/save-rows.ts'
import { loadKnown } from '#src/modules/imports/queries/known.ts'
import { loadNamed, type NamedHere } from '#src/modules/imports/queries/named.ts'
import { listGivenAnswers, listRememberedAnswers } from '#src/modules/imports/queries/questions.ts'
import { getImport, listAllRows, listFiles, lockImport } from '#src/modules/imports/queries.ts'
import { planRows } from '#src/modules/imports/rules/plan.ts'
import { placeKey } from '#src/modules/imports/rules/row-plan.ts'
import { countsOf, hasQuestion, summaryOfSheet, warningsIn } from '#src/modules/imports/rules/summary.ts'
import type {
  FileFault,
  Import,
  ImportFailure,
  ImportId,
  Into,
  RowAnswer,
  RowPlan,
  Summary,
  TellProgress,
} from '#src/modules/imports/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import { type Db, inScope, json, type Tx } from '#src/platform/database.ts'
import { change, look, todayIn, type World } from '#src/platform/world.ts'

/** A reading or a writing under way. */
export type Doing = { world: World; actor: Actor; tell: TellProgress }

/** Files understood, and the day that receives them: all that a plan needs beside what stands in the organisation. */
export type Understood = {
  read: ReadFiles
  dossier: Dossier
  named: NamedHere
  into: Into | null
  faults: FileFault[]
  names: string[]
  timeZone: string
}

/** Reads the files of an import, again each time: what they mean depends on the day and on what people corrected. */
export async function understandImport({ world, actor, tell }: Doing, kept: Import): Promise<Understood> {
  const files = await look(world, actor, (db) => listFiles(db, actor, kept.id))
  const read = await readFiles(files)
  const { corrections } = kept.mapping
  const { into, faults, timeZone, named, ...answers } = await look(world, actor, async (db) => {
    const found = await findInto(db, { world, actor }, kept, read)
    return {
      ...found,
      timeZone: (await getOrganisationById(db, actor.organisationId)).timeZone,
      named: await loadNamed(db, actor, mentionsIn(read.tables, { corrections }), found.into?.id ?? null),
      ...(await answersTo(db, actor, kept)),
    }
  })
  const frame = { into, today: todayIn(world, timeZone), tell }
  const dossier = understand(read, { ...frame, ...answers, corrections, known: named })
  const names = files.map(({ name }) => name)
  return { read, dossier, named, into, faults: [...read.faults, ...faults], names, timeZone }
}

/** What is written is what was shown: answers to other files count only until somebody has seen how they were read. */
const answersTo = async (db: Db, actor: Actor, { id, state }: Import) => ({
  answers: await listGivenAnswers(db, actor, id),
  remembered: state === 'reading' ? await listRememberedAnswers(db, actor) : [],
})

/**
 * Reads an import that waits for it and keeps what would happen: nothing else is written. Run again, it does nothing.
 * A failure that would repeat is kept, for the page to say so.
 */
export async function readImport(
  world: World,
  actor: Actor,
  id: ImportId,
  tell: TellProgress = () => {},
): Promise<void> {
  const kept = await look(world, actor, (db) => getImport(db, actor, id))
  if (kept.state !== 'reading') return
  const doing = { world, actor, tell }
  try {
    const understood = await understandImport(doing, kept)
    await change(world, actor, (tx) => keepReading(tx, doing, kept, understood))
  } catch (error) {
    await fail(world, actor, id, 'unexpected')
    throw error
  }
}

async function keepReading(tx: Tx, doing: Doing, opened: Import, understood: Understood): Promise<void> {
  const { actor } = doing
  const failure = failureOf(understood)
  const rows = await planImport(tx, doing, opened, understood)
  // Only now: until then, how far it is can be written on the same row.
  const kept = await lockImport(tx, actor, opened.id)
  if (kept.state !== 'reading' || kept.rowVersion !== opened.rowVersion) return
  await saveRows({ tx, actor, importId: kept.id }, rows, understood.names)
  await saveQuestions({ tx, actor, importId: kept.id, now: doing.world.now() }, understood.dossier.questions)
  await tx
    .updateTable('imports')
    .set({
      state: failure ? 'failed' : 'to-confirm',
      failure,
      eventId: understood.into?.id ?? null,
      summary: json(summaryOf(rows, understood)),
      rowVersion: kept.rowVersion + 1,
    })
    .where('id', '=', kept.id)
    .execute()
}

function failureOf({ read, dossier }: Understood): ImportFailure | null {
  if (read.tables.length === 0 && !read.event) return 'nothing-read'
  return read.tables.length > 0 && dossier.sheets.every(({ kind }) => kind === null) ? 'none-recognised' : null
}

/** What every row would become now, with the answers given so far. */
export async function planImport(
  tx: Tx,
  { actor, tell }: Doing,
  kept: Import,
  { dossier, named, into, read }: Understood,
): Promise<RowPlan[]> {
  const known = await loadKnown(tx, actor, dossier, into?.id ?? null)
  const answers = await answersOf(tx, actor, kept.id)
  return planRows(dossier, read.tables, { known, named, answers, hasEvent: into !== null, tell })
}

async function answersOf(tx: Tx, actor: Actor, id: ImportId): Promise<Map<string, RowAnswer>> {
  const rows = await listAllRows(tx, actor, id, { only: 'answered' })
  return new Map(rows.flatMap((row) => (row.answer ? [[placeKey(row.kind, row), row.answer] as const] : [])))
}

export const summaryOf = (rows: readonly RowPlan[], { dossier, read, into, faults }: Understood): Summary => ({
  sheets: dossier.sheets.map((sheet) => summaryOfSheet(sheet, read.tables, rows)),
  event: into && { name: into.name, heldOn: into.heldOn, isNew: into.id === null },
  faults,
  counts: countsOf(rows),
  warnings: warningsIn(rows),
  questions: rows.filter(hasQuestion).length,
  asked: { all: dossier.questions.length, open: dossier.questions.filter(({ answer }) => answer === null).length },
  changedSince: false,
})

/** Says that an import stopped, where it still went on. While the database is away it throws, for another try. */
export async function fail(world: World, actor: Actor, id: ImportId, failure: ImportFailure): Promise<void> {
  await inScope(world.db, actor, (tx) =>
    tx
      .updateTable('imports')
      .set({ state: 'failed', failure })
      .where('id', '=', id)
      .where('state', 'in', ['reading', 'writing'])
      .execute(),
  )
}
