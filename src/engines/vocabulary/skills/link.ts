import { featuresOf } from '#src/engines/vocabulary/lexical/features.ts'
import type { Postings } from '#src/engines/vocabulary/lexical/postings.ts'
import { allSkills, type Skill } from '#src/engines/vocabulary/skill-list.ts'
import { skillsIn } from '#src/engines/vocabulary/skills/extract.ts'
import { rootOf } from '#src/engines/vocabulary/skills/root.ts'
import { labelsNear, type SaidText, type SkillLabels, saidIn } from '#src/engines/vocabulary/skills/skill-labels.ts'

/** A label of the list, and how well it says what the text says: 0 and more, for ordering only. */
export type LinkedSkill = { label: string; score: number }

/** Found on half of two open sets of English sentences (`bench/skills.ts`). */
const SHARE_OF_PIECES = 1
const SHARE_OF_OUR_SKILLS = 2
/** How much words of a label that stand far apart in the text lose. */
const LOST_WHEN_APART = 0.6
const LEAST_OF_OUR_SKILLS = 0.6

/**
 * Labels of a list, best first, for what a sentence of a job advertisement or a CV asks or tells. A label counts by
 * how much of it the sentence contains (weighted by rarity, more where its words stand together), by the pieces of its
 * words, and by skills of ours that the sentence says in other words than the label.
 */
export function linkSkills(list: SkillLabels, text: string, most: number): LinkedSkill[] {
  const said = saidIn(text)
  const scores = containment(list, said)
  for (const { concept, confidence } of skillsIn(text, { language: 'auto' }))
    for (const [place, nearness] of labelsNear(list, concept, {
      wordings: wordingsOf(concept),
      least: LEAST_OF_OUR_SKILLS,
    }))
      scores[place]! += SHARE_OF_OUR_SKILLS * confidence * nearness
  return [...list.labels.keys()]
    .filter((place) => scores[place]! > 0)
    .sort((one, other) => scores[other]! - scores[one]! || one - other)
    .slice(0, most)
    .map((place) => ({ label: list.labels[place]!, score: Math.round(scores[place]! * 1e4) / 1e4 }))
}

/** Words of every advertisement, which tell little of what is asked. */
const OF_EVERY_AD = new Set(
  `strong knowledge understanding understand experience experienced ability able skills good excellent great looking
   seeking role position description work company proven years plus responsible responsibility others candidate
   opportunity required requirements must preferred well highly level person people join part help ideal industry
   expect need want day daily based following new large small various within across used related field focus
   environment best successful success main proficiency familiar degree advantage desired closely effective advanced
   background fluent leading next modern multiple self time user take make order keep business services systems
   bonne excellente solide connaissance connaissances experience capacite poste candidat personne recherchons requis
   atout annees exigences entreprise travail minimum`
    .split(/\s+/)
    .map((word) => featuresOf([rootOf(word)]).words[0]!),
)
const WEIGHT_OF_EVERY_AD = 0.5

/** What of each label is in a text: its roots, near each other or not, and the pieces of its words. */
function containment({ roots, byRoot, byPiece }: SkillLabels, said: SaidText): Float64Array {
  const places = new Map<number, number[]>()
  for (const [at, root] of said.roots.entries()) places.set(root, [...(places.get(root) ?? []), at])
  const pieces = sharesOf(byPiece, said.pieces)
  const scores = new Float64Array(roots.length)
  for (const place of holdersOf(byRoot, places.keys())) {
    const shared = roots[place]!.filter((root) => places.has(root))
    let weight = 0
    let square = 0
    for (const root of shared) {
      const rarity = byRoot.rarity[byRoot.numbers.get(root)!]!
      const counts = OF_EVERY_AD.has(root) ? rarity * WEIGHT_OF_EVERY_AD : rarity
      weight += counts
      square += counts * rarity
    }
    const apart = 1 - shared.length / tightest([...shared].map((root) => places.get(root)!))
    const held = square * byRoot.inverse[place]! ** 2 * Math.sqrt(weight) * (1 - LOST_WHEN_APART * apart)
    scores[place] = held + SHARE_OF_PIECES * pieces[place]!
  }
  return scores
}

/** The labels that hold one of the roots. */
function holdersOf({ numbers, starts, texts }: Postings, roots: Iterable<number>): Set<number> {
  const holders = new Set<number>()
  for (const root of roots) {
    const number = numbers.get(root)
    if (number === undefined) continue
    for (let at = starts[number]!; at < starts[number + 1]!; at++) holders.add(texts[at]!)
  }
  return holders
}

/** Of each label, the part of its features (by the square of rarity) that is among these. */
function sharesOf({ size, numbers, rarity, starts, texts, inverse }: Postings, features: Uint32Array): Float32Array {
  const shares = new Float32Array(size)
  for (const feature of features) {
    const number = numbers.get(feature)
    if (number === undefined) continue
    const weight = rarity[number]! ** 2
    for (let at = starts[number]!; at < starts[number + 1]!; at++) shares[texts[at]!]! += weight
  }
  return shares.map((share, place) => share * inverse[place]! ** 2)
}

/** How many words the shortest stretch has that has one of each of these places, looking outwards from the first. */
function tightest([first = [], ...others]: readonly (readonly number[])[]): number {
  let best = Number.POSITIVE_INFINITY
  for (const from of first) {
    let [low, high] = [from, from]
    for (const places of others) {
      const nearest = places.reduce((one, other) => (Math.abs(other - from) < Math.abs(one - from) ? other : one))
      low = Math.min(low, nearest)
      high = Math.max(high, nearest)
    }
    best = Math.min(best, high - low + 1)
  }
  return best
}

const skills = new Map<string, Skill>()

/** All that we call a skill, in both languages: labels of a list may be in either. */
function wordingsOf(slug: string): string[] {
  if (skills.size === 0) for (const skill of allSkills()) skills.set(skill.slug, skill)
  const { fr, en } = skills.get(slug)!
  return [...en.variants, ...en.inContext, ...fr.variants, ...fr.inContext]
}
