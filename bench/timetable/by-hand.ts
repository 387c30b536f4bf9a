import { anyFreeSlot } from '#src/engines/timetable/colouring.ts'
import { emptyGrid, type Grid, mayMeet, place } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import type { Problem } from '#src/engines/timetable/types.ts'
import { seededRandom } from '#src/platform/random.ts'
import { timed } from './stopwatch.ts'

/** What a way to plan without an optimiser reaches. */
export type ByHand = { value: number; candidatesMet: number; milliseconds: number }

const seeded = () => seededRandom(1)

function planned(problem: Problem, plan: (grid: Grid) => void): ByHand {
  const { answer: grid, milliseconds } = timed(() => {
    const empty = emptyGrid(instanceOf(problem))
    plan(empty)
    return empty
  })
  return { value: grid.value, candidatesMet: grid.candidateCount.filter((count) => count > 0).length, milliseconds }
}

/** Best pairs first, over the whole day: each gets a free slot if there is one. */
export function firstFit(problem: Problem): ByHand {
  return planned(problem, (grid) => {
    const random = seeded()
    for (const edge of byScore(grid, 0, grid.instance.edges)) book(grid, edge, random)
  })
}

/** People come in any order; each books free slots at the best tables left, as many as she may. */
export function selfBooking(problem: Problem): ByHand {
  return planned(problem, (grid) => {
    const random = seeded()
    const { candidates, candidateEdges } = grid.instance
    const queue = Array.from({ length: candidates }, (_, candidate) => ({ candidate, turn: random.unit() }))
    for (const { candidate } of queue.sort((one, other) => one.turn - other.turn))
      for (const edge of byScore(grid, candidateEdges[candidate]!, candidateEdges[candidate + 1]!))
        book(grid, edge, random)
  })
}

function byScore({ instance }: Grid, from: number, to: number): number[] {
  const edges = Array.from({ length: to - from }, (_, at) => from + at)
  return edges.sort((one, other) => instance.edgeScore[other]! - instance.edgeScore[one]! || one - other)
}

function book(grid: Grid, edge: number, random: ReturnType<typeof seeded>): void {
  const slot = mayMeet(grid, edge) ? anyFreeSlot(grid, edge, random) : -1
  if (slot !== -1) place(grid, edge, slot)
}
