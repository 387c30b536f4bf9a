import { lockRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId, RegistrationId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayCheckIn } from '#src/modules/interviews/access.ts'
import type { InterviewFact } from '#src/modules/interviews/facts.ts'
import { type CheckInRefusal, decideCheckIn } from '#src/modules/interviews/rules/presence.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

type At = { eventId: EventId; registrationId: RegistrationId }

/** Notes that somebody has arrived. Noted twice, as by two people at two doors, the first time counts. */
export function noteArrival(world: World, actor: Actor, at: At): Promise<Decision<null, CheckInRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    const { candidateId, withdrawn } = await lockRegistration(tx, actor, at)
    permit(mayCheckIn(actor))
    const decision = decideCheckIn(event, { isWithdrawn: withdrawn !== null }, todayIn(world, event.timeZone))
    if (!decision.ok) return decision

    const { registrationId } = at
    const noted = await tx
      .insertInto('checkIns')
      .values({
        organisationId: actor.organisationId,
        registrationId,
        arrivedAt: world.now(),
        notedBy: actor.userId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('registrationId')
      .executeTakeFirst()
    if (noted) await record<InterviewFact>(tx, actor, { type: 'check-in.noted', candidateId, ...at })
    return yes(null)
  })
}

/** Takes back an arrival that was noted by mistake. Taken back twice, it is gone once. */
export function undoArrival(world: World, actor: Actor, at: At): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const { candidateId } = await lockRegistration(tx, actor, at)
    permit(mayCheckIn(actor))
    const undone = await tx
      .deleteFrom('checkIns')
      .where('registrationId', '=', at.registrationId)
      .returning('registrationId')
      .executeTakeFirst()
    if (undone) await record<InterviewFact>(tx, actor, { type: 'check-in.undone', candidateId, ...at })
    return yes(null)
  })
}
