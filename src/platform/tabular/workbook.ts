import readWorkbook from 'read-excel-file/node'
import type { Row, Sheet, TabularLimits, TabularRefusal } from '#src/platform/tabular/types.ts'
import { unpackWithin } from '#src/platform/tabular/unpack.ts'

export type Workbook = { ok: true; sheets: Sheet[] } | { ok: false; refusal: TabularRefusal }

/**
 * All sheets of an XLSX or XLSM workbook as text. Dates become `2027-02-18`, with `14:30:00` where there is a time,
 * times of day `14:30`; numbers are written with a point and without spaces; of merged cells, the first holds the
 * text. It is unpacked once under our own count before the reader sees it, because sizes in a zip can lie.
 */
export async function readXlsx(bytes: Uint8Array, limits: TabularLimits): Promise<Workbook> {
  const unpacked = await unpackWithin(bytes, limits)
  if (!unpacked.ok) return unpacked
  if (!unpacked.names.has('xl/workbook.xml')) return { ok: false, refusal: 'not-a-spreadsheet' }
  try {
    const sheets = (await readWorkbook(Buffer.from(bytes), { trim: false })) as unknown as Read[]
    return { ok: true, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(toRow) })) }
  } catch {
    return { ok: false, refusal: 'unreadable' }
  }
}

/** What the reader really gives; its own types say `typeof Date`. */
type Read = { sheet: string; data: Cell[][] }
type Cell = string | number | boolean | Date | null

const toRow = (cells: Cell[], index: number): Row => ({ line: index + 1, row: index + 1, cells: cells.map(toText) })

function toText(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return dateText(cell)
  if (typeof cell === 'number') return numberText(cell)
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : String(cell)
}

/** Fractions of a day before 1900 are times of day. Spreadsheets store seconds with a rounding error. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  const [on, at] = [iso.slice(0, 10), iso.slice(11, 19)]
  if (on < '1900-01-01') return at.endsWith(':00') ? at.slice(0, 5) : at
  return at === '00:00:00' ? on : `${on} ${at}`
}

/** Never in powers of ten: a telephone typed as a number must stay one. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  return String(Number(value.toPrecision(15)))
}
