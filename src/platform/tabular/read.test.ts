import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, onTestFinished, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readTabular, readTabularFile } from '#src/platform/tabular/read.ts'
import { DEFAULT_LIMITS } from '#src/platform/tabular/types.ts'
import { zipOf } from '#tests/support/zip.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')

const cellsOf = async (content: Uint8Array, name = 'a.csv') => {
  const reading = await readTabular(content, name)
  return reading.ok ? reading.file.sheets.map(({ rows }) => rows.map(({ cells }) => cells)) : reading.refusal
}

const howItWasRead = async (content: Uint8Array) => {
  const reading = await readTabular(content, 'a.csv')
  return reading.ok ? [reading.file.encoding, reading.file.separator] : reading.refusal
}

describe('a delimited text', () => {
  const text = 'Prénom;Ville\nZoë;Montréal, « Île »\nD’Été;Québec\nŒuvré;Saint-Jérôme\n'

  test('is read in the encodings that programs write, without being told', async () => {
    const written: [string, Uint8Array][] = [
      ['utf-8', bytes(text)],
      ['utf-8-bom', bytes(`\ufeff${text}`)],
      ['utf-16le', Buffer.concat([Uint8Array.of(0xff, 0xfe), iconv.encode(text, 'utf-16le')])],
      ['utf-16be', Buffer.concat([Uint8Array.of(0xfe, 0xff), iconv.encode(text, 'utf-16be')])],
      ['utf-16le', iconv.encode(text, 'utf-16le')],
      ['windows-1252', iconv.encode(text, 'win1252')],
      ['macintosh', iconv.encode(text, 'macroman')],
    ]
    const expected = [
      [
        ['Prénom', 'Ville'],
        ['Zoë', 'Montréal, « Île »'],
        ['D’Été', 'Québec'],
        ['Œuvré', 'Saint-Jérôme'],
      ],
    ]
    for (const [encoding, content] of written) {
      expect([encoding, await howItWasRead(content)]).toEqual([encoding, [encoding, ';']])
      expect([encoding, await cellsOf(content)]).toEqual([encoding, expected])
    }
    expect(await howItWasRead(iconv.encode('Prénom;Élève\nHélène;été\n', 'cp850'))).toEqual(['cp850', ';'])
  })

  test('that is UTF-8 stays so when a rare character is damaged, or the last one is cut', async () => {
    const long = bytes(text.repeat(5))
    const damaged = Buffer.concat([long, Uint8Array.of(0xe9), bytes(';x\n')])
    expect(await howItWasRead(damaged)).toEqual(['utf-8', ';'])
    expect(await howItWasRead(bytes('a;b\nc;é').subarray(0, 8))).toEqual(['utf-8', ';'])
  })

  test('shows its separator, whatever its cells hold', async () => {
    const separators = await Promise.all(
      [
        'a;b\n"1,2,3,4";2\n"5,6,7,8";3\n',
        'a,b,c\n"x;y;z",1,2\n3,4,5\n',
        'a\tb\n1,5\t2\n2,5\t3\n',
        'a|b\n1;2|3\n',
        'Titre\n\na;b;c\n1;2;3\n',
        'sep=,\na;a,b\n1,2\n',
      ].map(async (content) => (await howItWasRead(bytes(content)))[1]),
    )
    expect(separators).toEqual([';', ',', '\t', '|', ';', ','])
  })

  test('gives the line where each record starts, and its rank', async () => {
    const reading = await readTabular(bytes('a;b\r\n"x\r\ny\r\nz";1\r\n\r\n;\r\n"he said ""no""";2'), 'a.csv')
    const rows = reading.ok ? reading.file.sheets[0]!.rows : []
    expect(rows.map(({ line, row, cells }) => [line, row, cells])).toEqual([
      [1, 1, ['a', 'b']],
      [2, 2, ['x\ny\nz', '1']],
      [5, 3, ['']],
      [6, 4, ['', '']],
      [7, 5, ['he said "no"', '2']],
    ])
  })

  test('with a quotation mark inside a cell is not broken by it', async () => {
    expect(await cellsOf(bytes('nom;taille\nÉcran 27" large;5\n"L""Atelier";6\n'))).toEqual([
      [
        ['nom', 'taille'],
        ['Écran 27" large', '5'],
        ['L"Atelier', '6'],
      ],
    ])
  })
})

describe('a workbook', () => {
  test('gives all its sheets, with dates, times, numbers and truths as people write them', async () => {
    const date = (text: string, format: string) => ({ value: new Date(text), type: Date, format })
    const content = await writeWorkbook([
      {
        sheet: 'Un',
        data: [
          [{ value: 'Nom' }, { value: 'Valeur' }],
          [null, null],
          [{ value: 'jour' }, date('2027-02-18T00:00:00Z', 'yyyy-mm-dd')],
          [{ value: 'moment' }, date('2027-02-18T14:30:00Z', 'yyyy-mm-dd hh:mm')],
          [{ value: 'téléphone' }, { value: 4505550188, type: Number }],
          [{ value: 'part' }, { value: 12.5, type: Number }],
          [{ value: 'vrai' }, { value: true, type: Boolean }],
        ],
      },
      { sheet: 'Deux', data: [[{ value: 'a' }, { value: 'b' }]] },
    ]).toBuffer()
    expect(await cellsOf(content, 'a.xlsx')).toEqual([
      [
        ['Nom', 'Valeur'],
        ['', ''],
        ['jour', '2027-02-18'],
        ['moment', '2027-02-18 14:30:00'],
        ['téléphone', '4505550188'],
        ['part', '12.5'],
        ['vrai', 'true'],
      ],
      [['a', 'b']],
    ])
    expect(await cellsOf(content, 'renommé.csv')).toEqual(await cellsOf(content, 'a.xlsx'))
  })
})

describe('what cannot be read is refused by what it is', () => {
  const cases: [string, string, Uint8Array][] = [
    ['empty', 'vide.csv', bytes('')],
    ['empty', 'blancs.csv', bytes(' \n\n \t\n')],
    ['no-columns', 'separateurs.csv', bytes(';;;;\n;;;;\n')],
    ['no-columns', 'prose.csv', bytes('Bonjour à tous\nVoici la liste\n')],
    ['broken-row', 'coupe.csv', bytes('a;b\n1;2\n3;"moitié\n4;5\n')],
    ['not-a-spreadsheet', 'image.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
    ['not-a-spreadsheet', 'cv.csv', bytes('%PDF-1.7\nx')],
    ['not-a-spreadsheet', 'binaire.csv', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)],
    ['not-a-spreadsheet', 'page.csv', bytes('<html><table><tr><td>a</td><td>b</td></tr></table></html>')],
    ['wrong-type', 'lettre.pages', bytes('a;b\n1;2\n')],
    ['wrong-type', 'ancien.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    [
      'password-protected',
      'secret.xlsx',
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['not-a-spreadsheet', 'archive.csv', zipOf({ 'liste.csv': 'a;b\n1;2\n' })],
    ['unreadable', 'abime.xlsx', zipOf({ 'xl/workbook.xml': '<workbook' })],
    ['unreadable', 'tronque.xlsx', zipOf({ 'xl/workbook.xml': 'x'.repeat(500) }).subarray(0, 60)],
    ['too-large', 'bombe.xlsx', zipOf({ 'xl/workbook.xml': '0'.repeat(30 * 2 ** 20) })],
    [
      'too-large',
      'fourmis.xlsx',
      zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}`, '']))),
    ],
  ]
  for (const [refusal, name, content] of cases)
    test(`${name}: ${refusal}`, async () => {
      expect(await cellsOf(content, name)).toBe(refusal)
    })

  test('a broken row is said with its line', async () => {
    expect(await readTabular(bytes('a;b\n1;2\n3;"moitié\n4;5\n'), 'x.csv')).toEqual({
      ok: false,
      name: 'x.csv',
      refusal: 'broken-row',
      line: 3,
    })
  })

  test('a file over the limit is refused before it is opened', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tabular-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const path = join(folder, 'gros.csv')
    await writeFile(path, '')
    await truncate(path, 200 * 2 ** 20)
    expect(await readTabularFile(path)).toEqual({ ok: false, name: 'gros.csv', refusal: 'too-large', line: null })
    const small = { ...DEFAULT_LIMITS, bytes: 5 }
    expect(await readTabular(bytes('a;b\n1;2\n'), 'x.csv', small)).toMatchObject({ refusal: 'too-large' })
  })
})
