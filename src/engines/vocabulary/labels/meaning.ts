import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

/** What a text means: unit groups, and the minor and sub-major groups above, each with the root of its chance. */
export type Meaning = ReadonlyMap<string, number>

/** The meanings of many texts: of each group, the texts that may mean it and the roots of their chances. */
export type Meanings = ReadonlyMap<string, { texts: number[]; roots: number[] }>

/** Digits of the groups, and what sharing all of one level adds. */
const LEVELS = [
  [5, 0.3],
  [4, 0.1],
  [3, 0.1],
] as const

/** The chances of a title are made more even, so that titles of neighbouring groups still meet. */
const EVENER = 1 / 1.5
const LEAST_CHANCE = 0.0005

/** The sum of what all levels add: the most that `addShared` gives. */
export const FULL_MEANING = LEVELS.reduce((all, [, share]) => all + share, 0)

export function meaningOf(index: OccupationIndex, text: string, language: Language): Meaning {
  const { answers } = classifyTitle(index, text, language)
  const chances = answers.map(({ confidence }) => Math.max(confidence, LEAST_CHANCE) ** EVENER)
  const sum = chances.reduce((all, each) => all + each, 0)
  const byGroup = new Map<string, number>()
  answers.forEach(({ code }, at) => {
    for (const [digits] of LEVELS) {
      const group = code.slice(0, digits)
      byGroup.set(group, (byGroup.get(group) ?? 0) + chances[at]! / sum)
    }
  })
  return new Map([...byGroup].map(([group, chance]) => [group, Math.sqrt(chance)]))
}

export function meaningsOf(meanings: readonly Meaning[]): Meanings {
  const byGroup = new Map<string, { texts: number[]; roots: number[] }>()
  meanings.forEach((meaning, text) => {
    for (const [group, root] of meaning) {
      const list = byGroup.get(group) ?? { texts: [], roots: [] }
      list.texts.push(text)
      list.roots.push(root)
      byGroup.set(group, list)
    }
  })
  return byGroup
}

/**
 * Adds to `likeness`, for each text, how much of its meaning it shares: on each level the sum of the roots of both
 * chances (coefficient of Bhattacharyya, 1943), times what the level adds.
 */
export function addShared(meanings: Meanings, meaning: Meaning, likeness: Float32Array): void {
  for (const [group, root] of meaning) {
    const list = meanings.get(group)
    if (!list) continue
    const share = LEVELS.find(([digits]) => digits === group.length)![1] * root
    list.texts.forEach((text, at) => {
      likeness[text]! += share * list.roots[at]!
    })
  }
}
