import type { FeatureSpace } from '#src/engines/vocabulary/lexical/feature-space.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

/** A title that somebody gave to a unit group; « auto » for a language that is neither French nor English. */
export type KnownTitle = { code: string; language: Language; title: string }

/** An occupation of another classification, with what it is called: its unit group is found, not given. */
export type OtherOccupation = { id: string; titles: readonly { language: Language; title: string }[] }

/**
 * What is known of occupations, as numbers: built once, never changed, read from a file as it is. Titles stand by class
 * (unit group), `classStarts[c]` to `classStarts[c + 1]`.
 */
export type OccupationIndex = {
  /** The code of each class. */
  codes: readonly string[]
  space: FeatureSpace
  /** Of each feature, the classes that it speaks for or against, with how much: `scales[f] * strengths[at]`. */
  model: {
    starts: Uint32Array
    classes: Uint16Array
    strengths: Int8Array
    scales: Float32Array
    bias: Float32Array
  }
  titles: {
    classStarts: Uint32Array
    /** Features of each title, words first; and one over the length of its words, then of its pieces. */
    starts: Uint32Array
    features: Uint16Array
    lengths: Float32Array
    /** The titles as written, UTF-8, one after the other. */
    texts: Uint8Array
    textStarts: Uint32Array
  }
  /** Keys of titles (two hashes), ascending, with the class of each. */
  exact: { high: Uint32Array; low: Uint32Array; classes: Uint16Array }
  /** Scores are divided by this before they become chances: found on titles that training had not seen. */
  temperature: number
}

/**
 * A unit group that a title may mean, and how sure that is: from 0 to 1, such that .8 is right 8 times out of 10.
 * `nearest` is the known title that it is nearest to; null far behind the first, where none was looked for.
 */
export type Answer = { code: string; confidence: number; nearest: string | null }

/** Answers, best first; `abstains` when none is sure enough to be taken without a person. */
export type Classified = { answers: Answer[]; abstains: boolean }
