import { crash } from '#src/engines/timetable/crash.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { optimise, reprice } from '#src/engines/timetable/network-simplex.ts'
import { layOut, type Selection } from '#src/engines/timetable/pair-network.ts'
import { closeOverflow, withSlots } from '#src/engines/timetable/room-network.ts'

/**
 * A step that no exchange of scores can outweigh: a simple cycle visits each table and candidate once, so it gains
 * at most min(tables, candidates) + 1 scores and loses as many.
 */
export function lexicographicStep({ tables, candidates, highestScore }: Instance): number {
  return 2 * (Math.min(tables, candidates) + 1) * highestScore + 1
}

/** A best choice of pairs by their scores, crashed greedily and then optimised exactly. */
export function selectPairs(instance: Instance): Selection {
  const selection = layOut(instance)
  const step = lexicographicStep(instance)
  setCosts(selection, instance.edgeScore, step)
  crash(selection)
  optimise(selection.network)
  if (!instance.roomsShort) return selection
  const inRooms = withSlots(selection)
  reselectPairs(inRooms, instance.edgeScore, step)
  closeOverflow(inRooms)
  return inRooms
}

/** The best choice for other integer weights or another step, from the tree of the last one. */
export function reselectPairs(selection: Selection, weights: ArrayLike<number>, step: number): void {
  setCosts(selection, weights, step)
  reprice(selection.network)
  optimise(selection.network)
}

function setCosts({ instance, network, arcSteps }: Selection, weights: ArrayLike<number>, step: number): void {
  const { cost } = network
  for (let arc = instance.edges; arc < network.arcs; arc++) cost[arc] = -step * arcSteps[arc]!
  for (let edge = 0; edge < instance.edges; edge++) cost[edge] = -(step * arcSteps[edge]! + weights[edge]!)
}

export function chosenEdges({ instance, network }: Selection): Int32Array {
  const { flow } = network
  const chosen: number[] = []
  for (let edge = flow.indexOf(1); edge !== -1 && edge < instance.edges; edge = flow.indexOf(1, edge + 1))
    chosen.push(edge)
  return Int32Array.from(chosen)
}

/** What the flow is worth: weights and steps together. An integer when they are. */
export function selectionWorth({ network }: Selection): number {
  let worth = 0
  for (let arc = 0; arc < network.arcs; arc++) worth -= network.flow[arc]! * network.cost[arc]!
  return worth
}
