import type { CandidateActor, EmployerActor, StaffActor, StaffRole, VisitorActor } from '#src/modules/identity/types.ts'
import type { Id } from '#src/platform/id.ts'

// The fixed, invented cast of the tests. Two chambers that must never see each other's data.

const fixed = <K extends string>(tail: number): Id<K> =>
  `01900000-0000-7000-8000-${String(tail).padStart(12, '0')}` as Id<K>

/** The chamber where most tests happen, and the other one. */
export const north = fixed<'organisation'>(1)
export const south = fixed<'organisation'>(2)

export type StaffMember = StaffActor & { email: string }

let accounts = 100

const staff = (organisationId: string, mailbox: string, name: string, ...roles: StaffRole[]): StaffMember => ({
  kind: 'staff',
  organisationId,
  userId: fixed<'user'>(accounts++),
  name,
  email: `${mailbox}@nord.example`,
  roles,
})

export const manager = staff(north, 'manager', 'Solveig Archambaultier', 'manager')
export const secondManager = staff(north, 'second-manager', 'Bertille Quessy-Moreault', 'manager')
export const coordinator = staff(north, 'coordinator', 'Anselme Vaudrecourt', 'coordinator')
export const adviser = staff(north, 'adviser', 'Imelda Roquebrunois', 'adviser')
export const employerAdviser = staff(north, 'employer-adviser', 'Josaphat Lepinette', 'employer-adviser')
export const privacyOfficer = staff(north, 'privacy-officer', 'Clotilde Hauterivière', 'privacy-officer')
export const southManager = staff(south, 'south-manager', 'Fulbert Cinq-Sapins', 'manager', 'coordinator', 'adviser')
export const STAFF = [manager, secondManager, coordinator, adviser, employerAdviser, privacyOfficer, southManager]

export const visitor: VisitorActor = { kind: 'visitor', organisationId: north, userId: null, name: null }

export const asCandidateActor = (candidateId: string, organisationId: string = north): CandidateActor => ({
  kind: 'candidate',
  organisationId,
  userId: null,
  name: null,
  candidateId,
})

export const asEmployerActor = (employerId: string, organisationId: string = north): EmployerActor => ({
  kind: 'employer',
  organisationId,
  userId: null,
  name: null,
  employerId,
})
