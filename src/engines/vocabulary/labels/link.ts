import {
  addShared,
  FULL_MEANING,
  type Meanings,
  meaningOf,
  meaningsOf,
} from '#src/engines/vocabulary/labels/meaning.ts'
import { featuresOf } from '#src/engines/vocabulary/lexical/features.ts'
import { addCosines, type Postings, postingsOf } from '#src/engines/vocabulary/lexical/postings.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { withoutGenderMarks } from '#src/engines/vocabulary/text/gender.ts'
import { type Language, titleWords } from '#src/engines/vocabulary/text/title.ts'
import { tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

/** A label of a list, and the concept that it names (its own where none is known). */
export type Label = { id: string; text: string; concept: string }

/** A label found, with a score from 0 to 1: the concept it names comes before others of lower score. */
export type Linked = { id: string; score: number }

/** Labels seen three ways: pieces of what they say, its words, and pieces of the letters as written. */
export type LabelList = {
  labels: readonly Label[]
  /** The concept of each label, as a number. */
  concepts: Int32Array
  conceptCount: number
  said: Postings
  words: Postings
  written: Postings
  /** The occupations that labels may mean, where labels are titles. */
  occupations: { index: OccupationIndex; meanings: Meanings } | null
}

const SHARES = { said: 0.45, words: 0.25, written: 0.3 } as const
/** How much the likeness of a label itself counts beside that of its concept. */
const OWN = 0.01

/** With an index of occupations, labels that mean near occupations are alike though they share no word. */
export function listLabels(
  labels: readonly Label[],
  language: Language = 'auto',
  index: OccupationIndex | null = null,
): LabelList {
  const seen = labels.map(({ text }) => seenAs(text, language))
  const numbers = new Map<string, number>()
  const concepts = Int32Array.from(labels, ({ concept }) => {
    if (!numbers.has(concept)) numbers.set(concept, numbers.size)
    return numbers.get(concept)!
  })
  return {
    labels,
    concepts,
    conceptCount: numbers.size,
    said: postingsOf(seen.map(({ said }) => said)),
    words: postingsOf(seen.map(({ words }) => words)),
    written: postingsOf(seen.map(({ written }) => written)),
    occupations: index && { index, meanings: meaningsOf(labels.map(({ text }) => meaningOf(index, text, language))) },
  }
}

/**
 * The labels that say what a text says, best first: a weighted sum of three cosines of TF-IDF, and of the occupations
 * that both may mean; a concept has the best of its labels.
 */
export function linkLabel(list: LabelList, text: string, most: number, language: Language = 'auto'): Linked[] {
  const likeness = likenessOf(list, text, language)
  const ofConcept = new Float32Array(list.conceptCount)
  likeness.forEach((value, place) => {
    const concept = list.concepts[place]!
    if (value > ofConcept[concept]!) ofConcept[concept] = value
  })
  const order = [...likeness.keys()].filter((place) => ofConcept[list.concepts[place]!]! > 0)
  const score = (place: number) => (ofConcept[list.concepts[place]!]! + OWN * likeness[place]!) / (1 + OWN)
  return order
    .map((place) => ({ place, score: score(place) }))
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, most)
    .map(({ place, score }) => ({ id: list.labels[place]!.id, score }))
}

/** How alike each label is to a text, from 0 to 1. */
export function likenessOf(list: LabelList, text: string, language: Language): Float32Array {
  const likeness = new Float32Array(list.labels.length)
  const { said, words, written } = seenAs(text, language)
  addCosines(list.said, said, SHARES.said, likeness)
  addCosines(list.words, words, SHARES.words, likeness)
  addCosines(list.written, written, SHARES.written, likeness)
  if (!list.occupations) return likeness
  const { index, meanings } = list.occupations
  addShared(meanings, meaningOf(index, text, language), likeness)
  return likeness.map((each) => each / (1 + FULL_MEANING))
}

function seenAs(text: string, language: Language) {
  const features = featuresOf(titleWords(text, language).telling)
  const written = tokensOf(withoutGenderMarks(plain(text))).map(({ word }) => word)
  return { said: features.pieces, words: features.words, written: featuresOf(written).pieces }
}
