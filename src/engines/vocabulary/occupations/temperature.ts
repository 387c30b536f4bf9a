import type { Likely } from '#src/engines/vocabulary/occupations/classify.ts'

export type Judged = { answer: number; likely: readonly Likely[] }

const LEAST = 0.4
const MOST = 4
const STEPS = 40

/**
 * The temperature at which the chances of the right answers are highest together (least log loss), by golden section:
 * Guo, Pleiss, Sun & Weinberger, On calibration of modern neural networks (2017). 1 when there is nothing to judge.
 */
export function bestTemperature(judged: readonly Judged[]): number {
  if (judged.length === 0) return 1
  const ratio = (Math.sqrt(5) - 1) / 2
  let [low, high] = [LEAST, MOST]
  for (let step = 0; step < STEPS; step++) {
    const [one, other] = [high - ratio * (high - low), low + ratio * (high - low)]
    if (loss(judged, one) < loss(judged, other)) high = other
    else low = one
  }
  return (low + high) / 2
}

/** What was not even looked at costs the same at any temperature. */
function loss(judged: readonly Judged[], temperature: number): number {
  let sum = 0
  for (const { answer, likely } of judged) {
    const right = likely.find((each) => each.class === answer)
    if (!right) continue
    const highest = likely[0]!.score
    const total = likely.reduce((all, { score }) => all + Math.exp((score - highest) / temperature), 0)
    sum -= (right.score - highest) / temperature - Math.log(total)
  }
  return sum
}
