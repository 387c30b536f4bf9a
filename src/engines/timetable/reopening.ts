import { compareAims } from '#src/engines/timetable/aims.ts'
import { complete } from '#src/engines/timetable/completion.ts'
import { aimsOfGrid, type Grid, lift, restore, snapshot } from '#src/engines/timetable/grid.ts'
import { fillByDive, type LinearSearch } from '#src/engines/timetable/linear-search.ts'
import type { Random } from '#src/engines/timetable/random.ts'

/** The most slots that are opened again at a time, as a share of all. */
const SHARE = 0.25

export type Reopening = { wished: Uint8Array; random: Random; stops: (touches: number) => boolean }

/**
 * Takes out all meetings of a few random slots, plans these anew by a dive, and keeps what is not worse (large
 * neighbourhood search, P. Shaw, CP 1998, with the relaxation as its guide). Returns whether it is better.
 */
export function reopenSlots(search: LinearSearch, grid: Grid, { wished, random, stops }: Reopening): boolean {
  const { slots } = grid.instance
  const before = aimsOfGrid(grid)
  const kept = snapshot(grid)
  const most = Math.max(3, Math.round(SHARE * slots))
  const opened = someSlots(slots, 2 + random.below(most - 1), random)
  for (let edge = 0; edge < kept.length; edge++) if (kept[edge] !== -1 && opened[kept[edge]!]) lift(grid, edge)
  fillByDive(search, grid, { random, stops })
  complete(grid, wished, random)
  const better = compareAims(aimsOfGrid(grid), before)
  if (better < 0) restore(grid, kept)
  return better > 0
}

function someSlots(slots: number, count: number, random: Random): Uint8Array {
  const chosen = new Uint8Array(slots)
  for (let left = Math.min(count, slots); left > 0; ) {
    const slot = random.below(slots)
    if (chosen[slot]) continue
    chosen[slot] = 1
    left--
  }
  return chosen
}
