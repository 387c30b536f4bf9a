import type { EmployerId } from '#src/modules/employers/types.ts'
import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** All staff who work with firms or with the people who meet them. */
export const mayListEmployers = (actor: Actor): boolean =>
  isStaff(actor, 'manager', 'coordinator', 'adviser', 'employer-adviser')

export const mayOpenEmployers = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'employer-adviser')

/** The firm itself keeps its own file and its jobs up to date. */
export const mayCorrectEmployer = (actor: Actor, employer: { id: EmployerId }): boolean =>
  mayOpenEmployers(actor) || isOfFirm(actor, employer.id)
export const mayKeepJobs = (actor: Actor, job: { employerId: EmployerId }): boolean =>
  mayOpenEmployers(actor) || isOfFirm(actor, job.employerId)

/** Remarks, and who of the firm is who. */
export const mayReadRemarks = (actor: Actor): boolean => mayListEmployers(actor)
export const mayKeepMembers = mayOpenEmployers

const isOfFirm = (actor: Actor, id: EmployerId) => actor.kind === 'employer' && actor.employerId === id
