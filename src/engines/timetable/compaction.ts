import { type Grid, restore, snapshot } from '#src/engines/timetable/grid.ts'
import { type Chain, chainFrom, changeOver, type End, shiftOf } from '#src/engines/timetable/kempe.ts'
import type { Random } from '#src/engines/timetable/random.ts'
import { hasSlot } from '#src/engines/timetable/slot-sets.ts'

export type Shaking = { random: Random; moves: number; pause: () => boolean }

/** Temperatures in slots of waiting, and how seldom `pause` is asked. */
const WARM = 1.5
const COLD = 0.2
const MOVES_BETWEEN_PAUSES = 4096

/**
 * Shortens the waiting between a candidate's meetings without changing who meets whom. A meeting goes to another
 * slot, and the whole Kempe chain of the two slots changes over with it, under annealing; targets are mostly beside
 * another meeting of the candidate.
 */
export function shortenWaiting(grid: Grid, { random, moves, pause }: Shaking): void {
  const { slotOf } = grid
  const meetings: number[] = []
  for (let edge = 0; edge < slotOf.length; edge++) if (slotOf[edge] !== -1) meetings.push(edge)
  let waiting = totalWaiting(grid)
  let best = { waiting, slotOf: snapshot(grid) }
  for (let move = 0; move < moves && meetings.length > 0; move++) {
    if (move % MOVES_BETWEEN_PAUSES === 0) {
      if (waiting < best.waiting) best = { waiting, slotOf: snapshot(grid) }
      if (waiting === 0 || pause()) break
    }
    const edge = meetings[random.below(meetings.length)]!
    const to = targetSlot(grid, edge, random)
    if (to === -1) continue
    const chain = chainFrom(grid, edge, to)
    if (chain === null || !roomsAllow(grid, chain)) continue
    const more = chain.ends.reduce((sum, end) => sum + waitingAfter(grid, end) - waitingOf(grid, end.candidate), 0)
    const heat = WARM * (COLD / WARM) ** (move / moves)
    if (more > 0 && random.unit() >= Math.exp(-more / heat)) continue
    changeOver(grid, chain)
    waiting += more
  }
  if (waiting >= best.waiting) restore(grid, best.slotOf)
}

/**
 * Mostly right beside (with the rest that is due) another meeting of the candidate; -1 when the pair cannot meet
 * then.
 */
function targetSlot({ instance, slotOf, candidateAt }: Grid, edge: number, random: Random): number {
  const { slots, edgeCandidate, edgeSlots, width, noConsecutive } = instance
  let to = random.below(slots)
  if (random.below(10) > 0) {
    const row = edgeCandidate[edge]! * slots
    for (let step = 0; step < slots; step++) {
      const near = (to + step) % slots
      if (near === slotOf[edge] || candidateAt[row + near] === -1) continue
      to = near + (noConsecutive ? 2 : 1) * (random.below(2) === 0 ? 1 : -1)
      break
    }
  }
  if (to < 0 || to >= slots || to === slotOf[edge] || !hasSlot(edgeSlots, edge, width, to)) return -1
  return to
}

function roomsAllow(grid: Grid, chain: Chain): boolean {
  const { instance, load } = grid
  if (!instance.roomsShort) return true
  const shift = shiftOf(grid, chain)
  return (
    load[chain.to]! + shift <= instance.roomsAt[chain.to]! && load[chain.from]! - shift <= instance.roomsAt[chain.from]!
  )
}

/** First to last slot; the number of meetings does not change here, so this measures the waiting. */
function waitingOf({ instance, candidateAt }: Grid, candidate: number): number {
  const row = candidate * instance.slots
  let first = 0
  while (first < instance.slots && candidateAt[row + first] === -1) first++
  let last = instance.slots - 1
  while (last > first && candidateAt[row + last] === -1) last--
  return last - first
}

function waitingAfter(grid: Grid, { candidate, from, to }: End): number {
  const { slots } = grid.instance
  const row = candidate * slots
  const busy = (slot: number) => slot === to || (slot !== from && grid.candidateAt[row + slot] !== -1)
  let first = 0
  while (!busy(first)) first++
  let last = slots - 1
  while (!busy(last)) last--
  return last - first
}

/** Idle slots of all candidates: from first to last, less the meetings between and the rests that are due. */
function totalWaiting(grid: Grid): number {
  const { candidates, noConsecutive } = grid.instance
  let waiting = 0
  for (let c = 0; c < candidates; c++)
    if (grid.candidateCount[c]! > 0)
      waiting += waitingOf(grid, c) - (grid.candidateCount[c]! - 1) * (noConsecutive ? 2 : 1)
  return waiting
}
