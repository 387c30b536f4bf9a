import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { CareerPart, CvRefusal } from '#src/modules/careers/types.ts'

/** What can have happened with a career. Never what is in it. */
export type CareerFact =
  | { type: 'cv.given'; candidateId: CandidateId }
  | { type: 'cv.read'; candidateId: CandidateId; refusal: CvRefusal | null }
  | { type: 'cv.removed'; candidateId: CandidateId }
  | { type: 'career.told'; candidateId: CandidateId; part: CareerPart; count: number }
