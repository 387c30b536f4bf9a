/** The exchange formats of the timetable engine: plain data in, plain data out. Slots count from 0. */

export const PROBLEM_FORMAT = 'jumelage.timetable.problem/1'
export const PLAN_FORMAT = 'jumelage.timetable.plan/1'

/** What a plan must obey (hard) and what it aims at, in the order of the aims. */
export type Rules = {
  /** Levels: first as many people as possible with one meeting, then with two, … 0 is the total score only. */
  fairness?: number
  /** Hard: no candidate in two neighbouring slots. */
  noConsecutive?: boolean
  /** Hard: at most so many meetings at the same time. */
  rooms?: number
  /** Last aim: as little waiting between a candidate's meetings as possible. */
  compact?: boolean
}

export type Candidate = { id: string; max?: number; min?: number; away?: number[] }
export type Table = { id: string; employer?: string; max?: number; min?: number; away?: number[] }

export const WISHES = ['candidate', 'employer', 'both'] as const
export type Wish = (typeof WISHES)[number]

/** An acceptable pair. `slots` limits it to these slots: a must pair with one slot is a locked meeting. */
export type Pair = {
  candidate: string
  table: string
  /** An integer from 0 to MAX_SCORE. */
  score: number
  must?: boolean
  slots?: number[]
  wish?: Wish
}

export type PairName = { candidate: string; table: string }

export type Problem = {
  format: typeof PROBLEM_FORMAT
  name?: string
  slots: number
  rules?: Rules
  candidates: Candidate[]
  tables: Table[]
  pairs: Pair[]
  forbidden?: PairName[]
  /** A candidate meets an employer at one table at most. */
  oncePerEmployer?: boolean
}

export type Meeting = { candidate: string; table: string; slot: number }

/**
 * Why a must pair or a wish was left out. The first that holds, in this order:
 * - `forbidden`: the pair is forbidden;
 * - `person-absent`, `table-gone`: (repair) marked so, and the pair had not met before;
 * - `no-common-slot`: at no slot (still to come, in a repair) are both there and the pair allowed;
 * - `employer-already-met`: the candidate meets this employer at another table, and once is the rule;
 * - `person-at-maximum`, `table-full`: has as many meetings as it may, or as it has slots;
 * - `place-free`: nothing; both are free at a slot, with a room (only after a change by hand: a plan of ours is full);
 * - `two-in-a-row`: both are free together only beside another meeting of the candidate, which the rule forbids;
 * - `rooms-full`: both are free together only when every room is taken;
 * - `another-meeting-worth-more`: whenever both are there, one has another meeting, which serves the aims better.
 */
export const UNMET_REASONS = [
  'forbidden',
  'person-absent',
  'table-gone',
  'no-common-slot',
  'employer-already-met',
  'person-at-maximum',
  'table-full',
  'place-free',
  'two-in-a-row',
  'rooms-full',
  'another-meeting-worth-more',
] as const
export type UnmetReason = (typeof UNMET_REASONS)[number]

export type Unmet = { candidate: string; table: string; because: UnmetReason }
export type Shortfall = { id: string; min: number; got: number }

/**
 * `optimal`: no plan has more of any aim down to the score (waiting is reported, not certified), and bound = value;
 * `feasible`: the best found, and no plan that reaches the same must, minima and fairness has a value above the bound;
 * `infeasible`: a must pair is not met; the plan is the best found all the same.
 */
export type PlanStatus = 'optimal' | 'feasible' | 'infeasible'

export type Plan = {
  format: typeof PLAN_FORMAT
  status: PlanStatus
  value: number
  bound: number
  /** One figure per fairness level: people with at least 1, 2, … meetings. */
  atLeast: number[]
  /** Idle slots between first and last meeting, all candidates (with noConsecutive, the slot of rest is not idle). */
  waiting: number
  meetings: Meeting[]
  unmet: Unmet[]
  shortfall: Shortfall[]
  milliseconds: number
}

/** What happened during the day. Slots up to and including `now` are over or running. */
export type Changes = {
  now: number
  absent?: string[]
  late?: { id: string; until: number }[]
  gone?: string[]
  arrived?: Candidate[]
  pairs?: Pair[]
}

/**
 * `disturbed`: meetings that could have taken place as planned, and were moved or cancelled. `anyChangeBound`: no plan
 * has a higher value that keeps what is over and reaches the same must, minima and fairness, whomever it disturbs.
 */
export type RepairedPlan = Plan & { disturbed: number; anyChangeBound: number }

/** The best plan so far, the bound of it, and the work done for it. `people` have at least one meeting. */
export type Progress = { value: number; bound: number; meetings: number; people: number; work: number }

export type SolveOptions = {
  /** Chance comes from here only. 1 when left out. */
  seed?: number
  /**
   * Elementary steps that the search may take after the exact stage; see `defaultWork`. The same budget gives the
   * same plan.
   */
  work?: number
  /** Asked often; true ends the search with the best plan so far. */
  stop?: () => boolean
  /** Told of the first usable plan, then whenever plan or bound improves. */
  progress?: (progress: Progress) => void
  /** Milliseconds of any clock, for `plan.milliseconds`; 0 when left out, since the engine has no clock. */
  now?: () => number
}

/** What can be wrong with a problem, a plan or changes. */
export const FAULT_NAMES = [
  'not-an-object',
  'wrong-format',
  'not-a-list',
  'not-an-id',
  'not-an-integer',
  'out-of-range',
  'not-true-or-false',
  'no-such-slot',
  'duplicate-id',
  'unknown-candidate',
  'unknown-table',
  'too-many',
  'unknown-rule',
  'unknown-wish',
  'duplicate-pair',
  'breaks-a-rule',
  'table-without-employer',
] as const
export type FaultName = (typeof FAULT_NAMES)[number]

/** One kind of fault, how often it was found, and the first places of it. */
export type Fault = { fault: FaultName; count: number; places: string[] }

/** A file that was read, or everything wrong with it. */
export type Validated<T> = { ok: true; value: T } | { ok: false; reasons: Fault[] }
