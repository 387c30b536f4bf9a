import type { Aims } from '#src/engines/timetable/aims.ts'
import { dive } from '#src/engines/timetable/dive.ts'
import { emptyGrid, type Grid } from '#src/engines/timetable/grid.ts'
import { lagrangianBound } from '#src/engines/timetable/lagrangian.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import { descend, restart } from '#src/engines/timetable/primal-dual.ts'
import type { Random } from '#src/engines/timetable/random.ts'
import { keepVariables, measureRows, type Relaxation, relax } from '#src/engines/timetable/relaxation.ts'
import { startFromChoice } from '#src/engines/timetable/warm-start.ts'

const STEPS_BETWEEN_RESTARTS = 40
/** Restarts on all variables, and then on those that may still matter. */
const WIDE_RESTARTS = 8
/** A variable that would lose more than this many points is left out of the search (never out of the bound). */
const POINTS_TOO_DEAR = 60

export type LinearSearch = {
  /** A timetable rounded from the relaxation. */
  grid: Grid
  /** The bound at the prices found, for any aims above the score. */
  boundOf: (aims: Aims) => number
}

/** `touches` bounds the variables looked at in all steps of the relaxation. */
export type LinearTerms = { random: Random; touches: number; pause: () => boolean }

/** Solves the relaxation of a whole instance approximately, and dives from it to a timetable. */
export function searchByRelaxation(selection: Selection, { random, touches, pause }: LinearTerms): LinearSearch {
  const { instance } = selection
  const grid = emptyGrid(instance)
  const relaxation = relax(grid, random)
  startFromChoice(relaxation, selection)
  let left = touches
  for (let round = 0; left > 0 && !pause(); round++) {
    descend(relaxation, STEPS_BETWEEN_RESTARTS)
    restart(relaxation)
    left -= STEPS_BETWEEN_RESTARTS * relaxation.variables.count
    if (round === WIDE_RESTARTS) {
      leaveOutTheDear(relaxation)
      measureRows(relaxation, grid)
    }
  }
  const priced = { ...relaxation, price: relaxation.price.slice() }
  dive(relaxation, grid, pause)
  return { grid, boundOf: (aims) => lagrangianBound(priced, selection, aims) }
}

function leaveOutTheDear(relaxation: Relaxation): void {
  const { instance, at, price, variables, unit } = relaxation
  const { edgeCandidate, edgeTable, edgeGroup, slots, noConsecutive } = instance
  keepVariables(relaxation, (one) => {
    const edge = variables.edge[one]!
    const slot = variables.slot[one]!
    const c = edgeCandidate[edge]!
    const t = edgeTable[edge]!
    const cell = at.cell + c * slots + slot
    const group = edgeGroup[edge]!
    const pays =
      price[at.pair + edge]! +
      price[cell]! +
      (noConsecutive && slot > 0 ? price[cell - 1]! : 0) +
      price[at.tableCell + t * slots + slot]! +
      price[at.candidate + c]! +
      price[at.table + t]! +
      price[at.room + slot]! +
      (group === -1 ? 0 : price[at.group + group]!)
    const earns = variables.weight[one]! + price[at.candidateReward + c]! + price[at.tableReward + t]!
    return (earns - pays) * unit > -POINTS_TOO_DEAR
  })
}
