import { Parser } from 'saxen'
import { fromBufferPromise } from 'yauzl'
import type { DocumentLimits, DocumentRefusal, Line } from '#src/platform/documents/types.ts'
import { unpackWithin } from '#src/platform/tabular/unpack.ts'

type Lines = { ok: true; lines: Line[] } | { ok: false; refusal: DocumentRefusal }

/** A zip that unpacks to so many times its size is a bomb. */
const MOST_TIMES = 100

/**
 * The lines of a Word document: paragraphs, tables by rows and cells, text boxes, in the order of the file. Only its
 * own text is read: no macro, no field, no linked file, no entity.
 */
export async function readDocx(bytes: Uint8Array, limits: DocumentLimits): Promise<Lines> {
  const { unpackedBytes, entries } = limits
  const unpacked = await unpackWithin(bytes, { bytes: limits.bytes, unpackedBytes, entries, ratio: MOST_TIMES })
  if (!unpacked.ok)
    return { ok: false, refusal: unpacked.refusal === 'password-protected' ? 'password-protected' : 'unreadable' }
  if (!unpacked.names.has('word/document.xml')) return { ok: false, refusal: 'wrong-type' }
  const xml = await entryOf(bytes, 'word/document.xml')
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return { ok: false, refusal: 'unreadable' }
  const reader = new WordReader()
  return reader.read(xml) ? { ok: true, lines: reader.lines } : { ok: false, refusal: 'unreadable' }
}

async function entryOf(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }
  return ''
}

type Paragraph = { text: string; bold: number; size: number; bullet: boolean; before: number }

/** Half points that Word writes where nothing is said. */
const USUAL_SIZE = 22

class WordReader {
  readonly lines: Line[] = []
  #paragraphs: Paragraph[] = []
  #tables: { row: number; cell: number }[] = []
  #rows = 0
  /** What a reader that knows no new shapes would show instead: the same text again. */
  #fallback = 0
  #isText = false
  #run = { bold: false, size: 0 }

  read(xml: string): boolean {
    let isWhole = true
    const parser = new Parser()
    parser.on('error', () => {
      isWhole = false
    })
    parser.on('openTag', (name, attributes) => this.#open(name, attributes))
    parser.on('closeTag', (name) => this.#close(name))
    parser.on('text', (text, decode) => {
      if (this.#isText && this.#fallback === 0) this.#say(decode(text))
    })
    parser.parse(xml)
    return isWhole
  }

  #open(name: string, attributes: () => Record<string, string>): void {
    const paragraph = this.#paragraphs.at(-1)
    const is = (attribute: string) => !/^(?:0|false|none|off)$/.test(attributes()[attribute] ?? '1')
    if (name === 'mc:Fallback') this.#fallback++
    else if (name === 'w:p') this.#paragraphs.push({ text: '', bold: 0, size: 0, bullet: false, before: 0 })
    else if (name === 'w:tbl') this.#tables.push({ row: -1, cell: -1 })
    else if (name === 'w:tr' && this.#tables.length > 0)
      Object.assign(this.#tables.at(-1)!, { row: this.#rows++, cell: -1 })
    else if (name === 'w:tc' && this.#tables.length > 0) this.#tables.at(-1)!.cell++
    else if (name === 'w:r') this.#run = { bold: false, size: 0 }
    else if (name === 'w:b') this.#run.bold = is('w:val')
    else if (name === 'w:sz') this.#run.size = Number(attributes()['w:val']) || 0
    else if (name === 'w:t') this.#isText = true
    else if (name === 'w:tab' || name === 'w:ptab') this.#say('\t')
    else if (name === 'w:br' || name === 'w:cr') this.#say('\n')
    else if (name === 'w:noBreakHyphen') this.#say('-')
    else if (name === 'w:numPr' && paragraph) paragraph.bullet = true
    else if (name === 'w:spacing' && paragraph && paragraph.text === '')
      paragraph.before = Number(attributes()['w:before']) || paragraph.before
    else if (name === 'w:pStyle' && paragraph && /^(?:heading|titre|title)/i.test(attributes()['w:val'] ?? ''))
      paragraph.size = 28
  }

  #close(name: string): void {
    if (name === 'mc:Fallback') this.#fallback--
    else if (name === 'w:t') this.#isText = false
    else if (name === 'w:tbl') this.#tables.pop()
    else if (name === 'w:p') this.#finish(this.#paragraphs.pop())
  }

  #say(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph || this.#fallback > 0) return
    const isBoldSoFar = paragraph.bold === paragraph.text.length
    paragraph.text += text
    if (this.#run.bold && isBoldSoFar) paragraph.bold = paragraph.text.length
    if (text.trim() !== '') paragraph.size = Math.max(paragraph.size, this.#run.size)
  }

  #finish(paragraph: Paragraph | undefined): void {
    if (!paragraph || this.#fallback > 0) return
    const table = this.#tables.at(-1)
    let from = 0
    for (const text of paragraph.text.split('\n')) {
      const bold = Math.max(0, Math.min(text.length, paragraph.bold - from))
      from += text.length + 1
      if (text.trim() === '') continue
      const { bullet, before, size } = paragraph
      const points = (size || USUAL_SIZE) / 2
      this.lines.push({
        page: 1,
        line: this.lines.length + 1,
        text: text.trim(),
        bold,
        size: points,
        bullet,
        indent: bullet ? 1 : 0,
        gap: before / 20 / points,
        row: table ? table.row : null,
        cell: table?.cell ?? 0,
      })
    }
  }
}
