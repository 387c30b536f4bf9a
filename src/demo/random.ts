import { seededRandom } from '#src/platform/random.ts'

/** Chance from a seed: the same demo world each time. */
export function seeded(seed: number) {
  const { below, unit } = seededRandom(seed)
  const chance = (share: number) => unit() < share
  const between = (min: number, max: number) => min + below(max - min + 1)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  /** So many different ones, in the order of chance. */
  const some = <T>(from: readonly T[], count: number): T[] => {
    const rest = [...from]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!)
  }
  return { chance, below, between, pick, some }
}
export type Dice = ReturnType<typeof seeded>
