import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { JobId } from '#src/modules/employers/types.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Computation, MatchId } from '#src/modules/matching/types.ts'

export type MatchingFact =
  | ({ type: 'matches.computed'; eventId: EventId } & Computation)
  | { type: 'matches.approved'; eventId: EventId; count: number; from: number | null }
  | { type: 'match.approved'; matchId: MatchId; eventId: EventId; candidateId: CandidateId; jobId: JobId }
  | { type: 'match.refused'; matchId: MatchId; eventId: EventId; candidateId: CandidateId; jobId: JobId }
