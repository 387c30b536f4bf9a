import type { RefusalCode, WarningCode } from '#src/engines/intake/codes.ts'
import { WITHHELD_COLUMNS } from '#src/engines/intake/columns/jobs.ts'
import { FIELDS, type Field, type SheetKind } from '#src/engines/intake/fields.ts'
import { clean, fold } from '#src/engines/intake/fold.ts'
import type { Reading } from '#src/engines/intake/reading.ts'
import { type Recognised, recognise, recogniseAs } from '#src/engines/intake/recognise.ts'
import type {
  MappedColumn,
  OriginalRow,
  Place,
  Refusal,
  RefusedRow,
  SheetCorrection,
  SheetReading,
  SourceFile,
  Warning,
} from '#src/engines/intake/types.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** A sheet whose columns are known, ready to be read row by row. `rank` of its rows is given by the caller. */
export type OpenSheet = {
  reading: SheetReading
  kind: SheetKind
  headers: readonly string[]
  rows: readonly Row[]
  columnOf: ReadonlyMap<Field, number>
  withheld: ReadonlySet<number>
  /** Cells per full record, and whether most records are full. */
  width: number
  mostlyFull: boolean
}

type Sheet = SourceFile['sheets'][number]

/** Recognises a sheet, or takes a person's word for it. A sheet that is none of ours has only its reading. */
export function openSheet(file: string, sheet: Sheet, correction?: SheetCorrection): OpenSheet | SheetReading {
  const rows = sheet.rows
  const kind = correction?.kind
  const found = kind === 'ignored' ? null : kind ? recogniseAs(kind, rows) : recognise(rows, `${file} ${sheet.name}`)
  if (!found) return unknownSheet(file, sheet.name)
  const headers = rows[found.headerIndex]!.cells.map((header) => clean(header).replaceAll('\n', ' '))
  const withheld = new Set(headers.flatMap((header, column) => (isWithheld(header) ? [column] : [])))
  const columns = corrected(found, headers, correction).filter(({ column }) => !withheld.has(column))
  const below = rows.slice(found.headerIndex + 1).filter((row) => !isSame(row, headers))
  const filled = below.filter((row) => !isEmpty(row))
  return {
    reading: reading(
      file,
      sheet.name,
      { ...found, columns },
      { headers, withheld, headerRow: rows[found.headerIndex]!.row },
    ),
    kind: found.kind,
    headers,
    rows: below,
    columnOf: new Map(columns.map(({ field, column }) => [field, column])),
    withheld,
    width: headers.length,
    mostlyFull: filled.filter((row) => row.cells.length >= headers.length).length * 2 >= filled.length,
  }
}

export const isOpen = (sheet: OpenSheet | SheetReading): sheet is OpenSheet => 'rows' in sheet

const unknownSheet = (file: string, sheet: string): SheetReading => ({
  file,
  sheet,
  kind: null,
  headerRow: null,
  columns: [],
  ignoredColumns: [],
  withheldColumns: [],
  missingFields: [],
})

function reading(
  file: string,
  sheet: string,
  found: Recognised,
  { headers, withheld, headerRow }: { headers: readonly string[]; withheld: ReadonlySet<number>; headerRow: number },
): SheetReading {
  const mapped = new Set(found.columns.map(({ column }) => column))
  const fields = new Set(found.columns.map(({ field }) => field))
  const named = headers.map((header, column) => ({ column, header })).filter(({ header }) => header !== '')
  return {
    file,
    sheet,
    kind: found.kind,
    headerRow,
    columns: found.columns,
    ignoredColumns: named.filter(({ column }) => !mapped.has(column) && !withheld.has(column)),
    withheldColumns: named.filter(({ column }) => withheld.has(column)),
    missingFields: FIELDS[found.kind].filter((field) => !fields.has(field)),
  }
}

/** What a person says of a column replaces what we found for it, and for the field it takes. */
function corrected(found: Recognised, headers: readonly string[], correction?: SheetCorrection): MappedColumn[] {
  const said = Object.entries(correction?.columns ?? {}).map(([column, field]) => ({ column: Number(column), field }))
  const kept = found.columns.filter(
    (mapped) => !said.some(({ column, field }) => column === mapped.column || field === mapped.field),
  )
  const added = said.flatMap(({ column, field }) =>
    field ? [{ column, header: headers[column] ?? '', field, confidence: 1, by: 'person' as const }] : [],
  )
  return [...kept, ...added].sort((a, b) => a.column - b.column)
}

const WITHHELD = WITHHELD_COLUMNS.split('|').map(fold)

/** The exact name, or a longer one that holds a name of several words ("Votre date de naissance"). */
const isWithheld = (header: string) => {
  const folded = fold(header)
  return WITHHELD.some((name) => name === folded || (name.includes(' ') && ` ${folded} `.includes(` ${name} `)))
}

const isEmpty = (row: Row) => row.cells.every((cell) => clean(cell) === '')

/** Whether no column that we read says anything: a number that a chamber gives to its rows does not fill them. */
export const isBlank = ({ columnOf }: OpenSheet, row: Row) =>
  [...columnOf.values()].every((column) => clean(row.cells[column] ?? '') === '')

/** Exports joined end to end repeat their column names. */
const isSame = (row: Row, headers: readonly string[]) =>
  headers.every((header, column) => fold(row.cells[column] ?? '') === fold(header))

/** A row being read: its cells by field, and what there is to say about them. */
export type OpenRow = {
  place: Place
  original: OriginalRow
  warnings: Warning[]
  text: (field: Field) => string
  /** The value of a reading; what is unusual about it is noted. */
  take: <T>(field: Field, reading: Reading<T>) => T
  warn: (field: Field, code: WarningCode, suggestion?: string) => void
  reason: (code: RefusalCode, field: Field | null) => Refusal
  isBroken: boolean
}

export function openRow(sheet: OpenSheet, row: Row, rank: number): OpenRow {
  const { file, sheet: name } = sheet.reading
  const warnings: Warning[] = []
  const text = (field: Field) => {
    const column = sheet.columnOf.get(field)
    return column === undefined ? '' : clean(row.cells[column] ?? '')
  }
  const warn = (field: Field, code: WarningCode, suggestion?: string) => {
    warnings.push({ field, code, value: text(field), ...(suggestion !== undefined && { suggestion }) })
  }
  return {
    place: { file, sheet: name, line: row.line, row: row.row, rank },
    original: {
      headers: sheet.headers,
      cells: row.cells.map((cell, column) => (sheet.withheld.has(column) ? '' : cell)),
    },
    warnings,
    text,
    warn,
    take: (field, { value, warn: code, suggestion }) => {
      if (code && sheet.columnOf.has(field)) warn(field, code, suggestion)
      return value
    },
    reason: (code, field) => {
      const column = field === null ? undefined : sheet.columnOf.get(field)
      return {
        code,
        field,
        column: column === undefined ? null : (sheet.headers[column] ?? null),
        value: field ? text(field) : '',
      }
    },
    isBroken: isBroken(sheet, row),
  }
}

/** More cells than columns: something was cut in two. Fewer: too, unless the file leaves out empty cells at the end. */
const isBroken = (sheet: OpenSheet, row: Row) =>
  row.cells.slice(sheet.width).some((cell) => clean(cell) !== '') ||
  (row.cells.length < sheet.width && sheet.mostlyFull)

export const refusedRow = (
  sheet: OpenSheet,
  { place, original }: OpenRow,
  reasons: readonly Refusal[],
  email: string | null = null,
): RefusedRow => ({ kind: sheet.kind, place, reasons, original, email })

export const optional = (text: string): string | null => (text === '' ? null : text)
