import { lockRegistrations } from '#src/modules/candidates/commands/write-candidates.ts'
import { insertEvent } from '#src/modules/events/commands/events.ts'
import { slotsOf } from '#src/modules/events/rules.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import {
  type Doing,
  fail,
  planImport,
  summaryOf,
  type Understood,
  understandImport,
} from '#src/modules/imports/commands/read-import.ts'
import { saveQuestions } from '#src/modules/imports/commands/save-questions.ts'
import { saveRows } from '#src/modules/imports/commands/save-rows.ts'
import { writeDay } from '#src/modules/imports/commands/write-day.ts'
import { writeFirms } from '#src/modules/imports/commands/write-firms.ts'
import { writePeople } from '#src/modules/imports/commands/write-people.ts'
import { placeOfPart, type Writing } from '#src/modules/imports/commands/writing.ts'
import type { ImportFact } from '#src/modules/imports/facts.ts'
import { getImport, listAllRows } from '#src/modules/imports/queries.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import { fingerprint } from '#src/modules/imports/rules/summary.ts'
import type { Import, ImportId, Into, PartPlan, RowPlan, TellProgress } from '#src/modules/imports/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { record } from '#src/platform/record.ts'
import { change, look, type World } from '#src/platform/world.ts'

/**
 * Writes an import that was confirmed: all of it in one transaction, its own state with it, so that after a crash it is
 * either written or still to be written. Run again, it does nothing. Where somebody changed what the files are compared
 * with since the check, nothing is written: it goes back to be confirmed. A failure that would repeat is kept.
 */
export async function writeImport(
  world: World,
  actor: Actor,
  id: ImportId,
  tell: TellProgress = () => {},
): Promise<void> {
  const kept = await look(world, actor, (db) => getImport(db, actor, id))
  if (kept.state !== 'writing') return
  const doing = { world, actor, tell }
  try {
    const understood = await understandImport(doing, kept)
    await change(world, actor, (tx) => writeAll(tx, doing, id, understood))
  } catch (error) {
    await fail(world, actor, id, 'unexpected')
    throw error
  }
}

async function writeAll(tx: Tx, doing: Doing, id: ImportId, understood: Understood): Promise<void> {
  const { world, actor } = doing
  await lockRegistrations(tx, actor)
  // Only now: who waited for the lock must see what the one before it wrote.
  const kept = await getImport(tx, actor, id)
  if (kept.state !== 'writing') return
  const rows = await planImport(tx, doing, kept, understood)
  const summary = summaryOf(rows, understood)
  if (fingerprint(await listAllRows(tx, actor, id)) !== fingerprint(rows)) {
    await saveRows({ tx, actor, importId: id }, rows, understood.names)
    await saveQuestions({ tx, actor, importId: id, now: world.now() }, understood.dossier.questions)
    await setState(tx, kept, { state: 'to-confirm', summary: json({ ...summary, changedSince: true }) })
    return
  }
  const eventId = await dayOf(tx, actor, understood.into)
  const found = { ids: new Map(), made: new Map(), consents: new Map() }
  const writing: Writing = { ...doing, tx, eventId, timeZone: understood.timeZone, ...found }
  const written = await writeRows(writing, rows, kept)
  await saveRows({ tx, actor, importId: id }, written, understood.names)
  await setState(tx, kept, { state: 'written', eventId, summary: json(summary), writtenAt: world.now() })
  await record<ImportFact>(tx, actor, { type: 'import.written', importId: id, counts: summary.counts })
}

type Columns = {
  state: string
  summary: ReturnType<typeof json>
  eventId?: string | null
  writtenAt?: Date
}

const setState = (tx: Tx, { id, rowVersion }: Import, columns: Columns) =>
  tx
    .updateTable('imports')
    .set({ ...columns, rowVersion: rowVersion + 1 })
    .where('id', '=', id)
    .execute()

async function dayOf(tx: Tx, actor: Actor, into: Into | null): Promise<EventId | null> {
  if (!into) return null
  if (into.id || !into.plan) return into.id
  return insertEvent(tx, actor, into.plan, slotsOf(into.plan.periods, into.plan.slotMinutes))
}

/** In the order in which things rest on each other. Rows come back with the ids of what was made. */
async function writeRows(writing: Writing, rows: readonly RowPlan[], kept: Import): Promise<RowPlan[]> {
  await writePeople(writing, rows, kept.mapping)
  await writeFirms(writing, rows)
  await writeDay(writing, rows)
  writing.tell({ stage: 'written', done: rows.length, total: rows.length })
  return rows.map((row) => ({
    ...row,
    subjectId: writing.ids.get(row.key) ?? row.parts[0]?.id ?? null,
    parts: [
      ...row.parts.map((part, place) => ({ ...part, ...writing.made.get(placeOfPart(row, place)) })),
      ...(writing.consents.get(row.key) ?? []).map((purpose) => consentPart(writing, row, purpose)),
    ],
  }))
}

/** A consent added to somebody who was here: to be taken back with the rest. */
function consentPart({ ids }: Writing, row: RowPlan, purpose: string): PartPlan {
  const id = ids.get(row.key) ?? null
  const key = partKey('consent', id ?? '', purpose)
  return { part: 'consent', key, id, before: null, after: { purpose }, changes: [], questions: [] }
}
