import { type Bag, emptyBag, putInto, takeFrom } from '#src/engines/timetable/bag.ts'
import { type Grid, restore, snapshot } from '#src/engines/timetable/grid.ts'
import {
  type Board,
  boardOf,
  type Chain,
  changeOver,
  emptyChain,
  shiftOf,
  traceChain,
} from '#src/engines/timetable/kempe.ts'
import { countRow, hasSlot } from '#src/engines/timetable/slot-sets.ts'
import { strideOf } from '#src/engines/timetable/waiting.ts'
import type { Random } from '#src/platform/random.ts'

/** `warm`: where the cooling begins, in slots of waiting; low for a timetable that is to be kept but for details. */
export type Shaking = { random: Random; moves: number; warm?: number; pause: () => boolean }

/** Temperatures in slots of waiting, and how seldom `pause` is asked. */
const WARM = 2
const COLD = 0.2
const MOVES_BETWEEN_PAUSES = 4096

/** In how many moves of ten somebody who waits is moved, and how many of ten lead beside another meeting. */
const TO_THOSE_WHO_WAIT = 9
const BESIDE_ANOTHER = 9

/** Moves that shorten the waiting of so many meetings about as far as it goes: small days are shaken longer. */
export const movesWorthwhile = (meetings: number): number => 600 * meetings + Math.min(4500 * meetings, 3_000_000)

/**
 * Shortens the waiting between a candidate's meetings without changing who meets whom. A meeting goes to another
 * slot, and the whole Kempe chain of the two slots changes over with it, under annealing. Mostly those who wait are
 * moved: few do in the end, and their idle slots wander from one to the next until two of them meet.
 */
export function shortenWaiting(grid: Grid, { random, moves, warm = WARM, pause }: Shaking): void {
  const shaken = shakenFrom(grid, random)
  let best = { waiting: shaken.total, slotOf: snapshot(grid) }
  const start = shaken.total
  let heat = warm
  for (let move = 0; move < moves && shaken.waiters.count > 0; move++) {
    if (move % MOVES_BETWEEN_PAUSES === 0) {
      if (shaken.total < best.waiting) best = { waiting: shaken.total, slotOf: shaken.board.slotOf.slice() }
      if (pause()) break
      heat = warm * (COLD / warm) ** (move / moves)
    }
    shake(shaken, heat)
  }
  if (shaken.total < best.waiting) best = { waiting: shaken.total, slotOf: shaken.board.slotOf }
  if (best.waiting < start) restore(grid, best.slotOf)
}

/** A timetable being shaken, with the waiting of each candidate and of all, in idle slots, and who waits at all. */
type Shaken = {
  board: Board
  random: Random
  chain: Chain
  /** Those that may move. */
  meetings: Int32Array
  count: Int32Array
  /** Who has a meeting that may move. */
  movable: Uint8Array
  stride: number
  first: Int32Array
  last: Int32Array
  waiting: Int32Array
  total: number
  waiters: Bag
}

function shakenFrom(grid: Grid, random: Random): Shaken {
  const { instance, slotOf, candidateCount } = grid
  const { candidates, edgeSlots, width } = instance
  const slotsOf = (edge: number) => countRow(edgeSlots, edge, width)
  const shaken: Shaken = {
    board: boardOf(grid),
    random,
    chain: emptyChain(instance),
    meetings: Int32Array.from(slotOf.keys()).filter((edge) => slotOf[edge] !== -1 && slotsOf(edge) > 1),
    count: candidateCount,
    movable: new Uint8Array(candidates),
    stride: strideOf(instance),
    first: new Int32Array(candidates),
    last: new Int32Array(candidates),
    waiting: new Int32Array(candidates),
    total: 0,
    waiters: emptyBag(candidates),
  }
  for (const edge of shaken.meetings) shaken.movable[instance.edgeCandidate[edge]!] = 1
  for (let c = 0; c < candidates; c++) if (candidateCount[c]! > 0) measure(shaken, c)
  return shaken
}

/** One move: a meeting, a slot for it, and the whole chain, if the change in waiting is acceptable at this heat. */
function shake(shaken: Shaken, heat: number): void {
  const { board, random, chain, waiting } = shaken
  const { edgeSlots, width } = board.instance
  const edge = anyMeeting(shaken)
  const to = targetSlot(shaken, edge)
  if (to === board.slotOf[edge] || !hasSlot(edgeSlots, edge, width, to)) return
  if (!traceChain(board, chain, edge, to) || !roomsAllow(board, chain)) return
  let more = 0
  for (let end = 0; end < chain.ends; end++) more += waitingAfter(shaken, end) - waiting[chain.endCandidate[end]!]!
  if (more > 0 && random.unit() >= Math.exp(-more / heat)) return
  changeOver(board, chain)
  for (let end = 0; end < chain.ends; end++) measure(shaken, chain.endCandidate[end]!)
}

function anyMeeting(shaken: Shaken): number {
  const { random, meetings, waiters, count } = shaken
  if (waiters.count === 0 || random.below(10) >= TO_THOSE_WHO_WAIT) return meetings[random.below(meetings.length)]!
  const candidate = waiters.list[random.below(waiters.count)]!
  return meetingOf(shaken, candidate, random.below(count[candidate]!))
}

/** A candidate's meeting number `rank` (from 0) in the order of the day. */
function meetingOf({ board, first }: Shaken, candidate: number, rank: number): number {
  const row = candidate * board.instance.slots
  let cell = row + first[candidate]!
  for (let left = rank; ; cell++) if (board.candidateAt[cell] !== -1 && left-- === 0) return board.candidateAt[cell]!
}

/** Mostly right beside (with the rest that is due) another meeting of the candidate; the meeting's own when outside. */
function targetSlot(shaken: Shaken, edge: number): number {
  const { board, random, count, stride } = shaken
  const { instance, slotOf } = board
  const candidate = instance.edgeCandidate[edge]!
  if (count[candidate] === 1 || random.below(10) >= BESIDE_ANOTHER) return random.below(instance.slots)
  const other = meetingOf(shaken, candidate, random.below(count[candidate]!))
  const to = slotOf[other]! + (random.below(2) === 0 ? stride : -stride)
  return to < 0 || to >= instance.slots ? slotOf[edge]! : to
}

function roomsAllow(board: Board, chain: Chain): boolean {
  const { instance, load } = board
  if (!instance.roomsShort) return true
  const shift = shiftOf(board, chain)
  return (
    load[chain.to]! + shift <= instance.roomsAt[chain.to]! && load[chain.from]! - shift <= instance.roomsAt[chain.from]!
  )
}

/** What the candidate at an end of the chain would wait if it changed over. */
function waitingAfter({ board, chain, first, last, count, stride }: Shaken, end: number): number {
  const candidate = chain.endCandidate[end]!
  const from = chain.endFrom[end]!
  const to = chain.endTo[end]!
  const row = candidate * board.instance.slots
  let begins = Math.min(first[candidate]!, to)
  if (begins === from)
    do begins++
    while (begins !== to && board.candidateAt[row + begins] === -1)
  let ends = Math.max(last[candidate]!, to)
  if (ends === from)
    do ends--
    while (ends !== to && board.candidateAt[row + ends] === -1)
  return ends - begins - (count[candidate]! - 1) * stride
}

/** Measures a candidate's waiting again, and keeps the list of those who wait. */
function measure(shaken: Shaken, candidate: number): void {
  const { board, first, last, waiting, count, movable, stride, waiters } = shaken
  const row = candidate * board.instance.slots
  let begins = 0
  while (board.candidateAt[row + begins] === -1) begins++
  let ends = board.instance.slots - 1
  while (board.candidateAt[row + ends] === -1) ends--
  const waits = ends - begins - (count[candidate]! - 1) * stride
  shaken.total += waits - waiting[candidate]!
  first[candidate] = begins
  last[candidate] = ends
  waiting[candidate] = waits
  if (waits > 0 && movable[candidate] === 1) putInto(waiters, candidate)
  else takeFrom(waiters, candidate)
}
