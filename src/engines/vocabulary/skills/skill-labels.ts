import { featuresOf } from '#src/engines/vocabulary/lexical/features.ts'
import { addCosines, type Postings, postingsOf } from '#src/engines/vocabulary/lexical/postings.ts'
import { wordsOfText } from '#src/engines/vocabulary/skills/words-of-text.ts'

/** A list of labels of skills, ready to be ranked for texts. */
export type SkillLabels = {
  labels: readonly string[]
  /** Roots of the words of each label, as hashes, and which labels hold each. */
  roots: readonly Uint32Array[]
  byRoot: Postings
  /** Pieces of words: what misspelling and derivation leave in common. */
  byPiece: Postings
  /** Labels near a wording that stands for another, found once: place of the label, and how near from 0 to 1. */
  near: Map<string, readonly (readonly [place: number, nearness: number])[]>
}

/** What a text says, as numbers: roots in order, and pieces of its words. */
export type SaidText = { roots: Uint32Array; pieces: Uint32Array }

/** Names of people and firms that were taken out of a text leave a mark: <ORGANIZATION>. */
const TAKEN_OUT = /<\p{Lu}+>/gu
/** What tells two labels apart for people: « Java (computer programming) ». */
const IN_BRACKETS = / \([^)]*\)$/

export function saidIn(text: string): SaidText {
  const words = wordsOfText(text.replace(TAKEN_OUT, ' '))
  const roots = words.map(({ root }) => root)
  const inOrder = Uint32Array.from(roots, (root) => featuresOf([root]).words[0]!)
  return { roots: inOrder, pieces: featuresOf(words.map(({ word }) => word)).pieces }
}

/** Makes a list ready: 14 000 labels take about half a second. */
export function listSkillLabels(labels: readonly string[]): SkillLabels {
  const said = labels.map((label) => saidIn(label.replace(IN_BRACKETS, '')))
  const roots = said.map(({ roots }) => Uint32Array.from(new Set(roots)))
  return {
    labels,
    roots,
    byRoot: postingsOf(roots),
    byPiece: postingsOf(said.map(({ pieces }) => pieces)),
    near: new Map(),
  }
}

/**
 * The labels that say about the same as some wordings of one thing: the best cosine of roots over the wordings, where
 * it is at least `least`; to the fourth power, so that nearly the same counts and half the same hardly does.
 */
export function labelsNear(
  list: SkillLabels,
  key: string,
  { wordings, least }: { wordings: readonly string[]; least: number },
) {
  const known = list.near.get(key)
  if (known) return known
  const best = new Map<number, number>()
  for (const wording of wordings) {
    const likeness = new Float32Array(list.labels.length)
    addCosines(list.byRoot, Uint32Array.from(new Set(saidIn(wording).roots)), 1, likeness)
    likeness.forEach((value, place) => {
      if (value >= least && value > (best.get(place) ?? 0)) best.set(place, value)
    })
  }
  const found = [...best].map(([place, value]) => [place, value ** 4] as const)
  list.near.set(key, found)
  return found
}
