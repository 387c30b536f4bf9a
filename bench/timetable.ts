/**
 * Measures the timetable engine on the open instances beside the checkout (../shared/data/timetables):   npx tsx
 * bench/timetable.ts [instance …]          all of them when none is named Each figure stands beside that of a greedy
 * first fit on the same instance in the same run; times are medians of five runs after a first, cold one. Times vary
 * with the machine and its load: compare ratios.
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { gunzipSync } from 'node:zlib'
import { complete } from '#src/engines/timetable/completion.ts'
import { emptyGrid } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { seededRandom } from '#src/engines/timetable/random.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Changes, Plan, Problem, Rules } from '#src/engines/timetable/types.ts'
import { sharedPath } from '#tests/support/shared.ts'

const REALISTIC = ['S1', 'S2', 'S3', 'S4']
const HARD = ['S1w', 'S2w', 'S3w', 'S1d', 'S2d', 'S3d']
const REGIMES: [string, Rules][] = [
  ['score only', {}],
  ['fairness 2', { fairness: 2 }],
  ['fairness 2, rests', { fairness: 2, noConsecutive: true }],
  ['compact', { compact: true }],
]
const RUNS = 5

function instance(name: string, rules: Rules): Problem {
  const bytes = gunzipSync(readFileSync(sharedPath(`data/timetables/${name}-1.json.gz`)))
  const problem = JSON.parse(bytes.toString('utf8')) as Problem
  return { ...problem, rules: { ...problem.rules, ...rules } }
}

function greedy(problem: Problem): { value: number; milliseconds: number } {
  const started = performance.now()
  const grid = emptyGrid(instanceOf(problem))
  complete(grid, new Uint8Array(grid.instance.edges), seededRandom(1))
  return { value: grid.value, milliseconds: performance.now() - started }
}

/** The answer, the first time and the median of the others; slow ones are run once. */
function timed<T>(run: () => T): { answer: T; cold: number; warm: number } {
  const once = () => {
    const started = performance.now()
    const answer = run()
    times.push(performance.now() - started)
    return answer
  }
  const times: number[] = []
  const answer = once()
  for (let turn = 0; turn < RUNS && times[0]! < 500; turn++) once()
  const [cold, ...rest] = times as [number, ...number[]]
  const warm = rest.sort((a, b) => a - b)[rest.length >> 1] ?? cold
  return { answer, cold, warm }
}

const milliseconds = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0))
const percent = (share: number) => `${(100 * share).toFixed(3)} %`

function solvedRow(name: string, how: string, rules: Rules) {
  const problem = instance(name, rules)
  const { answer: plan, cold, warm } = timed(() => solveTimetable(problem))
  const first = greedy(problem)
  return {
    instance: name,
    rules: how,
    status: plan.status,
    value: plan.value,
    gap: percent((plan.bound - plan.value) / Math.max(1, plan.bound)),
    'with an interview': people(plan),
    'idle per meeting': (plan.waiting / Math.max(1, plan.meetings.length)).toFixed(3),
    'cold ms': milliseconds(cold),
    'warm ms': milliseconds(warm),
    'greedy value': percent(first.value / Math.max(1, plan.value)),
    'time / greedy': (warm / first.milliseconds).toFixed(1),
  }
}

const people = (plan: Plan) => new Set(plan.meetings.map((meeting) => meeting.candidate)).size

/** A tenth of the candidates do not come, told at two fifths of the day. */
function repairedRow(name: string) {
  const problem = instance(name, { fairness: 2 })
  const plan = solveTimetable(problem)
  const random = seededRandom(1)
  const absent = problem.candidates.filter(() => random.unit() < 0.1).map((one) => one.id)
  const changes: Changes = { now: Math.floor(problem.slots * 0.4), absent }
  const { answer: mended, cold, warm } = timed(() => repairTimetable({ problem, plan, changes }))
  return {
    instance: name,
    absent: absent.length,
    disturbed: mended.disturbed,
    'value kept': percent(mended.value / plan.value),
    gap: percent((mended.bound - mended.value) / mended.bound),
    'gap to any change': percent((mended.anyChangeBound - mended.value) / mended.anyChangeBound),
    'cold ms': milliseconds(cold),
    'warm ms': milliseconds(warm),
  }
}

const named = process.argv.slice(2)
const wanted = (name: string) => named.length === 0 || named.includes(name)
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
console.table(REGIMES.flatMap(([how, rules]) => REALISTIC.filter(wanted).map((name) => solvedRow(name, how, rules))))
console.table(
  REGIMES.slice(0, 2).flatMap(([how, rules]) => HARD.filter(wanted).map((name) => solvedRow(name, how, rules))),
)
console.table(REALISTIC.filter(wanted).map(repairedRow))
