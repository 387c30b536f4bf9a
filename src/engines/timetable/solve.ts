import { figuresOf } from '#src/engines/timetable/figures.ts'
import type { Grid } from '#src/engines/timetable/grid.ts'
import { type Instance, instanceOf } from '#src/engines/timetable/instance.ts'
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
  const schedule = scheduleInstance(instance, wishedEdges(problem, instance), options)
  const meetings = meetingsOf(problem, schedule.grid)
  const unmet = listUnmet(problem, schedule.grid, () => undefined)
  const { value, atLeast, waiting, shortfall } = figuresOf(problem, meetings)
  return {
    format: PLAN_FORMAT,
    status: mustsMissing(problem, meetings) ? 'infeasible' : schedule.proven ? 'optimal' : 'feasible',
    value,
    bound: schedule.bound,
    atLeast,
    waiting,
    meetings,
    unmet,
    shortfall,
    milliseconds: Math.round(now() - started),
  }
}

export function wishedEdges(problem: Problem, { edgePair }: Instance): Uint8Array {
  return Uint8Array.from(edgePair, (pair) => (problem.pairs[pair]!.wish ? 1 : 0))
}

/** By candidate in the order of the problem, then by slot. */
export function meetingsOf(problem: Problem, { instance, candidateAt }: Grid): Meeting[] {
  const meetings: Meeting[] = []
  for (let cell = 0; cell < candidateAt.length; cell++) {
    const edge = candidateAt[cell]!
    if (edge === -1) continue
    const { candidate, table } = problem.pairs[instance.edgePair[edge]!]!
    meetings.push({ candidate, table, slot: cell % instance.slots })
  }
  return meetings
}

export function mustsMissing(problem: Problem, meetings: Meeting[]): boolean {
  const musts = problem.pairs.filter((pair) => pair.must)
  if (musts.length === 0) return false
  const met = new Set(meetings.map((meeting) => `${meeting.candidate} ${meeting.table}`))
  return musts.some((pair) => !met.has(`${pair.candidate} ${pair.table}`))
}
