import type { CandidateId, ConsentPurpose } from '#src/modules/candidates/types.ts'

export type CandidateFact =
  | { type: 'candidate.registered'; candidateId: CandidateId; source: string }
  | { type: 'candidate.corrected'; candidateId: CandidateId; fields: string[] }
  | { type: 'candidate.eligibility-corrected'; candidateId: CandidateId; fields: string[] }
  | { type: 'candidate.profile-corrected'; candidateId: CandidateId; fields: string[] }
  | { type: 'candidate.note-written'; candidateId: CandidateId }
  | { type: 'candidate.consent-given'; candidateId: CandidateId; purpose: ConsentPurpose }
  | { type: 'candidate.consent-withdrawn'; candidateId: CandidateId; purpose: ConsentPurpose }
