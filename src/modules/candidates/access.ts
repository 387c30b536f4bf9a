import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

export const mayListCandidates = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'adviser')
export const mayCorrectCandidate = mayListCandidates
export const mayWriteNotes = mayListCandidates
