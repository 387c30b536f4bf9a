import type { ActorKind, Factors, LinkHolder, SignedIn, StaffRole } from '#src/modules/identity/types.ts'
import { type No, refusedIf } from '#src/platform/decision.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How long a session opens each portal: since it was last used, and since it began.
 * Source: trust goal S11 (after NIST SP 800-63B-4, section 2.2.3, and the OWASP cheat sheet on sessions).
 */
export const SESSION_LIMITS = {
  staff: { idle: 60 * MINUTE, whole: 12 * HOUR },
  employer: { idle: 60 * MINUTE, whole: 24 * HOUR },
  candidate: { idle: 7 * DAY, whole: 30 * DAY },
} as const satisfies Partial<Record<ActorKind, { idle: number; whole: number }>>

export type Hat = keyof typeof SESSION_LIMITS

/** Staff and employers rest for at most this long. */
const SHORT_REST = SESSION_LIMITS.staff.idle

type Age = Pick<SignedIn, 'startedAt' | 'lastSeenAt' | 'idledAt'>

/** Whether the session still opens the portal of this kind of person. */
export function isFresh({ startedAt, lastSeenAt, idledAt }: Age, hat: Hat, now: Date): boolean {
  const { idle, whole } = SESSION_LIMITS[hat]
  if (idledAt && idle <= SHORT_REST) return false
  return now.getTime() - lastSeenAt.getTime() < idle && now.getTime() - startedAt.getTime() < whole
}

/** Each request need not write that somebody is there: once a minute says as much. */
export const isSeenAgain = ({ lastSeenAt }: Age, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= MINUTE

/** What is kept when a session is used again. After a long rest it opens only what candidates open, for good. */
export const seenAgain = ({ lastSeenAt, idledAt }: Age, now: Date): { lastSeenAt: Date; idledAt: Date | null } => ({
  lastSeenAt: now,
  idledAt: idledAt ?? (now.getTime() - lastSeenAt.getTime() >= SHORT_REST ? now : null),
})

export const hasFactor = ({ passkeys, oneTimeCodes }: Factors): boolean => passkeys > 0 || oneTimeCodes

/** What somebody who has proven their mailbox must still do before the staff portal opens. */
export type Step = 'sign-in-again' | 'second-factor' | 'add-second-factor'

type Standing = {
  signedIn: Age & Pick<SignedIn, 'secondFactorAt' | 'factors'>
  roles: readonly StaffRole[]
  now: Date
  /** In the demo world nobody is asked for a second factor that they do not have. */
  demo: boolean
}

/** Who has a second factor gives it, each time; a manager must have one. Source: trust goal S11, ASVS V6.3.3. */
export function nextStep({ signedIn, roles, now, demo }: Standing): Step | null {
  if (!isFresh(signedIn, 'staff', now)) return 'sign-in-again'
  if (signedIn.secondFactorAt) return null
  if (hasFactor(signedIn.factors)) return 'second-factor'
  return roles.includes('manager') && !demo ? 'add-second-factor' : null
}

export const INVITATION_DAYS = 7
/** A link signs a browser in for so long, and never beyond its own end. */
export const LINK_SESSION_DAYS = 30
/** A recovery that nobody approves is void after so long. */
export const RECOVERY_DAYS = 3

export const daysAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY)

export const linkSessionEnds = (linkExpiresAt: Date, now: Date): Date =>
  new Date(Math.min(linkExpiresAt.getTime(), daysAfter(now, LINK_SESSION_DAYS).getTime()))

export type InvitationRefusal = 'no-role' | 'already-staff'

export const refuseInvitation = (asked: {
  roles: readonly StaffRole[]
  rolesInForce: readonly StaffRole[]
}): No<InvitationRefusal> | null =>
  refusedIf({ 'no-role': asked.roles.length === 0, 'already-staff': asked.rolesInForce.length > 0 })

export type RolesRefusal = 'not-staff' | 'last-manager'

/** An organisation keeps a manager: nobody else could invite one. */
export const refuseRoles = (asked: {
  userId: string
  roles: readonly StaffRole[]
  rolesInForce: readonly StaffRole[]
  managers: readonly string[]
}): No<RolesRefusal> | null =>
  refusedIf({
    'not-staff': asked.rolesInForce.length === 0,
    'last-manager':
      !asked.roles.includes('manager') &&
      asked.managers.every((manager) => manager === asked.userId) &&
      asked.rolesInForce.includes('manager'),
  })

export type RecoveryRefusal = 'not-staff' | 'yourself' | 'nothing-lost' | 'already-open' | 'staff-elsewhere'

/**
 * Somebody who works for another organisation too is recovered by the operator: a manager here may not weaken
 * how that other organisation is entered.
 */
export const refuseRecovery = (asked: {
  userId: string
  openedBy: string
  rolesInForce: readonly StaffRole[]
  factors: Factors
  isOpen: boolean
  worksElsewhere: boolean
}): No<RecoveryRefusal> | null =>
  refusedIf({
    'not-staff': asked.rolesInForce.length === 0,
    yourself: asked.userId === asked.openedBy,
    'nothing-lost': !hasFactor(asked.factors),
    'already-open': asked.isOpen,
    'staff-elsewhere': asked.worksElsewhere,
  })

export type ApprovalRefusal = 'yourself' | 'needs-another-manager'

/** Two managers agree; where there is no third person who could, the one who opened it is enough. */
export const refuseApproval = (asked: {
  userId: string
  openedBy: string
  approvedBy: string
  managers: readonly string[]
}): No<ApprovalRefusal> | null =>
  refusedIf({
    yourself: asked.approvedBy === asked.userId,
    'needs-another-manager':
      asked.approvedBy === asked.openedBy &&
      asked.managers.some((manager) => manager !== asked.openedBy && manager !== asked.userId),
  })

/** Where a personal link leads, in its organisation. */
export const portalOf = ({ kind }: Pick<LinkHolder, 'kind'>): string => `/${kind}`

/** Capital letters do not tell two mailboxes apart. */
export const emailKeyOf = (email: string): string => email.trim().toLowerCase()
