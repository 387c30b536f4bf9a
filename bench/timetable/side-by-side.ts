import type { Problem } from '#src/engines/timetable/types.ts'
import { type ByHand, firstFit, selfBooking } from './by-hand.ts'
import type { Solved } from './engine-run.ts'
import { CBC, cbcVersion, HIGHS, type Reached, reachedBy, type Solver } from './integer-programs.ts'

/**
 * The others on the same day, beside ours: their value as a share of ours, people who meet anybody, time as a multiple
 * of ours. A solver starts from nothing each time, so our first, cold time stands beside it.
 */
export function besideOthers(problem: Problem, ours: Solved, seconds: number): Record<string, string> {
  const met = (one: ByHand) => `${share(one.value, ours)}, ${one.candidatesMet} met, ${times(one.milliseconds, ours)}`
  return {
    ours: `${ours.value}${fairly(ours.atLeast)}, ${ours.candidatesMet} met, ${ours.cold.toFixed(0)} ms`,
    'first fit': met(firstFit(problem)),
    'self-booking': met(selfBooking(problem)),
    HiGHS: solverCell(HIGHS, problem, { ours, seconds }),
    CBC: cbcVersion() ? solverCell(CBC, problem, { ours, seconds }) : 'not installed',
  }
}

function solverCell(solver: Solver, problem: Problem, { ours, seconds }: { ours: Solved; seconds: number }): string {
  if (seconds === 0) return 'not asked'
  const reached = reachedBy(solver, problem, seconds)
  if (reached === null) return 'not tried: too large'
  const took = `${(reached.milliseconds / 1000).toFixed(1)} s`
  return `${quality(reached, ours)}, ${times(reached.milliseconds, ours)} (${took})`
}

function quality({ value, proven, above }: Reached, ours: Solved): string {
  if (value === null) return 'no plan'
  return `${share(value, ours)}${fairly(above)}${proven ? ', proven' : ''}`
}

/** People with at least one meeting, with two, …: less of these lets the score be higher. */
const fairly = (atLeast: number[]): string => (atLeast.length > 0 ? ` (${atLeast.join(', ')})` : '')

const share = (value: number, ours: Solved) => `${((100 * value) / Math.max(1, ours.value)).toFixed(3)} %`

function times(milliseconds: number, ours: Solved): string {
  const ratio = milliseconds / ours.cold
  return `x${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}`
}
