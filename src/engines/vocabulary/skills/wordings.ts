import { allSkills, type Skill, type SkillNames } from '#src/engines/vocabulary/skill-list.ts'
import { type Word, wordsOfText } from '#src/engines/vocabulary/skills/words-of-text.ts'
import { stem } from '#src/engines/vocabulary/text/gender.ts'

/** A wording of a skill, at the end of its way through the tree. */
export type Wording = {
  skill: Skill
  /** As written, and its telling words without accents. */
  written: string
  words: readonly string[]
  language: 'fr' | 'en'
  /** An everyday word, which needs a context of the trade. */
  inContext: boolean
  /** « et », « ou » stand in the wording itself: « recherche et développement ». */
  joined: boolean
}

/** A tree over words (Aho and Corasick's, whose failure links would not survive words that are stepped over). */
export type Branch = { next: Map<string, Branch>; wordings: Wording[] }

/** All wordings of one language, and the names that are the same in both. */
export type Wordings = {
  /** Of two words and more, by the roots of their words. */
  tree: Branch
  /** Of one word, by its stem; infinitives of one word, by the base of the verb. */
  single: Map<string, Wording[]>
  verbs: Map<string, Wording[]>
}

const made = new Map<'fr' | 'en', Wordings>()

/** The wordings to look for in a text of a language; made at the first use. */
export function wordingsFor(language: 'fr' | 'en'): Wordings {
  const known = made.get(language)
  if (known) return known
  const wordings: Wordings = { tree: emptyBranch(), single: new Map(), verbs: new Map() }
  for (const skill of allSkills()) {
    addNames(wordings, skill, { names: skill[language], language, own: true })
    const other = language === 'fr' ? 'en' : 'fr'
    addNames(wordings, skill, { names: skill[other], language: other, own: false })
  }
  made.set(language, wordings)
  return wordings
}

const emptyBranch = (): Branch => ({ next: new Map(), wordings: [] })

type Names = { names: SkillNames; language: 'fr' | 'en'; own: boolean }

function addNames(wordings: Wordings, skill: Skill, { names, language, own }: Names): void {
  for (const [list, inContext] of [
    [names.variants, false],
    [names.inContext, true],
  ] as const)
    for (const written of list) {
      const words = wordsOfText(written)
      // One word of another language is believed where it is the name of a thing: « drive », « main » are French too.
      if (!own && (words.length < 2 || inContext) && !isName(skill, written)) continue
      add(wordings, words, {
        skill,
        written,
        words: words.map(({ word }) => word),
        language,
        inContext,
        joined: joins(words),
      })
    }
}

const isName = ({ kind }: Skill, written: string) =>
  (kind === 'tool' || kind === 'certificate') && /[\p{Lu}\d]/u.test(written)

const joins = (words: readonly Word[]) => words.some(({ link }) => link.joins === 'word' && !link.open)

function add(wordings: Wordings, words: readonly Word[], wording: Wording): void {
  const [first] = words
  if (!first) return
  if (words.length === 1) {
    push(wordings.single, stem(first.word), wording)
    if (wording.language === 'fr' && /\p{L}er$/u.test(wording.written))
      push(wordings.verbs, first.word.slice(0, -2), wording)
    return
  }
  let branch = wordings.tree
  for (const { root } of words) {
    const next = branch.next.get(root) ?? emptyBranch()
    branch.next.set(root, next)
    branch = next
  }
  branch.wordings.push(wording)
}

function push(map: Map<string, Wording[]>, key: string, wording: Wording): void {
  const list = map.get(key)
  if (list) list.push(wording)
  else map.set(key, [wording])
}
