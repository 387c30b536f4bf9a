import { boundOf } from '#src/engines/timetable/bound.ts'
import { complete } from '#src/engines/timetable/completion.ts'
import { figuresOf } from '#src/engines/timetable/figures.ts'
import { aimsOfGrid, emptyGrid, type Grid, place } from '#src/engines/timetable/grid.ts'
import { type Instance, instanceOf } from '#src/engines/timetable/instance.ts'
import { canStillBeHeld, type Remaining, remainingOf } from '#src/engines/timetable/remaining.ts'
import { improveByMoves, nothingPromised } from '#src/engines/timetable/repair-moves.ts'
import { settleAdded } from '#src/engines/timetable/repair-waiting.ts'
import { scheduleInstance } from '#src/engines/timetable/schedule.ts'
import { meetingsOf, mustsMissing } from '#src/engines/timetable/solve.ts'
import {
  type Changes,
  type Meeting,
  type PairName,
  PLAN_FORMAT,
  type Plan,
  type Problem,
  type RepairedPlan,
  type SolveOptions,
} from '#src/engines/timetable/types.ts'
import { type KnownReason, listUnmet } from '#src/engines/timetable/unmet.ts'
import { withArrivals } from '#src/engines/timetable/validate-repair.ts'
import { seededRandom } from '#src/platform/random.ts'

/** A repair is wanted at once: work for a tenth of a second or two. */
const REPAIR_WORK = 20_000

export type RepairTask = { problem: Problem; plan: Plan; changes: Changes }

/** `allowMoves`: how many meetings that could stand may be moved or cancelled all the same; 0 when left out. */
export type RepairOptions = SolveOptions & { allowMoves?: number }

/**
 * Mends a plan on the day. What is over or running stays as it was, what can still be held keeps its slot, freed
 * places are filled as well as can be; then, if allowed, up to `allowMoves` meetings make way for something better.
 * The bound is that of all repairs which disturb nobody, or, when moves are allowed, of all that keep what is over.
 * The three files must have passed their validation. A second repair after the same changes alters nothing.
 */
export function repairTimetable({ problem, plan, changes }: RepairTask, options: RepairOptions = {}): RepairedPlan {
  const now = options.now ?? (() => 0)
  const started = now()
  const whole = withArrivals(problem, changes)
  const canHold = canStillBeHeld(changes)
  const over = plan.meetings.filter((meeting) => meeting.slot <= changes.now)
  const kept = plan.meetings.filter((meeting) => meeting.slot > changes.now && canHold(meeting))
  const fill = fillFreePlaces(remainingOf(whole, changes, [...over, ...kept]), options)
  const random = seededRandom(options.seed ?? 1)
  const pause = () => options.stop?.() ?? false
  const settled = whole.rules?.compact
    ? settleAdded({ whole, changes, random, pause }, [...over, ...kept], fill.added)
    : fill.added
  const open = remainingOf(whole, changes, over)
  const grid = gridOf(open, instanceOf(open.problem, open.held), [...kept, ...settled])
  complete(grid, grid.instance.edgeWished, random)
  const moved = (options.allowMoves ?? 0) > 0
  if (moved) improveByMoves(grid, promisedSlots(grid, open, kept), options.allowMoves!)
  const meetings = inOrder(whole, [...over, ...meetingsOf(open.problem, grid)])
  const { value, atLeast, waiting, shortfall } = figuresOf(whole, meetings)
  const anyChange = boundOf(grid.instance, aimsOfGrid(grid))
  const proof = grid.meetings > kept.length + fill.added.length || moved ? anyChange : fill
  const held = value - grid.value
  return {
    format: PLAN_FORMAT,
    status: mustsMissing(whole, meetings) ? 'infeasible' : proof.proven ? 'optimal' : 'feasible',
    value,
    bound: held + (proof === fill ? fill.bound + grid.value - fill.value : anyChange.bound),
    anyChangeBound: held + anyChange.bound,
    atLeast,
    waiting,
    meetings,
    unmet: listUnmet(open.problem, grid, reasonsOfTheDay(whole, changes, over)),
    shortfall,
    milliseconds: Math.round(now() - started),
    disturbed: disturbedOf(kept, meetings),
  }
}

function fillFreePlaces(free: Remaining, options: SolveOptions) {
  const instance = { ...instanceOf(free.problem, free.held), compact: false }
  const terms = { work: REPAIR_WORK, ...options }
  const { grid, bound, proven } = scheduleInstance(instance, terms)
  return { added: meetingsOf(free.problem, grid), value: grid.value, bound, proven }
}

function gridOf(remaining: Remaining, instance: Instance, meetings: Meeting[]): Grid {
  const grid = emptyGrid(instance)
  const edgeOf = edgeFinder(remaining, instance)
  for (const meeting of meetings) place(grid, edgeOf(meeting), meeting.slot)
  return grid
}

function promisedSlots({ instance }: Grid, remaining: Remaining, kept: Meeting[]): Int16Array {
  const promised = nothingPromised(instance)
  const edgeOf = edgeFinder(remaining, instance)
  for (const meeting of kept) promised[edgeOf(meeting)] = meeting.slot
  return promised
}

/** Finds the edge of a pair among those of its candidate. */
function edgeFinder({ problem }: Remaining, instance: Instance): (pair: PairName) => number {
  const candidateOf = new Map(problem.candidates.map((one, index) => [one.id, index]))
  const tableOf = new Map(problem.tables.map((one, index) => [one.id, index]))
  return ({ candidate, table }) => {
    const t = tableOf.get(table)!
    let edge = instance.candidateEdges[candidateOf.get(candidate)!]!
    while (instance.edgeTable[edge] !== t) edge++
    return edge
  }
}

function inOrder({ candidates }: Problem, meetings: Meeting[]): Meeting[] {
  const rank = new Map(candidates.map((one, index) => [one.id, index]))
  return meetings.sort((a, b) => rank.get(a.candidate)! - rank.get(b.candidate)! || a.slot - b.slot)
}

function reasonsOfTheDay(whole: Problem, changes: Changes, over: Meeting[]): KnownReason {
  const out = new Set([...(changes.absent ?? []), ...(changes.gone ?? [])])
  const met = new Set(over.map(({ candidate, table }) => `${candidate} ${table}`))
  const employerOf = new Map(whole.tables.map((table) => [table.id, table.employer ?? table.id]))
  const employers = new Set(over.map(({ candidate, table }) => `${candidate} ${employerOf.get(table)}`))
  return ({ candidate, table }) => {
    if (met.has(`${candidate} ${table}`)) return 'met'
    if (out.has(candidate)) return 'person-absent'
    if (out.has(table)) return 'table-gone'
    if (whole.oncePerEmployer && employers.has(`${candidate} ${employerOf.get(table)}`)) return 'employer-already-met'
    return undefined
  }
}

function disturbedOf(kept: Meeting[], meetings: Meeting[]): number {
  const now = new Set(meetings.map(({ candidate, table, slot }) => `${candidate} ${table} ${slot}`))
  return kept.filter(({ candidate, table, slot }) => !now.has(`${candidate} ${table} ${slot}`)).length
}
