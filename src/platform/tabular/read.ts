import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { decode } from '#src/platform/tabular/decode.ts'
import { separate } from '#src/platform/tabular/separate.ts'
import {
  DEFAULT_LIMITS,
  type Sheet,
  type TabularFile,
  type TabularLimits,
  type TabularReading,
  type TabularRefusal,
} from '#src/platform/tabular/types.ts'
import { readXlsx } from '#src/platform/tabular/workbook.ts'

const TEXT_NAMES = ['.csv', '.tsv', '.txt', '.tab']
const WORKBOOK_NAMES = ['.xlsx', '.xlsm']

/** Whether a file name promises a table that can be read: the file itself decides. */
export const hasTabularName = (name: string) => [...TEXT_NAMES, ...WORKBOOK_NAMES].includes(extname(name).toLowerCase())

/** A file of the disk, refused by its size before it is opened. Throws only what the disk throws. */
export async function readTabularFile(path: string, limits: TabularLimits = DEFAULT_LIMITS): Promise<TabularReading> {
  const name = basename(path)
  const { size } = await stat(path)
  if (size > limits.bytes) return refuse(name, 'too-large')
  return readTabular(await readFile(path), name, limits)
}

/** The sheets of a delimited text or of a workbook. What the bytes are counts, not what the name says. */
export async function readTabular(
  bytes: Uint8Array,
  name: string,
  limits: TabularLimits = DEFAULT_LIMITS,
): Promise<TabularReading> {
  if (bytes.length > limits.bytes) return refuse(name, 'too-large')
  if (bytes.length === 0) return refuse(name, 'empty')
  const kind = kindOf(bytes, name)
  if (kind !== 'text' && kind !== 'zip') return refuse(name, kind)
  return kind === 'zip' ? readZip(bytes, name, limits) : readText(bytes, name)
}

const refuse = (name: string, refusal: TabularRefusal, line: number | null = null): TabularReading => ({
  ok: false,
  name,
  refusal,
  line,
})

/** First bytes of what people send by mistake: PDF, RTF, pictures, other archives. */
const OTHER_KINDS = ['%PDF', '{\\rtf', '\x89PNG', 'GIF8', '\xff\xd8\xff', 'Rar!', '7z\xbc\xaf', '\x1f\x8b']

/** An old Office container: a workbook of before 2007, or a newer one that is encrypted. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0'

function kindOf(bytes: Uint8Array, name: string): 'text' | 'zip' | TabularRefusal {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith(OLD_OFFICE))
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password-protected' : 'wrong-type'
  if (OTHER_KINDS.some((kind) => start.startsWith(kind))) return 'not-a-spreadsheet'
  return hasTabularName(name) || extname(name) === '' ? 'text' : 'wrong-type'
}

async function readZip(bytes: Uint8Array, name: string, limits: TabularLimits): Promise<TabularReading> {
  const workbook = await readXlsx(bytes, limits)
  if (!workbook.ok) return refuse(name, workbook.refusal)
  return withCells({ name, format: 'xlsx', encoding: null, separator: null, sheets: workbook.sheets })
}

function readText(bytes: Uint8Array, name: string): TabularReading {
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') return refuse(name, 'empty')
  if (isBinary(text) || /^\s*<(!doctype|html|\?xml|table)/i.test(text)) return refuse(name, 'not-a-spreadsheet')
  const separated = separate(text)
  if (!separated.ok) return refuse(name, 'broken-row', separated.line)
  const { separator, rows } = separated
  return withCells({ name, format: 'csv', encoding, separator, sheets: [{ name, rows }] })
}

/** Text of a form holds no control characters but tabs and line ends; a stray one is not yet a picture. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we look for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  return sample.includes('\u0000') || controls > sample.length / 100
}

/** A table has at least one record with two cells; a workbook of empty sheets is empty. */
function withCells(file: TabularFile): TabularReading {
  const filled = file.sheets.flatMap(filledWidths)
  if (filled.length === 0) return refuse(file.name, file.format === 'csv' ? 'no-columns' : 'empty')
  return filled.some((width) => width > 1) ? { ok: true, file } : refuse(file.name, 'no-columns')
}

const filledWidths = (sheet: Sheet) =>
  sheet.rows.map((row) => row.cells.filter((cell) => cell.trim() !== '').length).filter((width) => width > 0)
