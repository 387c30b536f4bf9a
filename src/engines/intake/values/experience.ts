import { fold, saysLater, saysNothing } from '#src/engines/intake/fold.ts'
import { anyOf, isOneOf } from '#src/engines/intake/phrases.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { OpenRange, QuebecExperience, Years } from '#src/engines/intake/value-types.ts'
import { numberOfWord } from '#src/engines/intake/values/numbers.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

const ZERO =
  isOneOf(`zero | aucune? | aucune experience | none | nil | no | non | jamais | never | pas encore | not yet |
  pas d experience | no experience | rien | 0 mois | 0`)

const OUTSIDE =
  anyOf(`hors domaine | hors du domaine | hors de mon domaine | autre domaine | pas dans (?:mon|le) domaine |
  outside (?:of )?(?:my |the )?field | other field | not in my field | unrelated | non relie`)

const UNDER = anyOf(
  `moins de | moins d | presque | pres d | pres de | bientot | almost | nearly | less than | under | fewer than |
   inferieur a | pas plus de`,
)
const OVER = anyOf('plus de | plus d | more than | over | au moins | at least | minimum | depasse')

/**
 * Months of experience in Québec: "9 mois", "1 an et demi", "moins d'un an" (0 to 11), "6 à 8 mois", "zéro". A figure
 * alone is months, as the column says. Experience outside the field, and what is unclear, leave the months unknown.
 */
export function readQuebecExperience(text: string): Reading<QuebecExperience> {
  const typed = text.trim()
  const unknown = { months: null, outsideField: false, typed }
  if (saysNothing(typed) || saysLater(typed)) return warily(unknown, 'not-said')
  const words = fold(typed)
  if (ZERO.test(words)) return plainly({ ...unknown, months: [0, 0] })
  if (OUTSIDE.test(words)) return warily({ ...unknown, outsideField: true }, 'outside-field')
  const months = monthsOf(plain(typed))
  return months ? plainly({ ...unknown, months }) : warily(unknown, 'not-understood')
}

function monthsOf(words: string): OpenRange | null {
  const figures = withFigures(words)
  const span =
    /^\D*?(\d+(?:\.\d+)?) ?(?:-|a|to|et|and) ?(\d+(?:\.\d+)?) ?(mois|months?|ans?|annees?|years?|yrs?)?\.?\D*$/.exec(
      figures,
    )
  if (span && !/demi|half/.test(figures)) {
    const unit = isYears(span[3]) ? 12 : 1
    return [Math.floor(Number(span[1]) * unit), Math.floor(Number(span[2]) * unit)]
  }
  const total = totalMonths(figures)
  if (total === null) return null
  if (UNDER.test(fold(words)) || /^</.test(words)) return [0, Math.max(0, Math.ceil(total) - 1)]
  if (OVER.test(fold(words)) || /\d ?\+|^>|et plus|or more/.test(words)) return [Math.floor(total), null]
  return [Math.floor(total), Math.floor(total)]
}

const isYears = (unit = '') => /^(?:an|y)/.test(unit)

/** Number words as figures, decimal commas as points. */
const withFigures = (words: string) =>
  words
    .replace(/[a-z]+/g, (word) => (/^a$/.test(word) ? word : String(numberUnlessUnit(word) ?? word)))
    .replace(/\ba (?=(?:year|month))/g, '1 ')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\d+) (?:and|et) (?:a |1 )?(?:half|demie?) (?=ans?\b|annees?|years?)/g, '$1.5 ')

/** "an" is a year in French before it is an English article. */
const numberUnlessUnit = (word: string) => (word === 'an' ? undefined : numberOfWord(word))

/** The parts of "1 an et 3 mois" together. Null where a figure has a unit we do not know, or there is none. */
function totalMonths(figures: string): number | null {
  let total = 0
  let parts = 0
  const rest = figures.replace(
    /(\d+(?:\.\d+)?) ?(mois|months?|mos?\b|m\b|ans?\b|annees?|years?|yrs?\b|semaines?|weeks?|jours?|days?)?/g,
    (_, figure: string, unit?: string) => {
      parts++
      total += Number(figure) * monthsPer(unit)
      return ' '
    },
  )
  if (parts === 0 || parts > 2 || /\d/.test(rest)) return null
  if (/demi|half/.test(rest)) total += /an|year/.test(figures) ? 6 : 0.5
  return total
}

const monthsPer = (unit = 'mois') =>
  isYears(unit) ? 12 : /^(?:s|w)/.test(unit) ? 0.23 : /^(?:j|d)/.test(unit) ? 0.03 : 1

/** Years of experience in all: "18,5", "plus de 16", "15+", "3 ans". */
export function readYears(text: string): Reading<Years | null> {
  if (saysNothing(text) || saysLater(text)) return warily(null, 'not-said')
  const words = withFigures(plain(text))
  if (ZERO.test(fold(text))) return plainly({ years: 0, orMore: false })
  const [figure, unit] = /(\d+(?:\.\d+)?) ?(mois|months?)?/.exec(words)?.slice(1) ?? []
  if (figure === undefined || Number(figure) > (unit ? 800 : 70)) return warily(null, 'not-understood')
  const years = unit ? Math.round((Number(figure) / 12) * 10) / 10 : Number(figure)
  const value = { years, orMore: /\+|et plus|or more/.test(words) || OVER.test(fold(text)) }
  return /\d[^\d.]+\d/.test(words) || UNDER.test(fold(text)) ? warily(value, 'approximate') : plainly(value)
}
