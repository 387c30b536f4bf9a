import type { Id } from '#src/platform/id.ts'

export type GrantId = Id<'grant'>
export type InvitationId = Id<'invitation'>
export type LinkId = Id<'link'>

/** What a member of staff may be, in one organisation. A person may be several. */
export const STAFF_ROLES = ['manager', 'coordinator', 'adviser', 'employer-adviser', 'privacy-officer'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/**
 * Who asks. Every read and every command takes one.
 * `userId` is null for somebody who came by a personal link and has no account.
 */
export type Actor = StaffActor | EmployerActor | CandidateActor | VisitorActor | SystemActor

type Common = { organisationId: string; userId: string | null; name: string | null }
export type StaffActor = Common & { kind: 'staff'; userId: string; name: string; roles: readonly StaffRole[] }
export type EmployerActor = Common & { kind: 'employer'; employerId: string }
export type CandidateActor = Common & { kind: 'candidate'; candidateId: string }
export type VisitorActor = Common & { kind: 'visitor' }
/** The platform itself: a reaction, a reminder, the command line. */
export type SystemActor = Common & { kind: 'system' }

export type ActorKind = Actor['kind']
