import type { DayRange } from '#src/engines/intake/value-types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { addDays, addMonths, type Day, day, isDay } from '#src/platform/day.ts'

/** Impossible: written as a date, but the calendar has no such day. Unreadable: not written as a date we know. */
export type DateReading = { is: 'date'; range: DayRange } | { is: 'nothing' | 'impossible' | 'unreadable' }

export type DateOrder = 'day-first' | 'month-first'

/**
 * A date as people write it: `31/01/2024` with any mark, `2024-01-31`, words in French or English, the day number of
 * a spreadsheet (five digits), or a month or a year alone, which is then an interval. Two figures for a year, or
 * words such as "last autumn", are unreadable: nobody should guess them.
 */
export function readDate(text: string, order: DateOrder = 'day-first'): DateReading {
  const typed = plain(text)
    .replace(/ ?([/.-]) ?/g, '$1')
    .replace(/[,;]$/, '')
  if (typed === '' || /^[-.?]+$/.test(typed)) return { is: 'nothing' }
  return readFigures(typed, order) ?? readWords(typed) ?? { is: 'unreadable' }
}

const CENTURY = /^(19|20|21)\d\d$/

const NO_TIME = /(?:[t ]0{1,2}:00(?::00(?:\.0+)?)?z?)?$/

function readFigures(typed: string, order: DateOrder): DateReading | null {
  const text = typed.replace(NO_TIME, '')
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(20\d\d)([01]\d)([0-3]\d)$/.exec(text)
  if (yearFirst) return wholeDay(yearFirst[1], yearFirst[2], yearFirst[3])
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (yearLast) {
    const [, first, second, year] = yearLast
    return order === 'day-first' ? wholeDay(year, second, first) : wholeDay(year, first, second)
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swap(/^(\d{1,2})[-/.](\d{4})$/.exec(text))
  if (month) return wholeMonth(month[1], month[2])
  if (CENTURY.test(text)) return { is: 'date', range: { from: day(`${text}-01-01`), to: day(`${text}-12-31`) } }
  return /^\d{5}(\.\d+)?$/.test(text) ? date(dayOfSerial(Number(text))) : null
}

const swap = (found: RegExpExecArray | null) => (found ? [found[0], found[2], found[1]] : null)

const date = (on: Day): DateReading => ({ is: 'date', range: { from: on, to: on } })

function wholeDay(year = '', month = '', dayOfMonth = ''): DateReading {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  if (!isDay(text)) return { is: 'impossible' }
  return CENTURY.test(year) ? date(text) : { is: 'unreadable' }
}

function wholeMonth(year = '', month = ''): DateReading {
  const first = `${year}-${month.padStart(2, '0')}-01`
  if (!isDay(first)) return { is: 'impossible' }
  if (!CENTURY.test(year)) return { is: 'unreadable' }
  return { is: 'date', range: { from: first, to: addDays(addMonths(first, 1), -1) } }
}

/** Spreadsheets count days from the last of 1899, because they believe that 1900 was a leap year. */
const dayOfSerial = (serial: number) => addDays(day('1899-12-30'), Math.floor(serial))

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'feb', 'february'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'apr', 'april'],
  ['mai', 'may'],
  ['juin', 'jun', 'june'],
  ['juillet', 'juil', 'jul', 'july'],
  ['aout', 'aou', 'aug', 'august'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, String(index + 1)] as const)))

/** Words that say nothing of the day: articles and days of the week. */
const PADDING = new Set(
  `le the of de du d en in on since depuis lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
   thursday friday saturday sunday mon tue wed thu fri sat sun lun mer jeu ven sam dim`.split(/\s+/),
)

function readWords(typed: string): DateReading | null {
  const words = typed
    .replace(/\b(\d{1,2})(er|st|nd|rd|th|e)\b/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !PADDING.has(word))
  const months = words.filter((word) => MONTH_OF.has(word))
  const figures = words.filter((word) => /^\d+$/.test(word))
  const year = figures.find((figure) => figure.length === 4)
  if (months.length !== 1 || !year || words.length !== months.length + figures.length) return null
  const month = MONTH_OF.get(months[0]!)
  const rest = figures.filter((figure) => figure !== year)
  if (rest.length > 1) return null
  return rest.length === 1 ? wholeDay(year, month, rest[0]) : wholeMonth(year, month)
}

/**
 * How a whole column writes figures. Québec writes the day first; a column that can only be read month first
 * (second figures over 12, never first ones) was filled by a form or a program set to the American way.
 */
export const dateOrderOf = (cells: readonly string[]): DateOrder => {
  const { dayFirst, monthFirst } = ordersIn(cells)
  return monthFirst && !dayFirst ? 'month-first' : 'day-first'
}

/** Whether a column shows one order, and not the other. */
export const isOrderTold = (cells: readonly string[]): boolean => {
  const { dayFirst, monthFirst } = ordersIn(cells)
  return dayFirst !== monthFirst
}

/** Which orders a column shows: figures over 12 are days. */
function ordersIn(cells: readonly string[]): { dayFirst: boolean; monthFirst: boolean } {
  const pairs = cells.flatMap((cell) => figuresOf(cell) ?? [])
  const isDayOnly = (figure: number) => figure > 12 && figure <= 31
  return {
    dayFirst: pairs.some(({ first }) => isDayOnly(first)),
    monthFirst: pairs.some(({ first, second }) => isDayOnly(second) && first >= 1 && first <= 12),
  }
}

function figuresOf(text: string): { first: number; second: number } | null {
  const [, first, second] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\b/.exec(text)?.map(Number) ?? []
  return first === undefined || second === undefined ? null : { first, second }
}

/** Whether reading it day first or month first makes a difference. */
export const dependsOnOrder = (text: string): boolean => {
  const figures = figuresOf(text)
  return figures !== null && figures.first !== figures.second
}

/** Whether it is a day of the calendar both ways: 03/04/2024. */
export const hasTwoReadings = (text: string): boolean => {
  const figures = figuresOf(text)
  return dependsOnOrder(text) && [figures?.first, figures?.second].every((figure) => figure! >= 1 && figure! <= 12)
}

/** The time of day at the end of a moment, with a half of the day and a zone where the form wrote them. */
const CLOCK = new RegExp(
  String.raw`(?:[t ,]| a | at )+(\d{1,2}) ?(?::|h) ?(\d{2})?(?: ?(?::|m|min) ?(\d{2})(?:\.\d+)?)?s?` +
    String.raw` ?([ap])?\.?m?\.?(?: ?(?:z|[a-z]{2,4}|(?:utc|gmt)?[+-]\d{1,2}:?\d{0,2}))?$`,
)

/** The moment that a form wrote beside an answer, `yyyy-mm-ddThh:mm:ss` on its own clock; null where unreadable. */
export function readMoment(text: string, order: DateOrder = 'day-first'): string | null {
  const typed = plain(text)
  const serial = /^\d{5}\.\d+$/.test(typed) ? Number(typed) % 1 : null
  if (serial !== null) return `${dayOfSerial(Number(typed))}T${clockText(Math.round(serial * 86_400))}`
  const clock = CLOCK.exec(typed)
  const on = readDate(clock ? typed.slice(0, clock.index) : typed, order)
  if (on.is !== 'date' || on.range.from !== on.range.to) return null
  const [hours, minutes, seconds] = [clock?.[1], clock?.[2], clock?.[3]].map((figure) => Number(figure ?? 0))
  const noon = clock?.[4] === 'p' && hours! < 12 ? 12 : clock?.[4] === 'a' && hours === 12 ? -12 : 0
  return `${on.range.from}T${clockText((hours! + noon) * 3600 + minutes! * 60 + seconds!)}`
}

const clockText = (seconds: number) =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
