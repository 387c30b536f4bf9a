import { addSlot, dropSlot, fillRow, hasSlot, wordsFor } from '#src/engines/timetable/slot-sets.ts'
import type { Candidate, Pair, Problem, Table } from '#src/engines/timetable/types.ts'

/** The pairs that can meet, grouped by candidate in the order of the problem. */
export type Edges = {
  edges: number
  edgeCandidate: Int32Array
  edgeTable: Int32Array
  edgeScore: Int32Array
  edgeMust: Uint8Array
  /** Somebody asked for it. */
  edgeWished: Uint8Array
  /** Index in problem.pairs. */
  edgePair: Int32Array
  /** The slots at which the pair can meet. */
  edgeSlots: Int32Array
  /** Edges of candidate c are candidateEdges[c] … candidateEdges[c+1] - 1; table t has as many as from t to t+1. */
  candidateEdges: Int32Array
  tableEdges: Int32Array
  highestScore: number
  /** The slots at which somebody can meet anybody. */
  candidateReach: Int32Array
  tableReach: Int32Array
}

/**
 * A day is planned once in a process as a rule, before anything is compiled, and has tens of thousands of pairs. So
 * they are gone through once, in a plain loop; a second time only where the file does not list them by candidate.
 */
export function edgesOf(problem: Problem, roomsAt: Int32Array): Edges {
  const sides = sidesOf(problem, roomsAt)
  return edgesIn(problem, sides, null) ?? edgesIn(problem, sides, byCandidate(problem, sides.candidates))!
}

/** The edges when the pairs are gone through in this order; null when that is not by candidate. */
function edgesIn(problem: Problem, sides: Sides, order: Int32Array | null): Edges | null {
  const made = emptyEdges(problem)
  const edges = readPairs(problem, sides, made, order)
  return edges === -1 ? null : cut(made, edges, wordsFor(problem.slots))
}

/** Where each stands in its list, and the slots at which it could meet. */
type Side = { placeOf: Map<string, number>; present: Int32Array }
type Sides = { candidates: Side; tables: Side; forbidden: Set<number> | null }

function sidesOf({ candidates, tables, slots, forbidden }: Problem, roomsAt: Int32Array): Sides {
  const sides = { candidates: sideOf(candidates, slots), tables: sideOf(tables, slots), forbidden: null }
  closeSlots(sides.tables.present, roomsAt, tables.length)
  if (!forbidden || forbidden.length === 0) return sides
  const key = (candidate: string, table: string) =>
    sides.candidates.placeOf.get(candidate)! * tables.length + sides.tables.placeOf.get(table)!
  return { ...sides, forbidden: new Set(forbidden.map((name) => key(name.candidate, name.table))) }
}

function sideOf(people: (Candidate | Table)[], slots: number): Side {
  const width = wordsFor(slots)
  const placeOf = new Map<string, number>()
  const present = new Int32Array(people.length * width)
  for (let place = 0; place < people.length; place++) {
    const { id, max, away } = people[place]!
    placeOf.set(id, place)
    if (max === 0) continue
    fillRow(present, place, width, slots)
    if (away) for (let at = 0; at < away.length; at++) dropSlot(present, place, width, away[at]!)
  }
  return { placeOf, present }
}

/** Nobody is there at a slot without a room. */
function closeSlots(sets: Int32Array, roomsAt: Int32Array, rows: number): void {
  const width = wordsFor(roomsAt.length)
  for (let slot = 0; slot < roomsAt.length; slot++)
    if (roomsAt[slot] === 0) for (let row = 0; row < rows; row++) dropSlot(sets, row, width, slot)
}

/** How many edges there are; -1: a candidate's pairs come after those of a later one. */
function readPairs(problem: Problem, sides: Sides, made: Edges, order: Int32Array | null): number {
  const { candidates, tables, forbidden } = sides
  const { pairs, slots } = problem
  const width = wordsFor(slots)
  const { edgeCandidate, edgeTable, edgeScore, edgePair, edgeSlots, candidateEdges, tableEdges } = made
  const { candidateReach, tableReach } = made
  let edge = 0
  let name = ''
  let c = -1
  for (let place = 0; place < pairs.length; place++) {
    const pair = order === null ? place : order[place]!
    const one = pairs[pair]!
    if (one.candidate !== name) {
      const last = c
      name = one.candidate
      c = candidates.placeOf.get(name)!
      if (c < last) return -1
    }
    const t = tables.placeOf.get(one.table)!
    let some = 0
    for (let word = 0; word < width; word++)
      some |= edgeSlots[edge * width + word] = candidates.present[c * width + word]! & tables.present[t * width + word]!
    if (one.slots) some = narrow(edgeSlots, edge, width, one.slots)
    if (some === 0 || forbidden?.has(c * problem.tables.length + t)) continue
    edgePair[edge] = pair
    edgeCandidate[edge] = c
    edgeTable[edge] = t
    edgeScore[edge] = one.score
    if (one.must || one.wish) mark(made, edge, one)
    if (one.score > made.highestScore) made.highestScore = one.score
    candidateEdges[c + 1]!++
    tableEdges[t + 1]!++
    for (let word = 0; word < width; word++) {
      candidateReach[c * width + word]! |= edgeSlots[edge * width + word]!
      tableReach[t * width + word]! |= edgeSlots[edge * width + word]!
    }
    edge++
  }
  return edge
}

function mark({ edgeMust, edgeWished }: Edges, edge: number, { must, wish }: Pair): void {
  if (must) edgeMust[edge] = 1
  if (wish) edgeWished[edge] = 1
}

/** The pairs in the order of their candidates. */
function byCandidate({ pairs, candidates }: Problem, { placeOf }: Side): Int32Array {
  const starts = new Int32Array(candidates.length + 1)
  for (const one of pairs) starts[placeOf.get(one.candidate)! + 1]!++
  addUp(starts)
  const order = new Int32Array(pairs.length)
  for (let pair = 0; pair < pairs.length; pair++) order[starts[placeOf.get(pairs[pair]!.candidate)!]!++] = pair
  return order
}

/** Leaves a row only these slots; 0 when none is left. */
function narrow(sets: Int32Array, row: number, width: number, slots: number[]): number {
  const kept = new Int32Array(width)
  for (const slot of slots) if (hasSlot(sets, row, width, slot)) addSlot(kept, 0, width, slot)
  sets.set(kept, row * width)
  return kept.some((word) => word !== 0) ? 1 : 0
}

function emptyEdges({ pairs, slots, candidates, tables }: Problem): Edges {
  const width = wordsFor(slots)
  return {
    edges: 0,
    edgeCandidate: new Int32Array(pairs.length),
    edgeTable: new Int32Array(pairs.length),
    edgeScore: new Int32Array(pairs.length),
    edgeMust: new Uint8Array(pairs.length),
    edgeWished: new Uint8Array(pairs.length),
    edgePair: new Int32Array(pairs.length),
    edgeSlots: new Int32Array(pairs.length * width),
    candidateEdges: new Int32Array(candidates.length + 1),
    tableEdges: new Int32Array(tables.length + 1),
    candidateReach: new Int32Array(candidates.length * width),
    tableReach: new Int32Array(tables.length * width),
    highestScore: 0,
  }
}

/** Gives back the room of the pairs that cannot meet, and puts first edges in the place of numbers of edges. */
function cut(made: Edges, edges: number, width: number): Edges {
  addUp(made.candidateEdges)
  addUp(made.tableEdges)
  made.edges = edges
  made.edgeCandidate = made.edgeCandidate.subarray(0, edges)
  made.edgeTable = made.edgeTable.subarray(0, edges)
  made.edgeScore = made.edgeScore.subarray(0, edges)
  made.edgeMust = made.edgeMust.subarray(0, edges)
  made.edgeWished = made.edgeWished.subarray(0, edges)
  made.edgePair = made.edgePair.subarray(0, edges)
  made.edgeSlots = made.edgeSlots.subarray(0, edges * width)
  return made
}

function addUp(counts: Int32Array): void {
  for (let one = 1; one < counts.length; one++) counts[one]! += counts[one - 1]!
}
