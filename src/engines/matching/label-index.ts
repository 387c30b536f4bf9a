/** A label of the index, by its position, and how alike it is to what was asked: 1 to 100. */
export type Alike = { label: number; percent: number }

type Posting = { label: number; weight: number }
type Rarity = (feature: string) => number

export type LabelIndex = {
  /** How many labels there are. */
  size: number
  /** Of each label, its words as one text, and how many they are. */
  keys: readonly string[]
  lengths: readonly number[]
  rarity: Rarity
  postings: Map<string, Posting[]>
  leastPercent: number
  /** What was asked before, with its answer. */
  known: Map<string, Alike[]>
}

/** A label whose words are all there, among others, is nearly the same thing. */
const CONTAINED_PERCENT = 90

/**
 * An index of short labels (job titles, skills), each given as its words. Likeness is half the cosine of words weighted
 * by their rarity among the labels (idf), half the cosine of pieces of three and four letters (so that endings and
 * small faults matter little); the same words are 100. Answers below `leastPercent` are left out.
 * Method: TF-IDF over words and over letters within words, as in Salton & Buckley (1988), without any training.
 */
export function indexLabels(labels: readonly (readonly string[])[], leastPercent: number): LabelIndex {
  const rarity = rarityOf(labels.map((words) => [...words, ...piecesOf(words)]))
  const postings = new Map<string, Posting[]>()
  labels.forEach((words, label) => {
    for (const [feature, weight] of vectorOf(words, rarity)) {
      const list = postings.get(feature)
      if (list) list.push({ label, weight })
      else postings.set(feature, [{ label, weight }])
    }
  })
  const lengths = labels.map((words) => words.length)
  return { size: labels.length, keys: labels.map(keyOf), lengths, rarity, postings, leastPercent, known: new Map() }
}

/** The labels that are like these words, in the order of the index. */
export function likeness(index: LabelIndex, words: readonly string[]): Alike[] {
  const key = keyOf(words)
  const before = index.known.get(key)
  if (before) return before
  const found = compare(index, words, key)
  index.known.set(key, found)
  return found
}

function compare(index: LabelIndex, words: readonly string[], key: string): Alike[] {
  const own = new Set(words)
  const cosines = new Float64Array(index.size)
  const shared = new Int32Array(index.size)
  for (const [feature, weight] of vectorOf(words, index.rarity)) {
    const isWord = own.has(feature)
    for (const posting of index.postings.get(feature) ?? []) {
      cosines[posting.label]! += weight * posting.weight
      if (isWord) shared[posting.label]! += 1
    }
  }
  const found: Alike[] = []
  cosines.forEach((cosine, label) => {
    if (cosine === 0) return
    const contained = shared[label] === index.lengths[label] ? CONTAINED_PERCENT : 0
    const percent = index.keys[label] === key ? 100 : Math.min(99, Math.max(contained, withoutNoise(cosine)))
    if (percent >= index.leastPercent) found.push({ label, percent })
  })
  return found
}

/** Labels that have nothing to do with each other still share some letters: up to a fifth is noise. */
const withoutNoise = (cosine: number) => Math.round(Math.max(0, (cosine - 0.2) / 0.8) * 100)

/** The same words in any order have the same key. */
export const keyOf = (words: readonly string[]) => [...words].sort().join(' ')

/** How rare a feature is among the labels: ln((n + 1) / (holders + 1)) + 1. One that no label has is the rarest. */
export function rarityOf(labels: readonly (readonly string[])[]): Rarity {
  const holders = new Map<string, number>()
  for (const label of labels)
    for (const feature of new Set(label)) holders.set(feature, (holders.get(feature) ?? 0) + 1)
  return (feature) => Math.log((labels.length + 1) / ((holders.get(feature) ?? 0) + 1)) + 1
}

/** Pieces of three and four letters of each word, its ends marked; a tilde keeps them apart from words. */
function piecesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const marked = `_${word}_`
    const pieces: string[] = []
    for (const length of [3, 4])
      for (let at = 0; at + length <= marked.length; at++) pieces.push(`~${marked.slice(at, at + length)}`)
    return pieces
  })
}

/** Words and pieces, each half of a vector of length 1. */
function vectorOf(words: readonly string[], rarity: Rarity): [string, number][] {
  return [...halfOf(words, rarity), ...halfOf(piecesOf(words), rarity)]
}

function halfOf(features: readonly string[], rarity: Rarity): [string, number][] {
  const weights = [...new Set(features)].map((feature): [string, number] => [feature, rarity(feature)])
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  return weights.map(([feature, weight]) => [feature, (weight / length) * Math.SQRT1_2])
}
