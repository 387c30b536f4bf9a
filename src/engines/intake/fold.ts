import { anyOf } from '#src/engines/intake/phrases.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

/** The words alone: no accents, case, punctuation. Names, columns and answers are the same when these are. */
export function fold(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same in one word, for names that people cut differently: "Saint-Zotin", "SaintZotin". */
export const squeeze = (text: string) => fold(text).replaceAll(' ', '')

/**
 * What was typed, without what cannot be seen: marks of direction, zero-width characters (joiners stay, Persian and
 * Indic names need them), soft hyphens, odd spaces. Composed letters, so that the same name is the same text.
 */
export function clean(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
  )
}

/** The same on one line. */
export const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ')

const NOTHING = new Set(['', 'n a', 'na', 's o', 'nd', 'n d', 'null', 'neant'])

/** Whether a cell says nothing: empty, a dash, "n/a", "s. o.". */
export const saysNothing = (text: string) => NOTHING.has(fold(text))

const NOT_YET = anyOf(
  `a (?:preciser|confirmer|determiner|venir|valider|completer) | inconnue?s? | tbd | tbc | unknown |
   to be (?:confirmed|determined) | sais pas | not sure | pas sur | je vais confirmer | will confirm | don t know`,
)

/** Whether a cell says that the answer will come: it is neither nothing nor a value. */
export const saysLater = (text: string) => NOT_YET.test(fold(text))
