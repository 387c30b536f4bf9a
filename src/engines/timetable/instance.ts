import { addSlot, countApart, countRow, dropSlot, fillRow, wordsFor } from '#src/engines/timetable/slot-sets.ts'
import type { Candidate, Problem, Table } from '#src/engines/timetable/types.ts'

/**
 * A problem in typed arrays. An *edge* is a pair that can meet: acceptable, not forbidden, with a slot in common,
 * nobody's maximum 0. Edges are grouped by candidate, in the order of the problem. Maxima are cut down to what the
 * slots allow.
 */
export type Instance = Edges & {
  slots: number
  /** Words per row of every set of slots. */
  width: number
  candidates: number
  tables: number
  edges: number
  /** Edges of candidate c are candidateEdges[c] … candidateEdges[c+1] - 1; of table t, tableEdge[tableEdges[t] …]. */
  candidateEdges: Int32Array
  tableEdges: Int32Array
  tableEdge: Int32Array
  candidateMax: Int32Array
  candidateMin: Int32Array
  tableMax: Int32Array
  tableMin: Int32Array
  /** With oncePerEmployer: edges of one candidate and one employer share a group, of which one meets; -1: alone. */
  edgeGroup: Int32Array
  groups: number
  /** Rooms of each slot; never more than the meetings there could be. */
  roomsAt: Int32Array
  roomsShort: boolean
  /** Meetings outside the instance that count for minima and fairness: what a repair keeps. */
  candidateHeld: Int32Array
  tableHeld: Int32Array
  noConsecutive: boolean
  fairness: number
  compact: boolean
}

type Edges = {
  edgeCandidate: Int32Array
  edgeTable: Int32Array
  edgeScore: Int32Array
  edgeMust: Uint8Array
  /** Index in problem.pairs. */
  edgePair: Int32Array
  /** The slots at which the pair can meet. */
  edgeSlots: Int32Array
}

/**
 * Meetings that stand already, per candidate, table and slot: they count, and take rooms, but are not in the
 * instance.
 */
export type Held = { candidate: Int32Array; table: Int32Array; slot: Int32Array }

/** The instance of a validated problem. */
export function instanceOf(problem: Problem, held: Held = nothingHeld(problem)): Instance {
  const { candidates, tables, rules = {} } = problem
  const width = wordsFor(problem.slots)
  const pairs = indexPairs(problem)
  const rooms = roomsOf(problem, held)
  const edges = edgesOf(problem, pairs, rooms.roomsAt)
  const noConsecutive = rules.noConsecutive ?? false
  const { starts, order } = orderBy(edges.edgeTable, tables.length)
  const candidateReach = reachOf(edges.edgeCandidate, edges.edgeSlots, candidates.length, width)
  const tableReach = reachOf(edges.edgeTable, edges.edgeSlots, tables.length, width)
  return {
    ...edges,
    ...groupsOf(problem, edges),
    slots: problem.slots,
    width,
    candidates: candidates.length,
    tables: tables.length,
    edges: edges.edgePair.length,
    candidateEdges: orderBy(edges.edgeCandidate, candidates.length).starts,
    tableEdges: starts,
    tableEdge: order,
    candidateMax: maximaOf(candidates, (c) => (noConsecutive ? countApart : countRow)(candidateReach, c, width)),
    tableMax: maximaOf(tables, (t) => countRow(tableReach, t, width)),
    candidateMin: Int32Array.from(candidates, (one) => one.min ?? 0),
    tableMin: Int32Array.from(tables, (one) => one.min ?? 0),
    ...rooms,
    candidateHeld: held.candidate,
    tableHeld: held.table,
    noConsecutive,
    fairness: rules.fairness ?? 0,
    compact: rules.compact ?? false,
  }
}

export function nothingHeld({ candidates, tables, slots }: Problem): Held {
  return {
    candidate: new Int32Array(candidates.length),
    table: new Int32Array(tables.length),
    slot: new Int32Array(slots),
  }
}

function roomsOf({ rules, candidates, tables }: Problem, held: Held): Pick<Instance, 'roomsAt' | 'roomsShort'> {
  const most = Math.min(candidates.length, tables.length)
  const rooms = rules?.rooms ?? Number.POSITIVE_INFINITY
  const roomsAt = held.slot.map((taken) => Math.max(0, Math.min(most, rooms - taken)))
  return { roomsAt, roomsShort: roomsAt.some((left) => left < most) }
}

type Ends = { candidate: Int32Array; table: Int32Array }

function indexPairs(problem: Problem): Ends & { forbidden: Set<number> } {
  const candidateOf = new Map(problem.candidates.map((one, index) => [one.id, index]))
  const tableOf = new Map(problem.tables.map((one, index) => [one.id, index]))
  const key = (candidate: string, table: string) =>
    candidateOf.get(candidate)! * problem.tables.length + tableOf.get(table)!
  const count = problem.pairs.length
  const [candidate, table] = [new Int32Array(count), new Int32Array(count)]
  for (let pair = 0; pair < count; pair++) {
    candidate[pair] = candidateOf.get(problem.pairs[pair]!.candidate)!
    table[pair] = tableOf.get(problem.pairs[pair]!.table)!
  }
  return {
    candidate,
    table,
    forbidden: new Set(problem.forbidden?.map((name) => key(name.candidate, name.table))),
  }
}

function edgesOf(problem: Problem, pairs: ReturnType<typeof indexPairs>, roomsAt: Int32Array): Edges {
  const width = wordsFor(problem.slots)
  const common = commonSlots(problem, pairs, roomsAt)
  const { candidate, table, forbidden } = pairs
  const canMeet = (pair: number) =>
    countRow(common, pair, width) > 0 &&
    problem.candidates[candidate[pair]!]!.max !== 0 &&
    problem.tables[table[pair]!]!.max !== 0 &&
    (forbidden.size === 0 || !forbidden.has(candidate[pair]! * problem.tables.length + table[pair]!))
  const edgePair = orderBy(candidate, problem.candidates.length).order.filter(canMeet)
  const edgeSlots = new Int32Array(edgePair.length * width)
  for (let edge = 0; edge < edgePair.length; edge++)
    for (let word = 0; word < width; word++) edgeSlots[edge * width + word] = common[edgePair[edge]! * width + word]!
  return {
    edgePair,
    edgeSlots,
    edgeCandidate: edgePair.map((pair) => candidate[pair]!),
    edgeTable: edgePair.map((pair) => table[pair]!),
    edgeScore: edgePair.map((pair) => problem.pairs[pair]!.score),
    edgeMust: Uint8Array.from(edgePair, (pair) => (problem.pairs[pair]!.must ? 1 : 0)),
  }
}

function commonSlots(problem: Problem, pairs: Ends, roomsAt: Int32Array): Int32Array {
  const width = wordsFor(problem.slots)
  const candidateSlots = presence(problem.candidates, problem.slots, width)
  const tableSlots = presence(problem.tables, problem.slots, width)
  const common = new Int32Array(problem.pairs.length * width)
  const open = new Int32Array(width)
  for (let slot = 0; slot < problem.slots; slot++) if (roomsAt[slot]! > 0) addSlot(open, 0, width, slot)
  const own = new Int32Array(width)
  for (let pair = 0; pair < problem.pairs.length; pair++) {
    const only = problem.pairs[pair]!.slots
    if (only) own.fill(0)
    for (const slot of only ?? []) addSlot(own, 0, width, slot)
    for (let word = 0; word < width; word++)
      common[pair * width + word] =
        (only ? own[word]! & open[word]! : open[word]!) &
        candidateSlots[pairs.candidate[pair]! * width + word]! &
        tableSlots[pairs.table[pair]! * width + word]!
  }
  return common
}

function presence(people: (Candidate | Table)[], slots: number, width: number): Int32Array {
  const sets = new Int32Array(people.length * width)
  people.forEach((one, row) => {
    fillRow(sets, row, width, slots)
    for (const slot of one.away ?? []) dropSlot(sets, row, width, slot)
  })
  return sets
}

function reachOf(owner: Int32Array, edgeSlots: Int32Array, owners: number, width: number): Int32Array {
  const reach = new Int32Array(owners * width)
  for (let edge = 0; edge < owner.length; edge++)
    for (let word = 0; word < width; word++) reach[owner[edge]! * width + word]! |= edgeSlots[edge * width + word]!
  return reach
}

function maximaOf(people: (Candidate | Table)[], reach: (row: number) => number): Int32Array {
  return Int32Array.from(people, (one, row) => Math.min(one.max ?? Number.POSITIVE_INFINITY, reach(row)))
}

function groupsOf(problem: Problem, { edgeCandidate, edgeTable }: Edges): Pick<Instance, 'edgeGroup' | 'groups'> {
  const edgeGroup = new Int32Array(edgeCandidate.length).fill(-1)
  if (!problem.oncePerEmployer) return { edgeGroup, groups: 0 }
  const firstOf = new Map<string, number>()
  let groups = 0
  for (let edge = 0; edge < edgeCandidate.length; edge++) {
    const employer = problem.tables[edgeTable[edge]!]!.employer
    if (employer === undefined) continue
    const key = `${edgeCandidate[edge]} ${employer}`
    const first = firstOf.get(key)
    if (first === undefined) firstOf.set(key, edge)
    else {
      if (edgeGroup[first] === -1) edgeGroup[first] = groups++
      edgeGroup[edge] = edgeGroup[first]!
    }
  }
  return { edgeGroup, groups }
}

/** Counting sort, stable: indices by owner, and where each owner's begin. */
function orderBy(owner: Int32Array, owners: number): { starts: Int32Array; order: Int32Array } {
  const starts = new Int32Array(owners + 1)
  for (const one of owner) starts[one + 1]!++
  for (let one = 0; one < owners; one++) starts[one + 1]! += starts[one]!
  const next = starts.slice()
  const order = new Int32Array(owner.length)
  for (let index = 0; index < owner.length; index++) order[next[owner[index]!]!++] = index
  return { starts, order }
}
