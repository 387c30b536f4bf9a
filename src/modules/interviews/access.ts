import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Who welcomes people at the door: those who may see who is registered. */
export const mayCheckIn = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'adviser')

/** All that was said after the meetings, for those who bring people together; notes of firms excepted. */
export const mayListAnswers = (actor: Actor): boolean => actor.kind === 'system' || mayCheckIn(actor)

/** Each side answers for itself. */
export const mayAnswerMeeting = (actor: Actor, meeting: { candidateId: string; employerId: string }): boolean =>
  (actor.kind === 'candidate' && actor.candidateId === meeting.candidateId) ||
  (actor.kind === 'employer' && actor.employerId === meeting.employerId)
