import { readDocx } from '#src/platform/documents/docx.ts'
import { DOCUMENT_LIMITS, isLockedWord, kindOf } from '#src/platform/documents/kind.ts'
import { readPdf } from '#src/platform/documents/pdf.ts'
import type { DocumentLimits, DocumentRefusal, DocumentText, Picture } from '#src/platform/documents/types.ts'

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
  if (!kind) return { ok: false, refusal: 'wrong-type' }
  if (kind === 'pdf') return readPages(bytes, limits, tell)
  if (isLockedWord(bytes)) return { ok: false, refusal: 'password-protected' }
  const read = await readDocx(bytes, limits)
  if (!read.ok) return read
  if (read.lines.length === 0) return { ok: false, refusal: 'no-text' }
  return { ok: true, text: { is: 'lines', lines: read.lines } }
}

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
