import { beforeAll, describe, expect, test } from 'vitest'
import type { Sheet, TabularFile } from '#src/platform/tabular/types.ts'
import { ENGLISH_NAMES, FRENCH_NAMES } from '#tests/support/column-names.ts'
import { figuresOf, firstEventFiles, reread, tried, withSheets } from '#tests/support/first-event.ts'
import { asText, asWorkbook, sheetOf, type Writing } from '#tests/support/tables.ts'

let files: TabularFile[]
let figures: ReturnType<typeof figuresOf>

beforeAll(async () => {
  files = await firstEventFiles()
  figures = figuresOf(tried(files))
})

const asCsv = async (writing: Writing) => {
  const sheets = files.flatMap((file) =>
    file.sheets.map((sheet, index) => ({ sheet, name: `${file.name}-${index}.csv` })),
  )
  return Promise.all(
    sheets.filter(({ sheet }) => sheet.name !== 'Notes').map(({ sheet, name }) => reread(asText(sheet, writing), name)),
  )
}

/** Every encoding and every separator once, and the pairs that programs really write. */
const WRITINGS: readonly [separator: string, encoding: string][] = [
  [';', 'utf-8'],
  [';', 'utf-8-bom'],
  [';', 'win1252'],
  [';', 'macroman'],
  [',', 'utf-8'],
  [',', 'win1252'],
  ['\t', 'utf-16le'],
  ['\t', 'utf-16be'],
  ['|', 'utf-8'],
]

for (const [separator, encoding] of WRITINGS)
  test(`the figures are the same with ${JSON.stringify(separator)} in ${encoding}`, async () => {
    expect(figuresOf(tried(await asCsv({ separator, encoding })))).toEqual(figures)
  })

for (const [name, style] of Object.entries({
  'every cell quoted': { quoteAll: true },
  'line feeds': { lineEnd: '\n' },
  'carriage returns': { lineEnd: '\r' },
}))
  test(`the figures are the same with ${name}`, async () => {
    expect(figuresOf(tried(await asCsv({ separator: ';', encoding: 'utf-8', ...style })))).toEqual(figures)
  })

test('the figures are the same in one workbook of all sheets', async () => {
  const bytes = await asWorkbook(files.flatMap((file) => file.sheets))
  expect(figuresOf(tried([await reread(bytes, 'tout.xlsx')]))).toEqual(figures)
})

describe('the figures are the same', () => {
  const changes: Record<string, (sheet: Sheet) => Sheet> = {
    'with the columns the other way round': (sheet) =>
      mapCells(sheet, (cells) => [...padded(cells, widthOf(sheet))].reverse()),
    'with empty rows': (sheet) =>
      sheetOf(
        sheet.name,
        sheet.rows.flatMap(({ cells }, index) =>
          index % 7 === 3 && sheet.name !== 'Tables' ? [cells, cells.map(() => '')] : [cells],
        ),
      ),
    'with empty columns': (sheet) =>
      mapCells(sheet, (cells) => cells.flatMap((cell, index) => (index % 3 === 0 ? ['', cell] : [cell]))),
    'under a title': (sheet) =>
      sheetOf(sheet.name, [['Exporté le', '2027-02-15'], [''], ...sheet.rows.map(({ cells }) => [...cells])]),
    'with columns of our chamber beside': (sheet) =>
      mapCells(sheet, (cells, index) => [...cells, index === headerIndex(sheet) ? 'Dossier interne' : `D-${index}`]),
    'with capitals everywhere in the names of columns': (sheet) =>
      mapCells(sheet, (cells, index) =>
        index <= headerIndex(sheet) ? cells.map((cell) => cell.toUpperCase()) : cells,
      ),
    'with spaces and line breaks around cells': (sheet) =>
      mapCells(sheet, (cells) => cells.map((cell) => (cell === '' ? '' : ` ${cell}\u00a0 `))),
  }
  for (const [name, change] of Object.entries(changes))
    test(name, () => {
      expect(figuresOf(tried(files.map((file) => withSheets(file, change))))).toEqual(figures)
    })

  for (const [language, names] of Object.entries(OTHER_NAMES))
    test(`with the columns named otherwise, ${language}`, () => {
      const renamed = (sheet: Sheet) =>
        mapCells(sheet, (cells, index) => (index === headerIndex(sheet) ? names(sheet, cells) : cells))
      expect(figuresOf(tried(files.map((file) => withSheets(file, renamed))))).toEqual(figures)
    })

  test('with the rows in any order', () => {
    const shuffle = (sheet: Sheet) => {
      if (sheet.name === 'Tables') return sheet
      const at = headerIndex(sheet) + 1
      const below = sheet.rows.slice(at).map(({ cells }, index) => ({ cells, key: (index * 7919) % 1009 }))
      return sheetOf(sheet.name, [
        ...sheet.rows.slice(0, at).map(({ cells }) => cells),
        ...below.sort((a, b) => a.key - b.key).map(({ cells }) => cells),
      ])
    }
    expect(figuresOf(tried(files.map((file) => withSheets(file, shuffle))))).toEqual(figures)
  })
})

const OTHER_NAMES: Record<string, (sheet: Sheet, cells: readonly string[]) => readonly string[]> = {
  'in English': renaming(ENGLISH_NAMES),
  'in other French words': renaming(FRENCH_NAMES),
}

/** Each name replaced by that of the list of its sheet; a sheet is known by its first cell and its width. */
function renaming(lists: readonly (readonly string[])[]) {
  return (_: Sheet, cells: readonly string[]) =>
    lists.find((list) => list.length === cells.filter((cell) => cell !== '').length) ?? cells
}

const widthOf = (sheet: Sheet) => Math.max(...sheet.rows.map(({ cells }) => cells.length))
const padded = (cells: readonly string[], width: number) => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
]
const mapCells = (sheet: Sheet, change: (cells: readonly string[], index: number) => readonly string[]) =>
  sheetOf(
    sheet.name,
    sheet.rows.map(({ cells }, index) => change(cells, index)),
  )
const headerIndex = (sheet: Sheet) =>
  Math.max(
    0,
    sheet.rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 3),
  )
