import type { Contribution, Match, Requirement, WishedBy } from '#src/engines/matching/types.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { EmployerId, Job, JobId } from '#src/modules/employers/types.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Id } from '#src/platform/id.ts'

export type MatchId = Id<'match'>
export type MatchDecisionId = Id<'match-decision'>

/** A candidate and a job at an event. */
export type PairName = { eventId: EventId; candidateId: CandidateId; jobId: JobId }

export const MATCH_STATES = ['to-decide', 'approved', 'refused'] as const
/** What a person decided; the machine only proposes. */
export type MatchState = (typeof MATCH_STATES)[number]

export const APPROVAL_REASONS = ['fits', 'verified', 'wished', 'other'] as const
export type ApprovalReason = (typeof APPROVAL_REASONS)[number]
export const REFUSAL_REASONS = ['requirement', 'prefers-another', 'unavailable', 'employer-declined', 'other'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** What a person says with a decision. `seen` is the decision that was the latest when the form was opened, or ''. */
export type Approval = { reason: ApprovalReason; note: string | null; seen: string }
export type Refusal = { reason: RefusalReason; note: string | null; seen: string }

/** What the engine said of a pair, as kept with the match and with each decision on it. */
export type Factors = {
  /** Version of the weights of the engine. */
  weights: number
  /** Pairs were proposed from this fused score up. */
  threshold: number
  wishedBy: WishedBy
  forJob: Contribution[]
  forCandidate: Contribution[]
}

/** A line of the list. Scores from 0 to 1000. */
export type MatchLine = PairName & {
  id: MatchId
  givenNames: string
  familyNames: string
  number: number
  jobTitle: string
  jobReference: string
  employerId: EmployerId
  employerName: string
  score: number
  wishedBy: WishedBy
  requirements: Requirement[]
  state: MatchState
}

/** A pair whole. `id` is null for one that was not proposed: then it was just computed, to say why. */
export type MatchFile = Omit<MatchLine, 'id'> & {
  id: MatchId | null
  forJobScore: number
  forCandidateScore: number
  factors: Factors
  computedAt: Date | null
  openings: number
  region: string | null
  /** The latest first. */
  decisions: MatchDecision[]
  isForbidden: boolean
}

/** `reason` is one of the reasons above; of a bulk approval null. The note is for staff. */
export type MatchDecision = {
  id: MatchDecisionId
  decision: 'approved' | 'refused'
  reason: string | null
  note: string | null
  decidedBy: string | null
  decidedAt: Date
}

/** A job seen from one person, proposed or not: what stands in the way. */
export type JobForPerson = {
  match: Match
  job: Job
  isProposed: boolean
  isForbidden: boolean
}

export const MATCH_ORDERS = ['score', 'job', 'person'] as const
export type MatchOrder = (typeof MATCH_ORDERS)[number]

export type MatchFilter = {
  state: MatchState | 'all'
  order: MatchOrder
  search: string
  page: number
  jobId?: JobId | null
  candidateId?: CandidateId | null
}

export type MatchCounts = Record<MatchState, number>

/** An approved pair for the timetable: the best job of an employer. `wish` says who asked for the meeting. */
export type TimetablePair = {
  candidateId: CandidateId
  employerId: EmployerId
  jobId: JobId
  score: number
  wish: 'candidate' | 'employer' | 'both' | null
}

/** What a computation was made of, and what came of it: counts, and the fused score from which pairs are proposed. */
export type Computation = { people: number; notTaken: number; jobs: number; proposed: number; threshold: number }
