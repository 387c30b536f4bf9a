import type { Instance } from '#src/engines/timetable/instance.ts'
import { fillArc } from '#src/engines/timetable/network-simplex.ts'
import { candidateNode, groupNode, type Selection, tableNode } from '#src/engines/timetable/pair-network.ts'
import { hang } from '#src/engines/timetable/spanning-tree.ts'

/**
 * A greedy choice and a strongly feasible tree for it, so that the simplex starts near the end. Tables with a
 * meeting hang from the root, a candidate with room from the hall, a full one from one of its meetings.
 */
export function crash(selection: Selection, weights: ArrayLike<number>): void {
  const choice = chooseGreedily(selection, weights)
  hangAll(selection, choice)
}

type Choice = {
  chosen: Uint8Array
  candidateCount: Int32Array
  tableCount: Int32Array
  groupTaken: Uint8Array
  total: number
}

function chooseGreedily({ instance, network, hall }: Selection, weights: ArrayLike<number>): Choice {
  const { edges, candidates, tables, groups, edgeCandidate, edgeTable, edgeGroup } = instance
  const choice: Choice = {
    chosen: new Uint8Array(edges),
    candidateCount: new Int32Array(candidates),
    tableCount: new Int32Array(tables),
    groupTaken: new Uint8Array(groups),
    total: 0,
  }
  const room = hall === 0 ? Number.POSITIVE_INFINITY : network.capacity[network.arcs - 1]! - 1
  const order = heaviestFirst(weights, edges)
  const take = (limit: Int32Array, wanted: (edge: number) => boolean) => {
    for (const edge of order) {
      const c = edgeCandidate[edge]!
      const t = edgeTable[edge]!
      const group = edgeGroup[edge]!
      if (choice.chosen[edge] || choice.total >= room || !wanted(edge)) continue
      if (choice.candidateCount[c]! >= limit[c]! || choice.tableCount[t]! >= instance.tableMax[t]!) continue
      if (group !== -1 && choice.groupTaken[group]) continue
      if (group !== -1) choice.groupTaken[group] = 1
      choice.chosen[edge] = 1
      choice.candidateCount[c]!++
      choice.tableCount[t]!++
      choice.total++
    }
  }
  take(instance.candidateMax, (edge) => instance.edgeMust[edge] === 1)
  if (instance.fairness > 0) take(fairLimit(instance), () => true)
  take(instance.candidateMax, (edge) => weights[edge]! > 0)
  return choice
}

function fairLimit({ candidateMax, candidateHeld, fairness }: Instance): Int32Array {
  return candidateMax.map((max, c) => Math.min(max, Math.max(0, fairness - candidateHeld[c]!)))
}

/** Roughly by weight, in 1024 buckets: the simplex mends the rest. */
function heaviestFirst(weights: ArrayLike<number>, edges: number): Int32Array {
  let most = 1
  for (let edge = 0; edge < edges; edge++) most = Math.max(most, weights[edge]!)
  const starts = new Int32Array(1025)
  const bucket = new Int32Array(edges)
  for (let edge = 0; edge < edges; edge++) {
    bucket[edge] = 1023 - Math.floor((1023 * Math.max(0, weights[edge]!)) / most)
    starts[bucket[edge]! + 1]!++
  }
  for (let one = 0; one < 1024; one++) starts[one + 1]! += starts[one]!
  const order = new Int32Array(edges)
  for (let edge = 0; edge < edges; edge++) order[starts[bucket[edge]!]!++] = edge
  return order
}

function hangAll(selection: Selection, choice: Choice): void {
  const { instance, network, hall } = selection
  const { edges, groups, tables, candidates } = instance
  if (hall !== 0) {
    network.flow[network.arcs - 1] = choice.total
    hang(network, hall, 0, network.arcs - 1)
  }
  const treeEdge = meetingsToHangFrom(instance, choice)
  let arc = edges + groups
  for (let t = 0; t < tables; t++, arc += 3) hangTable(selection, t, { arc, count: choice.tableCount[t]! })
  for (let c = 0; c < candidates; c++) arc = hangCandidate(selection, c, { arc, choice, treeEdge })
  hangGroups(selection, choice, treeEdge)
}

/** For each full candidate one of its meetings, else -1. */
function meetingsToHangFrom(instance: Instance, { chosen, candidateCount }: Choice): Int32Array {
  const treeEdge = new Int32Array(instance.candidates).fill(-1)
  for (let edge = 0; edge < instance.edges; edge++) {
    const c = instance.edgeCandidate[edge]!
    if (chosen[edge] && candidateCount[c] === instance.candidateMax[c]) treeEdge[c] = edge
  }
  return treeEdge
}

function hangTable({ network }: Selection, table: number, { arc, count }: { arc: number; count: number }): void {
  const node = tableNode(table)
  if (count === 0) {
    hang(network, node, 0, arc + 2)
    return
  }
  const low = network.capacity[arc]!
  if (count <= low) {
    network.flow[arc] = count
    hang(network, node, 0, arc)
    return
  }
  if (low > 0) fillArc(network, arc)
  network.flow[arc + 1] = count - low
  hang(network, node, 0, arc + 1)
}

type Place = { arc: number; choice: Choice; treeEdge: Int32Array }

/** Fills the candidate's level arcs and its chosen edges; returns the next candidate's first arc. */
function hangCandidate({ instance, network, hall }: Selection, candidate: number, place: Place): number {
  const node = candidateNode(instance, candidate)
  const tree = place.treeEdge[candidate]!
  let left = place.choice.candidateCount[candidate]!
  let arc = place.arc
  let hung = tree !== -1
  for (; arc < network.arcs && network.tail[arc] === node; arc++) {
    const capacity = network.capacity[arc]!
    if (left >= capacity && capacity > 0) fillArc(network, arc)
    else if (!hung) {
      network.flow[arc] = left
      hang(network, node, hall, arc)
      hung = true
    }
    left -= Math.min(left, capacity)
  }
  for (let edge = instance.candidateEdges[candidate]!; edge < instance.candidateEdges[candidate + 1]!; edge++) {
    if (!place.choice.chosen[edge]) continue
    if (edge !== tree) fillArc(network, edge)
    else {
      network.flow[edge] = 1
      if (instance.edgeGroup[edge] === -1) hang(network, node, tableNode(instance.edgeTable[edge]!), edge)
    }
  }
  return arc
}

/** A used group hangs from its table (and a full candidate from it), an unused one from its candidate. */
function hangGroups({ instance, network }: Selection, choice: Choice, treeEdge: Int32Array): void {
  for (let edge = 0; edge < instance.edges; edge++) {
    const group = instance.edgeGroup[edge]!
    if (group === -1 || !choice.chosen[edge]) continue
    const arc = instance.edges + group
    const c = instance.edgeCandidate[edge]!
    hang(network, groupNode(instance, group), tableNode(instance.edgeTable[edge]!), edge)
    network.flow[edge] = 1
    fillArc(network, arc)
    if (treeEdge[c] === edge) hang(network, candidateNode(instance, c), groupNode(instance, group), arc)
  }
  for (let group = 0; group < instance.groups; group++)
    if (!choice.groupTaken[group])
      hang(network, groupNode(instance, group), network.head[instance.edges + group]!, instance.edges + group)
}
