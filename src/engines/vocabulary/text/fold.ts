/** Letters that have no accent to take off, as people without the key type them. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŀ: 'l',
  ŋ: 'n',
}

/** Nothing to do for these: most words of English, and a third of those of French. */
const ALREADY_PLAIN = /^[a-z0-9+#.'()/&-]*$/

/**
 * The text without accents, case or compatibility forms (full-width letters, Arabic digits), with one kind of
 * apostrophe, of dash and of space, for comparing.
 */
export function plain(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßłđðøþıħŧŀŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u2018\u2019\u02bc\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
