import { type Aims, compareAims, sameAboveScore } from '#src/engines/timetable/aims.ts'
import { anneal } from '#src/engines/timetable/annealing.ts'
import { giveSlotsInRooms } from '#src/engines/timetable/balancing.ts'
import { aimsOfChoice, flowBound } from '#src/engines/timetable/bound.ts'
import { giveSlots } from '#src/engines/timetable/colouring.ts'
import { movesWorthwhile, shortenWaiting } from '#src/engines/timetable/compaction.ts'
import { complete } from '#src/engines/timetable/completion.ts'
import { exchangePairs, exchangesWorthwhile } from '#src/engines/timetable/exchange.ts'
import { aimsOfGrid, emptyGrid, type Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { searchByRelaxation } from '#src/engines/timetable/linear-search.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import { type Random, seededRandom } from '#src/engines/timetable/random.ts'
import { chosenEdges, lexicographicStep, selectPairs } from '#src/engines/timetable/selection.ts'
import { ones } from '#src/engines/timetable/slot-sets.ts'
import type { SolveOptions } from '#src/engines/timetable/types.ts'
import { type Watch, watchFor } from '#src/engines/timetable/watch.ts'
import { worthWith } from '#src/engines/timetable/worth.ts'

/** A timetable of an instance with what is proven of it. */
export type Schedule = {
  grid: Grid
  aims: Aims
  /** No timetable with the same aims above the score has a higher score. */
  bound: number
  /** No timetable reaches more of any aim, down to the score. */
  proven: boolean
}

/** Tabu moves for slots before the exact choice of pairs is given up. */
const SLOT_MOVES = 60_000
/** A gap that annealing alone may close, as a share of the bound: the relaxation is not worth its while. */
const SMALL_GAP = 0.0002
/** Looking at one variable of the relaxation costs about a hundredth of an annealing move. */
const TOUCHES_PER_MOVE = 100

/** With fewer steps in all, of the relaxation and of the dive, neither is of use. */
const LEAST_STEPS = 600

/** The annealing moves that the instance is worth; a move is about a microsecond. */
export function defaultWork(instance: Instance): number {
  return Math.min(20_000_000, 100_000 + 12 * variablesOf(instance))
}

/** Pairs times the slots at which they can meet. */
const variablesOf = ({ edgeSlots }: Instance): number => edgeSlots.reduce((sum, word) => sum + ones(word), 0)

type Search = {
  instance: Instance
  selection: Selection
  /** What the best choice of pairs reaches, slots forgotten: no timetable reaches more. */
  most: Aims
  wished: Uint8Array
  random: Random
  work: number
  watch: Watch
}

/** The best timetable that the budget finds. `wished` marks the edges somebody asked for. */
export function scheduleInstance(instance: Instance, wished: Uint8Array, options: SolveOptions): Schedule {
  const random = seededRandom(options.seed ?? 1)
  const work = options.work ?? defaultWork(instance)
  const selection = selectPairs(instance, instance.edgeScore, lexicographicStep(instance, instance.edgeScore))
  const chosen = chosenEdges(selection)
  const most = aimsOfChoice(instance, chosen)
  const search: Search = { instance, selection, most, wished, random, work, watch: watchFor(options) }
  const grid = emptyGrid(instance)
  const give = instance.roomsShort ? giveSlotsInRooms : giveSlots
  give(grid, chosen, { random, steps: Math.min(SLOT_MOVES, work) })
  complete(grid, wished, random)
  const schedule = judged(search, grid, () => Number.POSITIVE_INFINITY)
  const best = schedule.proven ? schedule : searchOn(search, schedule)
  return instance.compact ? compacted(search, best) : best
}

/** With less waiting; where nothing is proven, moved meetings may make room for more. */
function compacted(search: Search, schedule: Schedule): Schedule {
  const { instance, random, work, wished } = search
  const { grid, bound } = schedule
  const pause = () => search.watch.stops(0)
  shortenWaiting(grid, { random, moves: Math.min(6 * work, movesWorthwhile(grid.meetings)), pause })
  exchangePairs(grid, { random, moves: Math.min(4 * work, exchangesWorthwhile(instance)), wished, pause })
  complete(grid, wished, random)
  const aims = aimsOfGrid(grid)
  if (compareAims(aims, schedule.aims) === 0) return schedule
  return judged(search, grid, () => (sameAboveScore(aims, schedule.aims) ? bound : Number.POSITIVE_INFINITY))
}

/** Anneals for a first plan, solves the relaxation for a bound and a second one, polishes the better of the two. */
function searchOn(search: Search, first: Schedule): Schedule {
  const { work, random, selection, watch, wished } = search
  const noBound = () => Number.POSITIVE_INFINITY
  const close = gapOf(first) < SMALL_GAP
  improve(search, first, close ? { share: 0.03, heat: 0.005 } : { share: 0.1, heat: 0.02 })
  const second = judged(search, first.grid, noBound)
  const touches = work * TOUCHES_PER_MOVE
  if (second.proven || gapOf(second) < SMALL_GAP || touches < LEAST_STEPS * variablesOf(search.instance)) return second
  const linear = searchByRelaxation(selection, { random, touches, pause: () => watch.stops(0) })
  complete(linear.grid, wished, random)
  const third = judged(search, linear.grid, linear.boundOf)
  const better = compareAims(third.aims, second.aims) > 0 ? third : second
  improve(search, better, { share: 0.25, heat: 0.008 })
  return judged(search, better.grid, linear.boundOf)
}

/** Anneals for a share of the work, from so much of the best score down to a tenth of that. */
function improve(
  { instance, random, work, wished, watch }: Search,
  { grid }: Schedule,
  how: { share: number; heat: number },
) {
  const most = instance.edgeScore.reduce((highest, score) => Math.max(highest, score), 1)
  const pool = Int32Array.from({ length: instance.edges }, (_, edge) => edge)
  anneal(grid, pool, worthWith(instance, 4 * most), {
    from: how.heat * most,
    to: how.heat * most * 0.1,
    moves: Math.floor(how.share * work),
    random,
    watch,
  })
  complete(grid, wished, random)
}

function judged({ selection, most, watch }: Search, grid: Grid, otherBound: (aims: Aims) => number): Schedule {
  const aims = aimsOfGrid(grid)
  const bound = Math.min(flowBound(selection, most, aims), otherBound(aims))
  watch.judged(grid, aims, bound)
  return { grid, aims, bound, proven: sameAboveScore(aims, most) && grid.value === bound }
}

const gapOf = ({ grid, bound }: Schedule): number => (bound - grid.value) / Math.max(1, bound)
