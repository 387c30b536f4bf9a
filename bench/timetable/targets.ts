import { sizeOf } from './days.ts'
import type { Mended, Solved } from './engine-run.ts'
import type { CommandRun } from './measure.ts'

/** A promise of the engine, what was measured of it, and whether it holds. */
export type Line = { target: string; measured: string; met: 'yes' | 'no' }

type Limits = Record<string, number>

/** Milliseconds; of the engine (warm; cold may take twice as long) and of the whole command. */
const ENGINE: Limits = { S3: 20, S4: 90 }
const COMMAND: Limits = { S3: 300, S4: 700 }
const HARD: Limits = { S2: 1000, S3: 2000, S4: 10_000 }
const FIRST_PLAN = 200
const REPAIR: Limits = { S3: 100, S4: 200 }
const COMPACT: Limits = { S1: 300, S2: 1000, S3: 2000, S4: 6000 }
const MEMORY: Limits = { S4: 150, XL: 300 }

/** Percent of the bound. */
const HARD_GAP: Limits = { S2w: 0.05, S3w: 0.05, S3d: 0.05, S2d: 0.15, S4w: 0.1, S4d: 0.1 }
const COMBINED_GAP = 0.05
const REPAIR_GAP = 0.15

const IDLE_PER_MEETING = 0.02
const FAIRNESS_TIMES = 3

export const gapOf = (value: number, bound: number): number => (100 * (bound - value)) / Math.max(1, bound)

const rounded = (figure: number): string => (figure < 10 ? figure.toFixed(3) : figure.toFixed(0))

function atMost(what: string, measured: number, most: number | undefined, unit: string): Line[] {
  if (most === undefined) return []
  const met = measured <= most ? 'yes' : 'no'
  return [{ target: `${what} <= ${most} ${unit}`.trim(), measured: rounded(measured), met }]
}

const holds = (target: string, measured: string, met: boolean): Line => ({ target, measured, met: met ? 'yes' : 'no' })

/** Days on which most people are there most of the time, planned by score only. */
export function realisticLines(name: string, { status, cold, warm }: Solved): Line[] {
  const most = ENGINE[sizeOf(name)]
  return [
    holds(`${name}: proven optimal`, status, status === 'optimal'),
    ...atMost(`${name}: engine, warm`, warm, most, 'ms'),
    ...atMost(`${name}: engine, cold`, cold, most && 2 * most, 'ms'),
  ]
}

export function commandLines(name: string, { milliseconds, mebibytes }: CommandRun): Line[] {
  return [
    ...atMost(`${name}: whole command`, milliseconds, COMMAND[sizeOf(name)], 'ms'),
    ...atMost(`${name}: memory of the command`, mebibytes, MEMORY[sizeOf(name)], 'MiB'),
  ]
}

export function combinedLines(name: string, how: string, { value, bound, status }: Solved): Line[] {
  if (status === 'optimal') return [holds(`${name}, ${how}: proven, or near its bound`, 'proven', true)]
  return atMost(`${name}, ${how}: proven, or gap`, gapOf(value, bound), COMBINED_GAP, '%')
}

export function hardLines(name: string, { value, bound, first, cold }: Solved): Line[] {
  return [
    ...atMost(`${name}: gap`, gapOf(value, bound), HARD_GAP[name], '%'),
    ...atMost(`${name}: first plan`, first, FIRST_PLAN, 'ms'),
    ...atMost(`${name}: engine`, cold, HARD[sizeOf(name)], 'ms'),
  ]
}

/** Who reaches what the best choice of pairs does has the most people with one meeting, then with two, there can be. */
export function fairLines(name: string, fair: Solved, byScore: Solved): Line[] {
  const [reached, most] = [fair.atLeast.join(', '), fair.fairest.join(', ')]
  return [
    holds(`${name}, fairness 2: as many people as ${most}`, reached, reached === most),
    ...atMost(`${name}, fairness 2: time beside score only`, fair.warm / byScore.warm, FAIRNESS_TIMES, 'times'),
  ]
}

export function compactLines(name: string, how: string, compact: Solved, loose: Solved): Line[] {
  const same = compact.value === loose.value && String(compact.atLeast) === String(loose.atLeast)
  const idle = compact.waiting / Math.max(1, compact.meetings)
  return [
    holds(`${name}, ${how}: same value and fairness`, same ? 'same' : `${compact.value} for ${loose.value}`, same),
    ...atMost(`${name}, ${how}: idle slots per meeting`, idle, IDLE_PER_MEETING, ''),
    ...atMost(`${name}, ${how}: engine`, compact.warm, COMPACT[sizeOf(name)], 'ms'),
  ]
}

export function repairLines(name: string, { disturbed, value, anyChangeBound, warm }: Mended): Line[] {
  return [
    holds(`${name}, repair: nobody disturbed`, String(disturbed), disturbed === 0),
    ...atMost(`${name}, repair: gap to any change`, gapOf(value, anyChangeBound), REPAIR_GAP, '%'),
    ...atMost(`${name}, repair: engine`, warm, REPAIR[sizeOf(name)], 'ms'),
  ]
}
