import { type Moment, type Month, momentsIn } from '#src/engines/reading/periods/moments.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'

/** When something was done, and where in the text it says so. `end` is null while it goes on. */
export type Period = {
  start: Month
  end: Month | null
  /** `year`: the months are the first and the last of it, or counted back from a round number of years. */
  precision: 'month' | 'year'
  from: number
  to: number
  /** Two ends, or one that goes on: surely a period. One moment alone may be anything. */
  sure: boolean
}

const TO =
  /^[\s.,;)]*(?:-+>?|→|>|a|au|to|thru|through|until|till|jusqu'(?:en|au|a)|et|and|\/|al?|ate)?\s*(?:le |l'|la )?$/
const MUST_SAY_TO = /[^\s.,;]/
const SINCE = /(?:depuis|since|a partir de|a compter de|des|from|desde)(?: le| l'| la)?\s*$/
const LENGTH = String.raw`\d+ ?(?:ans?|y(?:ea)?rs?|mois|mo(?:nth)?s?)\b(?:,? (?:et |and )?\d+ ?(?:mois|mo(?:nth)?s?))?`
const REPEATED = new RegExp(String.raw`^(?:\.(?!\d))?(?:\s*[(,:·-]*\s*${LENGTH})?(?:\s*\))?`)
const BEFORE = /(?:depuis|since|a partir de|a compter de|desde|de|du|from|entre|between)(?: le| l'| la)?\s*$/

/**
 * The periods that a line of a CV names: « 09/2015 – auj. », « depuis 3 ans », « mars 2012 - juil. 2014 »,
 * « 2015-2018 », « août 2011 (6 mois) », "Mar 2019 to present". `asOf`: the month of the document, for what is said
 * from there.
 */
export function periodsIn(text: string, asOf: Month): Period[] {
  const folded = plain(text)
  const moments = momentsIn(folded)
  const found: Period[] = []
  for (let index = 0; index < moments.length; index++) {
    const here = { text: folded, moments, index, asOf }
    const period = range(here) ?? since(here) ?? withLength(here) ?? alone(here)
    if (!period) continue
    found.push(period)
    while (index + 1 < moments.length && moments[index + 1]!.from < period.to) index++
  }
  return found
}

/** One moment of a text, and what stands around it. */
type Here = { text: string; moments: readonly Moment[]; index: number; asOf: Month }

function range({ text, moments, index }: Here): Period | null {
  const [first, second] = [moments[index]!, moments[index + 1]]
  if (!second || first.is === 'now' || first.is === 'length') return null
  const between = text.slice(first.to, second.from)
  if (!TO.test(between) || (second.is !== 'now' && !MUST_SAY_TO.test(between))) return null
  const start = startOf(first, second)
  const end = second.is === 'now' ? null : endOf(second)
  if (start === undefined || end === undefined || (end !== null && end < start)) return null
  return {
    start,
    end,
    precision: precisionOf(first, second),
    from: begin(text, first),
    to: closed(text, second.to),
    sure: true,
  }
}

function since({ text, moments, index, asOf }: Here): Period | null {
  const moment = moments[index]!
  const isSince = SINCE.test(text.slice(0, moment.from))
  const isOpen = moment.is !== 'length' && /^\s*(?:-+>?|→|…|\.\.\.)\s*(?:\)|\t|$)/.test(text.slice(moment.to))
  if (!isSince && !isOpen) return null
  const start = moment.is === 'length' ? addMonths(asOf, -moment.months) : startOf(moment, moment)
  if (start === undefined) return null
  const precision = moment.is === 'length' ? 'year' : precisionOf(moment, moment)
  return { start, end: null, precision, from: begin(text, moment), to: moment.to, sure: true }
}

/** A beginning and how long: « août 2011 (6 mois) ». The first month counts. */
function withLength({ text, moments, index }: Here): Period | null {
  const [moment, length] = [moments[index]!, moments[index + 1]]
  if (length?.is !== 'length' || !/^[\s(,:-]*$/.test(text.slice(moment.to, length.from))) return null
  const start = startOf(moment, moment)
  if (start === undefined) return null
  const end = addMonths(start, length.months - 1)
  const to = closed(text, length.to)
  return { start, end, precision: precisionOf(moment, moment), from: moment.from, to, sure: true }
}

function alone({ moments, index }: Here): Period | null {
  const moment = moments[index]!
  if (moment.is !== 'month' && moment.is !== 'year') return null
  const [start, end] = [startOf(moment, moment)!, endOf(moment)!]
  return { start, end, precision: precisionOf(moment, moment), from: moment.from, to: moment.to, sure: false }
}

/** Where the words that lead in the period begin. */
const begin = (text: string, { from }: Moment) => BEFORE.exec(text.slice(0, from))?.index ?? from

/** A length after a period only repeats it: « 2015 - 2018 (3 ans) ». */
const closed = (text: string, to: number) => to + (REPEATED.exec(text.slice(to))?.[0].length ?? 0)

const monthText = (year: number, month: number): Month => `${year}-${String(month).padStart(2, '0')}`

function startOf(moment: Moment, other: Moment): Month | undefined {
  if (moment.is === 'month' || moment.is === 'short') return monthText(moment.year, moment.month)
  if (moment.is === 'year') return monthText(moment.year, moment.month ?? 1)
  if (moment.is === 'month-alone' && (other.is === 'month' || other.is === 'short'))
    return monthText(other.year, moment.month)
  return undefined
}

function endOf(moment: Moment): Month | undefined {
  if (moment.is === 'month' || moment.is === 'short') return monthText(moment.year, moment.month)
  return moment.is === 'year' ? monthText(moment.year, moment.month === undefined ? 12 : moment.month + 2) : undefined
}

const precisionOf = (first: Moment, second: Moment) => (first.is === 'year' || second.is === 'year' ? 'year' : 'month')

/** So many months later, or earlier where negative. */
export function addMonths(from: Month, months: number): Month {
  const [year = 0, month = 1] = from.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  return monthText(Math.floor(count / 12), (count % 12) + 1)
}
