import { type Vector, vectorOf } from '#src/engines/vocabulary/lexical/feature-space.ts'
import { featuresOf } from '#src/engines/vocabulary/lexical/features.ts'
import { classesOfKey, keyOf } from '#src/engines/vocabulary/occupations/exact.ts'
import { type Near, nearestOf, toProfile } from '#src/engines/vocabulary/occupations/nearest.ts'
import { toChances } from '#src/engines/vocabulary/occupations/softmax.ts'
import type { Answer, Classified, OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import { type Language, titleReadings } from '#src/engines/vocabulary/text/title.ts'

const MOST_ANSWERS = 10
/** Titles are looked at one by one in the likeliest classes only: five, and those within reach of the first. */
const LOOKED_AT = 24
const ALWAYS_LOOKED_AT = 5
const REACH = 6
/** What the nearest title of a class, and one that says the same, add to its score (found on held-out titles). */
const WORTH_OF_NEAREST = 4
const WORTH_OF_SAME = 4
const LEAST_SURE = 0.3

/**
 * The unit groups that a title may mean. A model of words and pieces of words (multinomial logistic regression) says
 * how likely each is; then the nearest known title of the likeliest ones (cosine of TF-IDF), and titles that say the
 * same, count; a temperature makes chances of it (Guo et al., 2017).
 */
export function classifyTitle(index: OccupationIndex, title: string, language: Language = 'auto'): Classified {
  const { whole, bare } = titleReadings(title, language)
  if (bare.telling.length === 0) return { answers: [], abstains: true }
  const inFull = classesOfKey(index.exact, keyOf(whole.telling))
  const same = inFull.length > 0 || bare === whole ? inFull : classesOfKey(index.exact, keyOf(bare.telling))
  const vector = vectorOf(index.space, featuresOf(bare.stems))
  if (vector.features.length === 0 && same.length === 0) return { answers: [], abstains: true }
  return answersOf(index, likelihoods(index, vector, same))
}

const NOT_LOOKED_AT: Near = { title: -1, likeness: 0 }

export type Likely = Near & { class: number; score: number }

/** The classes looked at, with their scores before the temperature, best first. */
export function likelihoods(index: OccupationIndex, vector: Vector, same: readonly number[], hidden?: Uint8Array) {
  const scores = scoresOf(index, vector)
  const best = highest(scores, LOOKED_AT)
  const isLookedAt = (each: number, at: number) => at < ALWAYS_LOOKED_AT || scores[each]! > scores[best[0]!]! - REACH
  const likeliest = best.filter((each, at) => at < MOST_ANSWERS || isLookedAt(each, at))
  const looked = new Set([...best.filter(isLookedAt), ...same])
  const profile = toProfile(index, vector)
  const likely = [...new Set([...likeliest, ...same])].map((each): Likely => {
    const near = looked.has(each) ? nearestOf(index, profile, each, hidden) : NOT_LOOKED_AT
    const worth = WORTH_OF_NEAREST * near.likeness + (same.includes(each) ? WORTH_OF_SAME : 0)
    return { class: each, ...near, score: scores[each]! + worth }
  })
  profile.clear()
  return likely.sort((one, other) => other.score - one.score || one.class - other.class)
}

function answersOf(index: OccupationIndex, likely: Likely[]): Classified {
  const chances = Float32Array.from(likely, ({ score }) => score / index.temperature)
  toChances(chances)
  const answers = likely.slice(0, MOST_ANSWERS).map(
    (each, at): Answer => ({
      code: index.codes[each.class]!,
      confidence: Math.round(chances[at]! * 1000) / 1000,
      nearest: each.title < 0 ? null : textOf(index, each.title),
    }),
  )
  return { answers, abstains: answers[0]!.confidence < LEAST_SURE }
}

function scoresOf({ model }: OccupationIndex, { features, weights }: Vector): Float32Array {
  const scores = Float32Array.from(model.bias)
  for (let at = 0; at < features.length; at++) {
    const feature = features[at]!
    const weight = weights[at]! * model.scales[feature]!
    const end = model.starts[feature + 1]!
    for (let each = model.starts[feature]!; each < end; each++)
      scores[model.classes[each]!]! += model.strengths[each]! * weight
  }
  return scores
}

/** The classes of the highest scores, best first. */
function highest(scores: Float32Array, count: number): number[] {
  const best: number[] = []
  for (let each = 0; each < scores.length; each++) {
    const score = scores[each]!
    if (best.length === count && score <= scores[best[count - 1]!]!) continue
    let at = best.length
    while (at > 0 && scores[best[at - 1]!]! < score) at--
    best.splice(at, 0, each)
    if (best.length > count) best.pop()
  }
  return best
}

const decoder = new TextDecoder()

const textOf = ({ titles }: OccupationIndex, title: number): string =>
  decoder.decode(titles.texts.subarray(titles.textStarts[title]!, titles.textStarts[title + 1]!))
