import { expect, test } from 'vitest'
import { titleForNonMember } from '#src/engines/vocabulary/professions.ts'
import { allSkills, type Skill } from '#src/engines/vocabulary/skill-list.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { stem } from '#src/engines/vocabulary/text/gender.ts'
import { SMALL_WORDS, tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

const LANGUAGES = ['fr', 'en'] as const
const skills = allSkills()

const wordsOf = (wording: string) =>
  tokensOf(wording)
    .map(({ word }) => word)
    .filter((word) => !SMALL_WORDS.has(word))

/** What is left of a wording without accents, gender, number and small words. */
const folded = (wording: string) => wordsOf(wording).map(stem).join(' ')

const wordings = (skill: Skill, language: 'fr' | 'en') => [...skill[language].variants, ...skill[language].inContext]

test('there are at least 2 000 skills, and 50 in each domain', () => {
  expect(skills.length).toBeGreaterThanOrEqual(2_000)
  const sizes = new Map(skills.map(({ domain }) => [domain, skills.filter((other) => other.domain === domain)]))
  expect(sizes.size).toBe(21)
  expect([...sizes].filter(([, of]) => of.length < 50).map(([domain]) => domain)).toEqual([])
})

test('no slug is there twice, and each is made of words', () => {
  const slugs = skills.map(({ slug }) => slug)
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([])
  expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
})

test('every skill is of a known kind and has a label in both languages', () => {
  const kinds = ['skill', 'tool', 'knowledge', 'certificate', 'attitude']
  const bad = skills.filter(({ kind, fr, en }) => !kinds.includes(kind) || !fr.label || !en.label)
  expect(bad.map(({ slug }) => slug)).toEqual([])
})

test.each(LANGUAGES)('no wording is empty, unclean, or of two skills: %s', (language) => {
  const owner = new Map<string, string>()
  const bad: string[] = []
  for (const skill of skills) {
    for (const wording of wordings(skill, language)) {
      const key = folded(wording)
      if (!key || /^\W*$|[|;!]|^\s|\s$|\s\s/.test(wording)) bad.push(`${skill.slug}: ${wording}`)
      if (owner.has(key)) bad.push(`${skill.slug}: ${wording} is of ${owner.get(key)}`)
      owner.set(key, skill.slug)
    }
  }
  expect(bad).toEqual([])
})

test('everyday words need a context of the trade', () => {
  const everyday =
    'R, Go, C, Word, Excel, Access, Swift, Spring, Teams, Unity, React, IA, BI, EDI, paie, vente, cuisine'
  const alone = new Set(LANGUAGES.flatMap((language) => skills.flatMap((skill) => skill[language].variants.map(plain))))
  const marked = new Set(LANGUAGES.flatMap((language) => skills.flatMap((skill) => skill[language].inContext)))
  const words = everyday.split(', ')
  expect(words.filter((word) => alone.has(plain(word)))).toEqual([])
  expect(words.filter((word) => !marked.has(word))).toEqual([])
})

test('a word that needs a context in one language does not stand alone in the other', () => {
  const whole = (wording: string) =>
    tokensOf(wording)
      .map(({ word }) => stem(word))
      .join(' ')
  const marked = new Set(skills.flatMap(({ fr, en }) => [...fr.inContext, ...en.inContext]).map(whole))
  const alone = skills.flatMap(({ fr, en }) => [...fr.variants, ...en.variants]).filter((one) => marked.has(whole(one)))
  expect(alone).toEqual([])
})

test('one letter, or small words alone, never name a skill without a context', () => {
  const short = LANGUAGES.flatMap((language) =>
    skills.flatMap((skill) => skill[language].variants.filter((variant) => wordsOf(variant).join('').length < 2)),
  )
  expect(short).toEqual([])
})

/** An infinitive first: gérer, choisir, construire, vendre, mettre, suivre; not « culture », « couture ». */
const isVerb = (wording: string) => /^(?:s'|se )?\p{L}+(?:er|ir|[dtv]re|[aiou]ire)(?= |$)/u.test(wording)

test('what one does is labelled with a noun in French, and most of it is there as a verb too', () => {
  const done = skills.filter(({ kind }) => kind === 'skill')
  const inBoth = done.filter(({ fr }) => [...fr.variants, ...fr.inContext].some(isVerb))
  expect(inBoth.length / done.length).toBeGreaterThan(0.75)
})

test('no label puts a reserved title into the profile of somebody who is not a member', () => {
  const labels = skills.filter(({ kind }) => kind !== 'certificate').flatMap(({ fr, en }) => [fr.label, en.label])
  expect(labels.filter((label) => titleForNonMember(label).kind === 'reserved')).toEqual([])
})
