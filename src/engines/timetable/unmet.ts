import { freeWord, type Grid } from '#src/engines/timetable/grid.ts'
import type { Candidate, Pair, Problem, Table, Unmet, UnmetReason } from '#src/engines/timetable/types.ts'

/** What only the caller knows: an absence in a repair, a meeting that is over; undefined: look in the timetable. */
export type KnownReason = (pair: Pair) => UnmetReason | 'met' | undefined

/** Every must pair and wish of the problem that has no meeting, with its reason. `grid` is the finished timetable. */
export function listUnmet(problem: Problem, grid: Grid, known: KnownReason): Unmet[] {
  const wanted: number[] = []
  for (let pair = 0; pair < problem.pairs.length; pair++) {
    const { must, wish } = problem.pairs[pair]!
    if (must || wish) wanted.push(pair)
  }
  return wanted.length === 0 ? [] : reasonsFor(problem, grid, { wanted, known })
}

function reasonsFor(
  problem: Problem,
  grid: Grid,
  { wanted, known }: { wanted: number[]; known: KnownReason },
): Unmet[] {
  const { edgePair } = grid.instance
  const edgeOf = new Int32Array(problem.pairs.length).fill(-1)
  for (let edge = 0; edge < edgePair.length; edge++) edgeOf[edgePair[edge]!] = edge
  const people = new Map<string, Candidate | Table>()
  for (const one of problem.candidates) people.set(`c ${one.id}`, one)
  for (const one of problem.tables) people.set(`t ${one.id}`, one)
  const forbidden = new Set(problem.forbidden?.map((name) => `${name.candidate} ${name.table}`))
  return wanted.flatMap((index) => {
    const pair = problem.pairs[index]!
    const edge = edgeOf[index]!
    if (edge !== -1 && grid.slotOf[edge] !== -1) return []
    const { candidate, table } = pair
    if (forbidden.has(`${candidate} ${table}`)) return [{ candidate, table, because: 'forbidden' as const }]
    const told = known(pair)
    if (told === 'met') return []
    const because = told ?? (edge === -1 ? withoutEdge(problem.slots, pair, people) : whyNotMet(grid, edge))
    return [{ candidate, table, because }]
  })
}

/**
 * A pair that is not forbidden is left out of the instance for want of a slot, or since one of the two meets nobody.
 */
function withoutEdge(slotCount: number, pair: Pair, people: Map<string, Candidate | Table>): UnmetReason {
  const candidate = people.get(`c ${pair.candidate}`)
  const table = people.get(`t ${pair.table}`)
  const away = new Set([...(candidate?.away ?? []), ...(table?.away ?? [])])
  const slots = pair.slots ?? Array.from({ length: slotCount }, (_, slot) => slot)
  if (slots.every((slot) => away.has(slot))) return 'no-common-slot'
  return candidate?.max === 0 ? 'person-at-maximum' : 'table-full'
}

function whyNotMet(grid: Grid, edge: number): UnmetReason {
  const { instance } = grid
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const group = instance.edgeGroup[edge]!
  if (group !== -1 && grid.groupEdge[group] !== -1) return 'employer-already-met'
  if (grid.candidateCount[c]! >= instance.candidateMax[c]!) return 'person-at-maximum'
  if (grid.tableCount[t]! >= instance.tableMax[t]!) return 'table-full'
  if (hasPlace(grid, edge)) return 'place-free'
  if (someSlot(grid, edge, (slot) => isFree(grid, edge, slot) && !isRested(grid, edge, slot))) return 'two-in-a-row'
  if (someSlot(grid, edge, (slot) => isFree(grid, edge, slot))) return 'rooms-full'
  return 'another-meeting-worth-more'
}

function hasPlace(grid: Grid, edge: number): boolean {
  for (let word = 0; word < grid.instance.width; word++) if (freeWord(grid, edge, word) !== 0) return true
  return false
}

function someSlot({ instance }: Grid, edge: number, holds: (slot: number) => boolean): boolean {
  const { edgeSlots, width, slots } = instance
  for (let slot = 0; slot < slots; slot++)
    if ((edgeSlots[edge * width + (slot >>> 5)]! >>> (slot & 31)) & 1 && holds(slot)) return true
  return false
}

function isFree({ instance, candidateAt, tableAt }: Grid, edge: number, slot: number): boolean {
  const { slots, edgeCandidate, edgeTable } = instance
  return candidateAt[edgeCandidate[edge]! * slots + slot] === -1 && tableAt[edgeTable[edge]! * slots + slot] === -1
}

/** Whether no other meeting of the candidate lies right beside a slot that is free. */
function isRested({ instance, candidateFree }: Grid, edge: number, slot: number): boolean {
  const word = instance.edgeCandidate[edge]! * instance.width + (slot >>> 5)
  return ((candidateFree[word]! >>> (slot & 31)) & 1) === 1
}
