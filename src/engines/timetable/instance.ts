import { type Edges, edgesOf } from '#src/engines/timetable/edges.ts'
import { countApart, countRow, wordsFor } from '#src/engines/timetable/slot-sets.ts'
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

/**
 * Meetings that stand already, per candidate, table and slot: they count, and take rooms, but are not in the
 * instance.
 */
export type Held = { candidate: Int32Array; table: Int32Array; slot: Int32Array }

/**
 * The instance of a validated problem. Field by field, not by spreading: objects made so keep one shape as long as the
 * process lives, and what is compiled for it stays.
 */
export function instanceOf(problem: Problem, held: Held = nothingHeld(problem)): Instance {
  const { candidates, tables, slots, rules = {} } = problem
  const width = wordsFor(slots)
  const { roomsAt, roomsShort } = roomsOf(problem, held)
  const edges = edgesOf(problem, roomsAt)
  const { edgeGroup, groups } = groupsOf(problem, edges)
  const { candidateReach, tableReach } = edges
  const noConsecutive = rules.noConsecutive ?? false
  return {
    slots,
    width,
    candidates: candidates.length,
    tables: tables.length,
    edges: edges.edges,
    edgeCandidate: edges.edgeCandidate,
    edgeTable: edges.edgeTable,
    edgeScore: edges.edgeScore,
    edgeMust: edges.edgeMust,
    edgeWished: edges.edgeWished,
    edgePair: edges.edgePair,
    edgeSlots: edges.edgeSlots,
    candidateEdges: edges.candidateEdges,
    tableEdges: edges.tableEdges,
    candidateReach,
    tableReach,
    highestScore: edges.highestScore,
    candidateMax: maximaOf(candidates, (c) => (noConsecutive ? countApart : countRow)(candidateReach, c, width)),
    candidateMin: minimaOf(candidates),
    tableMax: maximaOf(tables, (t) => countRow(tableReach, t, width)),
    tableMin: minimaOf(tables),
    edgeGroup,
    groups,
    roomsAt,
    roomsShort,
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

function maximaOf(people: (Candidate | Table)[], reach: (row: number) => number): Int32Array {
  const maxima = new Int32Array(people.length)
  for (let row = 0; row < people.length; row++)
    maxima[row] = Math.min(people[row]!.max ?? Number.POSITIVE_INFINITY, reach(row))
  return maxima
}

function minimaOf(people: (Candidate | Table)[]): Int32Array {
  const minima = new Int32Array(people.length)
  for (let row = 0; row < people.length; row++) minima[row] = people[row]!.min ?? 0
  return minima
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
