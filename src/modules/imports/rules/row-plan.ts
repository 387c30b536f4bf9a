import type { Dossier, IntakeOptions, OriginalRow, Place, Warning } from '#src/engines/intake/types.ts'
import { actionOf } from '#src/modules/imports/rules/merge.ts'
import type {
  Known,
  PartPlan,
  RowAction,
  RowAnswer,
  RowKind,
  RowPlan,
  RowReason,
  RowRefusal,
  TellProgress,
  Value,
} from '#src/modules/imports/types.ts'

/** What rows are planned against. `answers` by the place of a row, as `placeKey` makes it. */
export type PlanContext = {
  known: Known
  /** Who is here of those that the files name without listing them. */
  named: Pick<NonNullable<IntakeOptions['known']>, 'people' | 'firms'>
  answers: ReadonlyMap<string, RowAnswer>
  hasEvent: boolean
  tell: TellProgress
}

/** How many rows the files have, blank ones left out. */
export const rowsIn = ({ candidates, employers, tables, jobs, wishes }: Dossier): number =>
  candidates.read + employers.read + tables.read + jobs.read + wishes.read

/** Names a row of the files across readings of them. */
export const placeKey = (kind: RowKind, { file, sheet, line }: Pick<Place, 'file' | 'sheet' | 'line'>): string =>
  [kind, file, sheet, line].join('\t')

type Row = {
  kind: RowKind
  place: Place
  cells: readonly string[]
  label: string
  key: string
  reasons?: readonly RowReason[]
  refs?: RowPlan['refs']
}

/** A row that is taken: what it makes or changes decides what is said of it. */
export function takenRow(row: Row & Pick<Partial<RowPlan>, 'consent' | 'answer'>, parts: readonly PartPlan[]): RowPlan {
  return { ...bareRow(row, actionOf(parts)), parts, ...extras(row) }
}

const extras = ({ consent = null, answer = null }: Pick<Partial<RowPlan>, 'consent' | 'answer'>) => ({
  consent,
  answer,
})

/** A row that is left out: refused, or said again. */
export const bareRow = (
  { kind, place, cells, label, key, reasons = [], refs = {} }: Row,
  action: RowAction,
): RowPlan => ({
  kind,
  file: place.file,
  sheet: place.sheet,
  line: place.line,
  action,
  label,
  reasons,
  cells,
  parts: [],
  answer: null,
  key,
  refs,
  consent: null,
})

export const refusal = (code: RowRefusal, column: string | null = null, value = ''): RowReason => ({
  type: 'refusal',
  code,
  column,
  value,
})

export const warningsOf = (warnings: readonly Warning[]): RowReason[] =>
  warnings.map((warning) => ({ type: 'warning', ...warning }))

/** What our columns hold at most. The check of what people type in forms is the same. */
const LONGEST: Record<string, number> = { givenNames: 200, familyNames: 200, email: 254, name: 200, title: 300 }

/** The fields that are longer than we keep, as refusals. */
export const tooLong = (fields: Readonly<Record<string, Value>>): RowReason[] =>
  Object.entries(LONGEST)
    .filter(([field, most]) => typeof fields[field] === 'string' && fields[field].length > most)
    .map(([field]) => refusal('too-long', null, String(fields[field]).slice(0, 60)))

/** The cells of a row as a person would write them back. */
export const cellsOf = ({ original }: { original: OriginalRow }): readonly string[] => original.cells
