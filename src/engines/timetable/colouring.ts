import { freeWord, type Grid, place } from '#src/engines/timetable/grid.ts'
import { countRow, lowest, ones } from '#src/engines/timetable/slot-sets.ts'
import { tabuSearch } from '#src/engines/timetable/tabu-colouring.ts'
import type { Random } from '#src/platform/random.ts'

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
  const order = fewestSlotsFirst(grid, edges)
  const left: number[] = []
  for (let index = 0; index < order.length; index++) {
    const edge = order[index]!
    const slot = anyFreeSlot(grid, edge, random)
    if (slot === -1) left.push(edge)
    else place(grid, edge, slot)
  }
  return left
}

/** Counting sort, stable. */
function fewestSlotsFirst({ instance }: Grid, edges: Int32Array): Int32Array {
  const { edgeSlots, width, slots } = instance
  const room = new Int32Array(edges.length)
  const starts = new Int32Array(slots + 2)
  for (let index = 0; index < edges.length; index++) {
    room[index] = countRow(edgeSlots, edges[index]!, width)
    starts[room[index]! + 1]!++
  }
  for (let count = 0; count <= slots; count++) starts[count + 1]! += starts[count]!
  const order = new Int32Array(edges.length)
  for (let index = 0; index < edges.length; index++) order[starts[room[index]!]!++] = edges[index]!
  return order
}

/** A free slot for a pair: the emptiest when rooms are short, else any; -1 when there is none. */
export function anyFreeSlot(grid: Grid, edge: number, random: Random): number {
  const { width, roomsShort } = grid.instance
  if (roomsShort) return emptiestFreeSlot(grid, edge, random)
  for (let word = 0; word < width; word++) {
    let free = freeWord(grid, edge, word)
    if (free === 0) continue
    for (let skip = random.below(ones(free)); skip > 0; skip--) free &= free - 1
    return (word << 5) + lowest(free)
  }
  return -1
}

function emptiestFreeSlot(grid: Grid, edge: number, random: Random): number {
  const { width } = grid.instance
  let seen = 0
  let best = -1
  for (let word = 0; word < width; word++) {
    for (let rest = freeWord(grid, edge, word); rest !== 0; rest &= rest - 1) {
      const slot = (word << 5) + lowest(rest)
      if (best !== -1 && grid.load[slot]! !== grid.load[best]!) {
        if (grid.load[slot]! < grid.load[best]!) best = slot
        continue
      }
      if (random.below(++seen) === 0) best = slot
    }
  }
  return best
}
