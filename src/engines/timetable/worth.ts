import { candidateStep, stepsOf } from '#src/engines/timetable/aims.ts'
import type { Grid } from '#src/engines/timetable/grid.ts'
import type { Instance } from '#src/engines/timetable/instance.ts'

/** One number for a plan: its score plus what the aims above the score reach, at so much a step. */
export type Worth = { steps: number[]; step: number }

export const worthWith = (instance: Instance, step: number): Worth => ({ steps: stepsOf(instance), step })

/** What a meeting adds that is not in the grid. */
export function gainOf({ instance, candidateCount, tableCount }: Grid, edge: number, { steps, step }: Worth): number {
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const person = candidateStep(steps, instance.candidateMin[c]!, instance.candidateHeld[c]! + candidateCount[c]! + 1)
  const table = tableCount[t]! + instance.tableHeld[t]! < instance.tableMin[t]! ? steps[1]! : 0
  const must = instance.edgeMust[edge] ? steps[0]! : 0
  return instance.edgeScore[edge]! + step * (person + table + must)
}

/** What taking out a meeting of the grid loses. */
export function lossOf({ instance, candidateCount, tableCount }: Grid, edge: number, { steps, step }: Worth): number {
  const c = instance.edgeCandidate[edge]!
  const t = instance.edgeTable[edge]!
  const person = candidateStep(steps, instance.candidateMin[c]!, instance.candidateHeld[c]! + candidateCount[c]!)
  const table = tableCount[t]! + instance.tableHeld[t]! <= instance.tableMin[t]! ? steps[1]! : 0
  const must = instance.edgeMust[edge] ? steps[0]! : 0
  return instance.edgeScore[edge]! + step * (person + table + must)
}
