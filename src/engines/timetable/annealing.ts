import { anyFreeSlot } from '#src/engines/timetable/colouring.ts'
import { freeWord, type Grid, lift, mayMeet, place, restore, snapshot } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'
import type { Watch } from '#src/engines/timetable/watch.ts'
import { gainOf, lossOf, type Worth } from '#src/engines/timetable/worth.ts'
import type { Random } from '#src/platform/random.ts'

/** How warm the search begins and how cold it ends, in points of score; how many moves; who looks on. */
export type Cooling = { from: number; to: number; moves: number; random: Random; watch: Watch }

const MOVES_BETWEEN_LOOKS = 4096

/**
 * Simulated annealing on whole timetables: a pair takes a slot, whatever is in its way leaves and, where it can,
 * goes to a free slot elsewhere (S. Kirkpatrick et al., "Optimization by simulated annealing", Science 220, 1983).
 * `pool` are the edges to try. Ends at the best timetable seen; returns its worth above the start.
 */
export function anneal(grid: Grid, pool: Int32Array, worth: Worth, cooling: Cooling): number {
  const { from, to, moves, random, watch } = cooling
  const trial = newTrial(grid, worth, random)
  let current = 0
  let best = 0
  let bestSlots = snapshot(grid)
  if (pool.length === 0) return 0
  for (let move = 0; move < moves; move++) {
    if (move % MOVES_BETWEEN_LOOKS === 0) {
      if (current > best) {
        best = current
        bestSlots = snapshot(grid)
        watch.found(grid)
      }
      if (watch.stops(MOVES_BETWEEN_LOOKS)) break
    }
    const heat = from * (to / from) ** (move / moves)
    const gain = tryOne(trial, pool[random.below(pool.length)]!)
    if (gain >= 0 || random.unit() < Math.exp(gain / heat)) current += gain
    else undo(trial)
  }
  if (current > best) return current
  restore(grid, bestSlots)
  return best
}

/** A move in the making: what was taken out and put in, so that it can be undone. */
type Trial = {
  grid: Grid
  worth: Worth
  random: Random
  edges: Int32Array
  slots: Int32Array
  length: number
  gain: number
}

function newTrial(grid: Grid, worth: Worth, random: Random): Trial {
  return { grid, worth, random, edges: new Int32Array(64), slots: new Int32Array(64), length: 0, gain: 0 }
}

/** Journal: slot >= 0 was put in at it, slot < 0 was taken out of -1 - slot. */
function note(trial: Trial, edge: number, slot: number): void {
  trial.edges[trial.length] = edge
  trial.slots[trial.length++] = slot
}

function takeOut(trial: Trial, edge: number): void {
  trial.gain -= lossOf(trial.grid, edge, trial.worth)
  note(trial, edge, -1 - lift(trial.grid, edge))
}

function putIn(trial: Trial, edge: number, slot: number): void {
  trial.gain += gainOf(trial.grid, edge, trial.worth)
  place(trial.grid, edge, slot)
  note(trial, edge, slot)
}

function undo({ grid, edges, slots, length }: Trial): void {
  for (let at = length - 1; at >= 0; at--) {
    if (slots[at]! >= 0) lift(grid, edges[at]!)
    else place(grid, edges[at]!, -1 - slots[at]!)
  }
}

/** Gives an edge a random slot, at the cost of what is there; returns the gain of it all. */
function tryOne(trial: Trial, edge: number): number {
  const { grid, random } = trial
  trial.length = 0
  trial.gain = 0
  const slot = randomSlot(grid.instance, edge, random)
  if (slot === grid.slotOf[edge]) return 0
  if (grid.slotOf[edge] !== -1) takeOut(trial, edge)
  clearTheWay(trial, edge, slot)
  if (!mayMeet(grid, edge) || ((freeWord(grid, edge, slot >>> 5) >>> (slot & 31)) & 1) === 0) {
    undo(trial)
    trial.length = 0
    return 0
  }
  const out = trial.length
  putIn(trial, edge, slot)
  for (let at = 0; at < out; at++) {
    const other = trial.edges[at]!
    if (other === edge || !mayMeet(grid, other)) continue
    const free = anyFreeSlot(grid, other, random)
    if (free !== -1) putIn(trial, other, free)
  }
  return trial.gain
}

function randomSlot({ edgeSlots, width, slots }: Instance, edge: number, random: Random): number {
  let slot = random.below(slots)
  while (!hasSlot(edgeSlots, edge, width, slot)) slot = slot + 1 === slots ? 0 : slot + 1
  return slot
}

function clearTheWay(trial: Trial, edge: number, slot: number): void {
  const { grid } = trial
  const { instance, candidateAt, tableAt, candidateCount, tableCount } = grid
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const reach = instance.noConsecutive ? 1 : 0
  for (let near = Math.max(0, slot - reach); near <= Math.min(instance.slots - 1, slot + reach); near++)
    if (candidateAt[c * instance.slots + near] !== -1) takeOut(trial, candidateAt[c * instance.slots + near]!)
  if (tableAt[t * instance.slots + slot] !== -1) takeOut(trial, tableAt[t * instance.slots + slot]!)
  const group = instance.edgeGroup[edge]!
  if (group !== -1 && grid.groupEdge[group] !== -1) takeOut(trial, grid.groupEdge[group]!)
  if (candidateCount[c]! >= instance.candidateMax[c]!) dropLeast(trial, candidateAt, c)
  if (tableCount[t]! >= instance.tableMax[t]!) dropLeast(trial, tableAt, t)
  if (grid.load[slot]! >= instance.roomsAt[slot]!) dropAnyAt(trial, slot)
}

/** Takes out the meeting of a row that loses least. */
function dropLeast(trial: Trial, at: Int32Array, row: number): void {
  const { slots, edgeScore } = trial.grid.instance
  let least = -1
  for (let slot = row * slots; slot < (row + 1) * slots; slot++)
    if (at[slot] !== -1 && (least === -1 || edgeScore[at[slot]!]! < edgeScore[least]!)) least = at[slot]!
  if (least !== -1) takeOut(trial, least)
}

function dropAnyAt(trial: Trial, slot: number): void {
  const { tables, slots } = trial.grid.instance
  const start = trial.random.below(tables)
  for (let step = 0; step < tables; step++) {
    const edge = trial.grid.tableAt[((start + step) % tables) * slots + slot]!
    if (edge === -1) continue
    takeOut(trial, edge)
    return
  }
}
