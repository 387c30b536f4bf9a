import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import { classesOfKey, keyOf } from '#src/engines/vocabulary/occupations/exact.ts'
import type { KnownTitle, OccupationIndex, OtherOccupation } from '#src/engines/vocabulary/occupations/types.ts'
import { titleWords } from '#src/engines/vocabulary/text/title.ts'

/** Of each language, so many titles of an occupation are asked: the first ones name it best. */
const ASKED = 4
/** The mean confidence from which an occupation belongs to a unit group. */
const SURE = 0.5

/**
 * The titles of occupations of other classifications (ESCO, ROME), each with the unit group that its French and
 * English titles mean together; those of which the index is not sure are left out, and so is what it knows already.
 */
export function placedTitles(index: OccupationIndex, others: readonly OtherOccupation[]): KnownTitle[] {
  return others.flatMap(({ titles }) => {
    const code = groupOf(index, titles)
    if (!code) return []
    return titles
      .filter(
        ({ title, language }) => classesOfKey(index.exact, keyOf(titleWords(title, language).telling)).length === 0,
      )
      .map(({ title, language }): KnownTitle => ({ code, language, title }))
  })
}

function groupOf(index: OccupationIndex, titles: OtherOccupation['titles']): string | undefined {
  const asked = (['fr', 'en'] as const).flatMap((language) =>
    titles.filter((title) => title.language === language).slice(0, ASKED),
  )
  const sums = new Map<string, number>()
  for (const { title, language } of asked)
    for (const { code, confidence } of classifyTitle(index, title, language).answers)
      sums.set(code, (sums.get(code) ?? 0) + confidence)
  const [best] = [...sums].sort(([, one], [, other]) => other - one)
  return best && best[1] / asked.length >= SURE ? best[0] : undefined
}
