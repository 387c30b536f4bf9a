import { crash } from '#src/engines/timetable/crash.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { optimise, reprice } from '#src/engines/timetable/network-simplex.ts'
import { layOut, type Selection } from '#src/engines/timetable/pair-network.ts'
import { closeOverflow, withSlots } from '#src/engines/timetable/room-network.ts'

/**
 * A step that no exchange of weights can outweigh: a simple cycle visits each table and candidate once, so it gains
 * at most min(tables, candidates) + 1 weights and loses as many.
 */
export function lexicographicStep(instance: Instance, weights: ArrayLike<number>): number {
  let most = 0
  for (let edge = 0; edge < weights.length; edge++) most = Math.max(most, Math.abs(weights[edge]!))
  return 2 * (Math.min(instance.tables, instance.candidates) + 1) * most + 1
}

/** A best choice for integer weights (the scores, as a rule), crashed greedily and then optimised exactly. */
export function selectPairs(instance: Instance, weights: ArrayLike<number>, step: number): Selection {
  const selection = layOut(instance)
  crash(selection, weights)
  reselectPairs(selection, weights, step)
  if (!instance.roomsShort) return selection
  const inRooms = withSlots(selection)
  reselectPairs(inRooms, weights, step)
  closeOverflow(inRooms)
  return inRooms
}

/** The best choice for other weights or another step, from the tree of the last one. */
export function reselectPairs({ instance, network, arcSteps }: Selection, weights: ArrayLike<number>, step: number) {
  for (let arc = 0; arc < network.arcs; arc++) network.cost[arc] = -step * arcSteps[arc]!
  for (let edge = 0; edge < instance.edges; edge++) network.cost[edge]! -= weights[edge]!
  reprice(network)
  optimise(network)
}

export function chosenEdges({ instance, network }: Selection): Int32Array {
  const chosen: number[] = []
  for (let edge = 0; edge < instance.edges; edge++) if (network.flow[edge] === 1) chosen.push(edge)
  return Int32Array.from(chosen)
}

/** What the flow is worth: weights and steps together. An integer when they are. */
export function selectionWorth({ network }: Selection): number {
  let worth = 0
  for (let arc = 0; arc < network.arcs; arc++) worth -= network.flow[arc]! * network.cost[arc]!
  return worth
}
