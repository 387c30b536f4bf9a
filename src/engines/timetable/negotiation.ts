import { type Grid, restore } from '#src/engines/timetable/grid.ts'
import {
  cellOf,
  moveTo,
  type SharedDays,
  setWaiting,
  sharedDaysOf,
  waitingAt,
} from '#src/engines/timetable/shared-days.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { mendTables } from '#src/engines/timetable/table-mending.ts'
import { waitingIn } from '#src/engines/timetable/waiting.ts'
import type { Random } from '#src/platform/random.ts'

/** Temperatures in slots of waiting: of most of the moves, and of the rest, in which sharing becomes dear. */
const FIRST = { share: 0.7, warm: 2, cold: 0.2, cheap: 0.5, dear: 1 }
const THEN = { warm: 0.3, cold: 0.2, cheap: 1, dear: 2 }

/** How often cells are priced anew, and by how much a price then moves. */
const PRICINGS = 1000
const PRICE_STEP = 0.02
const MOVES_BETWEEN_LOOKS = 1024

/** Moves of a hundred that begin at somebody who waits or shares; of which sort moves are. */
const WHERE_IT_HURTS = 70
const ONE_MEETING = 60
const TWO_MEETINGS = 30
/** Moves of ten that lead beside another meeting of the candidate. */
const BESIDE_ANOTHER = 8

/** Moves that are worth their time for so many meetings: small days are negotiated longer. */
export const negotiatingWorthwhile = (meetings: number): number =>
  Math.min(1500 * meetings, 8_000_000) + Math.min(6500 * meetings, 5_500_000)

/**
 * Shortens the waiting without changing who meets whom, where rests leave Kempe chains little freedom: annealing over
 * days in which meetings may share a table for a while, at a price that rises wherever they do and falls where a cell
 * stays empty (negotiated congestion: L. McMurchie, C. Ebeling, "PathFinder", FPGA 1995). What is still shared in the
 * end is mended table by table. The grid changes only if people wait less.
 */
export function negotiateDays(grid: Grid, { random, moves, pause }: Negotiating): void {
  const days = sharedDaysOf(grid)
  const before = grid.slotOf.slice()
  const waited = waitingIn(grid)
  if (waited === 0) return
  const pricing = Math.max(1, Math.floor(moves / PRICINGS))
  const terms: Terms = { random, heat: FIRST.warm, sharing: FIRST.cheap }
  for (let move = 0; move < moves; move++) {
    if (move % MOVES_BETWEEN_LOOKS === 0) {
      if (pause()) break
      cool(terms, move / moves)
    }
    if (move % pricing === 0) price(days)
    change(days, terms)
  }
  if (!mendTables(days)) return
  restore(grid, days.slotOf)
  if (waitingIn(grid) >= waited) restore(grid, before)
}

export type Negotiating = { random: Random; moves: number; pause: () => boolean }

/** What a move may cost, and what a shared cell costs. */
type Terms = { random: Random; heat: number; sharing: number }

function cool(terms: Terms, done: number): void {
  const stage = done < FIRST.share ? FIRST : THEN
  const part = done < FIRST.share ? done / FIRST.share : (done - FIRST.share) / (1 - FIRST.share)
  terms.heat = stage.warm * (stage.cold / stage.warm) ** part
  terms.sharing = stage.cheap * (stage.dear / stage.cheap) ** part
}

function price({ instance, price, taken, full }: SharedDays): void {
  const { tables, slots } = instance
  for (let table = 0, cell = 0; table < tables; table++)
    for (let slot = 0; slot < slots; slot++, cell++) {
      price[cell]! += PRICE_STEP * (taken[cell]! - 1)
      if (full[table] === 0 && price[cell]! < 0) price[cell] = 0
    }
}

function change(days: SharedDays, terms: Terms): void {
  const { random } = terms
  const edge = anyMeeting(days, random)
  const sort = random.below(100)
  if (sort < ONE_MEETING) moveOne(days, edge, terms)
  else if (sort < ONE_MEETING + TWO_MEETINGS) exchangeTwo(days, edge, terms)
  else moveDay(days, edge, terms)
}

function anyMeeting({ meetings, ofCandidate, waiters, sharing }: SharedDays, random: Random): number {
  const hurt = waiters.count + sharing.count
  if (hurt === 0 || random.below(100) >= WHERE_IT_HURTS) return meetings[random.below(meetings.length)]!
  const which = random.below(hurt)
  if (which < sharing.count) return sharing.list[which]!
  const own = ofCandidate[waiters.list[which - sharing.count]!]!
  return own[random.below(own.length)]!
}

const accepts = ({ random, heat }: Terms, more: number): boolean => more <= 0 || random.unit() < Math.exp(-more / heat)

/** What it costs, waiting apart, that a meeting goes to another cell of its table. */
function costOfCell(days: SharedDays, edge: number, slot: number, sharing: number): number {
  const { taken, price, slotOf } = days
  const to = cellOf(days, edge, slot)
  const from = cellOf(days, edge, slotOf[edge]!)
  return price[to]! - price[from]! + sharing * ((taken[to]! > 0 ? 1 : 0) - (taken[from]! > 1 ? 1 : 0))
}

const hasRoom = ({ instance, load }: SharedDays, slot: number): boolean =>
  !instance.roomsShort || load[slot]! < instance.roomsAt[slot]!

function moveOne(days: SharedDays, edge: number, terms: Terms): void {
  const to = targetSlot(days, edge, terms.random)
  if (to === days.slotOf[edge] || to < 0 || to >= days.instance.slots || !hasRoom(days, to)) return
  const waits = waitingAt(days, edge, to)
  if (waits === -1) return
  const more = waits - days.waiting[days.instance.edgeCandidate[edge]!]! + costOfCell(days, edge, to, terms.sharing)
  if (!accepts(terms, more)) return
  moveTo(days, edge, to)
  setWaiting(days, edge, waits)
}

/** Mostly right beside (with the rest that is due) another meeting of the candidate; perhaps outside of the day. */
function targetSlot({ instance, ofCandidate, slotOf, stride }: SharedDays, edge: number, random: Random): number {
  const own = ofCandidate[instance.edgeCandidate[edge]!]!
  if (own.length === 1 || random.below(10) >= BESIDE_ANOTHER) return random.below(instance.slots)
  return slotOf[own[random.below(own.length)]!]! + (random.below(2) === 0 ? stride : -stride)
}

/** Two meetings of one candidate change places: the waiting stays what it is. */
function exchangeTwo(days: SharedDays, edge: number, terms: Terms): void {
  const { instance, ofCandidate, slotOf } = days
  const own = ofCandidate[instance.edgeCandidate[edge]!]!
  const other = own[terms.random.below(own.length)]!
  if (other === edge) return
  const { edgeSlots, width } = instance
  const [from, to] = [slotOf[edge]!, slotOf[other]!]
  if (!hasSlot(edgeSlots, edge, width, to) || !hasSlot(edgeSlots, other, width, from)) return
  const more = costOfCell(days, edge, to, terms.sharing) + costOfCell(days, other, from, terms.sharing)
  if (!accepts(terms, more)) return
  moveTo(days, edge, to)
  moveTo(days, other, from)
}

/** All meetings of a candidate go one or two slots earlier or later. */
function moveDay(days: SharedDays, edge: number, terms: Terms): void {
  const { instance, ofCandidate, slotOf } = days
  const own = ofCandidate[instance.edgeCandidate[edge]!]!
  const by = (1 + terms.random.below(2)) * (terms.random.below(2) === 0 ? 1 : -1)
  let more = 0
  for (const one of own) {
    const to = slotOf[one]! + by
    if (to < 0 || to >= instance.slots || !hasRoom(days, to)) return
    if (!hasSlot(instance.edgeSlots, one, instance.width, to)) return
    more += costOfCell(days, one, to, terms.sharing)
  }
  if (!accepts(terms, more)) return
  for (const one of own) moveTo(days, one, slotOf[one]! + by)
}
