import type { RefusalCode, WarningCode } from '#src/engines/intake/codes.ts'
import type { Field } from '#src/engines/intake/fields.ts'
import { clean } from '#src/engines/intake/fold.ts'
import type { Answer, Choice } from '#src/engines/intake/question-types.ts'
import { ask, isAsked } from '#src/engines/intake/questions.ts'
import type { Reading } from '#src/engines/intake/reading.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { OriginalRow, Place, Refusal, RefusedRow, Warning } from '#src/engines/intake/types.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** A row being read: its cells by field, and what there is to say about them. */
export type OpenRow = {
  place: Place
  original: OriginalRow
  warnings: Warning[]
  /** What people answered to refuse. */
  refusals: Refusal[]
  text: (field: Field) => string
  /**
   * The value that a reader finds in a cell; what is unusual about it is noted. What nobody should guess is asked
   * about, and read as a person answered. `typed`: what is read, where it is not the cell alone.
   */
  take: <T>(field: Field, read: (text: string) => Asked<T>, typed?: string) => T
  warn: (field: Field, code: WarningCode, suggestion?: string) => void
  reason: (code: RefusalCode, field: Field | null) => Refusal
  isBroken: boolean
}

/** A reading, with the only possible answers where there are some. */
export type Asked<T> = Reading<T> & { choices?: readonly Choice[] }

export function openRow(sheet: OpenSheet, row: Row, rank: number): OpenRow {
  const { file, sheet: name } = sheet.reading
  const left = new Set<Field>()
  const text = (field: Field) => {
    const column = sheet.columnOf.get(field)
    return column === undefined || left.has(field) ? '' : clean(row.cells[column] ?? '')
  }
  const open: OpenRow = {
    place: { file, sheet: name, line: row.line, row: row.row, rank },
    original: {
      headers: sheet.headers,
      cells: row.cells.map((cell, column) => (sheet.withheld.has(column) ? '' : cell)),
    },
    warnings: [],
    refusals: [],
    text,
    warn: (field, code, suggestion) => {
      open.warnings.push({ field, code, value: text(field), ...(suggestion !== undefined && { suggestion }) })
    },
    take: (field, read, typed = text(field)) => {
      const reading = read(typed)
      if (!reading.warn || !sheet.columnOf.has(field)) return reading.value
      const answer = isAsked(field, reading.warn) ? askAbout(sheet, open.place, { field, said: typed, reading }) : null
      if (answer?.is === 'empty') left.add(field)
      if (answer?.is === 'refuse') open.refusals.push(open.reason('set-aside', field))
      if (answer === null || answer.is === 'keep') open.warn(field, reading.warn, reading.suggestion)
      return answered(answer, { read, reading, typed })
    },
    reason: (code, field) => ({ code, field, column: headerOf(sheet, field), value: field ? text(field) : '' }),
    isBroken: isBroken(sheet, row),
  }
  return open
}

function headerOf({ columnOf, headers }: OpenSheet, field: Field | null): string | null {
  const column = field === null ? undefined : columnOf.get(field)
  return column === undefined ? null : (headers[column] ?? null)
}

type Read<T> = { read: (text: string) => Asked<T>; reading: Asked<T>; typed: string }

/** What stands in the place of a cell that was asked about. */
function answered<T>(answer: Answer | null, { read, reading, typed }: Read<T>): T {
  if (answer?.is === 'means') return inOwnWords(read(answer.text).value, typed)
  return answer?.is === 'empty' ? read('').value : reading.value
}

type About = { field: Field; said: string; reading: Asked<unknown> }

const askAbout = ({ asking, kind }: OpenSheet, place: Place, { field, said, reading }: About) =>
  ask(
    asking,
    {
      kind,
      field,
      about: 'value',
      said,
      file: null,
      code: reading.warn!,
      suggestion: reading.suggestion ?? null,
      choices: reading.choices ?? [],
    },
    [place],
  )

/** What an answer means, with the words of the cell: those of the person stay as they wrote them. */
const inOwnWords = <T>(value: T, typed: string): T =>
  typeof value === 'object' && value !== null && 'typed' in value ? { ...value, typed } : value

/** More cells than columns: something was cut in two. Fewer: too, unless the file leaves out empty cells at the end. */
const isBroken = (sheet: OpenSheet, row: Row) =>
  row.cells.slice(sheet.width).some((cell) => clean(cell) !== '') ||
  (row.cells.length < sheet.width && sheet.mostlyFull)

/** A record that was read, unless somebody answered to refuse its row. */
export const takenRow = <Record extends object>(
  sheet: OpenSheet,
  open: OpenRow,
  record: Record,
  email: string | null = null,
): { taken: Record & Pick<OpenRow, 'place' | 'warnings' | 'original'> } | { refused: RefusedRow } => {
  const { place, warnings, original, refusals } = open
  return refusals.length > 0
    ? { refused: refusedRow(sheet, open, refusals, email) }
    : { taken: { ...record, place, warnings, original } }
}

export const refusedRow = (
  sheet: OpenSheet,
  { place, original }: OpenRow,
  reasons: readonly Refusal[],
  email: string | null = null,
): RefusedRow => ({ kind: sheet.kind, place, reasons, original, email })

export const optional = (text: string): string | null => (text === '' ? null : text)
