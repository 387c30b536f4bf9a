import { freeWord, type Grid, mayMeet, place } from '#src/engines/timetable/grid.ts'
import { descend } from '#src/engines/timetable/primal-dual.ts'
import { type Relaxation, touchesOf } from '#src/engines/timetable/relaxation.ts'
import { gather, type Reach } from '#src/engines/timetable/variables.ts'

/** What is as good as decided, how much to decide in a round at least, and how far to go on between rounds. */
const DECIDED = 0.9
const SHARE_PER_ROUND = 0.02
const STEPS_PER_ROUND = 25

/** Asked after each round, with the variables looked at in it; true: decide what is left at once. */
export type Diving = { reach: Reach; stops: (touches: number) => boolean }

/**
 * Rounds a relaxation into a timetable: decides what is nearly whole, solves the rest a little further, and again,
 * until nothing is left.
 */
export function dive(relaxation: Relaxation, grid: Grid, { reach, stops }: Diving): void {
  let hurry = false
  for (;;) {
    gather(relaxation, grid, reach)
    const { count } = relaxation.variables
    if (count === 0) return
    if (!hurry) {
      descend(relaxation, STEPS_PER_ROUND)
      hurry = stops(touchesOf(relaxation, STEPS_PER_ROUND))
    }
    decide(relaxation, grid, hurry ? 1 : SHARE_PER_ROUND)
  }
}

/** Places the largest variables while they fit: all that are decided, and a share of the rest; one at least. */
function decide({ variables }: Relaxation, grid: Grid, share: number): void {
  const { runs, edge, start, slot, x } = variables
  const keys = new Float64Array(variables.count)
  const owner = new Int32Array(variables.count)
  let total = 0
  for (let run = 0; run < runs; run++)
    for (let one = start[run]!; one < start[run + 1]!; one++) {
      owner[one] = edge[run]!
      keys[one] = Math.round((1 - x[one]!) * MILLION) * MOST_VARIABLES + one
      total += x[one]!
    }
  keys.sort()
  const enough = Math.max(1, share * total)
  let placed = 0
  for (const key of keys) {
    const one = key % MOST_VARIABLES
    if (x[one]! < DECIDED && placed >= enough && share < 1) return
    if (!isFree(grid, owner[one]!, slot[one]!)) continue
    place(grid, owner[one]!, slot[one]!)
    placed++
  }
}

/** Sorting numbers is much faster than sorting by comparison: a key is a variable's distance from 1, then its place. */
const MILLION = 1_000_000
const MOST_VARIABLES = 2 ** 32

function isFree(grid: Grid, edge: number, slot: number): boolean {
  return mayMeet(grid, edge) && ((freeWord(grid, edge, slot >>> 5) >>> (slot & 31)) & 1) === 1
}
