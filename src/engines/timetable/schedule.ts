import { type Aims, compareAims } from './aims.ts'
import { anneal, type Cooling } from './annealing.ts'
import { giveSlotsInRooms } from './balancing.ts'
import { aimsOfChoice, flowBound } from './bound.ts'
import { giveSlots } from './colouring.ts'
import { shortenWaiting } from './compaction.ts'
import { complete } from './completion.ts'
import { aimsOfGrid, emptyGrid, type Grid } from './grid.ts'
import type { Instance } from './instance.ts'
import { seededRandom } from './random.ts'
import { chosenEdges, lexicographicStep, selectPairs } from './selection.ts'
import type { SolveOptions } from './types.ts'
import { worthWith } from './worth.ts'

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

/** The annealing moves that an instance of this size is worth: about a second for a large one. */
export const defaultWork = ({ edges }: Instance): number => Math.min(2_000_000, 100_000 + 100 * edges)

/** The best timetable that the budget finds. `wished` marks the edges somebody asked for. */
export function scheduleInstance(instance: Instance, wished: Uint8Array, options: SolveOptions): Schedule {
  const random = seededRandom(options.seed ?? 1)
  const work = options.work ?? defaultWork(instance)
  const selection = selectPairs(instance, instance.edgeScore, lexicographicStep(instance, instance.edgeScore))
  const chosen = chosenEdges(selection)
  const best = aimsOfChoice(instance, chosen)
  const grid = emptyGrid(instance)
  const give = instance.roomsShort ? giveSlotsInRooms : giveSlots
  give(grid, chosen, { random, steps: Math.min(SLOT_MOVES, work) })
  complete(grid, wished, random)
  const bound = flowBound(selection, best, aimsOfGrid(grid))
  const pause = pauses(grid, bound, options)
  if (compareAims(aimsOfGrid(grid), best) !== 0) {
    searchOn(grid, { random, moves: work, pause })
    complete(grid, wished, random)
  }
  if (instance.compact) shortenWaiting(grid, { random, moves: 2 * work, pause })
  const aims = aimsOfGrid(grid)
  return { grid, aims, proven: compareAims(aims, best) === 0, bound: flowBound(selection, best, aims) }
}

/** Reports how far it is, and says whether to stop. */
function pauses(grid: Grid, bound: number, { onProgress, shouldStop }: SolveOptions): () => boolean {
  return () => {
    onProgress?.({ value: grid.value, bound, meetings: grid.meetings })
    return shouldStop?.() ?? false
  }
}

/** Anneals over all pairs, between a few points of score in fifty and one in seven hundred. */
function searchOn(grid: Grid, terms: Pick<Cooling, 'random' | 'moves' | 'pause'>): void {
  const { edges, edgeScore } = grid.instance
  const most = edgeScore.reduce((highest, score) => Math.max(highest, score), 1)
  const pool = Int32Array.from({ length: edges }, (_, edge) => edge)
  anneal(grid, pool, worthWith(grid.instance, 4 * most), { ...terms, from: most / 50, to: most / 700 })
}
