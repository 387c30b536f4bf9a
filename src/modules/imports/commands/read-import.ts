import type { Dossier } from '#src/engines/intake/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { findInto, type ReadFiles, readFiles, understand } from '#src/modules/imports/commands/read-files.ts'
import { saveRows } from '#src/modules/imports/commands/save-rows.ts'
import { loadKnown } from '#src/modules/imports/queries/known.ts'
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
} from '#src/modules/imports/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import { inScope, json, type Tx } from '#src/platform/database.ts'
import { change, look, todayIn, type World } from '#src/platform/world.ts'

/** Files understood, and the day that receives them: all that a plan needs beside what stands in the organisation. */
export type Understood = {
  read: ReadFiles
  dossier: Dossier
  into: Into | null
  faults: FileFault[]
  names: string[]
  timeZone: string
}

/** Reads the files of an import, again each time: what they mean depends on the day and on what people corrected. */
export async function understandImport(world: World, actor: Actor, kept: Import): Promise<Understood> {
  const files = await look(world, actor, (db) => listFiles(db, actor, kept.id))
  const read = await readFiles(files)
  await tellProgress(world, actor, kept.id, { done: 1, total: STEPS })
  const { into, faults, timeZone } = await look(world, actor, async (db) => ({
    ...(await findInto(db, { world, actor }, kept, read)),
    timeZone: (await getOrganisationById(db, actor.organisationId)).timeZone,
  }))
  const dossier = understand(read, { into, mapping: kept.mapping, today: todayIn(world, timeZone) })
  return { read, dossier, into, faults: [...read.faults, ...faults], names: files.map(({ name }) => name), timeZone }
}

/** Reading the files, understanding them, comparing them with what is here. */
const STEPS = 3

/** Outside the work's own transaction, so that it is seen while the work goes on. */
export const tellProgress = (world: World, actor: Actor, id: ImportId, at: { done: number; total: number }) =>
  inScope(world.db, actor, (tx) => tx.updateTable('imports').set(at).where('id', '=', id).execute())

/**
 * Reads an import that waits for it and keeps what would happen: nothing else is written. Run again, it does nothing.
 * A failure that would repeat is kept, for the page to say so.
 */
export async function readImport(world: World, actor: Actor, id: ImportId): Promise<void> {
  const kept = await look(world, actor, (db) => getImport(db, actor, id))
  if (kept.state !== 'reading') return
  try {
    const understood = await understandImport(world, actor, kept)
    await tellProgress(world, actor, id, { done: 2, total: STEPS })
    await change(world, actor, (tx) => keepReading(tx, actor, id, understood))
  } catch (error) {
    await fail(world, actor, id, 'unexpected')
    throw error
  }
}

async function keepReading(tx: Tx, actor: Actor, id: ImportId, understood: Understood): Promise<void> {
  const kept = await lockImport(tx, actor, id)
  if (kept.state !== 'reading') return
  const failure = failureOf(understood)
  const rows = await planImport(tx, actor, kept, understood)
  await saveRows({ tx, actor, importId: id }, rows, understood.names)
  await tx
    .updateTable('imports')
    .set({
      state: failure ? 'failed' : 'to-confirm',
      failure,
      eventId: understood.into?.id ?? null,
      summary: json(summaryOf(rows, understood)),
      done: STEPS,
      total: STEPS,
      rowVersion: kept.rowVersion + 1,
    })
    .where('id', '=', id)
    .execute()
}

function failureOf({ read, dossier }: Understood): ImportFailure | null {
  if (read.tables.length === 0 && !read.event) return 'nothing-read'
  return read.tables.length > 0 && dossier.sheets.every(({ kind }) => kind === null) ? 'none-recognised' : null
}

/** What every row would become now, with the answers given so far. */
export async function planImport(
  tx: Tx,
  actor: Actor,
  kept: Import,
  { dossier, into, read }: Understood,
): Promise<RowPlan[]> {
  const known = await loadKnown(tx, actor, dossier, into?.id ?? null)
  const answers = await answersOf(tx, actor, kept.id)
  return planRows(dossier, read.tables, { known, answers, hasEvent: into !== null })
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
  changedSince: false,
})

/** Says that an import stopped. Best effort: when the database is away, the job is tried again. */
export async function fail(world: World, actor: Actor, id: ImportId, failure: ImportFailure): Promise<void> {
  await inScope(world.db, actor, (tx) =>
    tx
      .updateTable('imports')
      .set({ state: 'failed', failure })
      .where('id', '=', id)
      .where('state', '=', 'reading')
      .execute(),
  )
}
