import { anyFreeSlot } from '#src/engines/timetable/colouring.ts'
import { freeWord, type Grid, mayMeet, place } from '#src/engines/timetable/grid.ts'
import type { Random } from '#src/platform/random.ts'

/**
 * Adds every wanted pair that fits without touching another meeting, so that nothing is left out without a reason.
 * Wanted: worth something, wished, must, or a help to a minimum or a fairness level.
 */
export function complete(grid: Grid, wished: Uint8Array, random: Random): void {
  const { edgeMust, edgeScore } = grid.instance
  const possible = thoseWithRoom(grid)
  possible.sort((a, b) => edgeMust[b]! - edgeMust[a]! || edgeScore[b]! - edgeScore[a]! || a - b)
  for (const edge of possible) {
    const wanted = edgeScore[edge]! > 0 || edgeMust[edge] === 1 || wished[edge] === 1 || helps(grid, edge)
    const slot = wanted && mayMeet(grid, edge) ? anyFreeSlot(grid, edge, random) : -1
    if (slot !== -1) place(grid, edge, slot)
  }
}

/** The edges that fit, looked for at the candidates who have room only. */
function thoseWithRoom(grid: Grid): number[] {
  const { candidates, candidateEdges, candidateMax, edgeTable, tableMax } = grid.instance
  const { candidateCount, tableCount } = grid
  const fitting: number[] = []
  for (let c = 0; c < candidates; c++) {
    if (candidateCount[c]! >= candidateMax[c]!) continue
    for (let edge = candidateEdges[c]!; edge < candidateEdges[c + 1]!; edge++) {
      const t = edgeTable[edge]!
      if (tableCount[t]! < tableMax[t]! && mayMeet(grid, edge) && couldBeAdded(grid, edge)) fitting.push(edge)
    }
  }
  return fitting
}

function couldBeAdded(grid: Grid, edge: number): boolean {
  for (let word = 0; word < grid.instance.width; word++) if (freeWord(grid, edge, word) !== 0) return true
  return false
}

function helps({ instance, candidateCount, tableCount }: Grid, edge: number): boolean {
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const wantedOf = Math.max(instance.candidateMin[c]!, instance.fairness)
  return (
    candidateCount[c]! + instance.candidateHeld[c]! < wantedOf ||
    tableCount[t]! + instance.tableHeld[t]! < instance.tableMin[t]!
  )
}
