/**
 * Text as people search it: no accents, no case, apostrophes and hyphens as spaces, letters that have no accent to
 * remove (ł, ø, đ, ß…) as their base. `nguyen thi anh` finds « Nguyễn Thị Ánh »; `obrien` does not find « O’Brien »,
 * `o brien` does.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœħı]/g, (letter) => BASES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}@.+_]+/gu, ' ')
    .trim()
}

const BASES: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
}

/** What a `like` pattern finds anywhere in a folded text, word by word. The words of the person are taken literally. */
export function searchPatterns(said: string): string[] {
  return folded(said.slice(0, 200))
    .split(' ')
    .filter((word) => word.length > 0)
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
}
