import { plain } from '#src/engines/vocabulary/text/fold.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** A table as it was read: its records with the line where each starts. */
export type SourceFile = { name: string; rows: readonly Row[] }

/** What is wrong, and where: line and column from 1. `found` is what stands there, `wanted` what should. */
export type LayoutFault = {
  file: string
  line: number
  column: number
  because: 'column-missing' | 'cell-missing' | 'cell-too-many' | 'level-unknown' | 'code-unknown' | 'no-known-file'
  found: string
  wanted: string
}

/** The columns that a layout needs, each with the beginnings by which its title is known, without spaces or signs. */
export type Layout<Column extends string> = { name: string; columns: Record<Column, readonly string[]> }

export type Records<Column extends string> = {
  line: number
  cells: Record<Column, string>
  places: Record<Column, number>
}

const squeezed = (title: string) => plain(title).replace(/[^a-z0-9]/g, '')

/** The place of each column of a layout in a header, or -1. */
export function placesOf<Column extends string>(layout: Layout<Column>, header: readonly string[]) {
  const titles = header.map(squeezed)
  const entries = Object.entries<readonly string[]>(layout.columns).map(([column, starts]) => [
    column,
    titles.findIndex((title) => starts.some((start) => title.startsWith(start))),
  ])
  return Object.fromEntries(entries) as Record<Column, number>
}

/** How many columns of a layout a header has. */
export const columnsFound = (layout: Layout<string>, header: readonly string[]): number =>
  Object.values(placesOf(layout, header)).filter((place) => place >= 0).length

/**
 * The records of a file by the columns of a layout, empty lines left out. A column that is not there, a record with
 * fewer cells than its columns need or more than the header has: each is a fault.
 */
export function recordsOf<Column extends string>(
  file: SourceFile,
  layout: Layout<Column>,
): { records: Records<Column>[]; faults: LayoutFault[] } {
  const [header, ...rows] = file.rows
  if (!header) return { records: [], faults: [] }
  const places = placesOf(layout, header.cells)
  const missing = (Object.keys(places) as Column[]).filter((column) => places[column] < 0)
  if (missing.length > 0) return { records: [], faults: missing.map((column) => columnFault(file, layout, column)) }
  const needed = Math.max(...Object.values<number>(places)) + 1
  const records: Records<Column>[] = []
  const faults: LayoutFault[] = []
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const fault = widthFault(cells, needed, header.cells.length)
    if (fault) faults.push({ file: file.name, line, ...fault })
    else records.push({ line, cells: cellsAt(cells, places), places })
  }
  return { records, faults }
}

function cellsAt<Column extends string>(cells: readonly string[], places: Record<Column, number>) {
  const entries = Object.entries<number>(places).map(([column, place]) => [column, (cells[place] ?? '').trim()])
  return Object.fromEntries(entries) as Record<Column, string>
}

/** A missing column has no place: its fault points to the first column of the header that no layout column takes. */
function columnFault<Column extends string>(file: SourceFile, layout: Layout<Column>, column: Column): LayoutFault {
  const { line = 1, cells = [] } = file.rows[0] ?? {}
  const taken = new Set(Object.values<number>(placesOf(layout, cells)))
  const free = cells.findIndex((_, place) => !taken.has(place))
  const place = free < 0 ? cells.length : free
  const wanted = layout.columns[column][0]!
  return { file: file.name, line, column: place + 1, because: 'column-missing', found: cells[place] ?? '', wanted }
}

function widthFault(cells: readonly string[], needed: number, most: number) {
  if (cells.length < needed)
    return { column: cells.length + 1, because: 'cell-missing' as const, found: `${cells.length}`, wanted: `${needed}` }
  if (cells.slice(most).some((cell) => cell.trim() !== ''))
    return { column: most + 1, because: 'cell-too-many' as const, found: cells[most] ?? '', wanted: `${most}` }
  return undefined
}
