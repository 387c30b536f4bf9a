import { stepsOf } from '#src/engines/timetable/aims.ts'
import { emptyGrid, type Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import { canHoldAll, MOST_REARRANGED } from '#src/engines/timetable/rearranging.ts'
import { chosenEdges, lexicographicStep, reselectPairs, selectionWorth } from '#src/engines/timetable/selection.ts'

/** A choice of pairs, and the grid with those of them that found slots. */
export type Given = { chosen: Int32Array; grid: Grid }

const ROUNDS = 6
const BRANCHES = 150

/** Moves after which one looks for people who cannot hold their chosen meetings; the rest mostly have slots by then. */
const FIRST_STEPS = 3000

/** Fills an empty grid with the chosen pairs, as far as slots are found in so many steps. */
export type Give = (grid: Grid, chosen: Int32Array, steps: number) => void

/**
 * The best choice of pairs with slots given to as many as can be. Where somebody could not hold the chosen meetings
 * even with all tables free (their slots are too few, or too near each other), the best choice without such a person
 * takes its place: no timetable reaches more, and it can be given slots.
 */
export function chooseAndGive(selection: Selection, steps: number, give: Give): Given {
  const giveAll = (chosen: Int32Array, most: number): Given => {
    const grid = emptyGrid(selection.instance)
    give(grid, chosen, Math.min(most, steps))
    return { chosen, grid }
  }
  const crowded = new Set<number>()
  let given = giveAll(chosenEdges(selection), FIRST_STEPS)
  for (let round = 0; round < ROUNDS; round++) {
    const found = crowdedIn(given).filter((candidate) => !crowded.has(candidate))
    if (found.length === 0) break
    for (const candidate of found) crowded.add(candidate)
    const chosen = bestHoldable(selection, [...crowded])
    if (chosen === null) break
    given = giveAll(chosen, FIRST_STEPS)
  }
  return given.grid.meetings < given.chosen.length ? giveAll(given.chosen, steps) : given
}

/** Candidates with a chosen pair left over, whose chosen pairs cannot all be held. */
function crowdedIn({ chosen, grid }: Given): number[] {
  const { edgeCandidate } = grid.instance
  const short = new Set<number>()
  for (const edge of chosen) if (grid.slotOf[edge] === -1) short.add(edgeCandidate[edge]!)
  return [...short].filter((candidate) => !holds(grid.instance, chosen, candidate))
}

function holds(instance: Instance, chosen: Int32Array, candidate: number): boolean {
  const own = [...chosen.filter((edge) => instance.edgeCandidate[edge] === candidate)]
  return own.length > MOST_REARRANGED || canHoldAll(instance, own)
}

/** A choice without some edges, and its worth. */
type Branch = { without: number[]; chosen: Int32Array; worth: number }

/**
 * The best choice in which each of these candidates can hold its pairs: branch and bound, in each branch one of the
 * pairs that are too many is left out (every choice that can be held lacks one of them). null when it takes too long.
 */
function bestHoldable(selection: Selection, candidates: number[]): Int32Array | null {
  const { instance } = selection
  const open = [branch(selection, [])]
  let best: Int32Array | null = null
  for (let made = 0; made < BRANCHES && best === null; ) {
    open.sort((a, b) => a.worth - b.worth)
    const { without, chosen } = open.pop()!
    const crowded = candidates.find((candidate) => !holds(instance, chosen, candidate))
    if (crowded === undefined) best = chosen
    else
      for (const edge of chosen.filter((one) => instance.edgeCandidate[one] === crowded)) {
        open.push(branch(selection, [...without, edge]))
        made++
      }
  }
  branch(selection, [])
  return best
}

function branch(selection: Selection, without: number[]): Branch {
  const { instance } = selection
  const step = lexicographicStep(instance)
  const weights = Float64Array.from(instance.edgeScore)
  const never = step * (stepsOf(instance).reduce((sum, one) => sum + one, 0) + 1)
  for (const edge of without) weights[edge] = -never
  reselectPairs(selection, weights, step)
  return { without, chosen: chosenEdges(selection), worth: selectionWorth(selection) }
}
