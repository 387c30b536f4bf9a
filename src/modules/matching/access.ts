import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Staff who work with candidates. An employer or a candidate never reads scores here. */
export const mayListMatches = (actor: Actor): boolean =>
  actor.kind === 'system' || isStaff(actor, 'manager', 'coordinator', 'adviser')

export const mayComputeMatches = mayListMatches
/** A person decides, never the system: except where a person's command runs without a browser. */
export const mayDecideMatches = mayListMatches
