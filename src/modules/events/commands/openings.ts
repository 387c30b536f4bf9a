import { mayManageEvents } from '#src/modules/events/access.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { lockEvent } from '#src/modules/events/queries.ts'
import { decideInvitation, decideOpening, type OpeningRefusal } from '#src/modules/events/rules/statements.ts'
import type { EventId, OpenablePart } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

/** Opens a part of an event until a day, that day included, or moves the day. */
export function openPart(
  world: World,
  actor: Actor,
  eventId: EventId,
  { part, closesOn }: { part: OpenablePart; closesOn: Day },
): Promise<Decision<null, OpeningRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, eventId)
    permit(mayManageEvents(actor))
    const decision = decideOpening(event, closesOn, todayIn(world, event.timeZone))
    if (!decision.ok) return decision

    const opened = { closesOn, openedAt: world.now(), openedBy: actor.userId }
    await tx
      .insertInto('eventOpenings')
      .values({ organisationId: actor.organisationId, eventId, part, ...opened })
      .onConflict((conflict) => conflict.columns(['organisationId', 'eventId', 'part']).doUpdateSet(opened))
      .execute()
    await record<EventFact>(tx, actor, { type: 'event.part-opened', eventId, part, closesOn })
    return yes(null)
  })
}

/** Closes a part at once. What was said in it stays. */
export function closePart(
  world: World,
  actor: Actor,
  eventId: EventId,
  part: OpenablePart,
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId)
    permit(mayManageEvents(actor))
    await tx.deleteFrom('eventOpenings').where('eventId', '=', eventId).where('part', '=', part).execute()
    await record<EventFact>(tx, actor, { type: 'event.part-closed', eventId, part })
    return yes(null)
  })
}

/** Orders the personal links to be sent to all of one side; a reaction sends them, one by one. */
export function orderLinks(
  world: World,
  actor: Actor,
  eventId: EventId,
  to: 'candidates' | 'employers',
): Promise<Decision<null, 'cancelled' | 'already-over'>> {
  return change(world, actor, async (tx) => {
    const event = await lockEvent(tx, actor, eventId)
    permit(mayManageEvents(actor))
    const decision = decideInvitation(event, todayIn(world, event.timeZone))
    if (!decision.ok) return decision

    await record<EventFact>(tx, actor, { type: 'event.links-ordered', eventId, orderId: newId(), to })
    return yes(null)
  })
}
