import { rootOf } from '#src/engines/vocabulary/skills/root.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { SMALL_WORDS, type Token, tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

/** What stands between a word and the telling word before it. */
export type Link = {
  /** Nothing but spaces, small words and hyphens: both may belong to one wording. */
  open: boolean
  /** « et », « ou », "and", "or", a stroke or a comma: what follows may share the head of what was before. */
  joins: 'no' | 'word' | 'comma'
  /** A small word (« de », « les ») is there. */
  small: boolean
}

/** A telling word of a text. */
export type Word = Token & { root: string; link: Link }

const CLOSED = /[;:!?()[\]|•·▪●"«»\t,]|\.\s|\s[–—-]\s|\n\s*(?!\s|\p{Ll})/u
const CLOSED_BUT_COMMA = /[;:!?()[\]|•·▪●"«»\t]|\.\s|\s[–—-]\s|\n\s*(?!\s|\p{Ll})/u
const LONGEST_LINK = 30

const START: Link = { open: false, joins: 'no', small: false }

/** The telling words of a text, in order, each with what links it to the one before. */
export function wordsOfText(text: string): Word[] {
  const words: Word[] = []
  let end = -1
  let joiner = false
  let small = false
  for (const token of tokensOf(text)) {
    if (SMALL_WORDS.has(token.word)) {
      if (JOINERS.has(token.word)) joiner = true
      else small = true
      continue
    }
    const between = end < 0 ? '' : text.slice(end, token.start)
    const { start, end: endsAt, word } = token
    words.push({ start, end: endsAt, word, root: rootOf(word), link: end < 0 ? START : linkOf(between, joiner, small) })
    end = token.end
    joiner = false
    small = false
  }
  return words
}

/** Words that join two things; « ni » is no small word, and joins all the same. */
const JOINERS = new Set(['et', 'ou', 'and', 'or'])

const MOST_KEPT = 10_000
const links = new Map<string, Link>()

/** What stands between words is nearly always one of a few things: « », « de la », « et ». */
function linkOf(between: string, joiner: boolean, small: boolean): Link {
  const known = links.get(between)
  if (known) return known
  if (links.size >= MOST_KEPT) links.clear()
  const found = newLink(between, joiner, small)
  links.set(between, found)
  return found
}

function newLink(between: string, joiner: boolean, small: boolean): Link {
  const closed = between.length > LONGEST_LINK || CLOSED.test(between)
  const elided = /\p{L}['’]$/u.test(between)
  if (joiner || between.includes('/') || between.includes('&'))
    return { open: !closed && !joiner, joins: CLOSED_BUT_COMMA.test(between) ? 'no' : 'word', small: small || elided }
  const comma = closed && between.includes(',') && !CLOSED_BUT_COMMA.test(between)
  return { open: !closed, joins: comma ? 'comma' : 'no', small: smallAfterComma(between, comma, small || elided) }
}

const smallAfterComma = (between: string, comma: boolean, small: boolean) =>
  comma ? /,\s*\p{L}/u.test(plain(between)) : small
