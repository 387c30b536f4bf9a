import { type Aims, sameAboveScore } from '#src/engines/timetable/aims.ts'
import { flowBound } from '#src/engines/timetable/bound.ts'
import { aimsOfGrid, type Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { type LinearSearch, linearBound } from '#src/engines/timetable/linear-search.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import type { Watch } from '#src/engines/timetable/watch.ts'
import type { Random } from '#src/platform/random.ts'

/** A timetable of an instance with what is proven of it. */
export type Schedule = {
  grid: Grid
  aims: Aims
  /** No timetable with the same aims above the score has a higher score. */
  bound: number
  /** No timetable reaches more of any aim, down to the score. */
  proven: boolean
}

/** What plans are judged by. */
export type Judging = {
  selection: Selection
  /** What the best choice of pairs reaches, slots forgotten: no timetable reaches more. */
  most: Aims
  watch: Watch
  /** The last judgement: its bound holds for all plans that agree with it above the score. */
  judged: Schedule | null
}

/** What all stages of a search share. */
export type Search = Judging & { instance: Instance; wished: Uint8Array; random: Random; work: number }

/** What is proven of a plan; `linear` prices, when given, bound it too. */
export function judge(judging: Judging, grid: Grid, linear?: LinearSearch): Schedule {
  const { selection, most, watch, judged } = judging
  const aims = aimsOfGrid(grid)
  const known = judged && sameAboveScore(aims, judged.aims) ? judged.bound : flowBound(selection, most, aims)
  const bound = linear ? Math.min(known, linearBound(linear, aims)) : known
  watch.judged(grid, aims, bound)
  judging.judged = { grid, aims, bound, proven: sameAboveScore(aims, most) && grid.value === bound }
  return judging.judged
}

export const gapOf = ({ grid, bound }: Schedule): number => (bound - grid.value) / Math.max(1, bound)
