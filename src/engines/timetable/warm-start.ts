import { candidateNode, type Selection, tableNode } from '#src/engines/timetable/pair-network.ts'
import type { Relaxation } from '#src/engines/timetable/relaxation.ts'
import { reselectPairs } from '#src/engines/timetable/selection.ts'

/**
 * Prices of minima and fairness levels to begin with: those of the best choice of pairs, for which slots are free.
 * Nodes of the flow have potentials; what a meeting pays at an end is the difference to the root, and a negative
 * payment is a reward. (The payments themselves are a poor start where slots are scarce: measured, and left at
 * zero.)
 */
export function startFromChoice(relaxation: Relaxation, selection: Selection): void {
  const { instance, at, price, unit, step } = relaxation
  reselectPairs(selection, instance.edgeScore, step * unit)
  const { potential, tail } = selection.network
  const supplyOf = (t: number) => tail[instance.edges + instance.groups + 3 * t]!
  const tablePays = (t: number) => (potential[tableNode(t)]! - potential[supplyOf(t)]!) / unit
  const candidatePays = (c: number) => (potential[selection.hall]! - potential[candidateNode(instance, c)]!) / unit
  for (let t = 0; t < instance.tables; t++) {
    price[at.tableReward + t] = Math.max(0, -tablePays(t))
  }
  for (let c = 0; c < instance.candidates; c++) {
    price[at.candidateReward + c] = Math.max(0, -candidatePays(c))
  }
}
