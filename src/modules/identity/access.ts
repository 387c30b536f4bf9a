import type { Actor, StaffRole } from '#src/modules/identity/types.ts'

/** Whether the actor is staff with one of these roles. */
export const isStaff = (actor: Actor, ...roles: StaffRole[]): boolean =>
  actor.kind === 'staff' && (roles.length === 0 || roles.some((role) => actor.roles.includes(role)))

export const mayInviteStaff = (actor: Actor): boolean => isStaff(actor, 'manager')
export const mayRecoverStaff = (actor: Actor): boolean => isStaff(actor, 'manager')
export const mayListStaff = (actor: Actor): boolean => isStaff(actor, 'manager', 'privacy-officer')
