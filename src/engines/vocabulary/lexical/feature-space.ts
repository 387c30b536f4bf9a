import type { Features } from '#src/engines/vocabulary/lexical/features.ts'

/**
 * The features that a set of texts knows, numbered: words first, then pieces. `slots` and `numbers` are an open hash
 * table (linear probing, a power of two long): slots hold the hash, numbers the feature, or -1 where a slot is free.
 * `rarity` is ln((n + 1) / (holders + 1)) + 1 over the n texts.
 */
export type FeatureSpace = {
  slots: Uint32Array
  numbers: Int32Array
  rarity: Float32Array
  /** How many of the features are words. */
  words: number
  /** The rarity of what no text has. */
  unknown: number
}

/** A text as a vector: features that are known, words first, and the weight of each. */
export type Vector = { features: Uint32Array; weights: Float32Array }

/** Of the square of a vector's length, the part of words; pieces have the rest. */
const SHARE_OF_WORDS = 0.3

/**
 * The space of some texts. Features of fewer than `fewest` texts are left out, and the rarest beyond `most`.
 */
export function spaceOf(texts: readonly Features[], { fewest, most }: { fewest: number; most: number }): FeatureSpace {
  const words = knownOf(texts, 'words', fewest)
  const pieces = knownOf(texts, 'pieces', fewest).slice(0, Math.max(0, most - words.length))
  const known = [...words, ...pieces]
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, known.length * 2)))
  const rarity = Float32Array.from(known, ([, holders]) => Math.log((texts.length + 1) / (holders + 1)) + 1)
  const unknown = Math.log((texts.length + 1) / 2) + 1
  const space = { slots: new Uint32Array(size), numbers: new Int32Array(size).fill(-1), rarity, unknown }
  known.forEach(([hash], number) => {
    const slot = slotOf(space, hash)
    space.slots[slot] = hash
    space.numbers[slot] = number
  })
  return { ...space, words: words.length }
}

/** Hashes with how many texts hold them, most first: the order is the same in every run. */
function knownOf(texts: readonly Features[], kind: keyof Features, fewest: number): [number, number][] {
  const holders = new Map<number, number>()
  for (const text of texts) for (const hash of text[kind]) holders.set(hash, (holders.get(hash) ?? 0) + 1)
  return [...holders].filter(([, count]) => count >= fewest).sort(([a, m], [b, n]) => n - m || a - b)
}

function slotOf({ slots, numbers }: Pick<FeatureSpace, 'slots' | 'numbers'>, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (numbers[slot] !== -1 && slots[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** The number of a feature, or -1. */
export const numberOf = (space: FeatureSpace, hash: number): number => space.numbers[slotOf(space, hash)]!

/** The vector of a text. What the space does not know takes its part of the length all the same. */
export function vectorOf(space: FeatureSpace, { words, pieces }: Features): Vector {
  const known: [feature: number, weight: number][] = []
  addHalf(space, words, Math.sqrt(SHARE_OF_WORDS), known)
  addHalf(space, pieces, Math.sqrt(1 - SHARE_OF_WORDS), known)
  return { features: Uint32Array.from(known, ([each]) => each), weights: Float32Array.from(known, ([, each]) => each) }
}

function addHalf(space: FeatureSpace, hashes: Uint32Array, length: number, known: [number, number][]): void {
  let square = 0
  const from = known.length
  for (const hash of hashes) {
    const number = numberOf(space, hash)
    const rarity = number < 0 ? space.unknown : space.rarity[number]!
    square += rarity * rarity
    if (number >= 0) known.push([number, rarity])
  }
  for (let at = from; at < known.length; at++) known[at]![1] *= length / Math.sqrt(square)
}
