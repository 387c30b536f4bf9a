import { readDocx } from '#src/platform/documents/docx.ts'
import { readPdf } from '#src/platform/documents/pdf.ts'
import type { DocumentLimits, DocumentRefusal, DocumentText, Picture } from '#src/platform/documents/types.ts'

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 10 * 2 ** 20,
  pages: 30,
  unpackedBytes: 50 * 2 ** 20,
  entries: 2000,
  pixels: 40_000_000,
  scannedPages: 6,
}

export type DocumentReading = { ok: true; text: DocumentText } | { ok: false; refusal: DocumentRefusal }

/** How far the reading of scanned pages has come. */
type Tell = (done: number, total: number) => void

/** Reads a PDF or a Word document, known by its first bytes and not by its name. Scanned pages are recognised. */
export async function readDocument(
  bytes: Uint8Array,
  limits = DOCUMENT_LIMITS,
  tell: Tell = () => {},
): Promise<DocumentReading> {
  if (bytes.length === 0) return { ok: false, refusal: 'empty' }
  if (bytes.length > limits.bytes) return { ok: false, refusal: 'too-large' }
  const kind = kindOf(bytes)
  if (kind === 'pdf') return readPages(bytes, limits, tell)
  if (kind !== 'zip')
    return { ok: false, refusal: kind === 'ole' && isEncryptedWord(bytes) ? 'password-protected' : 'wrong-type' }
  const read = await readDocx(bytes, limits)
  if (!read.ok) return read
  if (read.lines.length === 0) return { ok: false, refusal: 'no-text' }
  return { ok: true, text: { is: 'lines', lines: read.lines } }
}

function kindOf(bytes: Uint8Array): 'pdf' | 'zip' | 'ole' | undefined {
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip'
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? 'ole' : undefined
}

/** Word keeps a document with a password in an older kind of file, under this name in UTF-16. */
const isEncryptedWord = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))

async function readPages(bytes: Uint8Array, limits: DocumentLimits, tell: Tell): Promise<DocumentReading> {
  const read = await readPdf(bytes, limits)
  if (!read.ok) return read
  const scans = read.pages.flatMap(({ picture }) => picture ?? []).slice(0, limits.scannedPages)
  const recognised = scans.length > 0 ? await recogniseAll(scans, tell) : []
  const pages = read.pages.map(({ runs, picture }) => (picture ? (recognised[scans.indexOf(picture)] ?? []) : runs))
  if (pages.every((runs) => runs.every(({ text }) => text.trim() === ''))) return { ok: false, refusal: 'no-text' }
  return { ok: true, text: { is: 'pages', pages } }
}

/** Loaded only where a page is a picture. */
async function recogniseAll(scans: readonly Picture[], tell: Tell) {
  const { recognise } = await import('#src/platform/documents/recognise.ts')
  return recognise(scans, (done) => tell(done, scans.length))
}
