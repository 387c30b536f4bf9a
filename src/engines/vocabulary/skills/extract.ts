import { besideTheWork } from '#src/engines/vocabulary/skills/beside-the-work.ts'
import { hasContext } from '#src/engines/vocabulary/skills/context.ts'
import { type Hit, hitsIn } from '#src/engines/vocabulary/skills/hits.ts'
import { nearSkills } from '#src/engines/vocabulary/skills/near.ts'
import { deniedAmong } from '#src/engines/vocabulary/skills/negation.ts'
import { wordingsFor } from '#src/engines/vocabulary/skills/wordings.ts'
import { type Word, wordsOfText } from '#src/engines/vocabulary/skills/words-of-text.ts'
import { languageOf } from '#src/engines/vocabulary/text/language.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

/** A skill that a text speaks of, and where: `text.slice(start, end) === surface` (UTF-16 units). */
export type FoundSkill = {
  /** The skill as people are shown it, in the language of the text, and its slug in the built-in vocabulary. */
  label: string
  concept: string
  surface: string
  start: number
  end: number
  /**
   * From 0 to 1: .95 for the very words, less for other forms, words stepped over, everyday words in context; under
   * .65 where the text says something near, in words that are nobody's name for the skill.
   */
  confidence: number
  /** The text says that the person does not have it. */
  negated: boolean
}

const LESS_FOR_EVERYDAY = 0.2

/**
 * The skills that a text in French or English speaks of, in order: wordings of the built-in vocabulary in any
 * inflection. « auto » tells the language from the text, French where nothing tells; one or two words may be of either.
 */
export function skillsIn(text: string, { language }: { language: Language }): FoundSkill[] {
  const names = (language === 'auto' ? languageOf(text) : language) === 'en' ? 'en' : 'fr'
  const words = wordsOfText(text)
  const found = skillsOf(text, words, names)
  if (language !== 'auto' || found.length > 0 || words.length > FEW_WORDS) return found
  return skillsOf(text, words, names === 'en' ? 'fr' : 'en')
}

const FEW_WORDS = 2

function skillsOf(text: string, words: readonly Word[], names: 'fr' | 'en'): FoundSkill[] {
  const hits = withoutCovered(hitsIn(wordingsFor(names), text, words), words)
  const said = hits
    .filter(({ wording }, place) => !wording.inContext || hasContext(text, { place, hits, words }))
    .map(({ wording: { skill, inContext }, at, confidence }) => ({
      skill,
      at,
      confidence: inContext ? confidence - LESS_FOR_EVERYDAY : confidence,
    }))
  const near = nearSkills(text, words, { language: names, taken: new Set(said.flatMap(({ at }) => at)) })
  const beside = said.length + near.length > 0 ? besideTheWork(text) : []
  const found = [...said, ...near]
    .filter(({ at }) => !beside.some(({ start, end }) => words[at[0]!]!.start >= start && words[at[0]!]!.start < end))
    .sort((one, other) => one.at[0]! - other.at[0]!)
  const stretches = found.map(({ at }) => ({ start: words[at[0]!]!.start, end: words[at[at.length - 1]!]!.end }))
  const denied = deniedAmong(text, stretches)
  return found.map(({ skill, confidence }, at) => ({
    label: skill[names].label,
    concept: skill.slug,
    surface: text.slice(stretches[at]!.start, stretches[at]!.end),
    ...stretches[at]!,
    confidence: Math.round(confidence * 100) / 100,
    negated: denied[at]!,
  }))
}

/** Hits whose words no better hit has all of; what leans over another hit that begins between its words goes too. */
function withoutCovered(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  return hits.filter((hit, index) => {
    const near = hits.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    const earlier = Math.min(index, NEIGHBOURS)
    if (near.some((other, order) => other !== hit && covers(other, hit, order < earlier))) return false
    return !hit.leans || !near.some((other) => takesTheEnd(other, hit, words))
  })
}

/** Hits are in the order of their words: more than these never share one. */
const NEIGHBOURS = 24

/** Whether all words of a hit are in the other, or enough for the same skill, and the other is no worse. */
function covers(other: Hit, hit: Hit, earlier: boolean): boolean {
  const shared = hit.at.filter((each) => other.at.includes(each)).length
  if (shared < hit.at.length && (shared === 0 || other.wording.skill !== hit.wording.skill)) return false
  if (other.leans !== hit.leans && other.wording.skill === hit.wording.skill) return hit.leans
  const better = other.at.length - hit.at.length || other.confidence - hit.confidence
  return better > 0 || (better === 0 && earlier)
}

/** Whether a hit takes the last word of one that leans on a head, and no small word ties that word to the head. */
function takesTheEnd(other: Hit, { at }: Hit, words: readonly Word[]): boolean {
  const last = at[at.length - 1]!
  const first = other.at[0]!
  if (other.leans || !other.at.includes(last) || first <= at[0]!) return false
  // « Entretien et réparation de véhicules »: the second of the two heads, which the first stands beside.
  if (first === at[0]! + 1 && words[first]!.link.joins === 'word') return false
  return first < last || !words[last]!.link.small
}
