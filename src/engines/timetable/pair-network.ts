import { candidateStep, stepsOf } from '#src/engines/timetable/aims.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { addArc, emptyNetwork, type Network } from '#src/engines/timetable/network-simplex.ts'
import { countSlots } from '#src/engines/timetable/slot-sets.ts'

/**
 * The choice of pairs without their slots: a best b-matching as a flow root → table → (employer group →) candidate →
 * hall → root. Table minima, candidate minima and fairness levels are parallel arcs with a bonus; the hall holds all
 * rooms of all slots. Its optimum bounds every timetable, and is one whenever the chosen pairs find slots.
 */
export type Selection = {
  instance: Instance
  /** Arcs 0 … edges-1 are the edges. */
  network: Network
  /** Steps of each arc; what a step is worth is given with the weights. */
  arcSteps: Int32Array
  /** 0, the root itself, where there is room for all. */
  hall: number
}

export const tableNode = (table: number): number => 1 + table
export const candidateNode = (instance: Instance, candidate: number): number => 1 + instance.tables + candidate
export const groupNode = (instance: Instance, group: number): number =>
  1 + instance.tables + instance.candidates + group

/** The network with all flows at zero, no costs and no tree yet. */
export function layOut(instance: Instance): Selection {
  const { edges, groups, candidates, tables } = instance
  const steps = stepsOf(instance)
  const units = (c: number) =>
    Math.min(instance.candidateMax[c]!, Math.max(instance.candidateMin[c]!, steps.length)) + 1
  let arcs = edges + groups + 3 * tables + 1
  for (let c = 0; c < candidates; c++) arcs += units(c)
  const roomy = hallCapacity(instance)
  const hall = roomy === null ? 0 : 1 + tables + candidates + groups
  const network = emptyNetwork(1 + tables + candidates + groups + 1, arcs)
  const selection = { instance, network, arcSteps: new Int32Array(arcs), hall }
  layEdges(selection, steps)
  layGroups(selection)
  for (let t = 0; t < tables; t++) layTable(selection, t, steps)
  for (let c = 0; c < candidates; c++) layCandidate(selection, c, steps)
  if (roomy !== null) lay(selection, hall, 0, { capacity: roomy, steps: 0 })
  return selection
}

type Terms = { capacity: number; steps: number }

function lay({ network, arcSteps }: Selection, from: number, to: number, { capacity, steps }: Terms): void {
  arcSteps[addArc(network, from, to, { capacity, cost: 0 })] = steps
}

/** All at once: they are most of the network. */
function layEdges({ instance, network, arcSteps }: Selection, steps: number[]): void {
  const { edges, groups, candidates, candidateEdges, edgeTable, edgeGroup, edgeMust } = instance
  const { tail, head, capacity } = network
  for (let edge = 0; edge < edges; edge++) tail[edge] = 1 + edgeTable[edge]!
  for (let c = 0; c < candidates; c++) head.fill(candidateNode(instance, c), candidateEdges[c], candidateEdges[c + 1])
  if (groups > 0)
    for (let edge = 0; edge < edges; edge++)
      if (edgeGroup[edge] !== -1) head[edge] = groupNode(instance, edgeGroup[edge]!)
  capacity.fill(1, 0, edges)
  for (let edge = edgeMust.indexOf(1); edge !== -1; edge = edgeMust.indexOf(1, edge + 1)) arcSteps[edge] = steps[0]!
  network.arcs = edges
}

/** One arc of capacity 1 per group: of a candidate's tables of one employer, one is met. */
function layGroups(selection: Selection): void {
  const { edges, groups, edgeGroup, edgeCandidate } = selection.instance
  const candidateOf = new Int32Array(groups)
  for (let edge = 0; edge < edges; edge++)
    if (edgeGroup[edge] !== -1) candidateOf[edgeGroup[edge]!] = edgeCandidate[edge]!
  for (let group = 0; group < groups; group++) {
    const to = candidateNode(selection.instance, candidateOf[group]!)
    lay(selection, groupNode(selection.instance, group), to, { capacity: 1, steps: 0 })
  }
}

/** Three arcs: up to the minimum, the rest, and one back to the root for the first tree, too dear to be used. */
function layTable(selection: Selection, table: number, steps: number[]): void {
  const { tableMax, tableMin, tableHeld } = selection.instance
  const low = Math.max(0, Math.min(tableMin[table]! - tableHeld[table]!, tableMax[table]!))
  lay(selection, 0, tableNode(table), { capacity: low, steps: steps[1]! })
  lay(selection, 0, tableNode(table), { capacity: tableMax[table]! - low, steps: 0 })
  lay(selection, tableNode(table), 0, { capacity: tableMax[table]! + 1, steps: -steps[0]! })
}

function layCandidate(selection: Selection, candidate: number, steps: number[]): void {
  const { instance, hall } = selection
  const max = instance.candidateMax[candidate]!
  const min = instance.candidateMin[candidate]!
  const held = instance.candidateHeld[candidate]!
  let from = 1
  do {
    const worth = candidateStep(steps, min, held + from)
    let to = worth === 0 ? max : from
    while (to < max && candidateStep(steps, min, held + to + 1) === worth) to++
    const capacity = Math.min(to, max) - from + 1
    lay(selection, candidateNode(instance, candidate), hall, { capacity, steps: worth })
    from = to + 1
  } while (from <= max)
}

/** Meetings that all slots can hold together, or null when maxima alone forbid as many. */
function hallCapacity(instance: Instance): number | null {
  const { slots, width, roomsAt, candidateReach, tableReach } = instance
  const candidatesAt = countSlots(candidateReach, instance.candidates, width, instance.tables)
  const tablesAt = countSlots(tableReach, instance.tables, width, instance.tables)
  let hall = 0
  for (let slot = 0; slot < slots; slot++) hall += Math.min(roomsAt[slot]!, candidatesAt[slot]!, tablesAt[slot]!)
  const sum = (maxima: Int32Array) => maxima.reduce((total, max) => total + max, 0)
  return hall < Math.min(sum(instance.candidateMax), sum(instance.tableMax)) ? hall : null
}
