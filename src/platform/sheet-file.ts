import writeXlsxFile from 'write-excel-file/node'

/** A cell: text, a number, or nothing. */
export type SheetCell = string | number | null
export type SheetRows = { head: readonly string[]; rows: readonly (readonly SheetCell[])[] }

/**
 * A CSV file that Excel opens in French: UTF-8 with its mark, semicolons, CRLF. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it, so that nothing that somebody typed is computed (bad input B77).
 */
export function csvFile({ head, rows }: SheetRows): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`
}

const FORMULA = /^[\s"']*[=+\-@\t\r\n＝＋－＠]/u

function csvCell(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}

/** An XLSX file with one sheet. Texts are typed as texts: no spreadsheet computes them. */
export async function xlsxFile(name: string, { head, rows }: SheetRows): Promise<Uint8Array<ArrayBuffer>> {
  const headCells = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const bodyCells = rows.map((row) =>
    row.map((cell) =>
      cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String },
    ),
  )
  const sheet = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  const buffer = await writeXlsxFile([headCells, ...bodyCells], { sheet, stickyRowsCount: 1 }).toBuffer()
  return new Uint8Array(buffer)
}
