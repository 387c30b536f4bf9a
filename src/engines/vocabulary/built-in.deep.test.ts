import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { buildOccupations } from '#src/engines/vocabulary/occupations/build.ts'
import { builtInTitles } from '#src/engines/vocabulary/occupations/built-in.ts'
import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import { sharedPath } from '#tests/support/shared.ts'

// Half a minute of training: the whole built-in vocabulary, on the open sets. bench/vocabulary.ts prints the figures.
let index: OccupationIndex
beforeAll(() => {
  index = buildOccupations(builtInTitles())
})

const linesIn = (file: string) =>
  readFileSync(sharedPath(`data/reading/${file}`), 'utf8')
    .trim()
    .split('\n')
const codes = (title: string, language: 'fr' | 'en') =>
  classifyTitle(index, title, language).answers.map(({ code }) => code)

test('messy titles of Québec have their unit group first in 8 of 10, among five in 92 of 100', () => {
  const asked = linesIn('messy_titles_fr.tsv').map((line) => {
    const [title = '', right = ''] = line.split('\t')
    return right.split('|').map((code) => codes(title, 'fr').indexOf(code))
  })
  const within = (most: number) => asked.filter((places) => places.some((place) => place >= 0 && place < most)).length
  expect(asked.length).toBe(90)
  expect(within(1) / asked.length).toBeGreaterThanOrEqual(0.8)
  expect(within(5) / asked.length).toBeGreaterThanOrEqual(0.92)
})

test('a feminine title has the answers of the masculine one, to the last digit', () => {
  for (const line of linesIn('title_pairs.tsv')) {
    const [feminine = '', masculine = ''] = line.split('\t')
    expect(classifyTitle(index, feminine, 'fr')).toEqual(classifyTitle(index, masculine, 'fr'))
  }
})

test('the French and the English version of a profile have the same unit group in 9 of 10', () => {
  const people = linesIn('fr_en_profiles.jsonl').map(
    (line) => JSON.parse(line) as { fr: { title: string }; en: { title: string } },
  )
  const same = people.filter(({ fr, en }) => codes(fr.title, 'fr')[0] === codes(en.title, 'en')[0])
  expect(same.length / people.length).toBeGreaterThanOrEqual(0.9)
})
