import type { SheetReading, SourceFile } from '#src/engines/intake/types.ts'
import type { Counts, RowPlan, SheetSummary } from '#src/modules/imports/types.ts'

/** How many rows of each kind become what. */
export function countsOf(rows: readonly Pick<RowPlan, 'kind' | 'action'>[]): Counts {
  const counts: Counts = {}
  for (const { kind, action } of rows) {
    counts[kind] ??= {}
    const own = counts[kind]
    own[action] = (own[action] ?? 0) + 1
  }
  return counts
}

/** Rows that contradict a correction made by hand. */
export const hasQuestion = ({ parts }: Pick<RowPlan, 'parts'>): boolean =>
  parts.some(({ questions }) => questions.length > 0)

export const warningsIn = (rows: readonly Pick<RowPlan, 'reasons'>[]): number =>
  rows.reduce((sum, { reasons }) => sum + reasons.filter(({ type }) => type === 'warning').length, 0)

const SAMPLES = 3

/** What a person needs to judge how a sheet was read: its titles, and the first values under each. */
export function summaryOfSheet(
  reading: SheetReading,
  files: readonly SourceFile[],
  plans: readonly Pick<RowPlan, 'file' | 'sheet' | 'action'>[],
): SheetSummary {
  const source = files.find(({ name }) => name === reading.file)?.sheets.find(({ name }) => name === reading.sheet)
  const rows = source?.rows ?? []
  const head = rows.findIndex(({ row }) => row === (reading.headerRow ?? rows[0]?.row))
  const headers = (rows[head]?.cells ?? []).map((header) => header.replace(/\s+/g, ' ').trim())
  const withheld = new Set(reading.withheldColumns.map(({ column }) => column))
  const samples = headers.map((_, column) => (withheld.has(column) ? [] : samplesOf(rows.slice(head + 1), column)))
  const refused = plans.filter(
    ({ file, sheet, action }) => action === 'refuse' && file === reading.file && sheet === reading.sheet,
  ).length
  return { ...reading, headers, samples, refused }
}

type Rows = SourceFile['sheets'][number]['rows']

function samplesOf(rows: Rows, column: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').replace(/\s+/g, ' ').trim()
    if (cell !== '') samples.add(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** What is the same where two plans would write the same, row by row. */
export const fingerprint = (rows: readonly Pick<RowPlan, 'kind' | 'action' | 'file' | 'line' | 'parts'>[]): string =>
  rows
    .map(({ kind, action, file, line, parts }) =>
      [kind, action, file, line, ...parts.map(({ changes }) => changes.map(({ field }) => field).join())].join(' '),
    )
    .join('\n')
