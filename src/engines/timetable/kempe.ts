import { type Grid, lift, place } from '#src/engines/timetable/grid.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'

/** A candidate whose set of slots changes: one slot for another. */
export type End = { candidate: number; from: number; to: number }
export type Chain = { edges: number[]; from: number; to: number; ends: End[] }

/**
 * The Kempe chain of a meeting and another slot: all meetings that must change between the two slots with it (A. B.
 * Kempe, 1879; for edges of bipartite graphs D. König, 1916); null when one of them may not. Rooms are the caller's
 * affair.
 */
export function chainFrom(grid: Grid, edge: number, to: number): Chain | null {
  const from = grid.slotOf[edge]!
  const chain: Chain = { edges: [edge], from, to, ends: [] }
  const whole = walk(grid, chain, { edge, byCandidate: true })
  if (whole === null) return null
  if (whole === 'open' && walk(grid, chain, { edge, byCandidate: false }) === null) return null
  return restAllows(grid, chain) ? chain : null
}

type Step = { edge: number; byCandidate: boolean }

/** Follows the chain one way, over candidates and tables in turn: to its end, or round to where it began. */
function walk(grid: Grid, chain: Chain, { edge, byCandidate }: Step): 'open' | 'closed' | null {
  const { instance, candidateAt, tableAt, slotOf } = grid
  const { slots, edgeCandidate, edgeTable, edgeSlots, width } = instance
  let at = edge
  for (let byCandidateNow = byCandidate; ; byCandidateNow = !byCandidateNow) {
    const goesTo = slotOf[at] === chain.from ? chain.to : chain.from
    const next = byCandidateNow
      ? candidateAt[edgeCandidate[at]! * slots + goesTo]!
      : tableAt[edgeTable[at]! * slots + goesTo]!
    if (next === edge) return 'closed'
    if (next === -1) {
      if (byCandidateNow) chain.ends.push({ candidate: edgeCandidate[at]!, from: slotOf[at]!, to: goesTo })
      return 'open'
    }
    if (!hasSlot(edgeSlots, next, width, slotOf[at]!)) return null
    chain.edges.push(next)
    at = next
  }
}

/** How many meetings more the slot `to` has after the change; `from` has as many fewer. */
export function shiftOf({ slotOf }: Grid, { edges, from }: Chain): number {
  return edges.reduce((sum, edge) => sum + (slotOf[edge] === from ? 1 : -1), 0)
}

function restAllows({ instance, candidateAt }: Grid, { ends }: Chain): boolean {
  const { slots, noConsecutive } = instance
  if (!noConsecutive) return true
  return ends.every(({ candidate, from, to }) =>
    [to - 1, to + 1].every(
      (near) => near < 0 || near >= slots || near === from || candidateAt[candidate * slots + near] === -1,
    ),
  )
}

export function changeOver(grid: Grid, { edges, from, to }: Chain): void {
  const targets = edges.map((edge) => (lift(grid, edge) === from ? to : from))
  edges.forEach((edge, index) => {
    place(grid, edge, targets[index]!)
  })
}
