import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** A report on paper: a title, what it is about, then parts with a heading, and a table of names, values and words. */
export type PdfReport = {
  language: 'fr-CA' | 'en-CA'
  title: string
  author: string
  lines: readonly PdfText[]
  tables: readonly PdfTable[]
  foot: string
}
/** With its language, where it is not that of the report. */
export type PdfText = string | { text: string; lang: string | undefined }
export type PdfTable = {
  title: PdfText
  head: readonly [string, string, string]
  rows: readonly (readonly [string, string, string])[]
}

const fontFile = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))

/**
 * A tagged PDF (ISO 32000, 14.8; PDF/UA in spirit): a language, a title, headings, tables with header cells, so that a
 * screen reader reads it as a person would. Letters of many languages, from a font that is embedded.
 */
export function pdfFile(report: PdfReport): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin: 54,
    tagged: true,
    pdfVersion: '1.7',
    lang: report.language,
    displayTitle: true,
    info: { Title: report.title, Author: report.author },
    bufferPages: false,
  })
  pdf.registerFont('text', fontFile('DejaVuSans'))
  pdf.registerFont('strong', fontFile('DejaVuSans-Bold'))
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
  writeReport(pdf, report)
  pdf.end()
  return done
}

type Pdf = InstanceType<typeof PDFDocument>

function writeReport(pdf: Pdf, { title, lines, tables, foot }: PdfReport): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const add = (tag: string, said: PdfText, draw: (text: string) => void) => {
    const { text, lang } = typeof said === 'string' ? { text: said, lang: undefined } : said
    root.add(pdf.struct(tag, lang ? { lang } : {}, () => draw(text)))
  }
  add('H1', title, (text) => pdf.font('strong').fontSize(18).text(text).moveDown(0.5))
  for (const line of lines) add('P', line, (text) => pdf.font('text').fontSize(10).text(text).moveDown(0.2))
  for (const table of tables) {
    add('H2', table.title, (text) => pdf.moveDown().font('strong').fontSize(12).text(text).moveDown(0.4))
    const element = pdf.struct('Table')
    root.add(element)
    element.add(rowOf(pdf, 'TH', table.head))
    for (const row of table.rows) element.add(rowOf(pdf, 'TD', row))
    element.end()
  }
  add('P', foot, (text) => pdf.moveDown().font('text').fontSize(8).text(text, 54))
  root.end()
}

/** Name, value, words: three columns, as high as the longest. */
const COLUMNS = [
  { x: 54, width: 150 },
  { x: 214, width: 80 },
  { x: 304, width: 254 },
] as const

function rowOf(pdf: Pdf, tag: 'TH' | 'TD', cells: readonly string[]) {
  const font = tag === 'TH' ? 'strong' : 'text'
  pdf.font(font).fontSize(9)
  const height = Math.max(...cells.map((cell, at) => pdf.heightOfString(cell, { width: COLUMNS[at]!.width })))
  const row = pdf.struct('TR')
  let top = 0
  cells.forEach((cell, at) => {
    row.add(
      pdf.struct(tag, {}, () => {
        // The first cell decides where the row begins, once all above it is written.
        if (at === 0) {
          if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
          top = pdf.y
        }
        const { x, width } = COLUMNS[at]!
        pdf.font(font).fontSize(9).text(cell, x, top, { width })
        if (at === cells.length - 1) pdf.y = top + height + 6
      }),
    )
  })
  row.end()
  return row
}
