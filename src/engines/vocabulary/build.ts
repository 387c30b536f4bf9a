import { buildOccupations } from '#src/engines/vocabulary/occupations/build.ts'
import type { KnownTitle, OtherOccupation } from '#src/engines/vocabulary/occupations/types.ts'
import type { Vocabulary, VocabularySource } from '#src/engines/vocabulary/types.ts'

/** One more whenever equal words give another vocabulary: then what was kept is made again. */
export const ENGINE_VERSION = 4

export type VocabularyWords = {
  titles: readonly KnownTitle[]
  /** Occupations of other classifications, whose unit groups are found by the titles. */
  others?: readonly OtherOccupation[]
  sources: readonly VocabularySource[]
}

/** A vocabulary of some titles. Equal words give an equal vocabulary, to the bit. */
export const buildVocabulary = ({ titles, others = [], sources }: VocabularyWords): Vocabulary => ({
  kind: 'vocabulary',
  engine: ENGINE_VERSION,
  classification: 'CNP 2021 v1.0',
  sources,
  titles: titles.length,
  occupations: buildOccupations(titles, others),
})
