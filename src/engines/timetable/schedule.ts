import { type Aims, compareAims } from './aims.ts'
import { aimsOfChoice, flowBound } from './bound.ts'
import { giveSlots } from './colouring.ts'
import { complete } from './completion.ts'
import { aimsOfGrid, emptyGrid, type Grid } from './grid.ts'
import type { Instance } from './instance.ts'
import { seededRandom } from './random.ts'
import { chosenEdges, lexicographicStep, selectPairs } from './selection.ts'
import type { SolveOptions } from './types.ts'

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

/** The best timetable that the budget finds. `wished` marks the edges somebody asked for. */
export function scheduleInstance(instance: Instance, wished: Uint8Array, options: SolveOptions): Schedule {
  const random = seededRandom(options.seed ?? 1)
  const selection = selectPairs(instance, instance.edgeScore, lexicographicStep(instance, instance.edgeScore))
  const chosen = chosenEdges(selection)
  const best = aimsOfChoice(instance, chosen)
  const grid = emptyGrid(instance)
  giveSlots(grid, chosen, { random, steps: SLOT_MOVES })
  complete(grid, wished, random)
  const aims = aimsOfGrid(grid)
  const proven = compareAims(aims, best) === 0
  return { grid, aims, proven, bound: flowBound(selection, best, aims) }
}
