import { COUNTRIES } from '#src/engines/vocabulary/data/countries.ts'
import { plain, words } from '#src/engines/vocabulary/text/in-place.ts'

/** The name of a country in the language of the document. */
type Country = { fr: string; en: string }

const BY_COUNTRY = new Map<string, Country>()
const BY_CITY = new Map<string, Country>()

for (const line of COUNTRIES.trim().split('\n')) {
  const [, french = '', english = '', cities = ''] = line
    .split('|')
    .map((part) => part.split(';').map((name) => name.trim()))
    .map((names) => names.join(';'))
  const country = { fr: french.split(';')[0]!, en: english.split(';')[0]! }
  for (const name of [...french.split(';'), ...english.split(';')]) if (name) BY_COUNTRY.set(words(name), country)
  for (const name of cities.split(';')) if (name && !BY_CITY.has(words(name))) BY_CITY.set(words(name), country)
}

/** Small towns of Québec are named after saints, with hyphens; no other country writes them so. */
const SAINT = /^(?:saint|sainte|st|ste|notre-dame|l'ancienne|les|la|le)-[a-z'-]+$/

/** The country that a text names, alone or by a city; undefined where it names none. */
export function countryOf(text: string): Country | undefined {
  return (
    BY_COUNTRY.get(words(text)) ??
    BY_CITY.get(words(text)) ??
    (SAINT.test(plain(text).trim()) ? BY_COUNTRY.get('canada') : undefined)
  )
}

/** The country that the chunks of an address tell: the last one named, else the one of the last known city. */
export function countryIn(text: string): Country | undefined {
  const chunks = text.split(/[,;()|/\t]|\s[-–—]\s|\bpuis\b/).map((chunk) => chunk.trim())
  const named = chunks.map((chunk) => BY_COUNTRY.get(words(chunk))).findLast((country) => country !== undefined)
  return named ?? chunks.map((chunk) => countryOf(chunk)).findLast((country) => country !== undefined)
}

/** Whether a chunk of an address is a place: a country, a city, or something with a country in brackets. */
export function isPlace(chunk: string): boolean {
  const bare = chunk.replace(/[()]/g, ' ').trim()
  if (bare === '' || countryOf(bare)) return true
  const bracketed = /\(([^)]+)\)\s*$/.exec(chunk)?.[1]
  if (bracketed && countryOf(bracketed)) return true
  return /^(?:puis|et|then) /i.test(bare) && countryOf(bare.replace(/^\S+ /, '')) !== undefined
}
