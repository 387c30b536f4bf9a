import type { CandidateId } from '#src/modules/candidates/types.ts'
import { insertRegistration } from '#src/modules/events/commands/registrations.ts'
import { lockRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { RegistrationRefusal } from '#src/modules/events/rules/statements.ts'
import type { EventId, RegistrationId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayCheckIn } from '#src/modules/interviews/access.ts'
import type { InterviewFact } from '#src/modules/interviews/facts.ts'
import { type CheckInRefusal, decideCheckIn } from '#src/modules/interviews/rules/presence.ts'
import { forgetAbsence } from '#src/modules/timetables/commands/day-notes.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

type At = { eventId: EventId; registrationId: RegistrationId }

/** Notes that somebody has arrived. Noted twice, as by two people at two doors, the first time counts. */
export const noteArrival = (world: World, actor: Actor, at: At): Promise<Decision<null, CheckInRefusal>> =>
  change(world, actor, (tx) => insertArrival(world, { tx, actor }, at))

/** Who was noted as absent, late or gone is not any more. */
async function insertArrival(
  world: World,
  { tx, actor }: { tx: Tx; actor: Actor },
  at: At,
): Promise<Decision<null, CheckInRefusal>> {
  const event = await getEvent(tx, actor, at.eventId)
  const { candidateId, withdrawn } = await lockRegistration(tx, actor, at)
  permit(mayCheckIn(actor))
  const decision = decideCheckIn(event, { isWithdrawn: withdrawn !== null }, todayIn(world, event.timeZone))
  if (!decision.ok) return decision

  const { registrationId } = at
  await forgetAbsence(tx, actor, { ...at, candidateId })
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
}

/** Registers at the door somebody whose file is known, and notes that they are here: both or neither. */
export function welcomeUnregistered(
  world: World,
  actor: Actor,
  newcomer: { eventId: EventId; candidateId: CandidateId },
): Promise<Decision<RegistrationId, CheckInRefusal | RegistrationRefusal>> {
  return change(world, actor, async (tx): Promise<Decision<RegistrationId, CheckInRefusal | RegistrationRefusal>> => {
    permit(mayCheckIn(actor))
    const registered = await insertRegistration(world, { tx, actor }, newcomer)
    if (!registered.ok) return registered
    const at = { eventId: newcomer.eventId, registrationId: registered.value }
    const arrived = await insertArrival(world, { tx, actor }, at)
    return arrived.ok ? registered : arrived
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
