/** Chance from a seed: the same world each time. mulberry32, public domain, by Tommy Ettinger. */
export function seeded(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  const between = (min: number, max: number) => min + below(max - min + 1)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  /** So many different ones, in the order of chance. */
  const some = <T>(from: readonly T[], count: number): T[] => {
    const rest = [...from]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!)
  }
  return { chance: (share: number) => next() < share, below, between, pick, some }
}
export type Dice = ReturnType<typeof seeded>
