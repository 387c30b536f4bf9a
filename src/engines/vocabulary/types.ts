import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'

/** A file that a vocabulary was made from: its layout, how many records it has, and how many titles they gave. */
export type VocabularySource = { file: string; layout: string; records: number; titles: number }

/** All that the engine knows, made once and never changed. Codes are those of `classification`. */
export type Vocabulary = {
  kind: 'vocabulary'
  engine: number
  classification: 'CNP 2021 v1.0'
  /** None for the vocabulary that comes with the program. */
  sources: readonly VocabularySource[]
  /** How many titles it was made from, ours and those of the sources. */
  titles: number
  occupations: OccupationIndex
}
