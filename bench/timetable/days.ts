import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#src/engines/timetable/types.ts'
import { ROOT } from '#src/platform/root.ts'
import { madeInstance } from '#tests/support/timetables.ts'
import { inventDay, type Kind } from './invented-day.ts'

/** Candidates, tables, slots: the open sizes, a day of 48 short slots, and the largest that the engine promises. */
const SIZES: Record<string, [number, number, number]> = {
  S1: [60, 12, 12],
  S2: [200, 40, 16],
  S3: [500, 100, 24],
  S4: [2000, 300, 32],
  L2: [300, 60, 48],
  XL: [5000, 600, 32],
  XX: [5000, 600, 48],
}

const KINDS: Record<string, Kind> = { '': 'realistic', w: 'windows', d: 'dense' }

/** The open generator, kept beside the checkout; its seed 1 makes the open instances. */
export const generatorIsHere = existsSync(join(ROOT, '../shared/tools/make-instance.mjs'))

/** The day of a name: size, then nothing, `w` (short windows) or `d` (dense). Throws for a name it does not know. */
export function dayOf(name: string, seed: number): Problem {
  const size = SIZES[sizeOf(name)]
  const kind = KINDS[name.slice(2)]
  if (!size || !kind) throw new Error(`No such day: ${name}. Days are ${Object.keys(SIZES).join(', ')}, then w or d.`)
  if (generatorIsHere && name.startsWith('S')) return madeInstance(name, seed)
  const [candidates, tables, slots] = size
  return inventDay({ name: `${name}#${seed}`, candidates, tables, slots, kind, seed })
}

export const sizeOf = (name: string): string => name.slice(0, 2)
