import { anyFreeSlot } from '#src/engines/timetable/colouring.ts'
import { type Grid, lift, place, restore, snapshot } from '#src/engines/timetable/grid.ts'
import { MOST_REARRANGED, rearrange } from '#src/engines/timetable/rearranging.ts'
import { countApart, hasSlot } from '#src/engines/timetable/slot-sets.ts'
import type { Random } from '#src/platform/random.ts'

type Search = { edges: Int32Array; left: number[]; random: Random; steps: number }

/** What it costs to take out a meeting of somebody who could hold hardly any more than the chosen ones. */
const TIGHT = [8, 3, 1]
const TABU_COST = 8

/** How seldom the best so far is looked for: keeping it costs as much as many moves. */
const MOVES_BETWEEN_LOOKS = 32

/** Moves without a better colouring after which one gives up: many when it is nearly whole, few when it is hopeless. */
const patienceFor = (left: number): number => 64 + 60_000 / (1 + left / 10) ** 2

/**
 * Finds slots for the pairs left over by taking others out, which may not come back to that slot for a while. With
 * rests, somebody's meetings hinder each other: every other time all of a person's are given slots anew.
 */
export function tabuSearch(grid: Grid, { edges, left, random, steps }: Search): { left: number[]; moves: number } {
  const tabu = tabuFor(grid, edges, random)
  const lost = (pairs: number[]) => pairs.reduce((sum, edge) => sum + grid.instance.edgeScore[edge]! + 1, 0)
  const open = left
  let best = { lost: lost(open), left: open.slice(), slotOf: snapshot(grid), at: 0 }
  for (; open.length > 0 && tabu.now < Math.min(steps, best.at + patienceFor(best.left.length)); tabu.now++) {
    const edge = open[random.below(open.length)]!
    const out = (random.below(2) === 0 && giveAll(grid, edge, tabu)) || giveOne(grid, edge, tabu)
    for (const other of out) open.push(other)
    keep(open, (other) => grid.slotOf[other] === -1)
    tabu.leftOver = open.length
    if (tabu.now % MOVES_BETWEEN_LOOKS !== 0) continue
    if (open.length < best.left.length || (open.length === best.left.length && lost(open) < best.lost))
      best = { lost: lost(open), left: open.slice(), slotOf: snapshot(grid), at: tabu.now }
  }
  if (open.length > 0) restore(grid, best.slotOf)
  return { left: open.length > 0 ? best.left : open, moves: tabu.now }
}

/** Drops from a list what does not hold, in place. */
function keep(list: number[], holds: (one: number) => boolean): void {
  let kept = 0
  for (const one of list) if (holds(one)) list[kept++] = one
  list.length = kept
}

type Tabu = {
  random: Random
  now: number
  leftOver: number
  /** Until when a pair may not have a slot: row by chosen edge, column by slot. */
  until: Int32Array
  row: Int32Array
  /** With rests: the chosen edges of each candidate, and what taking one of them out costs. */
  own: number[][]
  weight: Uint8Array
}

function tabuFor({ instance }: Grid, edges: Int32Array, random: Random): Tabu {
  const { slots, candidates, width, edgeCandidate, edgeSlots, noConsecutive } = instance
  const row = new Int32Array(instance.edges)
  const own: number[][] = noConsecutive ? Array.from({ length: candidates }, () => []) : []
  const reach = new Int32Array(candidates * width)
  edges.forEach((edge, index) => {
    row[edge] = index * slots
    const c = edgeCandidate[edge]!
    own[c]?.push(edge)
    for (let word = 0; word < width; word++) reach[c * width + word]! |= edgeSlots[edge * width + word]!
  })
  const weight = new Uint8Array(candidates).fill(1)
  own.forEach((mine, c) => {
    if (mine.length > 1) weight[c]! += TIGHT[countApart(reach, c, width) - mine.length] ?? 0
  })
  return { random, now: 0, leftOver: 0, until: new Int32Array(edges.length * slots), row, own, weight }
}

/** Takes a pair off its slot, not to come back for a while. */
function takeOut(grid: Grid, edge: number, { until, row, now, random, leftOver }: Tabu): void {
  const slot = lift(grid, edge)
  until[row[edge]! + slot] = now + 9 + random.below(6) + Math.floor(0.6 * leftOver)
}

/** All pairs of an edge's candidate get slots anew; null without rests, or where it cannot be. */
function giveAll(grid: Grid, edge: number, tabu: Tabu): number[] | null {
  const { edgeCandidate, edgeTable, edgeSlots, slots, width } = grid.instance
  const mine = tabu.own[edgeCandidate[edge]!]
  if (mine === undefined || mine.length > MOST_REARRANGED) return null
  const cost = (one: number, slot: number) => {
    if (!hasSlot(edgeSlots, one, width, slot)) return Number.POSITIVE_INFINITY
    const other = grid.tableAt[edgeTable[one]! * slots + slot]!
    const taken = other === -1 || other === one ? 0 : tabu.weight[edgeCandidate[other]!]!
    return taken + (tabu.until[tabu.row[one]! + slot]! > tabu.now ? TABU_COST : 0) + tabu.random.unit() / 2
  }
  return rearrange(grid, mine, { cost, takeOut: (other) => takeOut(grid, other, tabu) })
}

/** The pair takes the slot at which it costs least; returns what had to leave. */
function giveOne(grid: Grid, edge: number, tabu: Tabu): number[] {
  const slot = cheapestSlot(grid, edge, tabu)
  const out = inTheWay(grid, edge, slot)
  for (const other of out) takeOut(grid, other, tabu)
  if (grid.load[slot] === grid.instance.roomsAt[slot]) makeRoom(grid, slot, { tabu, out })
  place(grid, edge, slot)
  return out
}

function cheapestSlot(grid: Grid, edge: number, { until, row, now, random, weight }: Tabu): number {
  const { edgeSlots, width, slots } = grid.instance
  let least = Number.POSITIVE_INFINITY
  let best = -1
  let ties = 0
  for (let slot = 0; slot < slots; slot++) {
    if (!hasSlot(edgeSlots, edge, width, slot)) continue
    const wait = until[row[edge]! + slot]! - now
    const cost = wait > 0 ? 100 + wait : costOf(grid, edge, slot, weight)
    if (cost > least) continue
    if (cost < least) {
      least = cost
      ties = 0
    }
    if (random.below(++ties) === 0) best = slot
  }
  return best
}

/** What the meetings weigh that would have to leave for this one to take the slot. */
function costOf(
  { candidateAt, tableAt, instance, load }: Grid,
  edge: number,
  slot: number,
  weight: Uint8Array,
): number {
  const { slots, edgeCandidate, edgeTable, roomsAt, noConsecutive } = instance
  const c = edgeCandidate[edge]!
  const cell = c * slots + slot
  const atTable = tableAt[edgeTable[edge]! * slots + slot]!
  let cost = candidateAt[cell] === -1 ? 0 : weight[c]!
  if (atTable !== -1) cost += weight[edgeCandidate[atTable]!]!
  if (cost === 0 && load[slot] === roomsAt[slot]) cost = 1
  if (!noConsecutive) return cost
  if (slot > 0 && candidateAt[cell - 1] !== -1) cost += weight[c]!
  if (slot + 1 < slots && candidateAt[cell + 1] !== -1) cost += weight[c]!
  return cost
}

/** The meetings that keep an edge from a slot, rooms apart. */
function inTheWay({ candidateAt, tableAt, instance }: Grid, edge: number, slot: number): number[] {
  const { slots, edgeCandidate, edgeTable, noConsecutive } = instance
  const row = edgeCandidate[edge]! * slots
  const reach = noConsecutive ? 1 : 0
  const found: number[] = []
  for (let near = Math.max(0, slot - reach); near <= Math.min(slots - 1, slot + reach); near++)
    if (candidateAt[row + near] !== -1) found.push(candidateAt[row + near]!)
  const atTable = tableAt[edgeTable[edge]! * slots + slot]!
  if (atTable !== -1) found.push(atTable)
  return found
}

/** A full slot: moves one of its meetings to a free slot elsewhere where one can, else takes any out. */
function makeRoom(grid: Grid, slot: number, { tabu, out }: { tabu: Tabu; out: number[] }): void {
  const { tables, slots } = grid.instance
  const start = tabu.random.below(tables)
  let any = -1
  for (let step = 0; step < tables; step++) {
    const other = grid.tableAt[((start + step) % tables) * slots + slot]!
    if (other === -1) continue
    any = other
    const elsewhere = anyFreeSlot(grid, other, tabu.random)
    if (elsewhere === -1) continue
    lift(grid, other)
    place(grid, other, elsewhere)
    return
  }
  takeOut(grid, any, tabu)
  out.push(any)
}
