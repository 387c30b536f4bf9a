import { WITHHELD_COLUMNS } from '#src/engines/intake/columns/jobs.ts'
import { FIELDS, type Field, type SheetKind } from '#src/engines/intake/fields.ts'
import { clean, fold } from '#src/engines/intake/fold.ts'
import type { Asking } from '#src/engines/intake/questions.ts'
import { type Recognised, recognise, recogniseAs } from '#src/engines/intake/recognise.ts'
import type { MappedColumn, SheetCorrection, SheetReading, SourceFile } from '#src/engines/intake/types.ts'
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
  asking: Asking
}

type Sheet = SourceFile['sheets'][number]

/** All the sheets of files, as recognised and as people corrected that. */
export const openSheets = (
  files: readonly SourceFile[],
  asking: Asking,
  corrections: readonly SheetCorrection[] = [],
): (OpenSheet | SheetReading)[] =>
  files.flatMap(({ name, sheets }) =>
    sheets.map((sheet) => {
      const said = corrections.find((correction) => correction.file === name && correction.sheet === sheet.name)
      return openSheet(name, sheet, asking, said)
    }),
  )

/** Recognises a sheet, or takes a person's word for it. A sheet that is none of ours has only its reading. */
function openSheet(file: string, sheet: Sheet, asking: Asking, correction?: SheetCorrection): OpenSheet | SheetReading {
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
    asking,
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
