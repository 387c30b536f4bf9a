import iconv from 'iconv-lite'
import writeWorkbook from 'write-excel-file/node'
import type { Sheet } from '#src/platform/tabular/types.ts'

/** How a program writes a table as text. */
export type Writing = { separator: string; encoding: string; mark?: Uint8Array; lineEnd?: string; quoteAll?: boolean }

const MARKS: Record<string, Uint8Array> = {
  'utf-8-bom': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
}

/** The first sheet as delimited text, quoted where it must be. */
export function asText({ rows }: Sheet, { separator, encoding, lineEnd = '\r\n', quoteAll = false }: Writing): Buffer {
  const cell = (text: string) =>
    quoteAll || /["\n\r]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
  const text = rows.map(({ cells }) => `${cells.map(cell).join(separator)}${lineEnd}`).join('')
  return Buffer.concat([MARKS[encoding] ?? Buffer.alloc(0), iconv.encode(text, encoding.replace('-bom', ''))])
}

/** All sheets as a workbook of text cells, each given as rows. */
export async function asWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows }, index) => ({
    sheet: name.slice(0, 28) || `Feuille ${index + 1}`,
    data: rows.map(({ cells }) => cells.map((value) => (value === '' ? null : { value, type: String }))),
  }))
  return writeWorkbook(written).toBuffer()
}

/** Rows given as plain lists, numbered as a file would be. */
export const sheetOf = (name: string, cells: readonly (readonly string[])[]): Sheet => ({
  name,
  rows: cells.map((row, index) => ({ line: index + 1, row: index + 1, cells: row })),
})
