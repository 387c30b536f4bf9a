import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

export const mayListCandidates = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'adviser')
export const mayCorrectCandidate = mayListCandidates
export const mayWriteNotes = mayListCandidates

/** Anybody may register themselves; staff register others. */
export const mayRegisterCandidates = (actor: Actor): boolean =>
  actor.kind === 'visitor' || actor.kind === 'system' || mayListCandidates(actor)

/** The person decides, and staff write down what they were told. */
export const mayRecordConsents = (actor: Actor): boolean => actor.kind === 'candidate' || mayListCandidates(actor)

/** Who looked at a file: those in charge of it, and whoever answers for privacy. */
export const mayListAccesses = (actor: Actor): boolean =>
  actor.kind === 'candidate' || isStaff(actor, 'manager', 'coordinator', 'adviser')
