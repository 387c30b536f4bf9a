import { expect, test } from 'vitest'
import { cnp2021Codes, isCnp2021, isOlderCode, teerOf, titleOf } from '#src/engines/vocabulary/cnp-2021.ts'

test('codes of four digits are of an older classification', () => {
  expect(['21232', '00010', '99999', '3012', '2123'].map(isCnp2021)).toEqual([true, true, false, false, false])
  expect(['3012', '0112', '21232', '301', 'abcd'].map(isOlderCode)).toEqual([true, true, false, false, false])
})

test('a unit group and the groups above it have a name in both languages', () => {
  expect(titleOf('33102', 'en')).toBe('Nurse aides, orderlies and patient service associates')
  expect(titleOf('33102', 'fr')).toBe(
    'Aides-infirmiers/aides-infirmières, aides-soignants/aides-soignantes et préposés/préposées aux bénéficiaires',
  )
  expect(['3', '33', '331', '3310'].map((code) => titleOf(code, 'fr'))).toEqual([
    'Santé',
    'Assistance en soins et services de santé',
    'Aides et assistants de la santé',
    'Préposés, aides et assistants',
  ])
  expect(titleOf('99999', 'fr')).toBeUndefined()
})

test('every code has its groups above it named, and no group is without a code', () => {
  const above = new Set(cnp2021Codes().flatMap((code) => [1, 2, 3, 4].map((digits) => code.slice(0, digits))))
  expect(above.size).toBe(10 + 45 + 89 + 162)
  expect([...above].filter((code) => !titleOf(code, 'fr') || !titleOf(code, 'en'))).toEqual([])
})

test('the TEER category is the second digit', () => {
  expect(['21232', '33102', '00010', '75101', '2123', '45'].map(teerOf)).toEqual([1, 3, 0, 5, 1, 5])
  expect(['2', '99999', ''].map(teerOf)).toEqual([undefined, undefined, undefined])
})
