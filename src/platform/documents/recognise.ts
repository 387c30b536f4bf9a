import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createWorker, OEM } from 'tesseract.js'
import type { Picture, Run } from '#src/platform/documents/types.ts'

/** Pages that Tesseract reads with less confidence than this, of 100, are called unreadable: handwriting, mostly. */
const LEAST_CONFIDENCE = 75

const LANGUAGES = ['fra', 'eng']

const require = createRequire(import.meta.url)

/** The models stand in packages of their own; Tesseract wants them side by side. */
async function modelsSideBySide(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recognise-'))
  for (const language of LANGUAGES) {
    const from = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
    const file = `${language}.traineddata.gz`
    await copyFile(join(from, '4.0.0_best_int', file), join(folder, file))
  }
  return folder
}

/**
 * The words of scanned pages, recognised on this machine by Tesseract: nothing leaves it. `null` for a page that could
 * not be read. Words are lines of their own runs, in points of a page of letter size.
 */
export async function recognise(
  pictures: readonly Picture[],
  onPage: (done: number) => void = () => {},
): Promise<(Run[] | null)[]> {
  const folder = await modelsSideBySide()
  const options = { langPath: folder, cacheMethod: 'none', gzip: true }
  const worker = await createWorker(LANGUAGES, OEM.LSTM_ONLY, options).finally(() => rm(folder, { recursive: true }))
  try {
    const pages: (Run[] | null)[] = []
    for (const picture of pictures) {
      const { data } = await worker.recognize(asPgm(picture), {}, { text: false, blocks: true })
      pages.push(data.confidence < LEAST_CONFIDENCE ? null : runsOf(data.blocks ?? [], LETTER_WIDTH / picture.width))
      onPage(pages.length)
    }
    return pages
  } finally {
    await worker.terminate()
  }
}

/** Points of a page of letter size, which scans mostly are. */
const LETTER_WIDTH = 612

/** The plainest of picture files: a head, then the points. */
const asPgm = ({ width, height, grey }: Picture) => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])

type Block = Awaited<ReturnType<Awaited<ReturnType<typeof createWorker>>['recognize']>>['data']['blocks']

/** A run for each line: its height is that of all its letters, so that lines of one text are of one size. */
function runsOf(blocks: NonNullable<Block>, scale: number): Run[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap(({ words, bbox, rowAttributes }) => {
    const size = Math.round((rowAttributes?.rowHeight || bbox.y1 - bbox.y0) * scale)
    return words.map((word) => ({
      text: word.text,
      x: word.bbox.x0 * scale,
      y: ((bbox.y0 + bbox.y1) / 2) * scale,
      width: (word.bbox.x1 - word.bbox.x0) * scale,
      size,
      bold: false,
    }))
  })
}
