import { mayManageEvents } from '#src/modules/events/access.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { listEventProgrammes, listSlotTimes, lockEvent } from '#src/modules/events/queries.ts'
import {
  availableIn,
  awayIn,
  type CorrectionRefusal,
  decideCorrection,
  decidePlan,
  decidePostponement,
  type PlanRefusal,
  type PostponementRefusal,
  sameSlots,
} from '#src/modules/events/rules/plan.ts'
import { periodsOf } from '#src/modules/events/rules.ts'
import type { EventId, EventPlan, InterviewDay, SlotTimes } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

/** Plans an interview day, with its slots. */
export function createEvent(world: World, actor: Actor, plan: EventPlan): Promise<Decision<EventId, PlanRefusal>> {
  return change(world, actor, async (tx) => {
    permit(mayManageEvents(actor))
    const decision = decidePlan(plan, todayIn(world, plan.timeZone))
    if (!decision.ok) return decision

    return yes(await insertEvent(tx, actor, plan, decision.value))
  })
}

/** Writes a day that was decided, in the caller's transaction: for the form and for imports, which permit. */
export async function insertEvent(
  tx: Tx,
  actor: Actor,
  plan: EventPlan,
  slots: readonly SlotTimes[],
): Promise<EventId> {
  const id: EventId = newId<'event'>()
  await tx
    .insertInto('events')
    .values({ organisationId: actor.organisationId, id, ...columnsOf(plan) })
    .execute()
  const at = { tx, actor, eventId: id }
  await writeSlots(at, slots)
  await writeProgrammes(at, plan.programmeIds)
  await record<EventFact>(tx, actor, { type: 'event.created', eventId: id })
  return id
}

type Correction = { plan: EventPlan; rowVersion: number }

/**
 * Corrects an event. When the slots change, what tables and people said of their presence is carried over to the new
 * ones. Throws Stale when somebody saved since the form was opened.
 */
export function correctEvent(
  world: World,
  actor: Actor,
  id: EventId,
  { plan, rowVersion }: Correction,
): Promise<Decision<null, CorrectionRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, id)
    permit(mayManageEvents(actor))
    assertFresh(event.rowVersion, rowVersion)
    const slots = await listSlotTimes(tx, id)
    const decision = decideCorrection({ event, slots }, plan, todayIn(world, plan.timeZone))
    if (!decision.ok) return decision

    const at = { tx, actor, eventId: id }
    const programmes = await listEventProgrammes(tx, actor, id)
    await tx
      .updateTable('events')
      .set({ ...columnsOf(plan), rowVersion: rowVersion + 1 })
      .where('id', '=', id)
      .execute()
    if (!sameSlots(slots, decision.value)) await moveSlots(at, slots, decision.value)
    await writeProgrammes(at, plan.programmeIds)
    const changed = changedIn(event, plan, { slots: !sameSlots(slots, decision.value), programmes })
    if (changed.length > 0) await record<EventFact>(tx, actor, { type: 'event.corrected', eventId: id, changed })
    return yes(null)
  })
}

type Postponement = { toOn: Day; reason: string; rowVersion: number }

/** Puts an event off to another day; the times on the clock stay. Everybody is told by a reaction. */
export function postponeEvent(
  world: World,
  actor: Actor,
  id: EventId,
  { toOn, reason, rowVersion }: Postponement,
): Promise<Decision<null, PostponementRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, id)
    permit(mayManageEvents(actor))
    assertFresh(event.rowVersion, rowVersion)
    const periods = periodsOf(await listSlotTimes(tx, id))
    const decision = decidePostponement(event, periods, { on: toOn, today: todayIn(world, event.timeZone) })
    if (!decision.ok) return decision

    const changeId = await writeChange({ tx, actor, world }, event, { kind: 'postponed', toOn, reason })
    await tx
      .updateTable('events')
      .set({ heldOn: toOn, rowVersion: rowVersion + 1 })
      .where('id', '=', id)
      .execute()
    const fromOn = event.heldOn
    await record<EventFact>(tx, actor, { type: 'event.postponed', eventId: id, changeId, fromOn, toOn })
    return yes(null)
  })
}

/** Calls an event off for good. Everybody is told by a reaction. */
export function cancelEvent(
  world: World,
  actor: Actor,
  id: EventId,
  { reason, rowVersion }: { reason: string; rowVersion: number },
): Promise<Decision<null, 'already-cancelled'>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, id)
    permit(mayManageEvents(actor))
    assertFresh(event.rowVersion, rowVersion)
    const refusal = refusedIf({ 'already-cancelled': event.cancelled !== null })
    if (refusal) return refusal

    const changeId = await writeChange({ tx, actor, world }, event, { kind: 'cancelled', toOn: null, reason })
    await tx
      .updateTable('events')
      .set({ rowVersion: rowVersion + 1 })
      .where('id', '=', id)
      .execute()
    await record<EventFact>(tx, actor, { type: 'event.cancelled', eventId: id, changeId })
    return yes(null)
  })
}

type Place = { tx: Tx; actor: Actor; eventId: EventId }

async function writeChange(
  { tx, actor, world }: { tx: Tx; actor: Actor; world: World },
  event: InterviewDay,
  { kind, toOn, reason }: { kind: 'postponed' | 'cancelled'; toOn: Day | null; reason: string },
): Promise<string> {
  const id = newId()
  const by = { changedBy: actor.userId, changedAt: world.now() }
  await tx
    .insertInto('eventChanges')
    .values({
      organisationId: actor.organisationId,
      id,
      eventId: event.id,
      kind,
      fromOn: event.heldOn,
      toOn,
      reason,
      ...by,
    })
    .execute()
  return id
}

const columnsOf = (plan: EventPlan) => {
  const { periods: _periods, programmeIds: _programmes, repeatedHour, ...columns } = plan
  return { ...columns, repeatedHour: repeatedHour ?? 'before' }
}

async function writeSlots({ tx, actor, eventId }: Place, slots: readonly SlotTimes[]): Promise<void> {
  await tx
    .insertInto('eventSlots')
    .values(slots.map((slot) => ({ organisationId: actor.organisationId, eventId, ...slot })))
    .execute()
}

async function writeProgrammes({ tx, actor, eventId }: Place, programmeIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('eventProgrammes').where('eventId', '=', eventId).execute()
  if (programmeIds.length === 0) return
  await tx
    .insertInto('eventProgrammes')
    .values(programmeIds.map((programmeId) => ({ organisationId: actor.organisationId, eventId, programmeId })))
    .execute()
}

/** Writes new slots, and carries over to them who is there when. */
async function moveSlots(at: Place, old: readonly SlotTimes[], now: readonly SlotTimes[]): Promise<void> {
  const { tx, eventId } = at
  await tx.deleteFrom('eventSlots').where('eventId', '=', eventId).execute()
  await writeSlots(at, now)
  const tables = await tx.selectFrom('eventTables').select(['id', 'away']).where('eventId', '=', eventId).execute()
  for (const { id, away } of tables)
    if (away.length > 0)
      await tx
        .updateTable('eventTables')
        .set({ away: awayIn(old, now, away) })
        .where('id', '=', id)
        .execute()
  const people = await tx
    .selectFrom('registrations')
    .select(['id', 'available'])
    .where('eventId', '=', eventId)
    .where('available', 'is not', null)
    .execute()
  for (const { id, available } of people)
    await tx
      .updateTable('registrations')
      .set({ available: availableIn(old, now, available) })
      .where('id', '=', id)
      .execute()
}

/** The fields that differ, for the record and for those who must be told. */
function changedIn(event: InterviewDay, plan: EventPlan, other: { slots: boolean; programmes: string[] }): string[] {
  const before = event as unknown as Record<string, unknown>
  const fields = Object.entries(columnsOf(plan)).filter(([name, value]) => before[name] !== value)
  const programmesDiffer = [...plan.programmeIds].sort().join() !== [...other.programmes].sort().join()
  return [
    ...fields.map(([name]) => name),
    ...(other.slots ? ['slots'] : []),
    ...(programmesDiffer ? ['programmes'] : []),
  ]
}
