import { freeWord, type Grid, mayMeet, place } from '#src/engines/timetable/grid.ts'
import { descend, restart } from '#src/engines/timetable/primal-dual.ts'
import { keepVariables, measureRows, type Relaxation } from '#src/engines/timetable/relaxation.ts'

/** What is as good as decided, how much to decide in a round at least, and how far to go on between rounds. */
const DECIDED = 0.9
const SHARE_PER_ROUND = 0.08
const STEPS_PER_ROUND = 100

/**
 * Rounds a relaxation into a timetable: decides what is nearly whole, solves the rest a little further, and again,
 * until nothing is left. `pause` is asked between rounds; when it says stop, what is left is decided at once.
 */
export function dive(relaxation: Relaxation, grid: Grid, pause: () => boolean): void {
  const { variables } = relaxation
  while (variables.count > 0) {
    decide(relaxation, grid, pause() ? 1 : SHARE_PER_ROUND)
    keepVariables(relaxation, (one) => isFree(grid, variables.edge[one]!, variables.slot[one]!))
    measureRows(relaxation, grid)
    descend(relaxation, STEPS_PER_ROUND)
    restart(relaxation)
  }
}

function isFree(grid: Grid, edge: number, slot: number): boolean {
  return mayMeet(grid, edge) && ((freeWord(grid, edge, slot >>> 5) >>> (slot & 31)) & 1) === 1
}

/** Places the largest variables while they fit: all that are decided, and a share of the rest; one at least. */
function decide({ variables }: Relaxation, grid: Grid, share: number): void {
  const { count, x, edge, slot } = variables
  const order = Int32Array.from({ length: count }, (_, one) => one).sort((a, b) => x[b]! - x[a]! || a - b)
  const total = order.reduce((sum, one) => sum + x[one]!, 0)
  const enough = Math.max(1, share * total)
  let placed = 0
  for (const one of order) {
    if (x[one]! < DECIDED && placed >= enough && share < 1) return
    if (!isFree(grid, edge[one]!, slot[one]!)) continue
    place(grid, edge[one]!, slot[one]!)
    placed++
  }
}
