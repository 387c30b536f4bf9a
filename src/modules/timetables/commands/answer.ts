import { mayAnswerFor, mayStateFor } from '#src/modules/events/access.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor, CandidateActor } from '#src/modules/identity/types.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import { getPlannedMeeting } from '#src/modules/timetables/queries/timetables.ts'
import type { MeetingId } from '#src/modules/timetables/types.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { NotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** A candidate says yes to the times of the version in force. Saying it twice is the same as once. */
export function confirmAttendance(
  world: World,
  actor: CandidateActor,
  eventId: EventId,
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, eventId)
    const { organisationId, candidateId } = actor
    const registration = await tx
      .selectFrom('registrations')
      .select('id')
      .where('eventId', '=', eventId)
      .where('candidateId', '=', candidateId)
      .executeTakeFirst()
    if (!registration || event.releaseNumber === null) throw new NotFound()
    const release = event.releaseNumber
    const confirmed = await tx
      .insertInto('attendanceConfirmations')
      .values({ organisationId, registrationId: registration.id, releaseNumber: release })
      .onConflict((conflict) => conflict.doNothing())
      .returning('registrationId')
      .executeTakeFirst()
    if (confirmed)
      await record<TimetableFact>(tx, actor, { type: 'attendance.confirmed', eventId, candidateId, release })
    return yes(null)
  })
}

/** One side does not want a meeting of the timetable in force. It stays shown as declined until the next version. */
export function declineMeeting(
  world: World,
  actor: Actor,
  id: MeetingId,
  reason: string | null,
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const meeting = await getPlannedMeeting(tx, actor, id)
    permit(mayAnswerFor(actor, meeting) || mayStateFor(actor, meeting))
    const { eventId, candidateId, tableId } = meeting
    const side = actor.kind === 'employer' ? 'employer' : 'candidate'
    const declined = await tx
      .insertInto('meetingDeclines')
      .values({ organisationId: actor.organisationId, id: newId(), eventId, candidateId, tableId, side, reason })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (declined)
      await record<TimetableFact>(tx, actor, { type: 'meeting.declined', eventId, candidateId, tableId, side })
    return yes(null)
  })
}
