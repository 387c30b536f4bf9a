import type { Vector } from '#src/engines/vocabulary/lexical/feature-space.ts'
import { type Random, seededRandom } from '#src/platform/random.ts'

/** Weights of every feature for every class, row by row, and a bias per class. */
export type Softmax = { classes: number; weights: Float32Array; bias: Float32Array }

export type Example = { vector: Vector; answer: number }

/** What training keeps between epochs: the squared slopes of AdaGrad, and its own dice. */
export type Training = Softmax & { slopes: Float32Array; random: Random }

const STEP = 0.5
/** Steps are small from the start for features seen once: as if their slopes had been so large already. */
const FIRST_SLOPE = 0.01
const BIAS_STEP = 0.01
/** Classes whose error is below this are not worth a step. */
const LEAST_ERROR = 1e-3

export function startTraining(features: number, classes: number): Training {
  return {
    classes,
    weights: new Float32Array(features * classes),
    bias: new Float32Array(classes),
    slopes: new Float32Array(features * classes).fill(FIRST_SLOPE),
    random: seededRandom(2021),
  }
}

/**
 * One pass over the examples in an order of chance: multinomial logistic regression by stochastic gradient with a step
 * of its own for each weight (AdaGrad: Duchi, Hazan & Singer, 2011). Equal examples give equal weights in every run.
 */
export function trainOnce(training: Training, examples: readonly Example[]): void {
  const order = shuffled(examples.length, training.random)
  const chances = new Float32Array(training.classes)
  for (const at of order) {
    const { vector, answer } = examples[at]!
    chancesOf(training, vector, chances)
    chances[answer]! -= 1
    learn(training, vector, chances)
  }
}

function learn({ classes, weights, slopes, bias }: Training, vector: Vector, errors: Float32Array): void {
  const wrong: number[] = []
  for (let each = 0; each < classes; each++) {
    const error = errors[each]!
    if (error < LEAST_ERROR && error > -LEAST_ERROR) continue
    wrong.push(each)
    bias[each]! -= BIAS_STEP * error
  }
  for (let at = 0; at < vector.features.length; at++) {
    const row = vector.features[at]! * classes
    const weight = vector.weights[at]!
    for (const each of wrong) {
      const slope = errors[each]! * weight
      slopes[row + each]! += slope * slope
      weights[row + each]! -= (STEP * slope) / Math.sqrt(slopes[row + each]!)
    }
  }
}

/** The chance of each class, written into `chances`. */
export function chancesOf(model: Softmax, vector: Vector, chances: Float32Array): void {
  scoresOf(model, vector, chances)
  toChances(chances)
}

/** Four features at a time: sums are read and written a quarter as often. */
function scoresOf({ classes, weights, bias }: Softmax, { features, weights: own }: Vector, scores: Float32Array): void {
  scores.set(bias)
  const count = features.length
  let at = 0
  for (; at + 4 <= count; at += 4) {
    const [a, b] = [features[at]! * classes, features[at + 1]! * classes]
    const [c, d] = [features[at + 2]! * classes, features[at + 3]! * classes]
    const [p, q, r, s] = [own[at]!, own[at + 1]!, own[at + 2]!, own[at + 3]!]
    for (let each = 0; each < classes; each++)
      scores[each]! += weights[a + each]! * p + weights[b + each]! * q + weights[c + each]! * r + weights[d + each]! * s
  }
  for (; at < count; at++) {
    const row = features[at]! * classes
    const weight = own[at]!
    for (let each = 0; each < classes; each++) scores[each]! += weights[row + each]! * weight
  }
}

/** Scores to chances that sum to 1, in place. */
export function toChances(scores: Float32Array): void {
  let highest = -Infinity
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - highest)
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum
}

function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
  return order
}
