/**
 * The text without accents or capitals, one character for each of its own, so that places in it are places in the text.
 * Typographic apostrophes, dashes and spaces become plain ones.
 */
export function plain(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) out += PLAIN[text[at]!] ?? letterOf(text[at]!)
  return out
}

const PLAIN: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  œ: 'o',
  Œ: 'o',
  æ: 'a',
  Æ: 'a',
}

const letterOf = (letter: string) => (letter < '\u0080' ? letter : letter.normalize('NFD')[0]!).toLowerCase()

/** The words alone: no accents, capitals or punctuation. */
export const words = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
