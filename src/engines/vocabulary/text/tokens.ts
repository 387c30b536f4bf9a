import { plain } from '#src/engines/vocabulary/text/fold.ts'

/** A word of a text: where it stands (UTF-16 units, end excluded), and the word itself without accents or case. */
export type Token = { start: number; end: number; word: string }

const LETTER = '[\\p{L}\\p{N}\\p{M}]'
const APOSTROPHE = "['\\u2018\\u2019\\u02bc]"

/**
 * In order: elided small words (d', qu'), which are passed over; letters with dots (R.H., T.I.); « .NET »;
 * letters tied by an ampersand (R&D); words, with the signs of tools (C++, C#) and without the English 's.
 */
const TOKEN = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis)?qu)${APOSTROPHE}(?=${LETTER})`,
    `((?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+(?:\\p{L}(?!${LETTER})|(?<=\\.\\p{L}\\.)))`,
    `((?<![\\p{L}\\p{N}])\\.net(?!${LETTER}))`,
    `((?<![\\p{L}\\p{N}])\\p{L}&\\p{L}(?!${LETTER}))`,
    `(${LETTER}+(?:\\+\\+|#)?)(?:${APOSTROPHE}s(?!${LETTER}))?`,
  ].join('|'),
  'giu',
)

/** The words of a text in order. Nothing is changed in the text, so that a word found can be shown in its place. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [, dotted, dotNet, tied, word] = match
    const said = dotted?.replaceAll('.', '') ?? dotNet ?? tied ?? word
    if (said === undefined) continue
    tokens.push({ start: match.index, end: match.index + (word ?? match[0]).length, word: plain(said) })
  }
  return tokens
}

/** Small words that say nothing of an occupation or a skill, without accents. Not « sous »: a sous-chef is no chef. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a ainsi au aux avec ce ces cet cette chez dans de des du en et la le les leur leurs ou par pour sa se ses son sur
   tout toute tous toutes un une y
   an and as at by for from in into its of on or other the their to with`.split(/\s+/),
)
