import type { CandidateView } from '#src/engines/matching/candidate-view.ts'
import type { JobView, SideName } from '#src/engines/matching/job-view.ts'
import type { Evidence } from '#src/engines/matching/types.ts'

/** A candidate and a job, both made ready. */
export type Pair = { candidate: CandidateView; job: JobView }

/** Points, and what they rest on: only worked out for pairs that are shown. */
export type Part = { points: number; evidence: () => Evidence[] }

/** One contribution of one side, of at most `outOf` points. */
export type Contribute = (pair: Pair, outOf: number, side: SideName) => Part
