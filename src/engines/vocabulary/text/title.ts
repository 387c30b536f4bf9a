import { BESIDE_TITLES } from '#src/engines/vocabulary/data/beside-titles.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { stem, withoutGenderMarks } from '#src/engines/vocabulary/text/gender.ts'
import { SMALL_WORDS, tokensOf } from '#src/engines/vocabulary/text/tokens.ts'
import { spellOut } from '#src/engines/vocabulary/text/usage.ts'

/** The language of a text, or that nobody said. */
export type Language = 'fr' | 'en' | 'auto'

/** The stems of a title in order, each once, and those among them that are no small words. */
export type TitleWords = { stems: readonly string[]; telling: readonly string[] }

/**
 * What a title says, as stems in order, each once: marks of gender are dropped, what is shortened is spelled out,
 * feminine and masculine, singular and plural brought together. « Concepteur/conceptrice électrique » and
 * « conceptrices électriques » say the same.
 */
export const titleWords = (title: string, language: Language = 'auto'): TitleWords =>
  readWords(wordsOf(withoutGenderMarks(plain(title))), language)

/**
 * The same twice: `whole`, and `bare` without what people write beside a title (contract, hours, place, seniority,
 * wage, number of the posting). One object where nothing stands beside it.
 */
export function titleReadings(title: string, language: Language = 'auto'): { whole: TitleWords; bare: TitleWords } {
  const text = withoutGenderMarks(plain(title))
  const words = wordsOf(text)
  const whole = readWords(words, language)
  const left = withoutBeside(/\d/.test(text) ? wordsOf(withoutFigures(text)) : words)
  const tellsNothing = !left.some((word) => !SMALL_WORDS.has(word))
  const bare = tellsNothing || left.length === words.length ? whole : readWords(left, language)
  return { whole, bare }
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

function readWords(words: readonly string[], language: Language): TitleWords {
  const told = spellOut(words, language)
  const stems = [...new Set(told.map(stem))]
  const telling = [...new Set(told.filter((word) => !SMALL_WORDS.has(word)).map(stem))]
  return { stems, telling: telling.length > 0 ? telling : stems }
}

const START = '(?<![\\p{L}\\p{N}])'
const POSTING = `${START}(?:ref|req|requisition|concours|affichage|posting|no|numero|job id|id)`
const NUMBER = '\\d+(?:[.,]\\d+)?'
const EACH = "(?: ?(?:/|par|per|l'|de l'|a l') ?(?:h|hr|hre|heure|hour|an|annee|year|sem|semaine|week)\\b)?"

/** Numbers of postings (REQ-2024-118), wages and hours (25,50 $/h; 40 h/sem), counts and times (2 postes, 6 mois). */
const FIGURES = [
  `(?:${POSTING}[ .:#-]*)?#? ?${START}(?:[a-z]{1,5}[-_/])?\\d{3,}[\\w/-]*`,
  `${NUMBER}(?: ?(?:-|a|to|et|@) ?${NUMBER})? ?(?:\\$|k\\b|cad\\b|dollars?|%|h\\b|hrs?\\b|heures?|hours?)${EACH}`,
  `\\$ ?${NUMBER}(?: ?k\\b)?${EACH}`,
  `\\(\\d+\\)|${START}\\d+ (?:postes?|positions?|mois|months?|ans|years?)\\b`,
].map((figure) => new RegExp(figure, 'gu'))

const withoutFigures = (text: string): string => FIGURES.reduce((left, figure) => left.replace(figure, ' '), text)

/** Of each phrase, its words joined; the longest is looked for first. */
const BESIDE = new Set(BESIDE_TITLES.split(/[;\n]/).map((phrase) => wordsOf(phrase).join(' ')))
const LONGEST = Math.max(...[...BESIDE].map((phrase) => phrase.split(' ').length))

/** « Senior manager » is another occupation than manager; a senior developer is a developer. */
const RANKS = new Set('manager managers management official officials executive executives director vice'.split(' '))

function withoutBeside(words: readonly string[]): string[] {
  const left: string[] = []
  for (let at = 0; at < words.length; ) {
    const passed =
      words[at] === 'senior' && words.slice(at + 1).some((word) => RANKS.has(word)) ? 0 : besideAt(words, at)
    if (passed === 0) left.push(words[at]!)
    at += passed || 1
  }
  return left
}

/** How many words from here on stand beside the title. */
function besideAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--)
    if (BESIDE.has(words.slice(at, at + length).join(' '))) return length
  return 0
}
