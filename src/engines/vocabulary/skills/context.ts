import type { Hit } from '#src/engines/vocabulary/skills/hits.ts'
import { isAction } from '#src/engines/vocabulary/skills/root.ts'
import type { Word } from '#src/engines/vocabulary/skills/words-of-text.ts'

/** How far, in UTF-16 units, another skill of the same domain speaks for an everyday word. */
const NEARBY = 150

/** Words before a name that make a tool or a field of work of it. */
const LEADS = new RegExp(
  `(?:${[
    'ma[îi]tris\\p{L}*|connaissances?|exp[ée]riences?|comp[ée]tences?|notions?|logiciels?|langages?',
    'programm\\p{L}*|utilis\\p{L}*|pratique|outils?|bases?|formation|certifi\\p{L}*',
    'sp[ée]ciali\\p{L}*|develop\\p{L}*|d[ée]velopp\\p{L}*',
    'knowledge|experienced?|skills?|proficien\\p{L}*|software|languages?|us(?:e|ing)|tools?|fluent',
    'expert\\p{L}*|in|sous',
  ].join('|')}) ?:?(?: (?:de|du|des|en|dans|avec|sur|la|le|les|with|of|the))*(?: [dl]['’])? ?$`,
  'iu',
)

/** A hit by its place among the hits of a text, which are in the order of their first words. */
type Place = { place: number; hits: readonly Hit[]; words: readonly Word[] }

/**
 * Whether an everyday word names a skill where it stands: a word of the trade leads to it, or another skill of the same
 * domain is near, or it is one of a list of skills. The name of a tool keeps its capitals besides.
 */
export function hasContext(text: string, { place, hits, words }: Place): boolean {
  const hit = hits[place]!
  const start = words[hit.at[0]!]!.start
  const end = words[hit.at[hit.at.length - 1]!]!.end
  const { skill, written } = hit.wording
  if (skill.kind === 'attitude') return LEADS.test(text.slice(Math.max(0, start - 60), start))
  if (skill.kind === 'tool' && text.slice(start, end) !== written) return false
  if (LEADS.test(text.slice(Math.max(0, start - 60), start))) return true
  const before = words[hit.at[0]! - 1]
  if (words[hit.at[0]!]!.link.open && before && isAction(before.word)) return true
  const isNear = (other: Hit | undefined) => other && Math.abs(words[other.at[0]!]!.start - start) <= NEARBY
  for (const way of [-1, 1])
    for (let other = place + way; isNear(hits[other]); other += way)
      if (speaksFor(hits[other]!, hit, words)) return true
  return false
}

function speaksFor(other: Hit, hit: Hit, words: readonly Word[]): boolean {
  const [mine, theirs] = [hit.wording, other.wording]
  if (other === hit || theirs.skill === mine.skill || hit.at.some((each) => other.at.includes(each))) return false
  const alike =
    theirs.skill.domain === mine.skill.domain || (theirs.skill.kind === 'tool' && mine.skill.kind === 'tool')
  return alike && (!theirs.inContext || inOneList(other, hit, words))
}

/** Two everyday words speak for each other where only commas, strokes or « et » stand between them. */
function inOneList(one: Hit, other: Hit, words: readonly Word[]): boolean {
  const [first, second] = one.at[0]! < other.at[0]! ? [one, other] : [other, one]
  const next = first.at[first.at.length - 1]! + 1
  return second.at[0] === next && words[next]!.link.joins !== 'no'
}
