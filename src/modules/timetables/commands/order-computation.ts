import { lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayPlan } from '#src/modules/timetables/access.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import { findPrices, findUnderWay, lockComputation } from '#src/modules/timetables/queries/computations.ts'
import { getDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { Computation, ComputationId, DraftId, DraftRules } from '#src/modules/timetables/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { enqueue } from '#src/platform/jobs.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

export type OrderRefusal = 'under-way'

/**
 * Orders a timetable for the event, with these rules. The worker computes it from the day as it stands then. Refused
 * while another is being computed: two people see the same one.
 */
export function orderTimetable(
  world: World,
  actor: Actor,
  eventId: EventId,
  rules: DraftRules,
): Promise<Decision<{ computationId: ComputationId }, OrderRefusal>> {
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId)
    permit(mayPlan(actor))
    const refusal = refusedIf({ 'under-way': (await findUnderWay(tx, actor, eventId)) !== undefined })
    if (refusal) return refusal
    const computationId = await order({ tx, world, actor }, { eventId, kind: 'draft', rules, draftId: null })
    await record<TimetableFact>(tx, actor, { type: 'timetable.ordered', eventId, computationId })
    return yes({ computationId })
  })
}

/** Orders the prices of the rules of a draft, unless they are known or being computed. */
export function orderPrices(world: World, actor: Actor, draftId: DraftId): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const { eventId } = await getDraft(tx, actor, draftId)
    await lockEvent(tx, actor, eventId as EventId)
    permit(mayPlan(actor))
    await orderPricesIn({ tx, world, actor }, draftId)
    return yes(null)
  })
}

type Within = { tx: Tx; world: World; actor: Actor }

/** The same inside of another command, which holds the lock of the event. */
export async function orderPricesIn({ tx, world, actor }: Within, draftId: DraftId): Promise<void> {
  const draft = await getDraft(tx, actor, draftId)
  const known = await findPrices(tx, actor, draft)
  if (known && known.state !== 'failed') return
  const { eventId, rules } = draft
  await order({ tx, world, actor }, { eventId, kind: 'prices', rules, draftId })
}

type Order = Pick<Computation, 'eventId' | 'kind' | 'rules' | 'draftId'>

async function order({ tx, world, actor }: Within, { rules, ...what }: Order): Promise<ComputationId> {
  const id = newId<'computation'>()
  const { organisationId, userId } = actor
  await tx
    .insertInto('timetableComputations')
    .values({ organisationId, id, ...what, rules: json(rules), orderedBy: userId, orderedAt: world.now() })
    .execute()
  await enqueue(tx, 'compute-timetable', { organisationId, computationId: id, actor })
  return id
}

/** Ends a computation: the best timetable so far is kept, or none. One that has ended already stays as it is. */
export function endComputation(
  world: World,
  actor: Actor,
  id: ComputationId,
  how: 'keep' | 'cancel',
): Promise<Decision<Computation, never>> {
  return change(world, actor, async (tx) => {
    const computation = await lockComputation(tx, actor, id)
    permit(mayPlan(actor))
    const { state, kind, eventId } = computation
    if (kind !== 'draft' || (state !== 'waiting' && state !== 'running')) return yes(computation)
    const after = how === 'keep' ? { isEnough: true } : { state: 'cancelled', endedAt: world.now() }
    await tx.updateTable('timetableComputations').set(after).where('id', '=', id).execute()
    if (how === 'cancel')
      await record<TimetableFact>(tx, actor, { type: 'timetable.given-up', eventId, computationId: id })
    return yes(computation)
  })
}
