import type { Id } from '#src/platform/id.ts'

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

/** Somebody who has signed in, on one browser. What they may do is another question: see `findActor`. */
export type SignedIn = {
  userId: string
  name: string
  email: string
  sessionId: string
  startedAt: Date
  lastSeenAt: Date
  /** When a passkey or a one-time code was given in this session; null: only the mailbox was proven. */
  secondFactorAt: Date | null
  /** When it was used again after a rest too long for staff and employers. */
  idledAt: Date | null
  factors: Factors
}

/** What a person has beside their mailbox to prove who they are. */
export type Factors = { passkeys: number; oneTimeCodes: boolean }

export type StaffMember = {
  userId: string
  name: string
  email: string
  roles: readonly StaffRole[]
  /** The first of the roles in force. */
  since: Date
  factors: Factors
}

export type StaffInvitation = {
  id: InvitationId
  name: string
  email: string
  roles: readonly StaffRole[]
  invitedAt: Date
  expiresAt: Date
}

export type RecoveryId = Id<'recovery'>

/** A member of staff lost what they sign in with; a manager asks that it be taken off, another agrees. */
export type Recovery = {
  id: RecoveryId
  userId: string
  name: string
  openedBy: string
  openedByName: string
  openedAt: Date
  reason: string
}

export type OwnSession = {
  id: string
  startedAt: Date
  lastSeenAt: Date
  userAgent: string | null
  address: string | null
  isThisOne: boolean
}

export type OwnPasskey = { id: string; name: string | null; addedAt: Date | null }

/** Whom a personal link is for. */
export type LinkHolder = { kind: 'candidate'; candidateId: string } | { kind: 'employer'; employerId: string }
