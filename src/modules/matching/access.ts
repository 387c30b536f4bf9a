import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** Staff who work with candidates. An employer or a candidate never reads scores here. */
const worksWithCandidates = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'adviser')

export const mayListMatches = (actor: Actor): boolean => actor.kind === 'system' || worksWithCandidates(actor)

/** Proposing is the machine's part. */
export const mayComputeMatches = (actor: Actor): boolean => mayListMatches(actor)

/** A person decides, never the system (P-39.1, s. 12.1). */
export const mayDecideMatches = (actor: Actor): boolean => worksWithCandidates(actor)
