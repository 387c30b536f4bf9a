import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { DocumentLimits, DocumentRefusal, Picture, Run } from '#src/platform/documents/types.ts'

/** Of each page, its text and, where it shows one large picture and hardly a word, that picture. */
export type PdfPage = { runs: Run[]; picture: Picture | null }

type Pages = { ok: true; pages: PdfPage[] } | { ok: false; refusal: DocumentRefusal }

/** A page with fewer letters than this is taken for a scan. */
const SCANNED_BELOW = 25

/**
 * The pages of a PDF: runs of text with their place, and the pictures of scanned pages. Nothing of the file is run
 * (scripts, actions), nothing is fetched, and fonts of the machine are left alone.
 */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<Pages> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: limits.pixels,
    canvasMaxAreaInBytes: 4 * limits.pixels,
  })
  try {
    const pdf = await loading.promise
    if (pdf.numPages > limits.pages) return { ok: false, refusal: 'too-large' }
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)))
    return { ok: true, pages }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, refusal: isLocked ? 'password-protected' : 'unreadable' }
  } finally {
    await loading.destroy()
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  // Fonts have their names, and pictures their points, only once the page was laid out.
  const operators = await page.getOperatorList()
  const { items } = await page.getTextContent({ disableNormalization: true })
  const top = page.view[3] ?? 0
  const runs = items.filter((item): item is TextItem => 'str' in item).map((item) => runOf(page, item, top))
  const letters = runs.reduce((sum, { text }) => sum + text.trim().length, 0)
  const picture = letters < SCANNED_BELOW ? await pictureOf(page, operators) : null
  page.cleanup()
  return { runs, picture }
}

function runOf(page: PDFPageProxy, { str, transform, width, height, fontName }: TextItem, top: number): Run {
  const [, , , scale = 10, x = 0, y = 0] = transform as number[]
  return { text: str, x, y: top - y, width, size: height || Math.abs(scale), bold: isBold(page, fontName) }
}

function isBold(page: PDFPageProxy, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false
  const { name, bold, black } = page.commonObjs.get(fontName) as { name?: string; bold?: boolean; black?: boolean }
  return bold === true || black === true || /bold|black|heavy|demi/i.test(name ?? '')
}

type Image = { width: number; height: number; data?: Uint8Array | Uint8ClampedArray }

/** The largest picture of a page, in grey. */
async function pictureOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
): Promise<Picture | null> {
  let largest: Image | null = null
  for (const [at, operator] of fnArray.entries()) {
    if (operator !== OPS.paintImageXObject) continue
    const name = (argsArray[at] as [string])[0]
    const image = await new Promise<Image | null>((resolve) =>
      (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve),
    )
    if (image?.data && image.width * image.height > (largest ? largest.width * largest.height : 0)) largest = image
  }
  return largest?.data ? greyOf(largest.width, largest.height, largest.data) : null
}

/** Points come as one bit, three bytes or four bytes each. */
function greyOf(width: number, height: number, data: Uint8Array | Uint8ClampedArray): Picture {
  const grey = new Uint8Array(width * height)
  const bytes = Math.round(data.length / grey.length)
  const rowBytes = (width + 7) >> 3
  for (let at = 0; at < grey.length; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    if (bytes === 0) grey[at] = (data[y * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
    else if (bytes < 3) grey[at] = data[at * bytes]!
    else grey[at] = (299 * data[at * bytes]! + 587 * data[at * bytes + 1]! + 114 * data[at * bytes + 2]!) / 1000
  }
  return { width, height, grey }
}
