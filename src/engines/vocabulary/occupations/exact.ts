import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'

/** What a title is found by when it is known word for word: its telling stems in any order, as two hashes. */
export type Key = { high: number; low: number }

export function keyOf(telling: readonly string[]): Key {
  const words = [...telling].sort().join(' ')
  return { high: hash(words, 0x811c9dc5), low: hash(words, 0x050c5d1f) }
}

/** FNV-1a (Fowler, Noll and Vo). */
function hash(text: string, from: number): number {
  let value = from
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The keys ascending, each class of a key once. */
export function exactOf(titles: readonly { key: Key; answer: number }[]): OccupationIndex['exact'] {
  const sorted = [...titles].sort(
    (one, other) => one.key.high - other.key.high || one.key.low - other.key.low || one.answer - other.answer,
  )
  const distinct = sorted.filter(({ key, answer }, at) => {
    const before = sorted[at - 1]
    return !before || before.key.high !== key.high || before.key.low !== key.low || before.answer !== answer
  })
  return {
    high: Uint32Array.from(distinct, ({ key }) => key.high),
    low: Uint32Array.from(distinct, ({ key }) => key.low),
    classes: Uint16Array.from(distinct, ({ answer }) => answer),
  }
}

/** The classes of which a title has this key. */
export function classesOfKey({ high, low, classes }: OccupationIndex['exact'], key: Key): number[] {
  let from = 0
  let to = high.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (high[middle]! < key.high || (high[middle] === key.high && low[middle]! < key.low)) from = middle + 1
    else to = middle
  }
  const found: number[] = []
  for (; high[from] === key.high && low[from] === key.low; from++) found.push(classes[from]!)
  return found
}
