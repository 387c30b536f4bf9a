import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { DOCUMENT_LIMITS } from '#src/platform/documents/kind.ts'
import { readDocument } from '#src/platform/documents/read-document.ts'
import { sharedPath } from '#tests/support/shared.ts'
import { zipOf } from '#tests/support/zip.ts'

type Draw = (pdf: PDFKit.PDFDocument) => void

async function pdfOf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'LETTER', margin: 50, ...options })
  draw(pdf)
  pdf.end()
  return new Uint8Array(await buffer(pdf))
}

const word = (body: string, head = '') =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `${head}<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
  })
const paragraph = (text: string, bold = false) =>
  `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

async function linesOf(file: Uint8Array) {
  const read = await readDocument(file)
  return read.ok && read.text.is === 'lines' ? read.text.lines : read
}

const refusal = async (file: Uint8Array, limits = DOCUMENT_LIMITS) => {
  const read = await readDocument(file, limits)
  return read.ok ? 'read' : read.refusal
}

test('a PDF gives its text where it stands, and says what is bold', async () => {
  const file = await pdfOf((pdf) => {
    pdf.font('Helvetica-Bold').fontSize(20).text('Aïcha Benali', 72, 90)
    pdf.font('Helvetica').fontSize(11).text('Comptable', 72, 130)
  })
  const read = await readDocument(file)
  const [runs] = read.ok && read.text.is === 'pages' ? read.text.pages : []
  const named = runs!.filter(({ text }) => text.trim() !== '')
  expect(named.map(({ text, bold }) => [text, bold])).toEqual([
    ['Aïcha Benali', true],
    ['Comptable', false],
  ])
  expect(named.map(({ x, size }) => [Math.round(x), Math.round(size)])).toEqual([
    [72, 20],
    [72, 11],
  ])
  expect(named[0]!.y).toBeLessThan(named[1]!.y)
})

test('a Word document gives its paragraphs, tables and text boxes, each once and in order', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const row = (...texts: string[]) => `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`
  const lines = await linesOf(
    word(
      paragraph('Expérience', true) +
        `<w:tbl>${row('2019 à 2022', 'Soudeuse')}${row('2016 à 2019', 'Apprentie')}</w:tbl>` +
        `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('Langues')}</mc:Choice>` +
        `<mc:Fallback>${box('Langues')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
  )
  expect(lines).toMatchObject([
    { text: 'Expérience', bold: 10, row: null, line: 1 },
    { text: '2019 à 2022', row: 0, cell: 0 },
    { text: 'Soudeuse', row: 0, cell: 1 },
    { text: '2016 à 2019', row: 1, cell: 0 },
    { text: 'Apprentie', row: 1, cell: 1 },
    { text: 'Langues', row: null },
  ])
})

test('a line break parts two lines, and bold is told of its own line', async () => {
  const lines = await linesOf(
    word(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Peintre</w:t></w:r><w:r><w:br/><w:t>Atelier &amp; fils</w:t></w:r></w:p>',
    ),
  )
  expect(lines).toMatchObject([
    { text: 'Peintre', bold: 7 },
    { text: 'Atelier & fils', bold: 0 },
  ])
})

test('what is no document says so', async () => {
  expect(await refusal(new Uint8Array())).toBe('empty')
  expect(await refusal(Buffer.from('<html><script>alert(1)</script></html>'))).toBe('wrong-type')
  expect(await refusal(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe('wrong-type')
  expect(await refusal(Buffer.from('MZ…'))).toBe('wrong-type')
  expect(await refusal(Buffer.alloc(11 * 2 ** 20, '%PDF-1.7 '))).toBe('too-large')
})

test('a password is told apart from a broken file', async () => {
  const locked = await pdfOf((pdf) => pdf.text('secret'), { userPassword: 'chut', pdfVersion: '1.7' })
  expect(await refusal(locked)).toBe('password-protected')
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  expect(await refusal(ole)).toBe('password-protected')
  expect(await refusal(Buffer.from('%PDF-1.7\nrien du tout'))).toBe('unreadable')
  expect(await refusal(Buffer.from('PK\x03\x04 rien du tout'))).toBe('unreadable')
})

test('a document of too many pages, or a zip that swells, is left', async () => {
  const long = await pdfOf((pdf) => {
    for (let page = 0; page < 31; page++) pdf.addPage()
  })
  expect(await refusal(long)).toBe('too-large')
  const bomb = word(paragraph('a'.repeat(60 * 2 ** 20)))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await refusal(bomb)).toBe('unreadable')
})

test('entities of a Word document are not opened', async () => {
  const head = '<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
  expect(await refusal(word(paragraph('&file;'), head))).toBe('unreadable')
})

test('a page without a word has no text', async () => {
  expect(await refusal(await pdfOf((pdf) => pdf.rect(50, 50, 100, 100).fill('grey')))).toBe('no-text')
  expect(await refusal(word('<w:p/>'))).toBe('no-text')
})

test('a scanned page is recognised on this machine, and handwriting that nobody can read is not', async () => {
  const told: number[][] = []
  const scan = await readDocument(readFileSync(sharedPath('data/reading/cv/cv15.pdf')), DOCUMENT_LIMITS, (...at) =>
    told.push(at),
  )
  const words = scan.ok && scan.text.is === 'pages' ? scan.text.pages[0]!.map(({ text }) => text).join(' ') : ''
  expect(words).toContain('hedi.benjaballah@example.com')
  expect(told).toEqual([[1, 1]])
  expect(await refusal(readFileSync(sharedPath('data/reading/cv/cv15b.pdf')))).toBe('no-text')
})
