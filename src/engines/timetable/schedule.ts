import { sameAboveScore } from '#src/engines/timetable/aims.ts'
import { giveSlotsInRooms } from '#src/engines/timetable/balancing.ts'
import { aimsOfChoice } from '#src/engines/timetable/bound.ts'
import { closeGap, variablesOf } from '#src/engines/timetable/closing.ts'
import { giveSlots } from '#src/engines/timetable/colouring.ts'
import { movesWorthwhile, shortenWaiting } from '#src/engines/timetable/compaction.ts'
import { complete } from '#src/engines/timetable/completion.ts'
import { exchangePairs, exchangesWorthwhile } from '#src/engines/timetable/exchange.ts'
import { aimsOfGrid, type Grid } from '#src/engines/timetable/grid.ts'
import { chooseAndGive } from '#src/engines/timetable/holdable.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { type Judging, judge, type Schedule, type Search } from '#src/engines/timetable/judgement.ts'
import { negotiateDays, negotiatingWorthwhile } from '#src/engines/timetable/negotiation.ts'
import { selectPairs } from '#src/engines/timetable/selection.ts'
import type { SolveOptions } from '#src/engines/timetable/types.ts'
import { type Watch, watchFor } from '#src/engines/timetable/watch.ts'
import { seededRandom } from '#src/platform/random.ts'

/** Tabu moves for slots before the exact choice of pairs is given up. */
const SLOT_MOVES = 60_000

/** A day of few meetings is negotiated more than once: where one cooling ends is chance. */
const SMALL = 200
const TURNS_ON_SMALL_DAYS = 3

/** After the negotiation: moves per meeting and in all, and where they begin, in slots of waiting. */
const DETAILS = 400
const MOST_DETAILS = 2_000_000
const COOL = 0.3

/** The annealing moves that the instance is worth; a move is about a microsecond. S2 gets 1 s so, S3 1.8 s, S4 9 s. */
export function defaultWork(instance: Instance): number {
  return Math.min(20_000_000, 540_000 + 19 * variablesOf(instance))
}

/** The best timetable that the budget finds. */
export function scheduleInstance(instance: Instance, options: SolveOptions): Schedule {
  const { edgeWished: wished, compact } = instance
  const random = seededRandom(options.seed ?? 1)
  const selection = selectPairs(instance)
  const give = instance.roomsShort ? giveSlotsInRooms : giveSlots
  const moves = Math.min(SLOT_MOVES, options.work ?? SLOT_MOVES)
  const watch = watchFor(options)
  const { chosen, grid } = chooseAndGive(selection, moves, (empty, edges, steps) => {
    give(empty, edges, { random, steps })
    if (empty.meetings < edges.length) tellOf(empty, edges, watch)
  })
  const judging: Judging = { selection, most: aimsOfChoice(instance, chosen), watch, judged: null }
  complete(grid, wished, random)
  const schedule = judge(judging, grid)
  if (schedule.proven && !compact) return schedule
  const work = options.work ?? defaultWork(instance)
  watch.allow(work)
  const search: Search = { ...judging, instance, wished, random, work }
  const best = schedule.proven ? schedule : closeGap(search, schedule)
  return compact ? compacted(search, best) : best
}

/** A first plan, before more is tried. Where it reaches the aims above the score, the chosen pairs are its bound. */
function tellOf(grid: Grid, chosen: Int32Array, watch: Watch): void {
  const aims = aimsOfGrid(grid)
  const most = aimsOfChoice(grid.instance, chosen)
  if (sameAboveScore(aims, most)) watch.judged(grid, aims, most[most.length - 1]!)
}

/** With less waiting; where nothing is proven, moved meetings may make room for more. */
function compacted(search: Search, { grid }: Schedule): Schedule {
  const { instance, random, work, wished } = search
  const pause = search.watch.ended
  if (instance.noConsecutive) shortenWithRests(search, grid)
  else shortenWaiting(grid, { random, moves: Math.min(6 * work, movesWorthwhile(grid.meetings)), pause })
  exchangePairs(grid, { random, moves: Math.min(4 * work, exchangesWorthwhile(instance)), wished, pause })
  complete(grid, wished, random)
  return judge(search, grid)
}

/** Where rests are due: negotiation first, chains for the details. */
function shortenWithRests({ random, work, watch }: Search, grid: Grid): void {
  const { meetings } = grid
  const turns = meetings < SMALL ? TURNS_ON_SMALL_DAYS : 1
  const moves = Math.min(6 * work, negotiatingWorthwhile(meetings)) / turns
  for (let turn = 0; turn < turns; turn++) negotiateDays(grid, { random, moves, pause: watch.ended })
  shortenWaiting(grid, {
    random,
    moves: Math.min(work, DETAILS * meetings, MOST_DETAILS),
    warm: COOL,
    pause: watch.ended,
  })
}
