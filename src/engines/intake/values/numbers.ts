import { saysLater, saysNothing } from '#src/engines/intake/fold.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { NUMBER_WORDS } from '#src/engines/vocabulary/text/number-words.ts'

/** The number that a single word says, in French or English, or undefined. */
export const numberOfWord = (word: string): number | undefined => NUMBER_WORDS[word]

/** French and English figures: `72 000`, `72,000`, `21,60`, `21.60`. A mark before exactly three digits groups them. */
export const FIGURE = /\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g

/** The value of one such figure. */
export function figureValue(figure: string): number {
  const grouped = /^\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?$/.test(figure)
  if (!grouped) return Number(figure.replace(',', '.'))
  const cents = /[.,](\d{1,2})$/.exec(figure)
  const whole = cents ? figure.slice(0, cents.index) : figure
  return Number(whole.replace(/\D/g, '')) + (cents ? Number(`0.${cents[1]}`) : 0)
}

/** A whole number of at least `least` that a cell says, in figures or words, with whatever is around it; else null. */
export function readCount(text: string, least = 0): number | null {
  const words = plain(text)
  const figures = words.match(FIGURE)
  const spoken = words
    .split(/[^a-z]+/)
    .map(numberOfWord)
    .find((number) => number !== undefined)
  const value = figures ? figureValue(figures[0]!) : spoken
  return value !== undefined && Number.isInteger(value) && value >= least && value < 1e6 ? value : null
}

/** The same as a reading: words that say no number are asked about. */
export function askedCount(text: string, least = 0): Reading<number | null> {
  const count = readCount(text, least)
  return count !== null || saysNothing(text) || saysLater(text) ? plainly(count) : warily(null, 'not-understood')
}
