import { allSkills, type Skill } from '#src/engines/vocabulary/skill-list.ts'
import { isAction, verbBase } from '#src/engines/vocabulary/skills/root.ts'
import { type Word, wordsOfText } from '#src/engines/vocabulary/skills/words-of-text.ts'
import { stem } from '#src/engines/vocabulary/text/gender.ts'

/** A skill that a phrase is near to without saying any of its wordings, and the words it takes. */
export type NearSkill = { skill: Skill; at: readonly number[]; confidence: number }

/** Wordings by the roots of their words, with what each root weighs (its rarity among wordings). */
type Index = { holders: Map<string, Entry[]>; actions: Set<string>; count: number }
type Entry = { skill: Skill; roots: readonly string[] }

const LONGEST = 4
/** Found on sentences of our own. */
const LEAST_NEAR = 0.62
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
  const roots = wordsOfText(wording).map(formOf)
  const entry = { skill, roots: [...new Set(roots)] }
  index.count++
  for (const root of entry.roots) index.holders.set(root, [...(index.holders.get(root) ?? []), entry])
  if (roots.length > 1 && /^\p{L}+(?:er|ir|re) /u.test(wording)) index.actions.add(roots[0]!.replace('^', ''))
}

/** Ends of infinitives and of nouns of action. */
const ENDS_AS_ACTION = /(?:er|ir|re|ion|age|ment|ance|ing)s?$/

/**
 * Actions by their root, apart from things, which have their stem: « frais » are no « fraisage », the « usine » that
 * closed no « usinage ».
 */
const formOf = ({ word, root }: Word, place: number): string => {
  if (isAction(word)) return root
  return place === 0 && ENDS_AS_ACTION.test(word) ? `^${root}` : stem(word)
}

/** Nouns of action with other endings, which begin a phrase about work and seldom one about anything else. */
const NOUNS_OF_ACTION = new Set(
  `analyse analyses calcul calculs conception controle coupe cueillette entretien pose montage reglage saisie suivi
   taille tenue test tests traite tri`.split(/\s+/),
)
const DONE = /(?:er|ir|(?<!u)re|tion|sion|age|ment)s?$/
/** What ends so and is none, or begins phrases about a place, a contract or a course. */
const NOT_DONE = new Set(
  `formation formations direction station location condition conditions attestation version mission pension
   etablissement batiment moment departement appartement logement changement document avantage stage menage age page
   entreprise membre cadre titre chambre nombre lettre offre titulaire milieu avenir emploi hiver dernier premier
   atelier chantier quartier dossier papier semestre trimestre centre autre notre votre entre`.split(/\s+/),
)

const SAYS_I = /(?<!\p{L})(?:j['’]|je |nous |i |we )$/iu

function isDone(text: string, { start, end, word }: Word): boolean {
  if (NOUNS_OF_ACTION.has(word)) return true
  if (SAYS_I.test(text.slice(Math.max(0, start - 6), start))) return true
  return !NOT_DONE.has(word) && (DONE.test(word) || verbBase(text.slice(start, end)) !== undefined)
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
export function nearSkills(text: string, words: readonly Word[], { language, taken }: Asked): NearSkill[] {
  const found: NearSkill[] = []
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || (words[at]!.link.open && !HELPERS.has(words[at - 1]!.word))) continue
    if (!isDone(text, words[at]!)) continue
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
  const roots = [isAction(first.word) ? first.root : `^${first.root}`]
  let best: NearSkill | undefined
  for (let to = from + 1; to < from + LONGEST && words[to]?.link.open && !taken.has(to); to++) {
    roots.push(formOf(words[to]!, to - from))
    const near = nearest(index, roots)
    const confidence = (near?.nearness ?? 0) * MOST_SURE
    if (near && near.nearness >= LEAST_NEAR && confidence > (best?.confidence ?? 0))
      best = { skill: near.skill, at: roots.map((_, place) => from + place), confidence }
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
