import { type Grid, lift, place } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'

/** Beyond so many meetings of one person the table of subsets is too large. */
export const MOST_REARRANGED = 10

/** `cost` of putting an edge at a slot: infinite where it cannot be. `takeOut` lifts what is in the way. */
export type Terms = { cost: (edge: number, slot: number) => number; takeOut: (edge: number) => void }

/**
 * Gives all meetings of one candidate slots anew, together and as cheaply as can be: an exact search over slots and
 * subsets of meetings. Whatever stands in the way at the tables is taken out and returned; null when the meetings
 * cannot all be held, even alone.
 */
export function rearrange(grid: Grid, edges: number[], { cost, takeOut }: Terms): number[] | null {
  const { slots, edgeTable } = grid.instance
  const costs = Float64Array.from({ length: edges.length * slots }, (_, at) =>
    cost(edges[Math.floor(at / slots)]!, at % slots),
  )
  const slotOf = cheapestSlots(grid.instance, edges.length, costs)
  if (slotOf === null) return null
  for (const edge of edges) if (grid.slotOf[edge] !== -1) lift(grid, edge)
  const out: number[] = []
  edges.forEach((edge, index) => {
    const other = grid.tableAt[edgeTable[edge]! * slots + slotOf[index]!]!
    if (other === -1) return
    takeOut(other)
    out.push(other)
  })
  edges.forEach((edge, index) => {
    place(grid, edge, slotOf[index]!)
  })
  return out
}

/** Whether a candidate could hold all these meetings if every table were free. */
export function canHoldAll(instance: Instance, edges: number[]): boolean {
  const { slots, edgeSlots, width } = instance
  const costs = Float64Array.from({ length: edges.length * slots }, (_, at) =>
    hasSlot(edgeSlots, edges[Math.floor(at / slots)]!, width, at % slots) ? 0 : Number.POSITIVE_INFINITY,
  )
  return cheapestSlots(instance, edges.length, costs) !== null
}

/**
 * least[s][subset]: the least cost of a subset of the meetings within the first s slots; with rests, a meeting at a
 * slot leaves the one before to nobody.
 */
function cheapestSlots(instance: Instance, count: number, costs: Float64Array): Int16Array | null {
  const { slots, noConsecutive } = instance
  const subsets = 1 << count
  const least = new Float64Array((slots + 1) * subsets).fill(Number.POSITIVE_INFINITY)
  least[0] = 0
  const before = (slot: number) => Math.max(0, noConsecutive ? slot - 1 : slot) * subsets
  for (let slot = 0; slot < slots; slot++) {
    const [row, earlier, now] = [slot * subsets, before(slot), (slot + 1) * subsets]
    least.copyWithin(now, row, row + subsets)
    for (let one = 0; one < count; one++) {
      const cost = costs[one * slots + slot]!
      if (cost === Number.POSITIVE_INFINITY) continue
      for (let subset = 0; subset < subsets; subset++) {
        if ((subset >>> one) & 1) continue
        const with_ = now + (subset | (1 << one))
        if (least[earlier + subset]! + cost < least[with_]!) least[with_] = least[earlier + subset]! + cost
      }
    }
  }
  if (least[slots * subsets + subsets - 1] === Number.POSITIVE_INFINITY) return null
  return slotsOfBest(least, { count, costs, slots, before })
}

type Table = { count: number; costs: Float64Array; slots: number; before: (slot: number) => number }

/** Walks the table back from the whole set. */
function slotsOfBest(least: Float64Array, { count, costs, slots, before }: Table): Int16Array {
  const subsets = 1 << count
  const slotOf = new Int16Array(count)
  let subset = subsets - 1
  for (let slot = slots - 1; slot >= 0 && subset !== 0; slot--) {
    const cost = least[(slot + 1) * subsets + subset]!
    if (least[slot * subsets + subset] === cost) continue
    for (let one = 0; one < count; one++) {
      if (!((subset >>> one) & 1)) continue
      const rest = subset & ~(1 << one)
      if (least[before(slot) + rest]! + costs[one * slots + slot]! !== cost) continue
      slotOf[one] = slot
      subset = rest
      if (before(slot) < slot * subsets) slot--
      break
    }
  }
  return slotOf
}
