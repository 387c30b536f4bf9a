import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Names, contacts, colours, hosting. */
export const mayKeepOrganisation = (actor: Actor): boolean => isStaff(actor, 'manager')

/** Who answers for privacy, and the policy. */
export const mayKeepPrivacy = (actor: Actor): boolean => isStaff(actor, 'manager', 'privacy-officer')
