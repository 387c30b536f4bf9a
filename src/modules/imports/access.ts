import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Files hold people: whoever works with candidates brings them in; the command line does as the operator. */
export const mayImport = (actor: Actor): boolean =>
  actor.kind === 'system' || isStaff(actor, 'manager', 'coordinator', 'adviser')
