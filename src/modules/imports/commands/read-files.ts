import { readDossier } from '#src/engines/intake/dossier.ts'
import type { Dossier, IntakeOptions, SourceFile } from '#src/engines/intake/types.ts'
import { mayManageEvents } from '#src/modules/events/access.ts'
import { getEvent, listEvents, listSlotTimes } from '#src/modules/events/queries.ts'
import { decidePlan } from '#src/modules/events/rules/plan.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { isEventFile, readEventFile } from '#src/modules/imports/forms/event-file.ts'
import { frameOf, keepsSlots, planOfFile, sameDay } from '#src/modules/imports/rules/event-plan.ts'
import { storable } from '#src/modules/imports/rules/keys.ts'
import type { EventFault, EventFile, FileFault, Import, Into, TellProgress } from '#src/modules/imports/types.ts'
import { listProgrammes } from '#src/modules/programmes/queries.ts'
import type { Tx } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readTabular } from '#src/platform/tabular/read.ts'
import { todayIn, type World } from '#src/platform/world.ts'

export type NamedBytes = { name: string; bytes: Uint8Array }
export type ReadFiles = { tables: SourceFile[]; event: { name: string; file: EventFile } | null; faults: FileFault[] }

/** The sheets of files, and the day that one of them may describe. What cannot be read is a fault; the rest is read. */
export async function readFiles(files: readonly NamedBytes[]): Promise<ReadFiles> {
  const read: ReadFiles = { tables: [], event: null, faults: [] }
  for (const { name, bytes } of files) {
    if (/\.json$/i.test(name)) {
      takeEvent(read, name, bytes)
      continue
    }
    const reading = await readTabular(bytes, name)
    if (reading.ok) read.tables.push({ name, sheets: reading.file.sheets.map(storableSheet) })
    else read.faults.push({ name, code: reading.refusal, line: reading.line })
  }
  return read
}

function takeEvent(read: ReadFiles, name: string, bytes: Uint8Array): void {
  const json = jsonOf(bytes)
  const file = readEventFile(json)
  if (file && !read.event) read.event = { name, file }
  else read.faults.push({ name, code: file || !isEventFile(json) ? 'event-not-used' : 'event-unreadable', line: null })
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  } catch {
    return { format: 'jumelage.journee/unreadable' }
  }
}

const storableSheet = (sheet: SourceFile['sheets'][number]) => ({
  name: storable(sheet.name),
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(storable) })),
})

/** The day that receives the files: the one that was chosen, else the one that they describe, made before or not. */
export async function findInto(
  tx: Tx,
  { world, actor }: { world: World; actor: Actor },
  { mapping }: Pick<Import, 'mapping'>,
  { event }: ReadFiles,
): Promise<{ into: Into | null; faults: FileFault[] }> {
  const fault = (code: EventFault) => ({ into: null, faults: [{ name: event?.name ?? '', code, line: null }] })
  if (mapping.into !== null) {
    const chosen = mapping.into === 'none' ? null : await findEvent(tx, actor, mapping.into)
    return { ...fault('event-not-used'), into: chosen, ...(!event && { faults: [] }) }
  }
  if (!event) return { into: null, faults: [] }
  const here = sameDay(event.file, await listEvents(tx, actor))
  if (here) return { into: await intoOf(tx, here), faults: [] }
  if (!mayManageEvents(actor)) return fault('event-not-allowed')
  const plan = planOfFile(event.file, await listProgrammes(tx, actor))
  const decision = decidePlan(plan, todayIn(world, plan.timeZone))
  if (!decision.ok || plan.place === '' || !keepsSlots(plan, event.file)) return fault('event-refused')
  const { name, heldOn } = plan
  return { into: { id: null, plan, name, heldOn, frame: frameOf(heldOn, decision.value) }, faults: [] }
}

async function findEvent(tx: Tx, actor: Actor, id: InterviewDay['id']): Promise<Into | null> {
  try {
    return await intoOf(tx, await getEvent(tx, actor, id))
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

const intoOf = async (tx: Tx, { id, name, heldOn }: InterviewDay): Promise<Into> => ({
  id,
  plan: null,
  name,
  heldOn,
  frame: frameOf(heldOn, await listSlotTimes(tx, id)),
})

export type Understanding = Pick<IntakeOptions, 'corrections' | 'answers' | 'remembered' | 'known'> & {
  into: Into | null
  today: Day
  tell: TellProgress
}

/** What the files say, in the frame of their day; without a day, of today. */
export function understand({ tables }: ReadFiles, { into, today, tell, ...said }: Understanding): Dossier {
  const onProgress = (done: number, total: number) => tell({ stage: 'read', done, total })
  return readDossier(tables, { asOf: into?.heldOn ?? today, event: into?.frame ?? null, onProgress, ...said })
}
