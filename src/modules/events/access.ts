import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Events are seen by all who work with people or firms. */
export const mayListEvents = (actor: Actor): boolean =>
  actor.kind === 'system' || isStaff(actor, 'manager', 'coordinator', 'adviser', 'employer-adviser')

/** Who is registered, what they wish and whom they must not meet: not for those who work with firms only. */
export const mayListPeople = (actor: Actor): boolean =>
  actor.kind === 'system' || isStaff(actor, 'manager', 'coordinator', 'adviser')

/** Coordinators build events and run them. */
export const mayManageEvents = (actor: Actor): boolean =>
  actor.kind === 'system' || isStaff(actor, 'manager', 'coordinator')

/** Firms, tables and what is verified of jobs: also those who accompany firms. */
export const mayManageEventEmployers = (actor: Actor): boolean =>
  mayManageEvents(actor) || isStaff(actor, 'employer-adviser')

/** Registrations, wishes and forbidden pairs: also those who accompany candidates. */
export const mayManagePeople = (actor: Actor): boolean => mayManageEvents(actor) || isStaff(actor, 'adviser')

/** A firm states its own tables and stars, a candidate their own availability and wishes. */
export const mayStateFor = (actor: Actor, of: { employerId: string }): boolean =>
  mayManageEventEmployers(actor) || (actor.kind === 'employer' && actor.employerId === of.employerId)

export const mayAnswerFor = (actor: Actor, of: { candidateId: string }): boolean =>
  mayManagePeople(actor) || (actor.kind === 'candidate' && actor.candidateId === of.candidateId)
