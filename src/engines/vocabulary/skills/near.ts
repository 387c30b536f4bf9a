import { allSkills, type Skill } from '#src/engines/vocabulary/skill-list.ts'
import { isAction } from '#src/engines/vocabulary/skills/root.ts'
import { type Word, wordsOfText } from '#src/engines/vocabulary/skills/words-of-text.ts'

/** A skill that a phrase is near to without saying any of its wordings, and the words it takes. */
export type NearSkill = { skill: Skill; at: readonly number[]; confidence: number }

/** Wordings by the roots of their words, with what each root weighs (its rarity among wordings). */
type Index = { holders: Map<string, Entry[]>; actions: Set<string>; count: number }
type Entry = { skill: Skill; roots: readonly string[] }

const LONGEST = 4
/** Found on sentences of our own. */
const LEAST_NEAR = 0.6
const MOST_SURE = 0.65
const made = new Map<'fr' | 'en', Index>()

function indexFor(language: 'fr' | 'en'): Index {
  const known = made.get(language)
  if (known) return known
  const index: Index = { holders: new Map(), actions: new Set(), count: 0 }
  for (const skill of allSkills())
    if (skill.kind === 'skill') for (const wording of skill[language].variants) addTo(index, skill, wording)
  made.set(language, index)
  return index
}

function addTo(index: Index, skill: Skill, wording: string): void {
  const roots = wordsOfText(wording).map(({ root }) => root)
  const entry = { skill, roots: [...new Set(roots)] }
  index.count++
  for (const root of entry.roots) index.holders.set(root, [...(index.holders.get(root) ?? []), entry])
  if (roots.length > 1 && /^\p{L}+(?:er|ir|re) /u.test(wording)) index.actions.add(roots[0]!)
}

/** The rarity of a root; one that no wording has is as rare as can be. */
const rarity = ({ holders, count }: Index, root: string) =>
  Math.log((count + 1) / ((holders.get(root)?.length ?? 0) + 1))

/** Words between a person and what it did, which stand before a verb: « j'ai réparé », "we have built". */
const HELPERS = new Set('ai avons ont a ete suis sommes je nous on i we have had was were'.split(' '))

type Asked = { language: 'fr' | 'en'; taken: ReadonlySet<number> }

/**
 * Skills that phrases are near to, of those that begin with an action (« déploiement de conteneurs », « je répare des
 * vélos ») and have none of the words already `taken`. A phrase begins a sentence or a part of a list.
 */
export function nearSkills(words: readonly Word[], { language, taken }: Asked): NearSkill[] {
  const found: NearSkill[] = []
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || (words[at]!.link.open && !HELPERS.has(words[at - 1]!.word))) continue
    const near = nearSkill(words, at, { language, taken })
    if (near) found.push(near)
  }
  return found
}

/** The wording of the greatest cosine over roots weighed by their rarity, the thing acted upon being shared. */
function nearSkill(words: readonly Word[], from: number, { language, taken }: Asked): NearSkill | undefined {
  const index = indexFor(language)
  const first = words[from]!
  if (!isAction(first.word) && !index.actions.has(first.root)) return undefined
  let best: NearSkill | undefined
  const at = [from]
  for (let next = from + 1; next < from + LONGEST && words[next]?.link.open && !taken.has(next); next++) {
    at.push(next)
    const near = nearest(
      index,
      at.map((each) => words[each]!.root),
    )
    const confidence = (near?.nearness ?? 0) * MOST_SURE
    if (near && near.nearness >= LEAST_NEAR && confidence > (best?.confidence ?? 0))
      best = { skill: near.skill, at: [...at], confidence }
  }
  return best
}

function nearest(index: Index, roots: readonly string[]): { skill: Skill; nearness: number } | undefined {
  const [, object = ''] = roots
  const length = (of: readonly string[]) => Math.sqrt(of.reduce((sum, root) => sum + rarity(index, root) ** 2, 0))
  const mine = length(roots)
  let best: { skill: Skill; nearness: number } | undefined
  for (const { skill, roots: theirs } of index.holders.get(object) ?? []) {
    const shared = theirs.filter((root) => roots.includes(root))
    const nearness = length(shared) ** 2 / (mine * length(theirs))
    if (nearness > (best?.nearness ?? 0)) best = { skill, nearness }
  }
  return best
}
