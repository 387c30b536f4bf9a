import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { csvFile, xlsxFile } from '#src/platform/sheet-file.ts'

const hostile = ['=1+1', '+1', '-5,5', '@SUM(A1)', '\t=1', '\n=1', ' =1', '"=1', '＝1+1', '＠x']

test('no text is taken for a formula', () => {
  const lines = csvFile({ head: ['a'], rows: hostile.map((text) => [text]) })
  expect(lines.match(/"'/g)?.length).toBe(hostile.length)
})

test('Excel in French reads accents, semicolons, quotes, numbers and empty cells', () => {
  expect(
    csvFile({
      head: ['Prénom', 'Note'],
      rows: [
        ['Éloïse; "Zoé"', 3.5],
        [null, -2],
      ],
    }),
  ).toBe('\ufeff"Prénom";"Note"\r\n"Éloïse; ""Zoé""";3,5\r\n;-2\r\n')
})

test('what is written to a workbook is read back as it was, texts as texts and numbers as numbers', async () => {
  const rows = [
    ['=1+1', 12],
    ['007', 0.5],
    ['Nguyễn Thị Ánh', null],
  ] as const
  const bytes = await xlsxFile('Chiffres: 2027/01', { head: ['Texte', 'Nombre'], rows })
  const sheets = await readXlsxFile(Buffer.from(bytes))
  const read = (Array.isArray(sheets[0]) ? sheets : (sheets[0] as unknown as { data: unknown }).data) as unknown[]
  expect(read).toEqual([['Texte', 'Nombre'], ...rows])
})
