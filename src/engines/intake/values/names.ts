import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'

export type PersonName = { givenName: string; familyName: string | null }

/**
 * A name given whole. "Family, Given" is certain; a family name in capitals is, too. Else the first word is taken for
 * the given name, and a person is told so.
 */
export function readFullName(text: string): Reading<PersonName> {
  const [before, after, ...more] = text.split(/\s*,\s*/)
  if (before && after && more.length === 0) return plainly({ givenName: after, familyName: before })
  const words = text.split(' ')
  if (words.length === 1) return plainly({ givenName: text, familyName: null })
  const capitals = words.filter(isCapital)
  const others = words.filter((word) => !isCapital(word))
  if (capitals.length > 0 && others.length > 0)
    return plainly({ givenName: others.join(' '), familyName: capitals.join(' ') })
  return warily({ givenName: words[0]!, familyName: words.slice(1).join(' ') }, 'name-split')
}

const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** Letters lost on the way: a replacement character, or UTF-8 that was once read as something else ("Ã©"). */
export const isDamaged = (text: string) => /\ufffd|[ÃÂ][^\p{L}\p{Z}\s]|[ÃÂ][ŠŒŽšœžŸƒ]|\p{L}\?\p{L}/u.test(text)
