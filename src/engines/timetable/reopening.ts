import { compareAims } from '#src/engines/timetable/aims.ts'
import { complete } from '#src/engines/timetable/completion.ts'
import { aimsOfGrid, type Grid, lift, restore, snapshot } from '#src/engines/timetable/grid.ts'
import { fillByDive, type LinearSearch } from '#src/engines/timetable/linear-search.ts'
import type { Random } from '#src/platform/random.ts'

/** The most slots that are opened again at a time, as a share of all; twice as many after so much in vain. */
const SHARE = 0.25
const VAIN_TO_DOUBLE = 20

/** `inVain`: how often nothing was gained since the last gain. */
export type Reopening = { inVain: number; wished: Uint8Array; random: Random; stops: (touches: number) => boolean }

/**
 * Takes out all meetings of a few slots, plans these anew by a dive, and keeps what is not worse (large
 * neighbourhood search, P. Shaw, CP 1998, with the relaxation as its guide). Returns whether it is better.
 */
export function reopenSlots(search: LinearSearch, grid: Grid, how: Reopening): boolean {
  const { inVain, wished, random, stops } = how
  const { slots } = grid.instance
  const before = aimsOfGrid(grid)
  const kept = snapshot(grid)
  const most = Math.max(3, Math.min(slots, Math.round(SHARE * slots * (1 + inVain / VAIN_TO_DOUBLE))))
  const opened = someSlots(lossesOf(search, grid), 2 + random.below(most - 1), random)
  for (let edge = 0; edge < kept.length; edge++) if (kept[edge] !== -1 && opened[kept[edge]!]) lift(grid, edge)
  fillByDive(search, grid, { random, stops })
  complete(grid, wished, random)
  const better = compareAims(aimsOfGrid(grid), before)
  if (better < 0) restore(grid, kept)
  return better > 0
}

/** Every other slot anywhere, the others where most is lost. */
function someSlots(losses: Float64Array, count: number, random: Random): Uint8Array {
  const chosen = new Uint8Array(losses.length)
  const total = losses.reduce((sum, loss) => sum + loss, 0)
  for (let left = Math.min(count, losses.length); left > 0; ) {
    const byLoss = total > 0 && random.below(2) === 0
    const slot = byLoss ? slotAt(losses, random.unit() * total) : random.below(losses.length)
    if (chosen[slot]) continue
    chosen[slot] = 1
    left--
  }
  return chosen
}

function slotAt(losses: Float64Array, share: number): number {
  let slot = 0
  for (let rest = share - losses[0]!; rest >= 0 && slot < losses.length - 1; rest -= losses[slot]!) slot++
  return slot
}

/** What places that stand empty at each slot would be worth at the prices of the relaxation. */
function lossesOf({ price, relaxation }: LinearSearch, { instance, candidateAt, tableAt }: Grid): Float64Array {
  const { at } = relaxation
  const losses = new Float64Array(instance.slots)
  candidateAt.forEach((edge, cell) => {
    if (edge === -1) losses[cell % instance.slots]! += price[at.cell + cell]!
  })
  tableAt.forEach((edge, cell) => {
    if (edge === -1) losses[cell % instance.slots]! += price[at.tableCell + cell]!
  })
  return losses
}
