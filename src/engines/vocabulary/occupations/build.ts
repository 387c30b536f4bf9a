import { type FeatureSpace, spaceOf, type Vector, vectorOf } from '#src/engines/vocabulary/lexical/feature-space.ts'
import { type Features, featuresOf } from '#src/engines/vocabulary/lexical/features.ts'
import { likelihoods } from '#src/engines/vocabulary/occupations/classify.ts'
import { exactOf, keyOf } from '#src/engines/vocabulary/occupations/exact.ts'
import { placedTitles } from '#src/engines/vocabulary/occupations/place.ts'
import { startTraining, trainOnce } from '#src/engines/vocabulary/occupations/softmax.ts'
import { sparseOf } from '#src/engines/vocabulary/occupations/sparse.ts'
import { bestTemperature } from '#src/engines/vocabulary/occupations/temperature.ts'
import type { KnownTitle, OccupationIndex, OtherOccupation } from '#src/engines/vocabulary/occupations/types.ts'
import { titleWords } from '#src/engines/vocabulary/text/title.ts'
import { seededRandom } from '#src/platform/random.ts'

/** Numbers of features fit in 16 bits. */
const MOST_FEATURES = 65_535
const EPOCHS = 3
/** One title in so many is kept from training until the temperature is known. */
const HELD_OUT = 10

type Read = KnownTitle & { answer: number; features: Features; telling: readonly string[] }

/**
 * The index of some titles: each unit group named becomes a class. Titles of other classifications join the unit group
 * that the trained index finds for them. The same titles in the same order give the same
 * index, to the bit. Half a minute for the 50 000 titles of the official files.
 */
export function buildOccupations(
  known: readonly KnownTitle[],
  others: readonly OtherOccupation[] = [],
): OccupationIndex {
  const codes = [...new Set(known.map(({ code }) => code))].sort()
  const titles = read(known, codes)
  const space = spaceOf(
    titles.map(({ features }) => features),
    { fewest: 2, most: MOST_FEATURES },
  )
  const vectors = titles.map(({ features }) => vectorOf(space, features))
  const examples = titles.map(({ answer }, at) => ({ vector: vectors[at]!, answer }))
  const random = seededRandom(516)
  const hidden = Uint8Array.from(titles, () => (random.below(HELD_OUT) === 0 ? 1 : 0))
  const training = startTraining(space.rarity.length, codes.length)
  const seen = examples.filter((_, at) => !hidden[at])
  for (let epoch = 0; epoch < EPOCHS; epoch++) trainOnce(training, seen)
  const index = { codes, space, ...stored(titles, space, codes.length) }
  const draft = { ...index, model: sparseOf(training), temperature: 1 }
  const unseen = examples.filter((_, at) => hidden[at])
  const temperature = bestTemperature(
    unseen.map(({ vector, answer }) => ({ answer, likely: likelihoods(draft, vector, [], hidden) })),
  )
  trainOnce(training, examples)
  const trained = { ...index, model: sparseOf(training), temperature }
  if (others.length === 0) return trained
  return { ...trained, ...stored(read([...known, ...placedTitles(trained, others)], codes), space, codes.length) }
}

const stored = (titles: readonly Read[], space: FeatureSpace, classes: number) => ({
  titles: storedTitles(
    titles,
    space,
    titles.map(({ features }) => vectorOf(space, features)),
    classes,
  ),
  exact: exactOf(titles.map(({ telling, answer }) => ({ key: keyOf(telling), answer }))),
})

/** By class, in the order given; what says the same as one before it in its class and language is left out. */
function read(known: readonly KnownTitle[], codes: readonly string[]): Read[] {
  const places = new Map(codes.map((code, at) => [code, at]))
  const said = new Set<string>()
  return known
    .flatMap((each): Read[] => {
      const { stems, telling } = titleWords(each.title, each.language)
      const whole = `${each.code} ${each.language} ${stems.join(' ')}`
      if (telling.length === 0 || said.size === said.add(whole).size) return []
      return [{ ...each, answer: places.get(each.code)!, features: featuresOf(stems), telling }]
    })
    .sort((one, other) => one.answer - other.answer)
}

function storedTitles(
  titles: readonly Read[],
  space: FeatureSpace,
  vectors: readonly Vector[],
  classes: number,
): OccupationIndex['titles'] {
  const classStarts = new Uint32Array(classes + 1)
  for (const { answer } of titles) classStarts[answer + 1]! += 1
  for (let at = 0; at < classes; at++) classStarts[at + 1]! += classStarts[at]!
  const starts = startsOf(vectors.map(({ features }) => features.length))
  const features = new Uint16Array(starts.at(-1)!)
  vectors.forEach((vector, at) => {
    features.set(vector.features, starts[at])
  })
  const written = titles.map(({ title }) => new TextEncoder().encode(title))
  const textStarts = startsOf(written.map((text) => text.length))
  const texts = new Uint8Array(textStarts.at(-1)!)
  written.forEach((text, at) => {
    texts.set(text, textStarts[at])
  })
  const lengths = Float32Array.from(vectors.flatMap((vector) => lengthsOf(space, vector)))
  return { classStarts, starts, features, lengths, texts, textStarts }
}

/** A weight is a feature's rarity over the length of its half: one over that length, for words and for pieces. */
function lengthsOf(space: FeatureSpace, { features, weights }: Vector): [number, number] {
  const of = (at: number) => (at < 0 ? 0 : weights[at]! / space.rarity[features[at]!]!)
  const words = features.findIndex((feature) => feature < space.words)
  return [of(words), of(features.findIndex((feature) => feature >= space.words))]
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  counts.forEach((count, at) => {
    starts[at + 1] = starts[at]! + count
  })
  return starts
}
