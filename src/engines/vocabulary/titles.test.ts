import { expect, test } from 'vitest'
import { cnp2021Codes, isCnp2021 } from '#src/engines/vocabulary/cnp-2021.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { stem, withoutGenderMarks } from '#src/engines/vocabulary/text/gender.ts'
import { SMALL_WORDS, tokensOf } from '#src/engines/vocabulary/text/tokens.ts'
import { OCCUPATION_TITLES, TITLE_SECTORS } from '#src/engines/vocabulary/titles.ts'

/** What a title says without gender, number, accents and small words: titles that fold alike are one title. */
const folded = (title: string) =>
  tokensOf(withoutGenderMarks(plain(title)))
    .filter(({ word }) => !SMALL_WORDS.has(word))
    .map(({ word }) => stem(word))
    .join(' ')

const TITLES = OCCUPATION_TITLES.map((entry) => ({ ...entry, said: folded(entry.title) }))
const codeOf = new Map(TITLES.map(({ said, code }) => [said, code]))
const distinct = (titles: { said: string }[]) => new Set(titles.map(({ said }) => said)).size

test('every sector has at least 150 titles, and all have at least 10 000 (3 000 were promised)', () => {
  const bySector = TITLE_SECTORS.map((sector) => ({
    sector,
    titles: distinct(TITLES.filter((title) => title.sector === sector)),
  }))
  expect(bySector).toHaveLength(12)
  expect(bySector.filter(({ titles }) => titles < 150)).toEqual([])
  expect(distinct(TITLES)).toBeGreaterThanOrEqual(10_000)
})

test('every unit group has at least two titles in French and two in English', () => {
  const asked = cnp2021Codes().flatMap((code) => [`${code} fr`, `${code} en`])
  const saidOf = new Map(asked.map((group) => [group, new Set<string>()]))
  for (const { code, language, said } of TITLES) saidOf.get(`${code} ${language}`)?.add(said)
  expect(asked.filter((group) => (saidOf.get(group)?.size ?? 0) < 2)).toEqual([])
})

test('every title is of a unit group, in French or in English, and clean', () => {
  const faults = OCCUPATION_TITLES.filter(
    ({ code, title }) => !isCnp2021(code) || !/^[\p{L}\p{N}.][\p{L}\p{N} ’'.,&+#/()-]*$/u.test(title),
  )
  expect(faults).toEqual([])
})

test('no title is written twice, and none has two codes, whatever its gender and number', () => {
  const seen = new Map<string, (typeof TITLES)[number]>()
  const written = new Set<string>()
  const faults: string[] = []
  for (const entry of TITLES) {
    const { code, language, title, said } = entry
    const before = seen.get(said)
    if (before && before.code !== code) faults.push(`${before.code} ${before.title} | ${code} ${title}`)
    if (written.has(`${language} ${title}`)) faults.push(`twice: ${code} ${title}`)
    written.add(`${language} ${title}`)
    seen.set(said, before ?? entry)
  }
  expect(faults).toEqual([])
})

test.each([
  ['préposée aux bénéficiaires', '33102'],
  ['aide-soignante', '33102'],
  ['infirmière', '31301'],
  ['infirmière auxiliaire', '32101'],
  ['commis-comptable', '14200'],
  ['cariste', '75101'],
  ['opératrice CNC', '94106'],
  ['technicienne de surface', '65310'],
  ['conducteur de travaux', '70010'],
  ['développeuse back-end', '21232'],
  ['développeur full stack', '21234'],
  ['analyste fonctionnelle', '21221'],
  ['scrum master', '21222'],
  ['chauffeur de poids lourd', '73300'],
  ['nurse aide', '33102'],
  ['data scientist', '21211'],
  ['civil engineer', '21300'],
  ['forklift operator', '75101'],
])('%s is %s', (title, code) => {
  expect(codeOf.get(folded(title))).toBe(code)
})
