import type { Vector } from '#src/engines/vocabulary/lexical/feature-space.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'

/** The known title of a class that is nearest (its place, or -1), and how alike it is: 0 to 1. */
export type Near = { title: number; likeness: number }

/** A vector spread over all features, times their rarity; cleared after use. */
export type Profile = { values: Float32Array; clear: () => void }

const spread = new WeakMap<OccupationIndex, Float32Array>()

export function toProfile(index: OccupationIndex, { features, weights }: Vector): Profile {
  const values = spread.get(index) ?? new Float32Array(index.space.rarity.length)
  spread.set(index, values)
  for (let at = 0; at < features.length; at++) values[features[at]!] = weights[at]! * index.space.rarity[features[at]!]!
  return {
    values,
    clear: () => {
      for (const feature of features) values[feature] = 0
    },
  }
}

const ENOUGH = 0.4

/** Titles marked in `hidden` are passed over. */
export function nearestOf(index: OccupationIndex, { values }: Profile, ofClass: number, hidden?: Uint8Array): Near {
  const { classStarts, starts, features, lengths } = index.titles
  const { words } = index.space
  let best = -1
  let likeness = 0
  for (let title = classStarts[ofClass]!; title < classStarts[ofClass + 1]!; title++) {
    if (hidden?.[title]) continue
    const end = starts[title + 1]!
    let at = starts[title]!
    let byWords = 0
    let byPieces = 0
    for (; at < end && features[at]! < words; at++) byWords += values[features[at]!]!
    // Without a word in common, pieces alone seldom come so far: half of all titles are passed over here.
    if (byWords === 0 && likeness >= ENOUGH) continue
    for (; at < end; at++) byPieces += values[features[at]!]!
    const found = byWords * lengths[2 * title]! + byPieces * lengths[2 * title + 1]!
    if (found <= likeness) continue
    likeness = found
    best = title
  }
  return { title: best, likeness }
}
