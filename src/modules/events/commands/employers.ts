import { mayManageEventEmployers, mayStateFor } from '#src/modules/events/access.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import type { TableForm } from '#src/modules/events/forms.ts'
import { getEventEmployer, lockTable } from '#src/modules/events/queries/employers.ts'
import { getEvent, listSlotTimes, lockEvent } from '#src/modules/events/queries.ts'
import { type ChecksRefusal, decideChecks, decideTable, type JobSaid } from '#src/modules/events/rules/statements.ts'
import type { EventEmployerState, EventId, GateItem, TableId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, NotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** Asks a firm to an event; it is still to confirm. */
export function addEventEmployer(
  world: World,
  actor: Actor,
  { eventId, employerId }: { eventId: EventId; employerId: string },
): Promise<Decision<null, 'cancelled' | 'already-there'>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, eventId)
    permit(mayManageEventEmployers(actor))
    const known = await tx.selectFrom('employers').select('id').where('id', '=', employerId).executeTakeFirst()
    if (!known) throw new NotFound()
    const there = await tx
      .selectFrom('eventEmployers')
      .select('employerId')
      .where('eventId', '=', eventId)
      .where('employerId', '=', employerId)
      .executeTakeFirst()
    const refusal = refusedIf({ cancelled: event.cancelled !== null, 'already-there': there !== undefined })
    if (refusal) return refusal

    const state = 'to-confirm'
    await tx
      .insertInto('eventEmployers')
      .values({ organisationId: actor.organisationId, eventId, employerId, state })
      .execute()
    await record<EventFact>(tx, actor, { type: 'event.employer-changed', eventId, employerId, state })
    return yes(null)
  })
}

type EmployerChange = {
  state: EventEmployerState
  decisionMakerPresent: boolean | null
  /** Left out: kept as they are. */
  remarks?: string | null
}

/** Confirms or cancels a firm, says whether somebody who decides will be there. A firm says this of itself. */
export function changeEventEmployer(
  world: World,
  actor: Actor,
  at: { eventId: EventId; employerId: string },
  to: EmployerChange,
): Promise<Decision<null, 'cancelled'>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, at.eventId)
    await getEventEmployer(tx, actor, at)
    permit(mayStateFor(actor, at) && (to.remarks === undefined || mayManageEventEmployers(actor)))
    const refusal = refusedIf({ cancelled: event.cancelled !== null })
    if (refusal) return refusal

    await tx
      .updateTable('eventEmployers')
      .set(to)
      .where('eventId', '=', at.eventId)
      .where('employerId', '=', at.employerId)
      .execute()
    await record<EventFact>(tx, actor, { type: 'event.employer-changed', ...at, state: to.state })
    return yes(null)
  })
}

type TableRefusal = 'cancelled' | 'slot-unknown' | 'language-missing' | 'firm-cancelled'

/** Gives a firm one more table, with the next number of the event. Returns its id. */
export function addTable(
  world: World,
  actor: Actor,
  at: { eventId: EventId; employerId: string },
  table: TableForm,
): Promise<Decision<TableId, TableRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, at.eventId)
    const { state } = await getEventEmployer(tx, actor, at)
    permit(mayStateFor(actor, at))
    const slots = await listSlotTimes(tx, at.eventId)
    const refusal = refusedIf({ 'firm-cancelled': state === 'cancelled' })
    if (refusal) return refusal
    const decision = decideTable(event, table, slots.length)
    if (!decision.ok) return decision

    const id: TableId = newId<'table'>()
    const number = await nextNumber(tx, at.eventId)
    const { rowVersion: _none, ...columns } = table
    await tx
      .insertInto('eventTables')
      .values({ organisationId: actor.organisationId, id, ...at, number, ...columns })
      .execute()
    const changed = ['created']
    await record<EventFact>(tx, actor, { type: 'event.table-changed', ...at, tableId: id, changed })
    return yes(id)
  })
}

/** The event is locked, so two tables made at once do not get the same number. */
async function nextNumber(tx: Tx, eventId: EventId): Promise<number> {
  const { last } = await tx
    .selectFrom('eventTables')
    .select((row) => row.fn.max('number').as('last'))
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** Corrects who sits at a table, in which languages, and when nobody does. Throws Stale. */
export function correctTable(
  world: World,
  actor: Actor,
  at: { eventId: EventId; tableId: TableId },
  { rowVersion, ...table }: TableForm,
): Promise<Decision<null, TableRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    const before = await lockTable(tx, actor, at)
    permit(mayStateFor(actor, before))
    assertFresh(before.rowVersion, rowVersion ?? 0)
    const decision = decideTable(event, table, (await listSlotTimes(tx, at.eventId)).length)
    if (!decision.ok) return decision

    await tx
      .updateTable('eventTables')
      .set({ ...table, awaySaid: null, rowVersion: before.rowVersion + 1 })
      .where('id', '=', at.tableId)
      .execute()
    const fields = Object.keys(table) as (keyof typeof table)[]
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(table[field]))
    const { employerId } = before
    await record<EventFact>(tx, actor, { type: 'event.table-changed', ...at, employerId, changed })
    return yes(null)
  })
}

/** Takes a table away. One that people were told of stays: cancel the firm, or say that nobody is there. */
export function removeTable(
  world: World,
  actor: Actor,
  at: { eventId: EventId; tableId: TableId },
): Promise<Decision<null, 'in-timetable'>> {
  return change(world, actor, async (tx) => {
    const { employerId } = await lockTable(tx, actor, at)
    permit(mayStateFor(actor, { employerId }))
    const told = await tx
      .selectFrom('releaseMeetings')
      .select('meetingId')
      .where('tableId', '=', at.tableId)
      .limit(1)
      .executeTakeFirst()
    const refusal = refusedIf({ 'in-timetable': told !== undefined })
    if (refusal) return refusal

    await tx.deleteFrom('eventTables').where('id', '=', at.tableId).execute()
    await record<EventFact>(tx, actor, { type: 'event.table-removed', ...at, employerId })
    return yes(null)
  })
}

/**
 * Says which points of the reality gate of a job are verified; the others are not. What stays verified keeps who and
 * when.
 */
export function checkJob(
  world: World,
  actor: Actor,
  { eventId, jobId }: { eventId: EventId; jobId: string },
  items: readonly GateItem[],
): Promise<Decision<null, ChecksRefusal>> {
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId)
    permit(mayManageEventEmployers(actor))
    const job = await jobAtEvent(tx, eventId, jobId)
    const decision = decideChecks(job, items)
    if (!decision.ok) return decision

    const checks = tx.deleteFrom('jobChecks').where('eventId', '=', eventId).where('jobId', '=', jobId)
    await checks
      .where((row) => row.or([row('item', 'not in', [...items, '']), row('checkedAt', '<', job.updatedAt)]))
      .execute()
    if (items.length > 0)
      await tx
        .insertInto('jobChecks')
        .values(
          items.map((item) => ({
            organisationId: actor.organisationId,
            eventId,
            jobId,
            item,
            checkedBy: actor.userId,
            checkedAt: world.now(),
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await record<EventFact>(tx, actor, { type: 'event.job-checked', eventId, jobId, items: [...items] })
    return yes(null)
  })
}

/** A job of a firm of the event, not closed. Throws NotFound. */
async function jobAtEvent(tx: Tx, eventId: EventId, jobId: string): Promise<JobSaid> {
  const job = await tx
    .selectFrom('jobs')
    .innerJoin('eventEmployers', 'eventEmployers.employerId', 'jobs.employerId')
    .select(['id', 'wageMin', 'wageMax', 'schedule', 'frenchSpokenMin', 'frenchWrittenMin', 'updatedAt'])
    .where('eventId', '=', eventId)
    .where('jobs.id', '=', jobId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (!job) throw new NotFound()
  return job as unknown as JobSaid
}
