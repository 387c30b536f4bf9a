/** A stream of chance that depends on its seed alone. */
export type Random = {
  /** An integer from 0 to below - 1; `below` at most 2^31. */
  below: (below: number) => number
  /** A number from 0 (included) to 1 (excluded). */
  unit: () => number
}

/** Mulberry32 (T. Ettinger, 2017, public domain): 32 bits of state, enough for a search. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return { below: (below) => Math.floor((next() / 4294967296) * below), unit: () => next() / 4294967296 }
}
