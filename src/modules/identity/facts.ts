import type { InvitationId, LinkId, RecoveryId, StaffRole } from '#src/modules/identity/types.ts'

export type IdentityFact =
  | { type: 'staff.invited'; invitationId: InvitationId; roles: readonly StaffRole[] }
  | { type: 'staff.invitation-withdrawn'; invitationId: InvitationId }
  | { type: 'staff.joined'; userId: string; invitationId: InvitationId; roles: readonly StaffRole[] }
  | { type: 'staff.roles-changed'; userId: string; roles: readonly StaffRole[] }
  | { type: 'staff.removed'; userId: string }
  | { type: 'recovery.opened'; recoveryId: RecoveryId; userId: string }
  | { type: 'recovery.declined'; recoveryId: RecoveryId; userId: string }
  | { type: 'recovery.approved'; recoveryId: RecoveryId; userId: string }
  | { type: 'access-link.made'; linkId: LinkId }
  | { type: 'access-link.opened'; linkId: LinkId }
  | { type: 'access-link.revoked'; linkId: LinkId }
