import { compareAims } from '#src/engines/timetable/aims.ts'
import { anneal } from '#src/engines/timetable/annealing.ts'
import { complete } from '#src/engines/timetable/completion.ts'
import { emptyGrid, type Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { gapOf, judge, type Schedule, type Search } from '#src/engines/timetable/judgement.ts'
import { approach, fillByDive, type LinearSearch, openSearch } from '#src/engines/timetable/linear-search.ts'
import { reopenSlots } from '#src/engines/timetable/reopening.ts'
import { ones } from '#src/engines/timetable/slot-sets.ts'
import { worthWith } from '#src/engines/timetable/worth.ts'

/** A gap not worth more work, as a share of the bound; a few times as much, annealing alone may close. */
const SMALL_GAP = 0.0001
/** Beyond so many variables the relaxation takes seconds, and is not begun for a gap that is small beside them. */
const MANY_VARIABLES = 400_000
const CLOSE = 3
/** Looking at one variable of the relaxation costs about a seventieth of an annealing move. */
const TOUCHES_PER_MOVE = 70
/** With fewer steps in all, of the relaxation and of the dive, neither is of use. */
const LEAST_STEPS = 600
/** Rounds of the relaxation before the first dive; then so many reopenings and so many rounds by turns. */
const FIRST_ROUNDS = 17
const REOPENINGS = 5
const MORE_ROUNDS = 8
/** A turn that lowers the bound by less than this share says that the relaxation is as good as solved. */
const NEARLY_SOLVED = 0.00001
/** After so many reopenings that bring nothing, more would hardly. */
const MOST_IN_VAIN = 60

/** How much of the work goes to annealing, and how hot it begins as a share of the best score. */
type Annealing = { share: number; heat: number }
const FIRST: Annealing = { share: 0.05, heat: 0.02 }
const MENDING: Annealing = { share: 0.03, heat: 0.005 }
const POLISH: Annealing = { share: 0.08, heat: 0.005 }

/** Pairs times the slots at which they can meet. */
export const variablesOf = ({ edgeSlots }: Instance): number => edgeSlots.reduce((sum, word) => sum + ones(word), 0)

/**
 * Makes a first plan better, with a bound for it, until the gap is small, nothing moves, or the work is done:
 * annealing; then the relaxation, and a dive from it to a second plan; then slots are opened again in the better of
 * the two, while the relaxation goes on.
 */
export function closeGap(search: Search, first: Schedule): Schedule {
  const { instance, work, selection, watch, random, wished } = search
  const close = gapOf(first) < CLOSE * SMALL_GAP
  improve(search, first.grid, close ? MENDING : FIRST)
  const second = judge(search, first.grid)
  const variables = variablesOf(instance)
  const worthwhile =
    gapOf(second) >= SMALL_GAP * Math.max(1, variables / MANY_VARIABLES) &&
    work * TOUCHES_PER_MOVE >= LEAST_STEPS * variables
  if (second.proven || !worthwhile) return second
  const stops = (touches: number) => watch.stops(touches / TOUCHES_PER_MOVE)
  const linear = openSearch(selection)
  approach(linear, FIRST_ROUNDS, stops)
  judge(search, second.grid, linear)
  const grid = emptyGrid(instance)
  fillByDive(linear, grid, { random, stops })
  complete(grid, wished, random)
  improve(search, grid, POLISH)
  const third = judge(search, grid, linear)
  return reopenByTurns(search, linear, compareAims(third.aims, second.aims) > 0 ? grid : second.grid)
}

function reopenByTurns(search: Search, linear: LinearSearch, grid: Grid): Schedule {
  const { wished, random, watch } = search
  const stops = (touches: number) => watch.stops(touches / TOUCHES_PER_MOVE)
  let best = judge(search, grid, linear)
  let solved = false
  let inVain = 0
  while (!best.proven && gapOf(best) >= SMALL_GAP && inVain < MOST_IN_VAIN && !watch.stops(0)) {
    for (let turn = 0; turn < REOPENINGS && !watch.stops(0); turn++) {
      inVain = reopenSlots(linear, grid, { inVain, wished, random, stops }) ? 0 : inVain + 1
      watch.found(grid)
    }
    if (!solved) approach(linear, MORE_ROUNDS, stops)
    const next = judge(search, grid, solved ? undefined : linear)
    solved ||= best.bound - next.bound < NEARLY_SOLVED * best.bound
    best = next
  }
  return best
}

/** Anneals for a share of the work, from so much of the best score down to a tenth of that. */
function improve({ instance, random, work, wished, watch }: Search, grid: Grid, how: Annealing) {
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
