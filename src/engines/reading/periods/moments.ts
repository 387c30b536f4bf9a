import { MONTH_NAMES, MONTH_OF, SEASON_NAMES, SEASON_OF } from '#src/engines/reading/periods/months.ts'
import { NUMBER_WORDS } from '#src/engines/vocabulary/text/number-words.ts'

/** A year and its month: '2019-09'. They compare as text. */
export type Month = string

/** What a text says of time, piece by piece; places are those of the text. */
export type Moment = { from: number; to: number } & (
  | { is: 'month'; year: number; month: number }
  | { is: 'year'; year: number; month?: number }
  /** A month that leaves its year to the other end: « mars à août 2019 ». */
  | { is: 'month-alone'; month: number }
  /** A year of two figures, which counts only beside another moment: « 09/15 - 01/18 ». */
  | { is: 'short'; year: number; month: number }
  | { is: 'now' }
  | { is: 'length'; months: number }
)

const YEAR = String.raw`(?:19[5-9]\d|20[0-4]\d)`
const DAY = String.raw`\d{1,2}(?:er|st|nd|rd|th)?`
const NOW = [
  "presente?(?:ment)?|aujourd'? ?hui|auj|(?:a )?ce jour|en cours|en poste|maintenant|actuel(?:le(?:ment)?)?|actualidad",
  'actual|to date|now|current(?:ly)?|today|ongoing|till date|date du jour',
].join('|')

type Shape = [pattern: RegExp, make: (found: string[]) => object | null]

const monthOf = (year: string | undefined, month: number) =>
  month >= 1 && month <= 12 ? { is: 'month', year: Number(year), month } : null

/** Two figures: the century that makes it no later than the decade to come. */
const fullYear = (figures: string) => (Number(figures) <= 35 ? 2000 : 1900) + Number(figures)

const shape = (source: string, make: Shape[1]): Shape => [new RegExp(source, 'y'), make]

/** The first that fits is taken: longer ways of writing stand before those they contain. */
const SHAPES: Shape[] = [
  shape(String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](${YEAR})\b`, ([, first, second, year]) =>
    monthOf(year, Number(second) > 12 ? Number(first) : Number(second)),
  ),
  shape(String.raw`(${YEAR})[/.-](\d{1,2})(?:[/.-]\d{1,2})?(?![\d])`, ([, year, month]) =>
    monthOf(year, Number(month)),
  ),
  shape(String.raw`(\d{1,2}) ?[/.-] ?(${YEAR})\b`, ([, month, year]) => monthOf(year, Number(month))),
  shape(String.raw`(?:${DAY} )?(${MONTH_NAMES})\b\.?,?(?: ${DAY},)?(?: de| of)?[ /-]*(${YEAR})\b`, ([, name, year]) =>
    monthOf(year, MONTH_OF.get(name!)!),
  ),
  shape(String.raw`(${SEASON_NAMES})\b[ ]*(${YEAR})\b`, ([, name, year]) => ({
    is: 'year',
    year: Number(year),
    month: SEASON_OF.get(name!),
  })),
  shape(String.raw`(${MONTH_NAMES})\b\.?[ -]*'?(\d\d)(?!\d)(?! ?,? ?${YEAR})`, ([, name, year]) => ({
    is: 'short',
    year: fullYear(year!),
    month: MONTH_OF.get(name!),
  })),
  shape(String.raw`(0?[1-9]|1[0-2])/'?(\d\d)(?![\d/.])`, ([, month, year]) => ({
    is: 'short',
    year: fullYear(year!),
    month: Number(month),
  })),
  shape(String.raw`(${YEAR})(?![\d])`, ([, year]) => ({ is: 'year', year: Number(year) })),
  shape(
    String.raw`(\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')}) ?(ans?|annees?|years?|yrs?|mois|months?|mos)\b`,
    lengthOf,
  ),
  shape(String.raw`(?:jusqu'(?:a|au) )?(?:${NOW})\b`, () => ({ is: 'now' })),
  shape(String.raw`(${MONTH_NAMES})\b\.?`, ([, name]) => ({ is: 'month-alone', month: MONTH_OF.get(name!) })),
]

function lengthOf([, count = '', unit = '']: string[]): object {
  const number = NUMBER_WORDS[count] ?? Number(count)
  return { is: 'length', months: /^(?:a|y)/.test(unit) ? 12 * number : number }
}

/** Every moment that a plain text names, in order, none inside another. */
export function momentsIn(text: string): Moment[] {
  const found: Moment[] = []
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at]!) && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue
    const moment = momentAt(text, at)
    if (!moment) continue
    found.push(moment)
    at = moment.to - 1
  }
  return found
}

function momentAt(text: string, at: number): Moment | null {
  for (const [pattern, make] of SHAPES) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const made = match && make(match)
    if (match && made) return { from: at, to: at + match[0].length, ...made } as Moment
  }
  return null
}
