/**
 * One measurement in a process of its own, so that the first run is cold: `tsx engine-run.ts problem.json [absent]`.
 * With `absent`, a share of the candidates, the plan is mended after they did not come, at two fifths of the day.
 * Writes one line of JSON.
 */
import { readFileSync } from 'node:fs'
import { levelsOf } from '#src/engines/timetable/aims.ts'
import { aimsOfChoice } from '#src/engines/timetable/bound.ts'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { chosenEdges, selectPairs } from '#src/engines/timetable/selection.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem } from '#src/engines/timetable/types.ts'
import { seededRandom } from '#src/platform/random.ts'
import { timedOften } from './stopwatch.ts'

/** Runs after the cold one. */
const RUNS = 7

/** `fairest`: people with one meeting, two, … in the best choice of pairs; no timetable has more, in this order. */
export type Solved = Figures & { first: number; candidatesMet: number; fairest: number[] }
export type Mended = Figures & { absent: number; disturbed: number; anyChangeBound: number; planned: number }

type Figures = Pick<Plan, 'status' | 'value' | 'bound' | 'atLeast' | 'waiting'> & {
  meetings: number
  cold: number
  warm: number
}

function figuresOf(problem: Problem, { answer: plan, cold, warm }: { answer: Plan; cold: number; warm: number }) {
  const { breaches } = checkPlan(problem, plan)
  if (breaches.length > 0) throw new Error(`The plan breaks rules: ${JSON.stringify(breaches.slice(0, 5))}`)
  const { status, value, bound, atLeast, waiting, meetings } = plan
  return { status, value, bound, atLeast, waiting, meetings: meetings.length, cold, warm }
}

function solve(problem: Problem): Solved {
  let first = 0
  const began = performance.now()
  const used = process.cpuUsage()
  const solved = timedOften(() => {
    const told = () => {
      const { user, system } = process.cpuUsage(used)
      first ||= Math.min(performance.now() - began, (user + system) / 1000)
    }
    return solveTimetable(problem, { progress: told })
  }, RUNS)
  const candidatesMet = new Set(solved.answer.meetings.map((meeting) => meeting.candidate)).size
  return { ...figuresOf(problem, solved), first, candidatesMet, fairest: fairestOf(problem) }
}

function fairestOf(problem: Problem): number[] {
  const instance = instanceOf(problem)
  const selection = selectPairs(instance)
  return aimsOfChoice(instance, chosenEdges(selection)).slice(-1 - levelsOf(instance), -1)
}

function mend(problem: Problem, share: number): Mended {
  const plan = solveTimetable(problem)
  const random = seededRandom(1)
  const absent = problem.candidates.filter(() => random.unit() < share).map((one) => one.id)
  const changes = { now: Math.floor(problem.slots * 0.4), absent }
  const mended = timedOften(() => repairTimetable({ problem, plan, changes }), RUNS)
  const { disturbed, anyChangeBound } = mended.answer
  return { ...figuresOf(problem, mended), absent: absent.length, disturbed, anyChangeBound, planned: plan.value }
}

const [file, share] = process.argv.slice(2)
if (!file) throw new Error('usage: tsx engine-run.ts problem.json [share of the candidates who do not come]')
const problem = JSON.parse(readFileSync(file, 'utf8')) as Problem
process.stdout.write(JSON.stringify(share ? mend(problem, Number(share)) : solve(problem)))
