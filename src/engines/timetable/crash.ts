import { chooseFirst, type FirstChoice } from '#src/engines/timetable/first-choice.ts'
import { fillArc } from '#src/engines/timetable/network-simplex.ts'
import { candidateNode, groupNode, type Selection, tableNode } from '#src/engines/timetable/pair-network.ts'
import { hang } from '#src/engines/timetable/spanning-tree.ts'

/**
 * A greedy choice and a strongly feasible tree for it, so that the simplex starts near the end. A candidate with room
 * hangs from the hall; a table with room from the root, a full one by the best pair that it had to leave out; a full
 * candidate by the worst of its meetings. So the potentials say what a place there is worth. Costs must be set.
 */
export function crash(selection: Selection): void {
  const { instance, network, hall } = selection
  const choice = chooseFirst(selection)
  if (hall !== 0) {
    network.flow[network.arcs - 1] = choice.total
    hang(network, hall, 0, network.arcs - 1)
  }
  const firstTableArc = instance.edges + instance.groups
  hangRoomyCandidates(selection, choice, firstTableArc + 3 * instance.tables)
  const bestLeftOut = bestLeftOutOf(selection, choice)
  for (let t = 0; t < instance.tables; t++)
    hangTable(selection, t, { arc: firstTableArc + 3 * t, count: choice.tableCount[t]!, leftOut: bestLeftOut[t]! })
  hangTakenGroups(selection)
  hangFullCandidates(selection, choice)
  hangOtherGroups(selection, choice)
}

/** Fills the level arcs of all candidates; those with room hang by the arc of their next meeting. */
function hangRoomyCandidates({ instance, network, hall }: Selection, choice: FirstChoice, firstArc: number): void {
  let arc = firstArc
  for (let c = 0; c < instance.candidates; c++) {
    const node = candidateNode(instance, c)
    let left = choice.candidateCount[c]!
    let hung = left === instance.candidateMax[c] && left > 0
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
  }
}

/** For each table the edge not chosen, to a candidate with room, that would be worth most; -1: none is. */
function bestLeftOutOf({ instance, network }: Selection, { candidateCount }: FirstChoice): Int32Array {
  const { tables, candidates, candidateEdges, candidateMax, edgeTable, edgeGroup } = instance
  const { flow, cost, potential } = network
  const best = new Int32Array(tables).fill(-1)
  const most = new Float64Array(tables)
  for (let c = 0; c < candidates; c++) {
    if (candidateCount[c] === candidateMax[c]) continue
    const own = potential[candidateNode(instance, c)]!
    for (let edge = candidateEdges[c]!; edge < candidateEdges[c + 1]!; edge++) {
      const t = edgeTable[edge]!
      const worth = own - cost[edge]!
      if (worth <= most[t]! || flow[edge] === 1 || edgeGroup[edge] !== -1) continue
      most[t] = worth
      best[t] = edge
    }
  }
  return best
}

type Place = { arc: number; count: number; leftOut: number }

function hangTable({ instance, network }: Selection, table: number, { arc, count, leftOut }: Place): void {
  const node = tableNode(table)
  const low = network.capacity[arc]!
  if (count >= low) fillArc(network, arc)
  if (count === 0) hang(network, node, 0, arc + 2)
  else if (count < low || (count === low && network.capacity[arc + 1] === 0)) {
    network.flow[arc] = count
    hang(network, node, 0, arc)
  } else if (count === instance.tableMax[table] && leftOut !== -1) {
    fillArc(network, arc + 1)
    hang(network, node, candidateNode(instance, instance.edgeCandidate[leftOut]!), leftOut)
  } else {
    network.flow[arc + 1] = count - low
    hang(network, node, 0, arc + 1)
  }
}

/** A group of which one meets hangs from that table. */
function hangTakenGroups({ instance, network }: Selection): void {
  const { edges, groups, edgeGroup, edgeTable } = instance
  if (groups === 0) return
  for (let edge = 0; edge < edges; edge++) {
    const group = edgeGroup[edge]!
    if (group === -1 || network.flow[edge] === 0) continue
    fillArc(network, edges + group)
    hang(network, groupNode(instance, group), tableNode(edgeTable[edge]!), edge)
  }
}

/** A full candidate hangs by the meeting that is worth least to it. */
function hangFullCandidates({ instance, network }: Selection, { candidateCount }: FirstChoice): void {
  const { edges, candidates, candidateEdges, candidateMax, edgeTable, edgeGroup } = instance
  const { flow, cost, potential } = network
  for (let c = 0; c < candidates; c++) {
    if (candidateCount[c]! < candidateMax[c]! || candidateMax[c] === 0) continue
    let worst = -1
    let highest = Number.NEGATIVE_INFINITY
    for (let edge = candidateEdges[c]!; edge < candidateEdges[c + 1]!; edge++) {
      if (flow[edge] === 0) continue
      const own = potential[tableNode(edgeTable[edge]!)]! + cost[edge]!
      if (own <= highest) continue
      highest = own
      worst = edge
    }
    const group = edgeGroup[worst]!
    const node = candidateNode(instance, c)
    if (group === -1) hang(network, node, tableNode(edgeTable[worst]!), worst)
    else hang(network, node, groupNode(instance, group), edges + group)
  }
}

/** A group of which none meets hangs from its candidate. */
function hangOtherGroups({ instance, network }: Selection, { groupTaken }: FirstChoice): void {
  for (let group = 0; group < instance.groups; group++) {
    const arc = instance.edges + group
    if (!groupTaken[group]) hang(network, groupNode(instance, group), network.head[arc]!, arc)
  }
}
