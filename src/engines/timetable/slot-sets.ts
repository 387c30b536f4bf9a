/** Sets of slots as rows of 32-bit words: row i of `sets` is words i*width … i*width + width - 1. */

export const wordsFor = (slots: number): number => Math.max(1, (slots + 31) >>> 5)

/** The number of ones in a word (Warren, Hacker's Delight, 5-1). */
export function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export const lowest = (word: number): number => 31 - Math.clz32(word & -word)

export function fillRow(sets: Int32Array, row: number, width: number, slots: number): void {
  for (let word = 0; word < width; word++) {
    const rest = slots - (word << 5)
    sets[row * width + word] = rest >= 32 ? -1 : (1 << rest) - 1
  }
}

export const addSlot = (sets: Int32Array, row: number, width: number, slot: number): void => {
  sets[row * width + (slot >>> 5)]! |= 1 << (slot & 31)
}

export const dropSlot = (sets: Int32Array, row: number, width: number, slot: number): void => {
  sets[row * width + (slot >>> 5)]! &= ~(1 << (slot & 31))
}

export const hasSlot = (sets: Int32Array, row: number, width: number, slot: number): boolean =>
  ((sets[row * width + (slot >>> 5)]! >>> (slot & 31)) & 1) === 1

export function countRow(sets: Int32Array, row: number, width: number): number {
  let count = 0
  for (let word = row * width; word < (row + 1) * width; word++) count += ones(sets[word]!)
  return count
}

/** How many of the rows have each slot; whoever comes after the first `enough` is not counted. */
export function countSlots(sets: Int32Array, rows: number, width: number, enough: number): Int32Array {
  const counts = new Int32Array(width << 5)
  for (let word = 0; word < width; word++) {
    let open = -1
    for (let row = 0; row < rows; row++)
      for (let rest = sets[row * width + word]! & open; rest !== 0; rest &= rest - 1) {
        const slot = 31 - Math.clz32(rest & -rest)
        if (++counts[(word << 5) + slot]! >= enough) open &= ~(1 << slot)
      }
  }
  return counts
}

/** How many slots of a row one can take with no two side by side: the earliest first is best on a line. */
export function countApart(sets: Int32Array, row: number, width: number): number {
  let count = 0
  let last = -2
  for (let slot = 0; slot < width << 5; slot++) {
    if (slot === last + 1 || !hasSlot(sets, row, width, slot)) continue
    count++
    last = slot
  }
  return count
}
