import { knowledgeOf } from '#src/engines/reading/knowledge.ts'
import { linesOf } from '#src/engines/reading/layout/lines.ts'
import { readCv } from '#src/engines/reading/read-cv.ts'
import type { CvProgress, CvReading, CvTask } from '#src/modules/careers/commands/read-cv.ts'
import { chosenVocabulary } from '#src/modules/occupations/queries/vocabulary-file.ts'
import { DOCUMENT_LIMITS } from '#src/platform/documents/kind.ts'
import { readDocument } from '#src/platform/documents/read-document.ts'
import { serveThread } from '#src/platform/threads.ts'

/** Reads a CV; tells of each scanned page. */
serveThread<CvTask, CvReading, CvProgress>(async ({ bytes, asOf }, tell) => {
  const read = await readDocument(bytes, DOCUMENT_LIMITS, (done, total) => tell({ done, total }))
  if (!read.ok) return read
  const lines = read.text.is === 'pages' ? linesOf(read.text.pages) : read.text.lines
  const vocabulary = await chosenVocabulary(undefined)
  if (!vocabulary.ok) throw new Error(vocabulary.reason)
  return { ok: true, draft: readCv(lines, { asOf, knowledge: knowledgeOf(vocabulary.vocabulary.occupations) }) }
})
