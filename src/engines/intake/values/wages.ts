import { saysNothing } from '#src/engines/intake/fold.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { Wage, WagePeriod } from '#src/engines/intake/value-types.ts'
import { FIGURE, figureValue } from '#src/engines/intake/values/numbers.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

const PERIODS: readonly (readonly [WagePeriod, RegExp])[] = [
  ['hour', /(?:\/|\$|par|per) ?(?:h|hr|heure|hour)\b|\b(?:heure|hourly|horaire|hour)\b/],
  ['week', /\b(?:semaine|sem|week|weekly|hebdo\w*|wk)\b/],
  ['month', /\b(?:mois|month|monthly|mensuel\w*)\b/],
  ['year', /\b(?:ans?|annee|annees|annuel\w*|year|yearly|annual\w*|yr|pa)\b/],
]

/** Hourly and yearly wages are so far apart that their size tells which; between the two, nobody knows. */
const likelyPeriod = (amount: number): WagePeriod | null => (amount < 250 ? 'hour' : amount >= 12_000 ? 'year' : null)

/**
 * A wage or a span of wages in dollars: "21,60 $/h", "72 000 à 99 000 $ / année", "72k à 97k", "de 25,00 à 33,00 $ de
 * l'heure". Null where nothing is said, or no amount.
 */
export function readWage(text: string): Reading<Wage | null> {
  if (saysNothing(text)) return warily(null, 'not-said')
  const words = plain(text)
  const amounts = amountsOf(words)
  if (amounts.length === 0 || amounts.length > 2) return warily(null, 'not-understood')
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)]
  const said = PERIODS.find(([, pattern]) => pattern.test(words))?.[0]
  const per = said ?? likelyPeriod(max)
  if (!per || min === 0) return warily(null, 'not-understood')
  const value: Wage = { min, max, per, typed: text.trim() }
  const open = /\+|et plus|and up|minimum|a partir|from|jusqu|up to|maximum/.test(words) && amounts.length === 1
  const surprising =
    said !== undefined && likelyPeriod(max) !== null && ['hour', 'year'].includes(said) && said !== likelyPeriod(max)
  if (surprising) return warily(value, 'likely-typing-error')
  return open
    ? warily(value, 'approximate')
    : said || /k\b/.test(words)
      ? plainly(value)
      : warily(value, 'assumed-unit')
}

/** "72k à 97k", "72 à 97k", "75-80 000": thousands said once count for both. Hours of work are not money. */
function amountsOf(words: string): number[] {
  const money = words.replace(
    /\d+(?:[.,]\d+)? ?(?:h|hrs?|heures?|hours?)\b(?: ?(?:\/ ?|par |per |a )(?:sem\w*|week|wk))?/g,
    ' ',
  )
  const found = [...money.matchAll(new RegExp(`(${FIGURE.source}) ?(k\\b)?`, 'g'))]
  const amounts = found.map(([, figure, k]) => figureValue(figure!) * (k ? 1000 : 1))
  const last = amounts.at(-1) ?? 0
  return amounts.map((amount) => (last >= 10_000 && amount < 1000 && amount > 0 ? amount * 1000 : amount))
}
