import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Whom we wrote to, and whether it arrived: those who run the day. */
export const mayListMails = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator')
export const maySendAgain = mayListMails
