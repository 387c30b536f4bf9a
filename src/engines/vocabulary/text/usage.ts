import { USAGE } from '#src/engines/vocabulary/data/usage.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'
import { SMALL_WORDS, tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

/** One reading of a short form: its words, and when it counts (always, unless a language or neighbours are given). */
type Reading = { words: readonly string[]; language: Language; near: readonly string[]; onlyWithCode: boolean }

const READINGS = new Map<string, Reading[]>()
for (const line of USAGE.trim().split('\n')) {
  const [short = '', full = '', when = ''] = line.split('|').map((part) => part.trim())
  const conditions = when.split(' ').filter(Boolean)
  const reading: Reading = {
    words: tokensOf(plain(full)).map(({ word }) => word),
    language: (conditions.find((each) => each === 'fr' || each === 'en') as Language | undefined) ?? 'auto',
    near: conditions.filter((each) => !/^(?:fr|en|\d+)$/.test(each)),
    onlyWithCode: conditions.length > 0 && conditions.every((each) => /^\d+$/.test(each)),
  }
  READINGS.set(short, [...(READINGS.get(short) ?? []), reading])
}
const LONGEST = Math.max(...[...READINGS.keys()].map((short) => short.split(' ').length))

/**
 * The words (plain, in order) with what is shortened spelled out. Of several readings of a short form the first whose
 * conditions hold counts; one that asks for another language, or for a code that nobody knows yet, does not.
 */
export function spellOut(words: readonly string[], language: Language): string[] {
  const told: string[] = []
  for (let at = 0; at < words.length; ) {
    const { length, full } = shortAt(words, at, language)
    told.push(...full)
    at += length
  }
  return told
}

function shortAt(
  words: readonly string[],
  at: number,
  language: Language,
): { length: number; full: readonly string[] } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const short = words.slice(at, at + length).join(' ')
    // « Aux » is far more often the small word than an auxiliary.
    const readings = SMALL_WORDS.has(short) ? undefined : READINGS.get(short)
    const reading = readings?.find((each) => holds(each, words, language))
    if (reading) return { length, full: reading.words }
  }
  return { length: 1, full: [words[at]!] }
}

function holds(reading: Reading, words: readonly string[], language: Language): boolean {
  if (reading.onlyWithCode) return false
  if (reading.language !== 'auto' && reading.language !== language) return false
  return reading.near.length === 0 || reading.near.some((start) => words.some((word) => word.startsWith(start)))
}
