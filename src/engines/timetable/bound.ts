import { type Aims, aimsOf, compareAims, sameAboveScore, stepsOf, stepsReached } from '#src/engines/timetable/aims.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import { chosenEdges, reselectPairs, selectionWorth, selectPairs } from '#src/engines/timetable/selection.ts'

/** What a choice of pairs would reach if all of them found slots. */
export function aimsOfChoice(instance: Instance, edges: Int32Array): Aims {
  const candidateCount = new Int32Array(instance.candidates)
  const tableCount = new Int32Array(instance.tables)
  let value = 0
  let mustMet = 0
  for (const edge of edges) {
    candidateCount[instance.edgeCandidate[edge]!]!++
    tableCount[instance.edgeTable[edge]!]!++
    value += instance.edgeScore[edge]!
    mustMet += instance.edgeMust[edge]!
  }
  return aimsOf(instance, { candidateCount, tableCount, mustMet, value })
}

/**
 * An upper bound of the score among timetables that reach exactly `aims` above the score, from the choice of pairs
 * alone. When the lexicographically best choice reaches just that, its score is the bound. Else, for any worth m of
 * a step, the best of (score + m * steps) minus m * (steps reached) is one (Lagrangian duality); the smallest found
 * is taken.
 */
export function flowBound(selection: Selection, best: Aims, aims: Aims): number {
  if (sameAboveScore(best, aims)) return best[best.length - 1]!
  const { instance } = selection
  const steps = stepsOf(instance)
  const held = aimsOfChoice(instance, new Int32Array(0))
  const reached = stepsReached(steps, aims) - stepsReached(steps, held)
  const bound = (worth: number) => {
    reselectPairs(selection, instance.edgeScore, worth)
    return selectionWorth(selection) - worth * reached
  }
  return lowestOfConvex(bound, maxOf(instance.edgeScore))
}

/** The smallest value found of a convex function of whole numbers from 0: doubling, then golden halves. */
function lowestOfConvex(of: (worth: number) => number, first: number): number {
  let low = 0
  let middle = first
  let atMiddle = of(middle)
  let least = Math.min(of(0), atMiddle)
  let high = middle
  for (let doubled = 0; doubled < 8; doubled++) {
    high = middle * 2
    const atHigh = of(high)
    least = Math.min(least, atHigh)
    if (atHigh >= atMiddle) break
    low = middle
    middle = high
    atMiddle = atHigh
  }
  for (let round = 0; round < 12 && high - low > 2; round++) {
    const right = high - middle > middle - low
    const probe = right ? Math.ceil((middle + high) / 2) : Math.floor((low + middle) / 2)
    const atProbe = of(probe)
    least = Math.min(least, atProbe)
    if (atProbe < atMiddle) {
      if (right) low = middle
      else high = middle
      middle = probe
      atMiddle = atProbe
    } else if (right) high = probe
    else low = probe
  }
  return least
}

const maxOf = (scores: Int32Array): number => scores.reduce((most, score) => Math.max(most, score), 1)

/** The bound of timetables with these aims, and whether they are the best there can be. */
export function boundOf(instance: Instance, aims: Aims): { bound: number; proven: boolean } {
  const selection = selectPairs(instance)
  const best = aimsOfChoice(instance, chosenEdges(selection))
  return { bound: flowBound(selection, best, aims), proven: compareAims(best, aims) === 0 }
}
