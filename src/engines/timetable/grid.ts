import { type Aims, aimsOf } from '#src/engines/timetable/aims.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import { addSlot, dropSlot } from '#src/engines/timetable/slot-sets.ts'

/** A timetable under construction: who meets whom when, with what is still free kept up to date. */
export type Grid = {
  instance: Instance
  /** The slot of each edge, -1: not met. */
  slotOf: Int16Array
  /** The edge that a candidate (a table) has at a slot, -1: none. Row by person, column by slot. */
  candidateAt: Int32Array
  tableAt: Int32Array
  /** Slots that are free; with noConsecutive a candidate's slots beside a meeting are not. */
  candidateFree: Int32Array
  tableFree: Int32Array
  /** Slots with a room left. */
  open: Int32Array
  load: Int32Array
  candidateCount: Int32Array
  tableCount: Int32Array
  /** The edge met of each group, -1: none. */
  groupEdge: Int32Array
  value: number
  mustMet: number
  meetings: number
}

export function emptyGrid(instance: Instance): Grid {
  const { slots, width, candidates, tables, edges, groups } = instance
  const grid: Grid = {
    instance,
    slotOf: new Int16Array(edges).fill(-1),
    candidateAt: new Int32Array(candidates * slots).fill(-1),
    tableAt: new Int32Array(tables * slots).fill(-1),
    candidateFree: new Int32Array(candidates * width).fill(-1),
    tableFree: new Int32Array(tables * width).fill(-1),
    open: new Int32Array(width),
    load: new Int32Array(slots),
    candidateCount: new Int32Array(candidates),
    tableCount: new Int32Array(tables),
    groupEdge: new Int32Array(groups).fill(-1),
    value: 0,
    mustMet: 0,
    meetings: 0,
  }
  for (let slot = 0; slot < slots; slot++) if (instance.roomsAt[slot]! > 0) addSlot(grid.open, 0, width, slot)
  return grid
}

/** Puts a meeting in a slot that the caller knows to be possible. */
export function place(grid: Grid, edge: number, slot: number): void {
  const { instance, candidateFree, tableFree } = grid
  const { slots, width, noConsecutive } = instance
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  grid.slotOf[edge] = slot
  grid.candidateAt[c * slots + slot] = edge
  grid.tableAt[t * slots + slot] = edge
  dropSlot(candidateFree, c, width, slot)
  dropSlot(tableFree, t, width, slot)
  if (noConsecutive) {
    if (slot > 0) dropSlot(candidateFree, c, width, slot - 1)
    if (slot + 1 < slots) dropSlot(candidateFree, c, width, slot + 1)
  }
  if (++grid.load[slot]! === instance.roomsAt[slot]) dropSlot(grid.open, 0, width, slot)
  grid.candidateCount[c]!++
  grid.tableCount[t]!++
  count(grid, edge, 1)
}

/** Takes a meeting out; returns the slot it had. */
export function lift(grid: Grid, edge: number): number {
  const { instance, candidateFree } = grid
  const { slots, width, noConsecutive } = instance
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const slot = grid.slotOf[edge]!
  grid.slotOf[edge] = -1
  grid.candidateAt[c * slots + slot] = -1
  grid.tableAt[t * slots + slot] = -1
  addSlot(grid.tableFree, t, width, slot)
  if (!noConsecutive) addSlot(candidateFree, c, width, slot)
  else for (let near = Math.max(0, slot - 1); near <= Math.min(slots - 1, slot + 1); near++) clear(grid, c, near)
  if (grid.load[slot]!-- === instance.roomsAt[slot]) addSlot(grid.open, 0, width, slot)
  grid.candidateCount[c]!--
  grid.tableCount[t]!--
  count(grid, edge, -1)
  return slot
}

/** With noConsecutive: frees a candidate's slot when it has no meeting then nor right before or after. */
function clear({ instance, candidateAt, candidateFree }: Grid, candidate: number, slot: number): void {
  const { slots, width } = instance
  for (let near = Math.max(0, slot - 1); near <= Math.min(slots - 1, slot + 1); near++)
    if (candidateAt[candidate * slots + near] !== -1) return
  addSlot(candidateFree, candidate, width, slot)
}

function count(grid: Grid, edge: number, by: 1 | -1): void {
  const { edgeGroup, edgeScore, edgeMust } = grid.instance
  const group = edgeGroup[edge]!
  if (group !== -1) grid.groupEdge[group] = by === 1 ? edge : -1
  grid.value += by * edgeScore[edge]!
  grid.mustMet += by * edgeMust[edge]!
  grid.meetings += by
}

/** Whether maxima and the employer's rule leave room for one more such meeting, at whatever slot. */
export function mayMeet(grid: Grid, edge: number): boolean {
  const { instance } = grid
  const group = instance.edgeGroup[edge]!
  return (
    grid.slotOf[edge] === -1 &&
    grid.candidateCount[instance.edgeCandidate[edge]!]! < instance.candidateMax[instance.edgeCandidate[edge]!]! &&
    grid.tableCount[instance.edgeTable[edge]!]! < instance.tableMax[instance.edgeTable[edge]!]! &&
    (group === -1 || grid.groupEdge[group] === -1)
  )
}

/** One word of the slots at which an edge can be put without touching any other meeting. */
export function freeWord(grid: Grid, edge: number, word: number): number {
  const { edgeSlots, edgeCandidate, edgeTable, width } = grid.instance
  return (
    edgeSlots[edge * width + word]! &
    grid.candidateFree[edgeCandidate[edge]! * width + word]! &
    grid.tableFree[edgeTable[edge]! * width + word]! &
    grid.open[word]!
  )
}

export const aimsOfGrid = (grid: Grid): Aims => aimsOf(grid.instance, grid)

/** A copy of where the meetings are, to come back to. */
export const snapshot = (grid: Grid): Int16Array => grid.slotOf.slice()

export function restore(grid: Grid, slotOf: Int16Array): void {
  for (let edge = 0; edge < slotOf.length; edge++)
    if (grid.slotOf[edge] !== -1 && grid.slotOf[edge] !== slotOf[edge]) lift(grid, edge)
  for (let edge = 0; edge < slotOf.length; edge++)
    if (slotOf[edge] !== -1 && grid.slotOf[edge] === -1) place(grid, edge, slotOf[edge]!)
}
