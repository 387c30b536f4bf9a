import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { cnp2021Codes, titleOf } from '#src/engines/vocabulary/cnp-2021.ts'
import { sharedPath } from '#tests/support/shared.ts'

const STRUCTURES = {
  fr: 'data/cnp/cnp_2021_version_1.0_-_structure_de_la_classification.csv',
  en: 'data/cnp/noc_2021_version_1.0_-_classification_structure.csv',
}

/** What Statistics Canada publishes: code and class title of every unit group, with our apostrophes. */
function published(language: 'fr' | 'en'): [code: string, title: string][] {
  const rows: string[][] = parse(readFileSync(sharedPath(STRUCTURES[language])), { bom: true })
  return rows
    .filter(([level]) => level === '5')
    .map(([, , code = '', title = '']): [string, string] => [code.padStart(5, '0'), sameMarks(title)])
    .sort()
}

const sameMarks = (title: string) => title.replaceAll("'", '’').replace(/\s+/g, ' ').trim()

test.each(['fr', 'en'] as const)('the unit groups are those that Statistics Canada publishes: %s', (language) => {
  const official = published(language)
  expect(cnp2021Codes()).toEqual(official.map(([code]) => code))
  const different = official.filter(([code, title]) => titleOf(code, language) !== title)
  expect(different.map(([code, title]) => ({ code, ours: titleOf(code, language), published: title }))).toEqual([])
})
