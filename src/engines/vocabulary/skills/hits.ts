import { isAction, verbBase } from '#src/engines/vocabulary/skills/root.ts'
import type { Branch, Wording, Wordings } from '#src/engines/vocabulary/skills/wordings.ts'
import type { Word } from '#src/engines/vocabulary/skills/words-of-text.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { stem } from '#src/engines/vocabulary/text/gender.ts'

/**
 * A wording found in a text: which telling words it took, and how sure that makes it; `leans` where it shares the head
 * of a list with others (« plans électriques et hydrauliques »).
 */
export type Hit = { wording: Wording; at: readonly number[]; confidence: number; leans: boolean }

const SAME_WORDS = 0.95
const SAME_ROOTS = 0.85
/** What one adjective stepped over, or a head shared with what was listed before, takes away. */
const STEPPED_OVER = 0.1
const SHARED_HEAD = 0.15
const MOST_LISTED = 4

/** Every wording that is said in the words of a text, in the order of their first words; they may overlap. */
export function hitsIn(wordings: Wordings, text: string, words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    for (const wording of wordings.single.get(stem(word.word)) ?? [])
      if (isSaid(wording, word.word, text.slice(word.start, word.end)))
        hits.push({ wording, at: [at], confidence: sureness(wording, words, [at]), leans: false })
    const base = verbBase(text.slice(word.start, word.end))
    if (base)
      for (const wording of wordings.verbs.get(plain(base)) ?? [])
        if (!hits.some((hit) => hit.at[0] === at && hit.wording.skill === wording.skill))
          hits.push({ wording, at: [at], confidence: SAME_ROOTS, leans: false })
    const branch = wordings.tree.next.get(word.root)
    if (branch) walk({ words, hits }, branch, { at: [at], less: 0, joined: false, leans: false })
  }
  return hits
}

type Walk = { words: readonly Word[]; hits: Hit[] }
type Path = { at: readonly number[]; less: number; joined: boolean; leans: boolean }

function walk(on: Walk, branch: Branch, path: Path): void {
  const { at, less, joined, leans } = path
  for (const wording of branch.wordings)
    if (!joined || wording.joined)
      on.hits.push({ wording, at, confidence: sureness(wording, on.words, at) - less, leans })
  if (branch.next.size === 0) return
  const follow = (to: number, taken: number, how: How) => {
    const next = to < on.words.length && branch.next.get(on.words[to]!.root)
    const path = { less: less + taken, joined: joined || how === 'joined', leans: leans || how === 'leaning' }
    if (next) walk(on, next, { at: [...at, to], ...path })
  }
  stepFrom(on.words, path, follow)
}

/** Straight on, over an « et » that the wording has to have too, or from the head of a list to one of its parts. */
type How = 'straight' | 'joined' | 'leaning'

/** Where a wording may go on: the next word; the one behind a number, an adjective, or the rest of a list (once). */
function stepFrom(
  words: readonly Word[],
  { at, less }: Path,
  to: (word: number, taken: number, how: How) => void,
): void {
  const last = at[at.length - 1]!
  const link = words[last + 1]?.link
  if (!link) return
  if (link.open) to(last + 1, 0, 'straight')
  else if (link.joins === 'word') to(last + 1, 0, 'joined')
  if (less > 0) return
  if (link.open && /^\d+$/.test(words[last + 1]!.word) && words[last + 2]?.link.open) to(last + 2, 0, 'straight')
  else if (isAdjective(words, last + 1)) to(last + 2, STEPPED_OVER, 'straight')
  else if (link.joins === 'word' && words[last + 2]?.link.open) to(last + 2, SHARED_HEAD, 'leaning')
  for (let word = last + 2; word <= last + 1 + MOST_LISTED && isListed(words, last, word); word++)
    if (endsList(words, word)) to(word, SHARED_HEAD, 'leaning')
}

/** One word that leans on its neighbour without a small word between: « gestion efficace de », « de grandes bases ». */
function isAdjective(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]]
  if (!word?.link.open || !after?.link.open || word.end - word.start < 4) return false
  return word.link.small ? !after.link.small : !isAction(word.word)
}

/** Whether all between `from` and `to` may be one list: no stop, and at least one joint. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) {
    const link = words[at]?.link
    if (!link || (!link.open && link.joins === 'no')) return false
  }
  return true
}

/** An adjective of French: what may follow a comma without a small word and still lean on the head of the list. */
const ADJECTIVE = /(?:iques?|elles?|els?|ales?|al|aux|aires?|ifs?|ives?|ees?|es)$/

/** « Conditions avantageuses et équipe »: after an adjective, « et » and a noun begin something else. */
function endsList(words: readonly Word[], at: number): boolean {
  const { word, link } = words[at]!
  if (link.joins === 'no') return false
  if (link.small || ADJECTIVE.test(word)) return true
  return link.joins === 'word' && !ADJECTIVE.test(words[at - 1]!.word)
}

const sureness = ({ words: said }: Wording, words: readonly Word[], at: readonly number[]) =>
  at.every((each, index) => words[each]!.word === said[index]) ? SAME_WORDS : SAME_ROOTS

/** « salé » is not « sale », « sans » no plural of SAN; but accents and capitals may be missing. */
function isSaid({ written, words: [only = ''] }: Wording, word: string, said: string): boolean {
  if (/^\p{Lu}[\p{Lu}\d]{1,4}$/u.test(written) && word !== only) return said.startsWith(written)
  return !(HAS_ACCENT.test(said) && !HAS_ACCENT.test(written) && plain(said) === plain(written))
}

const HAS_ACCENT = /[éèêàâîôûçëïü]/i
