import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem, Rules, SolveOptions } from '#src/engines/timetable/types.ts'

/** What a change of rules costs and brings: `before` with the problem's own rules, `after` with the changed ones. */
export type Price = {
  before: Plan
  after: Plan
  /** Of every 1000 points of score, how many the change loses (negative: gains). */
  lostPerThousand: number
  /** People with an interview more (negative: fewer). */
  withInterview: number
  meetings: number
  waiting: number
}

/** The price of a rule, for a coordinator who is about to choose: both timetables are made and compared. */
export function priceOfRules(problem: Problem, change: Rules, options: SolveOptions = {}): Price {
  const before = solveTimetable(problem, options)
  const after = solveTimetable({ ...problem, rules: { ...problem.rules, ...change } }, options)
  const people = (plan: Plan) => new Set(plan.meetings.map((meeting) => meeting.candidate)).size
  return {
    before,
    after,
    lostPerThousand: before.value === 0 ? 0 : (1000 * (before.value - after.value)) / before.value,
    withInterview: people(after) - people(before),
    meetings: after.meetings.length - before.meetings.length,
    waiting: after.waiting - before.waiting,
  }
}
