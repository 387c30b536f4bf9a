import { WORD_FAMILIES } from '#src/engines/vocabulary/data/word-families.ts'
import { stem } from '#src/engines/vocabulary/text/gender.ts'

/** The first word of its family, of every word of one. */
const FAMILIES = new Map<string, string>()
for (const line of WORD_FAMILIES.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ')
  for (const word of [first, ...others]) FAMILIES.set(word, first)
}

/** Whether a word is of a family of actions: no adjective. */
export const isAction = (word: string): boolean => FAMILIES.has(word)

const MOST_KEPT = 50_000
const roots = new Map<string, string>()

/** Endings of conjugated verbs and of nouns of action, French and English, longest first; four letters stay before. */
const ENDING = new RegExp(
  `(?<=^.{4,})(?:${[
    'issement|issage|issons|issez|issent|issais|issait|issaient|issant',
    'erions|eraient|erais|erait|eront|erons|erai|erez|eras|era',
    'ations?|ements?|ances?|ages?|ments?|ions?|ings?',
    'aient|ants?|ais|ait|ent|ons|ees|iez|ez|er|ir|ed|es|ee|is|it|ie|a|ai|as|i',
  ].join('|')})$`,
)

/**
 * One form for a verb, its conjugated forms and its noun of action, in French and English: « concevoir », « conçu » and
 * « conception »; « installer », « installais » and « installation ». Takes a word without accents or case. Bolder than
 * `stem`: only for words that stand among others of the same wording.
 */
export function rootOf(word: string): string {
  const known = roots.get(word)
  if (known !== undefined) return known
  if (roots.size >= MOST_KEPT) roots.clear()
  const found = FAMILIES.get(word) ?? FAMILIES.get(stem(word)) ?? regularRoot(word)
  roots.set(word, found)
  return found
}

function regularRoot(word: string): string {
  const bare = word.length < 6 || /\d/.test(word) ? stem(word) : stem(word.replace(ENDING, ''))
  // planifi(er), planific(ation); communiqu(er), communic(ation).
  return bare.length > 5 ? bare.replace(/(?:ic|i)$/, '') : bare
}

const PAST_OR_INFINITIVE = /(?<=\p{L}{3})(?:ée?s?|er|ais|ait|aient|ant|ons|ez)$/iu

/**
 * The base of a verb (-er) in a form that no noun has: infinitive, past participle, imperfect; undefined for other
 * words. Takes the word as written, since « soudé » is a verb and « soude » may be a noun.
 */
export function verbBase(written: string): string | undefined {
  const base = written.normalize('NFC').replace(PAST_OR_INFINITIVE, '')
  return base.length < written.length ? base : undefined
}
