import { type Aims, stepsOf, stepsReached } from '#src/engines/timetable/aims.ts'
import { aimsOfChoice } from '#src/engines/timetable/bound.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import type { Relaxation } from '#src/engines/timetable/relaxation.ts'
import { reselectPairs, selectionWorth } from '#src/engines/timetable/selection.ts'
import { lowest } from '#src/engines/timetable/slot-sets.ts'

/** Weights are rounded up to this part of a point, so that the flow stays exact and the bound valid. */
const PARTS = 64

/**
 * An upper bound of the score of timetables that reach `aims` above the score, from any prices of slots and rooms:
 * what all slots are worth at these prices, plus the best choice of pairs when each pays for its cheapest slot
 * (Lagrangian duality: slots are relaxed; pairs, maxima and levels are kept exactly by the flow).
 */
export function lagrangianBound(relaxation: Relaxation, selection: Selection, aims: Aims): number {
  const { instance, unit, step } = relaxation
  const scale = unit * PARTS
  const worth = Math.ceil(step * scale)
  const weights = new Float64Array(instance.edges)
  for (let edge = 0; edge < instance.edges; edge++)
    weights[edge] = instance.edgeScore[edge]! * PARTS - Math.floor(cheapestSlot(relaxation, edge) * scale)
  reselectPairs(selection, weights, worth)
  const reached =
    stepsReached(stepsOf(instance), aims) - stepsReached(stepsOf(instance), aimsOfChoice(instance, new Int32Array(0)))
  return Math.floor((slotsWorth(relaxation) * scale + selectionWorth(selection) - worth * reached) / PARTS + 1e-6)
}

function slotsWorth({ instance, at, price }: Relaxation): number {
  let worth = 0
  for (let row = at.cell; row < at.candidate; row++) worth += price[row]!
  for (let slot = 0; slot < instance.slots; slot++) worth += price[at.room + slot]! * instance.roomsAt[slot]!
  return worth
}

function cheapestSlot({ instance, at, price }: Relaxation, edge: number): number {
  const { slots, width, edgeSlots, edgeCandidate, edgeTable, noConsecutive } = instance
  const cells = at.cell + edgeCandidate[edge]! * slots
  const tableCells = at.tableCell + edgeTable[edge]! * slots
  let least = Number.POSITIVE_INFINITY
  for (let word = 0; word < width; word++)
    for (let rest = edgeSlots[edge * width + word]!; rest !== 0; rest &= rest - 1) {
      const slot = (word << 5) + lowest(rest)
      const beside = noConsecutive && slot > 0 ? price[cells + slot - 1]! : 0
      least = Math.min(least, price[cells + slot]! + beside + price[tableCells + slot]! + price[at.room + slot]!)
    }
  return least
}
