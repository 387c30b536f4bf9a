import type { Programme } from '#src/modules/programmes/types/kept.ts'
import type { Words } from '#src/words/words.ts'

/** A programme in the reader's language. */
export const programmeName = (t: Words, programme: Pick<Programme, 'nameFr' | 'nameEn'>): string =>
  t.language === 'fr' ? programme.nameFr : programme.nameEn

export const programmeSummary = (t: Words, programme: Pick<Programme, 'summaryFr' | 'summaryEn'>): string =>
  t.language === 'fr' ? programme.summaryFr : programme.summaryEn
