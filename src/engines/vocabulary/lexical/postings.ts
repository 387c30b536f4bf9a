/**
 * Many short texts, each a set of features (hashes), to be compared with one by the cosine of TF-IDF: each feature
 * weighs its rarity, ln((n + 1) / (holders + 1)) + 1, whatever its number (Salton & Buckley, 1988).
 */
export type Postings = {
  size: number
  /** Of each feature, by its hash, its number. */
  numbers: ReadonlyMap<number, number>
  rarity: Float32Array
  /** The texts that hold feature f: `texts[starts[f]]` to `texts[starts[f + 1]]`. */
  starts: Uint32Array
  texts: Uint32Array
  /** One over the length of each text's vector. */
  inverse: Float32Array
}

export function postingsOf(texts: readonly Uint32Array[]): Postings {
  const numbers = new Map<number, number>()
  const holders: number[] = []
  for (const text of texts)
    for (const hash of text) {
      const number = numbers.get(hash)
      if (number === undefined) numbers.set(hash, holders.push(1) - 1)
      else holders[number]! += 1
    }
  const rarity = Float32Array.from(holders, (count) => Math.log((texts.length + 1) / (count + 1)) + 1)
  const starts = new Uint32Array(holders.length + 1)
  holders.forEach((count, number) => {
    starts[number + 1] = starts[number]! + count
  })
  const places = starts.slice()
  const held = new Uint32Array(starts.at(-1)!)
  const inverse = new Float32Array(texts.length)
  texts.forEach((text, place) => {
    let square = 0
    for (const hash of text) {
      const number = numbers.get(hash)!
      held[places[number]!++] = place
      square += rarity[number]! ** 2
    }
    inverse[place] = square > 0 ? 1 / Math.sqrt(square) : 0
  })
  return { size: texts.length, numbers, rarity, starts, texts: held, inverse }
}

/** Adds, for each text, `share` times its cosine with these features to `likeness`. */
export function addCosines(index: Postings, features: Uint32Array, share: number, likeness: Float32Array): void {
  const sums = new Float32Array(index.size)
  const unknown = Math.log((index.size + 1) / 2) + 1
  let square = 0
  for (const hash of features) {
    const number = index.numbers.get(hash)
    const rarity = number === undefined ? unknown : index.rarity[number]!
    square += rarity * rarity
    if (number === undefined) continue
    const weight = rarity * rarity
    for (let at = index.starts[number]!; at < index.starts[number + 1]!; at++) sums[index.texts[at]!]! += weight
  }
  if (square === 0) return
  const scale = share / Math.sqrt(square)
  for (let place = 0; place < index.size; place++) likeness[place]! += sums[place]! * index.inverse[place]! * scale
}
