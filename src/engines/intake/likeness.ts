import { fold } from '#src/engines/intake/fold.ts'

/** A name of a column, prepared for comparing: its folded text and the words that carry meaning. */
export type Name = { folded: string; words: ReadonlySet<string> }

const SMALL_WORDS = new Set(
  `le la les l un une de du des d a au aux en et ou par pour sur dans votre vos ton mon quel quelle quels quelles est
   sont etes vous avez svp of the in on for your you what is are please and or to an my do at which`.split(/\s+/),
)

export function nameOf(text: string): Name {
  const folded = fold(text)
  const words = folded.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word))
  return { folded, words: new Set(words.map(singular)) }
}

/** Enough for comparing: plurals of both languages end in s, French ones also in x; feminine ones in e. */
const singular = (word: string) => (word.length > 3 ? word.replace(/(?:s|x)$/, '').replace(/e$/, '') : word)

/**
 * From 0 to 1, how much a header is the same as a known name: 1 for the same words; less where one holds all words of
 * the other (a form asks whole questions), where they share most words, or where a letter or two differ.
 */
export function likeness(header: Name, known: Name): number {
  if (header.folded === known.folded) return 1
  if (header.words.size === 0 || known.words.size === 0) return 0
  let shared = 0
  for (const word of known.words) if (header.words.has(word)) shared++
  const [asked, names] = [header.words.size, known.words.size]
  if (shared === asked && shared === names) return 0.97
  if (shared === names) return names > 1 ? 0.55 + (0.35 * names) / asked : 0.3 + 0.5 / asked
  if (shared === asked) return asked > 1 ? 0.5 + (0.3 * asked) / names : 0.25 + 0.5 / names
  const dice = (2 * shared) / (asked + names)
  return Math.max(dice >= 0.66 ? 0.75 * dice : 0, typing(header.folded, known.folded))
}

/** For typing errors: 0.9 less for each tenth of the letters that differ, and nothing under 85 % the same. */
function typing(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  if (length < 5 || Math.abs(a.length - b.length) > 0.15 * length) return 0
  const same = 1 - editDistance(a, b) / length
  return same >= 0.85 ? 0.9 * same : 0
}

/** Letters added, taken away, changed or swapped with a neighbour (Damerau-Levenshtein, restricted). */
export function editDistance(a: string, b: string): number {
  let [older, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        current[j] = Math.min(current[j]!, older[j - 2]! + 1)
    }
    ;[older, previous] = [previous, current]
  }
  return previous[b.length]!
}
