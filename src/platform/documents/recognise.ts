import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Picture, Run } from '#src/platform/documents/types.ts'

/** Pages that Tesseract reads with less confidence than this, of 100, are called unreadable: handwriting, mostly. */
const LEAST_CONFIDENCE = 75

const LANGUAGES = ['fra', 'eng']
/** Lines are found wherever they stand on the page. */
const AUTOMATIC_LAYOUT = '3'
/** Points of a page of letter size, which scans mostly are. */
const LETTER_WIDTH = 612

/** What we use of Tesseract compiled to WebAssembly (package tesseract.js-core, which has no types). */
type Tesseract = {
  FS: { writeFile: (path: string, bytes: Uint8Array) => void }
  TessBaseAPI: new () => {
    Init: (folder: null, languages: string, engine: number) => number
    SetVariable: (name: string, value: string) => void
    SetImageFile: (exif: number, angle: number) => number
    Recognize: (monitor: null) => number
    MeanTextConf: () => number
    GetJSONText: () => string
    End: () => void
  }
}

type Box = { x0: number; y0: number; x1: number; y1: number }
type Found = { blocks: { paragraphs: { lines: { bbox: Box; words: { text: string; bbox: Box }[] }[] }[] }[] }

const require = createRequire(import.meta.url)

/**
 * The words of scanned pages, recognised on this machine by Tesseract: nothing leaves it. `null` for a page that could
 * not be read. Places are in points of a page of letter size.
 */
export async function recognise(
  pictures: readonly Picture[],
  onPage: (done: number) => void = () => {},
): Promise<(Run[] | null)[]> {
  const tesseract = (await require('tesseract.js-core/tesseract-core-simd-lstm')({ printErr: () => {} })) as Tesseract
  for (const language of LANGUAGES) tesseract.FS.writeFile(`${language}.traineddata`, modelOf(language))
  const reader = new tesseract.TessBaseAPI()
  const LSTM_ONLY = 1
  if (reader.Init(null, LANGUAGES.join('+'), LSTM_ONLY) !== 0) throw new Error('Tesseract could not be started.')
  reader.SetVariable('tessedit_pageseg_mode', AUTOMATIC_LAYOUT)
  const pages: (Run[] | null)[] = []
  for (const picture of pictures) {
    tesseract.FS.writeFile('/input', asPgm(picture))
    reader.SetImageFile(1, 0)
    reader.Recognize(null)
    const isReadable = reader.MeanTextConf() >= LEAST_CONFIDENCE
    pages.push(isReadable ? runsOf(JSON.parse(reader.GetJSONText()) as Found, LETTER_WIDTH / picture.width) : null)
    onPage(pages.length)
  }
  reader.End()
  return pages
}

const modelOf = (language: string): Uint8Array => {
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
  return gunzipSync(readFileSync(join(folder, '4.0.0_best_int', `${language}.traineddata.gz`)))
}

/** The plainest of picture files: a head, then the points. */
const asPgm = ({ width, height, grey }: Picture) => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])

/** A run for each word; those of a line share its middle and its height, so that they stay one line. */
function runsOf({ blocks }: Found, scale: number): Run[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap(({ words, bbox }) => {
    const size = Math.round((bbox.y1 - bbox.y0) * scale)
    const y = ((bbox.y0 + bbox.y1) / 2) * scale
    return words.map(({ text, bbox: { x0, x1 } }) => ({
      text,
      x: x0 * scale,
      y,
      width: (x1 - x0) * scale,
      size,
      bold: false,
    }))
  })
}
