import { mayListCandidates } from '#src/modules/candidates/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

/** The person tells their own career; nobody writes in their place. */
export const mayTellCareer = (actor: Actor): boolean => actor.kind === 'candidate'

/** The original of a CV: the person, and staff who work with them. An employer sees the profile alone. */
export const mayOpenCv = (actor: Actor): boolean => actor.kind === 'candidate' || mayListCandidates(actor)
