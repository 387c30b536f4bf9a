import { isSame } from '#src/modules/imports/rules/merge.ts'
import type { Existing, Import, ImportRow, PartName, PartPlan } from '#src/modules/imports/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'

export const UNDO_REFUSALS = [
  'not-written',
  'emptied',
  'corrected-since',
  'later-import',
  'matches-decided',
  'timetable-made',
  'enrolled',
  'more-was-added',
  'in-use',
] as const
export type UndoRefusal = (typeof UNDO_REFUSALS)[number]

/** What was built on an import since it was written: how many of each. */
export type BuiltOn = Record<Exclude<UndoRefusal, 'not-written' | 'emptied' | 'in-use' | 'corrected-since'>, number>

/** Whether an import can be taken back: its rows are here, nobody built on it, and all stands as it left it. */
export const decideUndoing = (
  { state, emptiedAt }: Pick<Import, 'state' | 'emptiedAt'>,
  built: BuiltOn,
  corrected: number,
): Decision<null, UndoRefusal> =>
  refusedIf({
    'not-written': state !== 'written',
    emptied: emptiedAt !== null,
    'corrected-since': corrected > 0,
    'later-import': built['later-import'] > 0,
    'matches-decided': built['matches-decided'] > 0,
    'timetable-made': built['timetable-made'] > 0,
    enrolled: built.enrolled > 0,
    'more-was-added': built['more-was-added'] > 0,
  } as Record<UndoRefusal, boolean>) ?? yes(null)

/** What an import wrote: things that it made, and things that it changed. */
export const writtenParts = (rows: readonly ImportRow[]): PartPlan[] =>
  rows.flatMap(({ parts }) => parts.filter(({ before, changes }) => before === null || changes.length > 0))

/** Things that no longer stand as the import left them, by what it changed. */
export function correctedSince(parts: readonly PartPlan[], standing: ReadonlyMap<string, Existing>): number {
  const wrong = parts.filter(({ part, key, before, after, changes }) => {
    if (part === 'consent') return false
    const now = standing.get(key ?? '')?.fields
    const fields = before === null ? Object.keys(after) : changes.map(({ field }) => field)
    return !now || fields.some((field) => !isSame(now[field], after[field]))
  })
  return wrong.length
}

/** The ids of what an import made, of a kind. */
export const madeIds = (parts: readonly PartPlan[], name: PartName): string[] =>
  parts.flatMap(({ part, before, id }) => (part === name && before === null && id !== null ? [id] : []))

/** What it changed, of a kind, with what stood there before. */
export const changedParts = (parts: readonly PartPlan[], name: PartName) =>
  parts.flatMap(({ part, before, id, key }) =>
    part === name && before !== null && id !== null ? [{ id, before, key: key ?? '' }] : [],
  )
