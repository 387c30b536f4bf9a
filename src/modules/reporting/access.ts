import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Figures are for those who answer for the programme; their rows name people, so the same circle. */
export const maySeeFigures = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'adviser')
/** An export leaves the platform. */
export const mayExport = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator')
