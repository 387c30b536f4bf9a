import { countsOf } from '#src/engines/timetable/figures.ts'
import type { Grid } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { scheduleInstance } from '#src/engines/timetable/schedule.ts'
import { type Meeting, PLAN_FORMAT, type Plan, type Problem, type SolveOptions } from '#src/engines/timetable/types.ts'
import { listUnmet } from '#src/engines/timetable/unmet.ts'

/**
 * The best timetable that the budget finds, with what is proven of it. The problem must have passed
 * `validateProblem`.
 */
export function solveTimetable(problem: Problem, options: SolveOptions = {}): Plan {
  const now = options.now ?? (() => 0)
  const started = now()
  const instance = instanceOf(problem)
  const schedule = scheduleInstance(instance, options)
  const meetings = meetingsOf(problem, schedule.grid)
  const unmet = listUnmet(problem, schedule.grid, () => undefined)
  const { atLeast, waiting, shortfall } = countsOf(problem, meetings)
  return {
    format: PLAN_FORMAT,
    status: mustsMissing(problem, meetings) ? 'infeasible' : schedule.proven ? 'optimal' : 'feasible',
    value: schedule.grid.value,
    bound: schedule.bound,
    atLeast,
    waiting,
    meetings,
    unmet,
    shortfall,
    milliseconds: Math.round(now() - started),
  }
}

/** By candidate in the order of the problem, then by slot. */
export function meetingsOf({ pairs }: Problem, { instance, candidateAt, candidateCount }: Grid): Meeting[] {
  const { slots, candidates, edgePair } = instance
  const meetings: Meeting[] = []
  for (let c = 0; c < candidates; c++) {
    let left = candidateCount[c]!
    for (let slot = 0; left > 0; slot++) {
      const edge = candidateAt[c * slots + slot]!
      if (edge === -1) continue
      const { candidate, table } = pairs[edgePair[edge]!]!
      meetings.push({ candidate, table, slot })
      left--
    }
  }
  return meetings
}

export function mustsMissing(problem: Problem, meetings: Meeting[]): boolean {
  const musts = problem.pairs.filter((pair) => pair.must)
  if (musts.length === 0) return false
  const met = new Set(meetings.map((meeting) => `${meeting.candidate} ${meeting.table}`))
  return musts.some((pair) => !met.has(`${pair.candidate} ${pair.table}`))
}
