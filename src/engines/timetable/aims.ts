import type { Instance } from '#src/engines/timetable/instance.ts'

/**
 * What a plan reaches, in the order of the aims:
 * [must pairs, table minima, candidate minima, people with >= 1 meeting, >= 2, …, score].
 * Minima count meetings: a table with minimum 3 and 2 meetings counts 2. Plans compare as these lists do.
 */
export type Aims = number[]

/** Aims before the fairness levels. */
const BEFORE_FAIRNESS = 3

/** Fairness levels beyond what anyone can reach say nothing. */
export function levelsOf({ fairness, candidateMax, candidateHeld }: Instance): number {
  let most = 0
  for (let c = 0; c < candidateMax.length; c++) most = Math.max(most, candidateMax[c]! + candidateHeld[c]!)
  return Math.min(fairness, most)
}

export type Tally = { candidateCount: Int32Array; tableCount: Int32Array; mustMet: number; value: number }

export function aimsOf(instance: Instance, { candidateCount, tableCount, mustMet, value }: Tally): Aims {
  const aims = new Array<number>(BEFORE_FAIRNESS + levelsOf(instance)).fill(0)
  const levels = levelsOf(instance)
  aims[0] = mustMet
  for (let t = 0; t < instance.tables; t++)
    aims[1]! += Math.min(tableCount[t]! + instance.tableHeld[t]!, instance.tableMin[t]!)
  for (let c = 0; c < instance.candidates; c++) {
    const count = candidateCount[c]! + instance.candidateHeld[c]!
    aims[2]! += Math.min(count, instance.candidateMin[c]!)
    for (let level = 0; level < Math.min(levels, count); level++) aims[BEFORE_FAIRNESS + level]!++
  }
  aims.push(value)
  return aims
}

/** Positive when one reaches more than the other, 0 when equal. */
export function compareAims(one: Aims, other: Aims): number {
  for (let aim = 0; aim < one.length; aim++) if (one[aim] !== other[aim]) return one[aim]! - other[aim]!
  return 0
}

/** Whether two plans agree on everything above the score. */
export function sameAboveScore(one: Aims, other: Aims): boolean {
  return one.every((reached, aim) => aim === one.length - 1 || reached === other[aim])
}

/**
 * How many *steps* each aim above the score is worth, so that one unit of it outweighs what an exchange of meetings
 * may lose below it. Steps grow with the number of levels only, not as powers of the number of people: an exchange
 * (a simple cycle of the flow network, or a path) changes at most two people's and two tables' counts, each by one.
 * Where rooms are short it also passes slots, each once, and takes a meeting from a table at each.
 */
export function stepsOf(instance: Instance): number[] {
  const levels = levelsOf(instance)
  const fairness = Array.from({ length: levels }, (_, level) => levels - level)
  const tablesChanged = instance.roomsShort && instance.tableMin.some((min) => min > 0) ? instance.slots + 1 : 1
  return [(tablesChanged + 1) * (2 * levels + 3), 2 * levels + 3, levels + 1, ...fairness]
}

/** The steps of all aims above the score together. */
export function stepsReached(steps: number[], aims: Aims): number {
  return steps.reduce((sum, step, aim) => sum + step * aims[aim]!, 0)
}

/** Steps of a candidate's meeting number `count` (from 1). */
export function candidateStep(steps: number[], min: number, count: number): number {
  const level = BEFORE_FAIRNESS + count - 1
  return (count <= min ? steps[2]! : 0) + (level < steps.length ? steps[level]! : 0)
}
