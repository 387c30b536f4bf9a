/**
 * What two short texts may share, as numbers: words, and pieces of three to five letters of each word with its ends
 * marked by a space (char_wb). A number is a hash of 32 bits (FNV-1a, Fowler, Noll and Vo) of the kind and the letters:
 * equal for equal features in every run, so that an index on disk can be read by another process.
 */
export type Features = { words: Uint32Array; pieces: Uint32Array }

const SHORTEST = 3
const LONGEST = 5
const SPACE = 32
const PRIME = 0x01000193
const WORD = 0x811c9dc5
const PIECE = 0x2b6d1f35

/** The features of words (stems, in any order), each once. */
export function featuresOf(words: readonly string[]): Features {
  const pieces = new Set<number>()
  for (const word of words) addPieces(word, pieces)
  return { words: Uint32Array.from(new Set(words.map(hashOf))), pieces: Uint32Array.from(pieces) }
}

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = WORD
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return mixed(hash)
}

function addPieces(word: string, pieces: Set<number>): void {
  const length = word.length + 2
  const letterAt = (at: number) => (at === 0 || at === length - 1 ? SPACE : word.charCodeAt(at - 1))
  for (let from = 0; from + SHORTEST <= length; from++) {
    let hash = PIECE
    for (let at = from; at < length && at < from + LONGEST; at++) {
      hash = Math.imul(hash ^ letterAt(at), PRIME)
      if (at - from + 1 >= SHORTEST) pieces.add(mixed(hash))
    }
  }
}

/** The last bits of FNV differ too little for short pieces: the end of MurmurHash3 (Appleby) spreads them. */
function mixed(hash: number): number {
  let spread = hash ^ (hash >>> 16)
  spread = Math.imul(spread, 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  return (spread ^ (spread >>> 16)) >>> 0
}
