import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Who sees drafts: people who prepare the day. Others see what was released to them. */
export const maySeeDrafts = (actor: Actor): boolean => isStaff(actor, 'coordinator', 'manager', 'adviser')
export const mayPlan = (actor: Actor): boolean => isStaff(actor, 'coordinator', 'manager')
export const mayRelease = mayPlan
/** Who notes on the day that somebody is not there: those at the door too. */
export const mayNoteTheDay = maySeeDrafts
