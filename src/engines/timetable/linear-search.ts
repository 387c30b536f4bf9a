import type { Aims } from '#src/engines/timetable/aims.ts'
import { dive } from '#src/engines/timetable/dive.ts'
import { emptyGrid, type Grid } from '#src/engines/timetable/grid.ts'
import { lagrangianBound } from '#src/engines/timetable/lagrangian.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import { descend } from '#src/engines/timetable/primal-dual.ts'
import { type Relaxation, relax, touchesOf } from '#src/engines/timetable/relaxation.ts'
import { gather, type Variables } from '#src/engines/timetable/variables.ts'
import { startFromChoice } from '#src/engines/timetable/warm-start.ts'
import type { Random } from '#src/platform/random.ts'

const STEPS_PER_ROUND = 40
/**
 * Variables that lose more points than this at the present prices are left alone until these have changed (never left
 * out of a bound). A fifth of all remain, and prices settle sooner without the others: measured.
 */
const DEPTH = 5
/** Points of chance that break ties in a dive: without, halves stay halves. None on the way to the bound. */
const NOISE = 1

/** The relaxation of a whole instance on its way to the optimum, with prices and variables where it stopped last. */
export type LinearSearch = {
  selection: Selection
  relaxation: Relaxation
  bare: Grid
  price: Float64Array
  variables: Variables
  rounds: number
}

/** Told of the variables looked at; true asks to end. */
type Stops = (touches: number) => boolean

export function openSearch(selection: Selection): LinearSearch {
  const { instance } = selection
  const relaxation = relax(instance)
  startFromChoice(relaxation, selection)
  const { price, variables } = relaxation
  return { selection, relaxation, bare: emptyGrid(instance), price: price.slice(), variables, rounds: 0 }
}

/** So many rounds nearer to the optimum; the first looks at all variables. */
export function approach(search: LinearSearch, rounds: number, stops: Stops): void {
  const { relaxation, bare } = search
  returnTo(search)
  for (let round = 0; round < rounds; round++) {
    const depth = search.rounds++ === 0 ? Number.POSITIVE_INFINITY : DEPTH
    gather(relaxation, bare, { depth, noise: 0, salt: 0 })
    descend(relaxation, STEPS_PER_ROUND)
    if (stops(touchesOf(relaxation, STEPS_PER_ROUND))) break
  }
  search.price.set(relaxation.price)
  search.variables = relaxation.variables
}

/** Fills what a grid leaves free by a dive from where the search stands. */
export function fillByDive(search: LinearSearch, grid: Grid, { random, stops }: { random: Random; stops: Stops }) {
  returnTo(search)
  const reach = { depth: DEPTH, noise: NOISE, salt: random.below(2 ** 31) }
  dive(search.relaxation, grid, { reach, stops })
}

function returnTo({ relaxation, price, variables }: LinearSearch): void {
  relaxation.price.set(price)
  relaxation.anchor.set(price)
  relaxation.variables = variables
}

/** The bound at the prices of the last stop, for any aims above the score. */
export function linearBound({ relaxation, price, selection }: LinearSearch, aims: Aims): number {
  return lagrangianBound({ ...relaxation, price }, selection, aims)
}
