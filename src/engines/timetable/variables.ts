import { stepsOf } from '#src/engines/timetable/aims.ts'
import { freeWord, type Grid, mayMeet } from '#src/engines/timetable/grid.ts'
import { measureRows, REWARD_STEP, type Relaxation } from '#src/engines/timetable/relaxation.ts'
import { lowest, ones } from '#src/engines/timetable/slot-sets.ts'

/**
 * Variables of a relaxation in runs, one per edge: those of run r are start[r] … start[r+1] - 1, by slot. `weight` is
 * the score in units, with a little noise where ties are to be broken.
 */
export type Variables = {
  runs: number
  edge: Int32Array
  start: Int32Array
  count: number
  slot: Uint16Array
  weight: Float32Array
  x: Float32Array
  /** Where x stood at the last restart. */
  anchor: Float32Array
}

/**
 * Which variables to look at: those that lose at most `depth` points at the present prices, and those in use.
 * `noise` is in points; the same `salt` gives the same noise.
 */
export type Reach = { depth: number; noise: number; salt: number }

export const noVariables = (runs = 0, room = 0): Variables => ({
  runs: 0,
  edge: new Int32Array(runs),
  start: new Int32Array(runs + 1),
  count: 0,
  slot: new Uint16Array(room),
  weight: new Float32Array(room),
  x: new Float32Array(room),
  anchor: new Float32Array(room),
})

/**
 * Takes up the variables within reach that the grid leaves free, and lets go of the others: most never matter, and
 * none is lost for good, since prices change and the next gathering looks at all again. To be called after a restart.
 */
export function gather(relaxation: Relaxation, grid: Grid, reach: Reach): void {
  const { instance, variables: old, unit } = relaxation
  const { edges, width } = instance
  const least = -reach.depth / unit
  const room = old.count === 0 ? freeCells(grid) : old.count + 1024
  let next = noVariables(edges, room)
  let run = 0
  for (let edge = 0; edge < edges; edge++) {
    while (run < old.runs && old.edge[run]! < edge) run++
    if (!mayMeet(grid, edge)) continue
    if (next.count + (width << 5) > next.slot.length) next = larger(next)
    const known = run < old.runs && old.edge[run] === edge
    gatherEdge({ relaxation, grid, reach, least, next }, edge, known ? run : -1)
  }
  relaxation.variables = next
  measureRows(relaxation, grid)
}

type Gathering = { relaxation: Relaxation; grid: Grid; reach: Reach; least: number; next: Variables }

function gatherEdge({ relaxation, grid, reach, least, next }: Gathering, edge: number, run: number): void {
  const { instance, at, price, variables: old, unit } = relaxation
  const { slots, width, noConsecutive } = instance
  const weight = weightOf(relaxation, edge)
  const base = weight + edgeGain(relaxation, edge)
  const cells = at.cell + instance.edgeCandidate[edge]! * slots
  const tableCells = at.tableCell + instance.edgeTable[edge]! * slots
  let from = run === -1 ? 0 : old.start[run]!
  const end = run === -1 ? 0 : old.start[run + 1]!
  const before = next.count
  for (let word = 0; word < width; word++)
    for (let rest = freeWord(grid, edge, word); rest !== 0; rest &= rest - 1) {
      const slot = (word << 5) + lowest(rest)
      while (from < end && old.slot[from]! < slot) from++
      const x = from < end && old.slot[from] === slot ? old.x[from]! : 0
      const noise = reach.noise === 0 ? 0 : (noiseOf(reach.salt, edge * slots + slot) * reach.noise) / unit
      const beside = noConsecutive && slot > 0 ? price[cells + slot - 1]! : 0
      const dues = price[cells + slot]! + beside + price[tableCells + slot]! + price[at.room + slot]!
      if (x === 0 && base + noise - dues < least) continue
      const one = next.count++
      next.slot[one] = slot
      next.weight[one] = weight + noise
      next.x[one] = x
      next.anchor[one] = x
    }
  if (next.count === before) return
  next.edge[next.runs++] = edge
  next.start[next.runs] = next.count
}

function weightOf({ instance, unit }: Relaxation, edge: number): number {
  const must = instance.edgeMust[edge] ? REWARD_STEP * stepsOf(instance)[0]! : 0
  return instance.edgeScore[edge]! / unit + must
}

/** What rewards bring less what pair, people and group charge, whatever the slot. */
export function edgeGain({ instance, at, price }: Relaxation, edge: number): number {
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const group = instance.edgeGroup[edge]!
  return (
    price[at.candidateReward + c]! +
    price[at.tableReward + t]! -
    price[at.pair + edge]! -
    price[at.candidate + c]! -
    price[at.table + t]! -
    (group === -1 ? 0 : price[at.group + group]!)
  )
}

function freeCells(grid: Grid): number {
  const { edges, width } = grid.instance
  let count = 0
  for (let edge = 0; edge < edges; edge++)
    if (mayMeet(grid, edge)) for (let word = 0; word < width; word++) count += ones(freeWord(grid, edge, word))
  return count + (width << 5)
}

function larger(old: Variables): Variables {
  const next = noVariables(old.edge.length, 2 * old.slot.length + 1024)
  next.runs = old.runs
  next.count = old.count
  for (const list of ['edge', 'start', 'slot', 'weight', 'x', 'anchor'] as const) next[list].set(old[list])
  return next
}

/** From -1 to 1, the same for the same salt and variable (the mixing of MurmurHash3, A. Appleby, public domain). */
function noiseOf(salt: number, variable: number): number {
  let mixed = Math.imul(variable ^ salt, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1
}
