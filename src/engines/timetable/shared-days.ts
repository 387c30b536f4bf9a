import { type Bag, emptyBag, putInto, takeFrom } from '#src/engines/timetable/bag.ts'
import type { Grid } from '#src/engines/timetable/grid.ts'
import { countRow, hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { strideOf } from '#src/engines/timetable/waiting.ts'

/**
 * A timetable in which every candidate's day is in order, but meetings may share a table at a slot: a *cell*
 * (table x slots + slot). What a cell costs is its price, and more when it must be shared.
 */
export type SharedDays = Pick<Grid, 'instance' | 'slotOf' | 'load'> & {
  /** The meetings, and those of each candidate and table. */
  meetings: Int32Array
  ofCandidate: number[][]
  ofTable: number[][]
  stride: number
  waiting: Int32Array
  waiters: Bag
  /** How many meetings a cell has; their numbers, combined by exclusive or: of one alone, the meeting itself. */
  taken: Int16Array
  combined: Int32Array
  /** Meetings that share a cell. */
  sharing: Bag
  price: Float64Array
  /** Tables whose meetings need every slot that they can have: there an empty cell is as wrong as a shared one. */
  full: Uint8Array
}

export function sharedDaysOf({ instance, slotOf, load }: Grid): SharedDays {
  const { candidates, tables, slots, edges, edgeCandidate, edgeTable } = instance
  const meetings = Int32Array.from(slotOf.keys()).filter((edge) => slotOf[edge] !== -1)
  const days: SharedDays = {
    instance,
    slotOf: slotOf.slice(),
    load: load.slice(),
    meetings,
    ofCandidate: Array.from({ length: candidates }, () => []),
    ofTable: Array.from({ length: tables }, () => []),
    stride: strideOf(instance),
    waiting: new Int32Array(candidates),
    waiters: emptyBag(candidates),
    taken: new Int16Array(tables * slots),
    combined: new Int32Array(tables * slots),
    sharing: emptyBag(edges),
    price: new Float64Array(tables * slots),
    full: new Uint8Array(tables),
  }
  for (const edge of meetings) {
    days.ofCandidate[edgeCandidate[edge]!]!.push(edge)
    days.ofTable[edgeTable[edge]!]!.push(edge)
    const cell = cellOf(days, edge, slotOf[edge]!)
    days.taken[cell] = 1
    days.combined[cell] = edge
  }
  for (const own of days.ofCandidate)
    if (own.length > 1) setWaiting(days, own[0]!, waitingAt(days, own[0]!, slotOf[own[0]!]!))
  days.ofTable.forEach((own, table) => {
    days.full[table] = own.length >= reachOf(days, own) ? 1 : 0
  })
  return days
}

/** Slots that at least one of these meetings can have. */
function reachOf({ instance: { edgeSlots, width } }: SharedDays, edges: number[]): number {
  const reach = new Int32Array(width)
  for (const edge of edges) for (let word = 0; word < width; word++) reach[word]! |= edgeSlots[edge * width + word]!
  return countRow(reach, 0, width)
}

export const cellOf = ({ instance }: SharedDays, edge: number, slot: number): number =>
  instance.edgeTable[edge]! * instance.slots + slot

/** What the candidate of a meeting would wait with it at that slot; -1 where it cannot be, whatever the table has. */
export function waitingAt({ instance, ofCandidate, slotOf, stride }: SharedDays, edge: number, slot: number): number {
  if (!hasSlot(instance.edgeSlots, edge, instance.width, slot)) return -1
  const own = ofCandidate[instance.edgeCandidate[edge]!]!
  let first = slot
  let last = slot
  for (let index = 0; index < own.length; index++) {
    if (own[index] === edge) continue
    const at = slotOf[own[index]!]!
    if (at - slot < stride && slot - at < stride) return -1
    if (at < first) first = at
    if (at > last) last = at
  }
  return last - first - (own.length - 1) * stride
}

/** Notes what the candidate of a meeting waits now. */
export function setWaiting({ instance, waiting, waiters }: SharedDays, edge: number, waits: number): void {
  const candidate = instance.edgeCandidate[edge]!
  waiting[candidate] = waits
  if (waits > 0) putInto(waiters, candidate)
  else takeFrom(waiters, candidate)
}

/** Puts a meeting into another cell of its table; what its candidate waits is the caller's affair. */
export function moveTo(days: SharedDays, edge: number, slot: number): void {
  const { slotOf, load, taken, combined, sharing } = days
  const from = cellOf(days, edge, slotOf[edge]!)
  const to = cellOf(days, edge, slot)
  combined[from]! ^= edge
  if (--taken[from]! === 1) takeFrom(sharing, combined[from]!)
  takeFrom(sharing, edge)
  if (taken[to]! > 0) putInto(sharing, edge)
  if (taken[to]! === 1) putInto(sharing, combined[to]!)
  combined[to]! ^= edge
  taken[to]!++
  load[slotOf[edge]!]!--
  load[slot]!++
  slotOf[edge] = slot
}
