import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { cnp2021Codes, isCnp2021, isOlderCode } from '#src/engines/vocabulary/cnp-2021.ts'
import { sharedPath } from '#tests/support/shared.ts'

test('the unit groups are those that Statistics Canada publishes', () => {
  const path = sharedPath('data/cnp/cnp_2021_version_1.0_-_structure_de_la_classification.csv')
  const rows: string[][] = parse(readFileSync(path), { bom: true })
  const published = rows.filter(([level]) => level === '5').map(([, , code]) => code)
  expect(cnp2021Codes()).toEqual(published.sort())
})

test('codes of four digits are of an older classification', () => {
  expect(['21232', '00010', '99999', '3012', '2123'].map(isCnp2021)).toEqual([true, true, false, false, false])
  expect(['3012', '0112', '21232', '301', 'abcd'].map(isOlderCode)).toEqual([true, true, false, false, false])
})
