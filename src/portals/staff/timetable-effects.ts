import type { Price } from '#src/modules/timetables/rules/prices.ts'
import { formatPercent } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** `points` null: they are not part of the question. `waiting`: slots more, or fewer. */
type Effects = Omit<Price, 'points'> & { points: number | null; waiting?: number }

/**
 * What a change costs and brings: « 2,9 % de points en moins, 47 personnes de plus avec une entrevue ». Without a
 * proof of both plans the share of points is said to be near.
 */
export function effectsInWords(t: Words, effects: Effects, isExact: boolean): string {
  const words = t.planning.effects
  const counted = (['people', 'meetings', 'waiting'] as const).flatMap((name) => {
    const count = effects[name] ?? 0
    if (count === 0) return []
    return [t.format(words[`${name}${count < 0 ? 'Less' : 'More'}`], { count: Math.abs(count) })]
  })
  const parts = [...pointsIn(t, effects.points, isExact), ...counted]
  return parts.length === 0 ? words.nothing : parts.join(', ')
}

/** « 41 plages d’attente au lieu d’aucune ». */
export const waitingInWords = (t: Words, { before, after }: { before: number; after: number }): string =>
  before === after
    ? t.format(t.planning.effects.waitingSame, { count: after })
    : t.format(t.planning.effects.waitingInstead, { before, after })

function pointsIn(t: Words, points: number | null, isExact: boolean): string[] {
  const words = t.planning.effects
  if (points === null) return []
  if (points === 0) return [words.pointsSame]
  const share = formatPercent(Math.abs(points), t.language, Math.abs(points) < 0.001 ? 3 : 1)
  const percent = isExact ? share : t.format(words.about, { percent: share })
  return [t.format(points < 0 ? words.pointsLess : words.pointsMore, { percent })]
}
