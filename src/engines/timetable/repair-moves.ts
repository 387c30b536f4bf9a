import { freeWord, type Grid, lift, mayMeet, place } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { lexicographicStep } from '#src/engines/timetable/selection.ts'
import { hasSlot, lowest } from '#src/engines/timetable/slot-sets.ts'
import { gainOf, lossOf, type Worth, worthWith } from '#src/engines/timetable/worth.ts'

/** Where an edge was promised to be, -1: nowhere. Moving or cancelling a promise disturbs somebody. */
export type Promised = Int16Array

/** One improvement: a pair that gets a slot, and where those in its way go (-1: cancelled). */
type Move = { edge: number; slot: number; others: { edge: number; to: number }[]; gain: number; disturbed: number }

/**
 * Adds pairs by moving or cancelling at most `allowed` promised meetings, the largest gain per disturbed meeting first.
 * A hill climb: each step moves at most the meetings that stand in the way of one pair.
 */
export function improveByMoves(grid: Grid, promised: Promised, allowed: number): void {
  const { instance } = grid
  const worth = worthWith(instance, lexicographicStep(instance))
  for (let left = allowed; left > 0; ) {
    const move = bestMove(grid, { promised, worth, left })
    if (move === null) return
    for (const other of move.others) lift(grid, other.edge)
    place(grid, move.edge, move.slot)
    for (const other of move.others) if (other.to !== -1) place(grid, other.edge, other.to)
    left -= move.disturbed
  }
}

type Terms = { promised: Promised; worth: Worth; left: number }

function bestMove(grid: Grid, terms: Terms): Move | null {
  const { edges, edgeSlots, width, slots } = grid.instance
  let best: Move | null = null
  for (let edge = 0; edge < edges; edge++) {
    if (grid.slotOf[edge] !== -1) continue
    for (let slot = 0; slot < slots; slot++) {
      if (!hasSlot(edgeSlots, edge, width, slot)) continue
      const move = tryMove(grid, { edge, slot }, terms)
      if (move && (best === null || perDisturbed(move) > perDisturbed(best))) best = move
    }
  }
  return best
}

/** What disturbs nobody comes first. */
const perDisturbed = ({ gain, disturbed }: Move): number => gain / Math.max(disturbed, 0.001)

/** Makes the move, counts, and takes it back. */
function tryMove(
  grid: Grid,
  { edge, slot }: { edge: number; slot: number },
  { promised, worth, left }: Terms,
): Move | null {
  const inTheWay = blockers(grid, edge, slot)
  const cost = (other: number, to: number) => change(promised, other, to) - change(promised, other, grid.slotOf[other]!)
  if (inTheWay.filter((other) => cost(other, -1) > 0).length > left) return null
  const from = inTheWay.map((other) => grid.slotOf[other]!)
  let gain = 0
  for (const other of inTheWay) {
    gain -= lossOf(grid, other, worth)
    lift(grid, other)
  }
  const fits = mayMeet(grid, edge) && ((freeWord(grid, edge, slot >>> 5) >>> (slot & 31)) & 1) === 1
  const others: Move['others'] = []
  if (fits) {
    gain += gainOf(grid, edge, worth)
    place(grid, edge, slot)
    for (const other of inTheWay) {
      const to = mayMeet(grid, other) ? anySlot(grid, other, promised[other]!) : -1
      if (to !== -1) {
        gain += gainOf(grid, other, worth)
        place(grid, other, to)
      }
      others.push({ edge: other, to })
    }
    for (const other of others) if (other.to !== -1) lift(grid, other.edge)
    lift(grid, edge)
  }
  inTheWay.forEach((other, index) => {
    place(grid, other, from[index]!)
  })
  if (!fits || gain <= 0) return null
  const disturbed = change(promised, edge, slot) - change(promised, edge, -1)
  const all = others.reduce((sum, other) => sum + cost(other.edge, other.to), disturbed)
  return all > left ? null : { edge, slot, others, gain, disturbed: all }
}

/** 1 when a promise is broken by being at `slot`. */
const change = (promised: Promised, edge: number, slot: number): number =>
  promised[edge] === -1 || promised[edge] === slot ? 0 : 1

/** The promised slot when it is free, else the first that is. */
function anySlot(grid: Grid, edge: number, promised: number): number {
  if (promised !== -1 && (freeWord(grid, edge, promised >>> 5) >>> (promised & 31)) & 1) return promised
  for (let word = 0; word < grid.instance.width; word++) {
    const free = freeWord(grid, edge, word)
    if (free !== 0) return (word << 5) + lowest(free)
  }
  return -1
}

function blockers({ candidateAt, tableAt, instance }: Grid, edge: number, slot: number): number[] {
  const reach = instance.noConsecutive ? 1 : 0
  const row = instance.edgeCandidate[edge]! * instance.slots
  const found: number[] = []
  for (let near = Math.max(0, slot - reach); near <= Math.min(instance.slots - 1, slot + reach); near++)
    if (candidateAt[row + near] !== -1) found.push(candidateAt[row + near]!)
  const atTable = tableAt[instance.edgeTable[edge]! * instance.slots + slot]!
  if (atTable !== -1) found.push(atTable)
  return found
}

/** No edge is promised yet. */
export const nothingPromised = ({ edges }: Instance): Promised => new Int16Array(edges).fill(-1)
