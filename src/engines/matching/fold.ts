import { ABBREVIATIONS, SAME_WORD, STOP_WORDS } from '#src/engines/matching/usage.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

/**
 * What a job title says, as stems in order, each once: marks of gender (H/F, (e), -trice, ·ère), small words,
 * contract and seniority are dropped, abbreviations spelled out, feminine and masculine, singular and plural brought
 * together. « Concepteur(-trice) électrique - permanent » and « CONCEPTRICE ÉLECTRIQUE » say the same.
 */
export function titleWords(title: string): string[] {
  return stemsOf(neutral(plain(title)), spellOut)
}

/** What a skill says, as stems in order, each once. Signs that name a tool stay: c++, c#. */
export function skillWords(skill: string): string[] {
  return stemsOf(neutral(plain(skill)), (word) => [word])
}

const ENDINGS = 'e|s|es|ne|nes|le|les|te|tes|re|fe|ere|iere|eure|trice|rice|euse|ive|enne|ienne|onne|esse'
const IN_BRACKETS = new RegExp(`(?<=\\p{L})\\(-?(?:${ENDINGS})s?\\)`, 'gu')
const AFTER_A_SIGN = new RegExp(`(?<=\\p{L}{3})[.·•‧⋅/-](?:${ENDINGS})(?:[.·•‧⋅-]s)?(?![\\p{L}\\p{N}])`, 'gu')
const GENDER_MARK = /(?<![\p{L}\p{N}])[hfmx](?:\s?[/|-]\s?[hfmxnd]){1,3}(?![\p{L}\p{N}])/gu
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)'/gu

function neutral(folded: string): string {
  return folded.replace(GENDER_MARK, ' ').replace(IN_BRACKETS, '').replace(AFTER_A_SIGN, '').replace(ELISION, '')
}

function stemsOf(text: string, expand: (word: string) => string[]): string[] {
  const words = text.match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  const told = words.flatMap(expand).filter((word) => !STOP_WORDS.has(word))
  return [...new Set((told.length > 0 ? told : words).map(stem))]
}

const spellOut = (word: string) => ABBREVIATIONS[word]?.split(' ') ?? [word]

/** One form for feminine and masculine, singular and plural. No linguist's stem: it only has to be the same twice. */
export function stem(word: string): string {
  const known = SAME_WORD[word]
  if (known) return stem(known)
  if (word.length <= 3) return word
  return word
    .replace(/woman$/, 'man')
    .replace(/(?<=..)aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/ive$/, 'if')
    .replace(/(?<=..)e+$/, '')
    .replace(/([^aeiou])\1$/, '$1')
}
