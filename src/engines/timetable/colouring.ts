import { freeWord, type Grid, place } from '#src/engines/timetable/grid.ts'
import type { Random } from '#src/engines/timetable/random.ts'
import { countRow, lowest, ones } from '#src/engines/timetable/slot-sets.ts'
import { tabuSearch } from '#src/engines/timetable/tabu-colouring.ts'

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
  const { edgeSlots, width } = grid.instance
  const room = edges.map((edge) => countRow(edgeSlots, edge, width))
  const order = edges.map((_, index) => index).sort((one, other) => room[one]! - room[other]! || one - other)
  const left: number[] = []
  for (const index of order) {
    const slot = anyFreeSlot(grid, edges[index]!, random)
    if (slot === -1) left.push(edges[index]!)
    else place(grid, edges[index]!, slot)
  }
  return left
}

/** A free slot for a pair: the emptiest when rooms are short, else any; -1 when there is none. */
export function anyFreeSlot(grid: Grid, edge: number, random: Random): number {
  const { width, roomsShort: short } = grid.instance
  let seen = 0
  let best = -1
  for (let word = 0; word < width; word++) {
    for (let rest = freeWord(grid, edge, word); rest !== 0; rest &= rest - 1) {
      const slot = (word << 5) + lowest(rest)
      if (short && best !== -1 && grid.load[slot]! !== grid.load[best]!) {
        if (grid.load[slot]! < grid.load[best]!) best = slot
        continue
      }
      if (!short && seen === 0) return pickBit(rest, word, random)
      if (random.below(++seen) === 0) best = slot
    }
  }
  return best
}

function pickBit(bits: number, word: number, random: Random): number {
  let skip = random.below(ones(bits))
  let rest = bits
  while (skip-- > 0) rest &= rest - 1
  return (word << 5) + lowest(rest)
}
