import type { CandidateId } from '#src/modules/candidates/types.ts'

export type CandidateFact =
  | { type: 'candidate.registered'; candidateId: CandidateId; source: string }
  | { type: 'candidate.corrected'; candidateId: CandidateId; fields: string[] }
  | { type: 'candidate.note-written'; candidateId: CandidateId }
