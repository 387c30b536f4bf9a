import { freeWord, type Grid, lift, place, restore, snapshot } from '#src/engines/timetable/grid.ts'
import type { Random } from '#src/engines/timetable/random.ts'
import { countRow, hasSlot, lowest, ones } from '#src/engines/timetable/slot-sets.ts'

/**
 * Gives slots to chosen pairs: a list edge colouring of a bipartite graph. First fit, those with the fewest slots
 * first; then a tabu search over partial colourings for those left over (I. Blöchliger, N. Zufferey, "A graph
 * coloring heuristic using partial solutions and a reactive tabu scheme", Computers & Operations Research 35, 2008).
 * The pairs must respect the maxima.
 *
 * `steps` bounds the tabu moves. Returns the pairs that stay without a slot, and the moves made.
 */
export function giveSlots(grid: Grid, edges: Int32Array, { random, steps }: { random: Random; steps: number }) {
  const left = firstFit(grid, edges, random)
  if (left.length === 0) return { left, moves: 0 }
  return tabuSearch(grid, { edges, left, random, steps })
}

function firstFit(grid: Grid, edges: Int32Array, random: Random): number[] {
  const { edgeSlots, width } = grid.instance
  const room = edges.map((edge) => countRow(edgeSlots, edge, width))
  const order = edges.map((_, index) => index).sort((one, other) => room[one]! - room[other]! || one - other)
  const left: number[] = []
  for (const index of order) {
    const slot = anyFreeSlot(grid, edges[index]!, random)
    if (slot === -1) left.push(edges[index]!)
    else place(grid, edges[index]!, slot)
  }
  return left
}

/** A free slot for a pair: the emptiest when rooms are short, else any; -1 when there is none. */
export function anyFreeSlot(grid: Grid, edge: number, random: Random): number {
  const { width, roomsShort: short } = grid.instance
  let seen = 0
  let best = -1
  for (let word = 0; word < width; word++) {
    for (let rest = freeWord(grid, edge, word); rest !== 0; rest &= rest - 1) {
      const slot = (word << 5) + lowest(rest)
      if (short && best !== -1 && grid.load[slot]! !== grid.load[best]!) {
        if (grid.load[slot]! < grid.load[best]!) best = slot
        continue
      }
      if (!short && seen === 0) return pickBit(rest, word, random)
      if (random.below(++seen) === 0) best = slot
    }
  }
  return best
}

function pickBit(bits: number, word: number, random: Random): number {
  let skip = random.below(ones(bits))
  let rest = bits
  while (skip-- > 0) rest &= rest - 1
  return (word << 5) + lowest(rest)
}

type Search = { edges: Int32Array; left: number[]; random: Random; steps: number }

function tabuSearch(grid: Grid, { edges, left, random, steps }: Search): { left: number[]; moves: number } {
  const { slots, edges: all, edgeScore } = grid.instance
  const row = new Int32Array(all)
  edges.forEach((edge, index) => {
    row[edge] = index * slots
  })
  const tabuUntil = new Int32Array(edges.length * slots)
  const lost = () => left.reduce((sum, edge) => sum + edgeScore[edge]! + 1, 0)
  let best = { lost: lost(), left: left.slice(), slotOf: snapshot(grid) }
  let moves = 0
  while (left.length > 0 && moves < steps) {
    moves++
    const index = random.below(left.length)
    const edge = left[index]!
    left[index] = left[left.length - 1]!
    left.pop()
    const slot = leastConflicts(grid, edge, { tabuUntil, row: row[edge]!, now: moves, random })
    const out = ejectFor(grid, edge, slot, random)
    for (const other of out) {
      tabuUntil[row[other]! + slot] = moves + 8 + random.below(6) + Math.floor(0.6 * left.length)
      left.push(other)
    }
    place(grid, edge, slot)
    if (left.length < best.left.length || (left.length === best.left.length && lost() < best.lost))
      best = { lost: lost(), left: left.slice(), slotOf: snapshot(grid) }
  }
  if (left.length > 0) restore(grid, best.slotOf)
  return { left: left.length > 0 ? best.left : left, moves }
}

type Tabu = { tabuUntil: Int32Array; row: number; now: number; random: Random }

function leastConflicts(grid: Grid, edge: number, { tabuUntil, row, now, random }: Tabu): number {
  const { edgeSlots, width, slots } = grid.instance
  let least = 1000
  let best = -1
  let ties = 0
  for (let slot = 0; slot < slots; slot++) {
    if (!hasSlot(edgeSlots, edge, width, slot)) continue
    const conflicts = tabuUntil[row + slot]! > now ? 100 + tabuUntil[row + slot]! - now : conflictsAt(grid, edge, slot)
    if (conflicts > least) continue
    if (conflicts < least) {
      least = conflicts
      ties = 0
    }
    if (random.below(++ties) === 0) best = slot
  }
  return best
}

/** Meetings that would have to leave for this one to take the slot. */
function conflictsAt(grid: Grid, edge: number, slot: number): number {
  const { candidateAt, tableAt, instance, load } = grid
  const c = instance.edgeCandidate[edge]! * instance.slots + slot
  let conflicts = candidateAt[c] === -1 ? 0 : 1
  if (tableAt[instance.edgeTable[edge]! * instance.slots + slot] !== -1) conflicts++
  if (conflicts === 0 && load[slot] === instance.roomsAt[slot]) conflicts = 1
  if (!instance.noConsecutive) return conflicts
  if (slot > 0 && candidateAt[c - 1] !== -1) conflicts++
  if (slot + 1 < instance.slots && candidateAt[c + 1] !== -1) conflicts++
  return conflicts
}

/** Takes out whatever keeps an edge from a slot, and returns it. */
export function ejectFor(grid: Grid, edge: number, slot: number, random: Random): number[] {
  const { candidateAt, tableAt, instance } = grid
  const c = instance.edgeCandidate[edge]! * instance.slots
  const reach = instance.noConsecutive ? 1 : 0
  const out: number[] = []
  const eject = (other: number) => {
    if (other === -1) return
    lift(grid, other)
    out.push(other)
  }
  for (let near = Math.max(0, slot - reach); near <= Math.min(instance.slots - 1, slot + reach); near++)
    eject(candidateAt[c + near]!)
  eject(tableAt[instance.edgeTable[edge]! * instance.slots + slot]!)
  if (grid.load[slot] === grid.instance.roomsAt[slot]) makeRoom(grid, slot, { random, out })
  return out
}

/** A full slot: moves one of its meetings to a free slot elsewhere where one can, else takes any out. */
function makeRoom(grid: Grid, slot: number, { random, out }: { random: Random; out: number[] }): void {
  const { tables, slots } = grid.instance
  const start = random.below(tables)
  let any = -1
  for (let step = 0; step < tables; step++) {
    const other = grid.tableAt[((start + step) % tables) * slots + slot]!
    if (other === -1) continue
    any = other
    const elsewhere = anyFreeSlot(grid, other, random)
    if (elsewhere === -1) continue
    lift(grid, other)
    place(grid, other, elsewhere)
    return
  }
  lift(grid, any)
  out.push(any)
}
