import { type Aims, compareAims } from '#src/engines/timetable/aims.ts'
import { anyFreeSlot } from '#src/engines/timetable/colouring.ts'
import {
  aimsOfGrid,
  freeWord,
  type Grid,
  lift,
  mayMeet,
  place,
  restore,
  snapshot,
} from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { waitingIn } from '#src/engines/timetable/waiting.ts'
import { gainOf, lossOf, type Worth, worthWith } from '#src/engines/timetable/worth.ts'
import type { Random } from '#src/platform/random.ts'

/** Cells of a small day, pairs times slots: beyond, ties are rare and the search is blind. */
const SMALL = 1500
const MOVES = 100_000

/** The moves that suit the size; none on a large day. */
export const exchangesWorthwhile = ({ edges, slots }: Instance): number => (edges * slots <= SMALL ? MOVES : 0)

export type Exchange = { random: Random; moves: number; wished: Uint8Array; pause: () => boolean }

/** Temperatures, and what an idle slot weighs, in shares of the best score. */
const WARM = 0.5
const COLD = 0.1
const IDLE = 0.3
const MOVES_BETWEEN_PAUSES = 4096

/**
 * Shortens the waiting by choosing other pairs that reach exactly the same: annealing over whole timetables, where
 * what is lost of the aims costs more than waiting. For small days, where such ties are common and can be found.
 */
export function exchangePairs(grid: Grid, { random, moves, wished, pause }: Exchange): void {
  const { instance } = grid
  const most = instance.edgeScore.reduce((highest, score) => Math.max(highest, score), 1)
  const trial: Trial = { grid, random, worth: worthWith(instance, 4 * most), before: new Map(), lost: 0 }
  const start: Best = {
    aims: aimsOfGrid(grid),
    waiting: waitingIn(grid),
    slotOf: snapshot(grid),
  }
  let best = start
  let waiting = start.waiting
  for (let move = 0; move < moves && best.waiting > 0 && instance.edges > 0; move++) {
    if (move % MOVES_BETWEEN_PAUSES === 0 && pause()) break
    const heat = most * WARM * (COLD / WARM) ** (move / moves)
    change(trial)
    const now = waitingIn(grid)
    const worse = trial.lost + IDLE * most * (now - waiting)
    if (worse > 0 && random.unit() >= Math.exp(-worse / heat)) undo(trial)
    else waiting = now
    if (waiting < best.waiting && equals(grid, start, wished)) best = { ...start, waiting, slotOf: snapshot(grid) }
  }
  restore(grid, best.slotOf)
}

type Best = { aims: Aims; waiting: number; slotOf: Int16Array }

/** Whether the grid reaches the same, and no wanted pair can simply be added. */
function equals(grid: Grid, { aims }: Best, wished: Uint8Array): boolean {
  if (grid.value !== aims.at(-1) || compareAims(aimsOfGrid(grid), aims) !== 0) return false
  const { edges, edgeScore } = grid.instance
  for (let edge = 0; edge < edges; edge++)
    if ((edgeScore[edge]! > 0 || wished[edge] === 1) && mayMeet(grid, edge) && hasFreeSlot(grid, edge)) return false
  return true
}

function hasFreeSlot(grid: Grid, edge: number): boolean {
  for (let word = 0; word < grid.instance.width; word++) if (freeWord(grid, edge, word) !== 0) return true
  return false
}

/** A change in the making: where the edges it touched were before, and what it loses of the aims. */
type Trial = { grid: Grid; random: Random; worth: Worth; before: Map<number, number>; lost: number }

function takeOut({ grid, worth, before }: Trial, edge: number): number {
  const loses = lossOf(grid, edge, worth)
  const slot = lift(grid, edge)
  if (!before.has(edge)) before.set(edge, slot)
  return loses
}

function putIn({ grid, worth, before }: Trial, edge: number, slot: number): number {
  if (!before.has(edge)) before.set(edge, -1)
  const gains = gainOf(grid, edge, worth)
  place(grid, edge, slot)
  return gains
}

/** Takes any pair out, or gives it any slot at the cost of what is in its way, which goes elsewhere where it can. */
function change(trial: Trial): void {
  const { grid, random, before } = trial
  const { edges, slots, edgeSlots, width } = grid.instance
  before.clear()
  trial.lost = 0
  const edge = random.below(edges)
  const slot = random.below(slots)
  const met = grid.slotOf[edge] !== -1
  if (met) trial.lost += takeOut(trial, edge)
  if ((met && random.below(4) === 0) || !hasSlot(edgeSlots, edge, width, slot)) return
  for (const other of inTheWay(grid, edge, slot)) trial.lost += takeOut(trial, other)
  for (const row of fullRows(grid, edge)) trial.lost += takeOut(trial, row[random.below(row.length)]!)
  if (grid.load[slot]! >= grid.instance.roomsAt[slot]!) trial.lost += takeOut(trial, anyAt(trial, slot))
  const out = [...before.keys()]
  if (mayMeet(grid, edge) && isFree(grid, edge, slot)) trial.lost -= putIn(trial, edge, slot)
  for (const other of out) {
    const to = mayMeet(grid, other) ? anyFreeSlot(grid, other, random) : -1
    if (to !== -1) trial.lost -= putIn(trial, other, to)
  }
}

const isFree = (grid: Grid, edge: number, slot: number): boolean =>
  ((freeWord(grid, edge, slot >>> 5) >>> (slot & 31)) & 1) === 1

/** Meetings of the two at that slot (or beside it, where a rest is due), and with the same employer. */
function inTheWay({ instance, candidateAt, tableAt, groupEdge }: Grid, edge: number, slot: number): Set<number> {
  const { slots, edgeCandidate, edgeTable, edgeGroup, noConsecutive } = instance
  const row = edgeCandidate[edge]! * slots
  const found = new Set([candidateAt[row + slot]!, tableAt[edgeTable[edge]! * slots + slot]!])
  if (noConsecutive && slot > 0) found.add(candidateAt[row + slot - 1]!)
  if (noConsecutive && slot + 1 < slots) found.add(candidateAt[row + slot + 1]!)
  if (edgeGroup[edge] !== -1) found.add(groupEdge[edgeGroup[edge]!]!)
  found.delete(-1)
  return found
}

/** The meetings of each of the two that is at its maximum. */
function fullRows({ instance, candidateAt, tableAt, candidateCount, tableCount }: Grid, edge: number): Int32Array[] {
  const { slots, edgeCandidate, edgeTable, candidateMax, tableMax } = instance
  const c = edgeCandidate[edge]!
  const t = edgeTable[edge]!
  const rowOf = (at: Int32Array, one: number) => at.subarray(one * slots, (one + 1) * slots).filter((has) => has !== -1)
  const rows: Int32Array[] = []
  if (candidateCount[c]! >= candidateMax[c]!) rows.push(rowOf(candidateAt, c))
  if (tableCount[t]! >= tableMax[t]!) rows.push(rowOf(tableAt, t))
  return rows
}

/** Any meeting of a slot that has some. */
function anyAt({ grid, random }: Trial, slot: number): number {
  const { tables, slots } = grid.instance
  let table = random.below(tables)
  while (grid.tableAt[table * slots + slot] === -1) table = (table + 1) % tables
  return grid.tableAt[table * slots + slot]!
}

function undo({ grid, before }: Trial): void {
  for (const edge of before.keys()) if (grid.slotOf[edge] !== -1) lift(grid, edge)
  for (const [edge, slot] of before) if (slot !== -1) place(grid, edge, slot)
}
