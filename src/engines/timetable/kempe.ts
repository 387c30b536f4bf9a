import type { Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'

/** Where the meetings are, without what is still free: all that Kempe chains look at and change. */
export type Board = Pick<Grid, 'instance' | 'slotOf' | 'candidateAt' | 'tableAt' | 'load'>

/**
 * A Kempe chain of two slots: meetings that must change between them together. Candidates inside it keep their
 * slots; those at its ends, two at most, get `to` for `from` or the other way round.
 */
export type Chain = {
  edges: Int32Array
  length: number
  from: number
  to: number
  ends: number
  endCandidate: Int32Array
  endFrom: Int32Array
  endTo: Int32Array
}

/** Room for any chain of an instance, to be traced again and again. */
export function emptyChain({ edges }: Instance): Chain {
  return {
    edges: new Int32Array(edges),
    length: 0,
    from: -1,
    to: -1,
    ends: 0,
    endCandidate: new Int32Array(2),
    endFrom: new Int32Array(2),
    endTo: new Int32Array(2),
  }
}

/** A copy that chains may change without touching the grid; `restore(grid, board.slotOf)` takes the result over. */
export function boardOf({ instance, slotOf, candidateAt, tableAt, load }: Grid): Board {
  return {
    instance,
    slotOf: slotOf.slice(),
    candidateAt: candidateAt.slice(),
    tableAt: tableAt.slice(),
    load: load.slice(),
  }
}

/**
 * Traces the chain of a meeting and another slot, one at which the pair can meet (A. B. Kempe, 1879; for edges of
 * bipartite graphs D. König, 1916); false when one of its meetings may not change. Rooms are the caller's affair.
 */
export function traceChain(board: Board, chain: Chain, edge: number, to: number): boolean {
  chain.from = board.slotOf[edge]!
  chain.to = to
  chain.edges[0] = edge
  chain.length = 1
  chain.ends = 0
  const way = follow(board, chain, true)
  if (way === BLOCKED || (way === OPEN && follow(board, chain, false) === BLOCKED)) return false
  return !board.instance.noConsecutive || restAllows(board, chain)
}

const BLOCKED = 0
const OPEN = 1
const CLOSED = 2

/** Follows the chain one way, over candidates and tables in turn: to its end, or round to where it began. */
function follow({ instance, candidateAt, tableAt }: Board, chain: Chain, startsByCandidate: boolean): number {
  const { slots, edgeCandidate, edgeTable, edgeSlots, width } = instance
  const first = chain.edges[0]!
  let at = first
  let is = chain.from
  let byCandidate = startsByCandidate
  for (;;) {
    const goes = is === chain.from ? chain.to : chain.from
    const next = byCandidate ? candidateAt[edgeCandidate[at]! * slots + goes]! : tableAt[edgeTable[at]! * slots + goes]!
    if (next === first) return CLOSED
    if (next === -1) {
      if (!byCandidate) return OPEN
      chain.endCandidate[chain.ends] = edgeCandidate[at]!
      chain.endFrom[chain.ends] = is
      chain.endTo[chain.ends++] = goes
      return OPEN
    }
    if (((edgeSlots[next * width + (is >>> 5)]! >>> (is & 31)) & 1) === 0) return BLOCKED
    chain.edges[chain.length++] = next
    at = next
    is = goes
    byCandidate = !byCandidate
  }
}

function restAllows({ instance, candidateAt }: Board, { ends, endCandidate, endFrom, endTo }: Chain): boolean {
  const { slots } = instance
  for (let end = 0; end < ends; end++) {
    const row = endCandidate[end]! * slots
    for (let near = endTo[end]! - 1; near <= endTo[end]! + 1; near += 2)
      if (near >= 0 && near < slots && near !== endFrom[end] && candidateAt[row + near] !== -1) return false
  }
  return true
}

/** How many meetings more the slot `to` has after the change; `from` has as many fewer. */
export function shiftOf({ slotOf }: Board, { edges, length, from }: Chain): number {
  let shift = 0
  for (let one = 0; one < length; one++) shift += slotOf[edges[one]!] === from ? 1 : -1
  return shift
}

/** Changes the meetings of a traced chain over. */
export function changeOver({ instance, slotOf, candidateAt, tableAt, load }: Board, chain: Chain): void {
  const { slots, edgeCandidate, edgeTable } = instance
  const { edges, length, from, to } = chain
  for (let one = 0; one < length; one++) {
    const edge = edges[one]!
    const slot = slotOf[edge]!
    candidateAt[edgeCandidate[edge]! * slots + slot] = -1
    tableAt[edgeTable[edge]! * slots + slot] = -1
    load[slot]!--
  }
  for (let one = 0; one < length; one++) {
    const edge = edges[one]!
    const slot = slotOf[edge] === from ? to : from
    slotOf[edge] = slot
    candidateAt[edgeCandidate[edge]! * slots + slot] = edge
    tableAt[edgeTable[edge]! * slots + slot] = edge
    load[slot]!++
  }
}
