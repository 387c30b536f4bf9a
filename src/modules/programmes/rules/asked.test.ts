import { expect, test } from 'vitest'
import { isOpenOn, questionsOf } from '#src/modules/programmes/rules/asked.ts'
import { criteriaInForce } from '#src/modules/programmes/rules.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { PASSERELLE_SECTORIELLE } from '#src/modules/programmes/shipped/passerelle-sectorielle.ts'
import { day } from '#src/platform/day.ts'

test('a programme asks for what its criteria need, and for nothing else', () => {
  expect(questionsOf(INTERCONNEXION_LAVAL.criteria)).toEqual(['arrived', 'hasDiploma', 'quebecMonths'])
})

test('several rules in one are asked about together, and nobody is asked for their groups', () => {
  const today = criteriaInForce(PASSERELLE_SECTORIELLE.criteria, day('2026-11-01'))
  expect(questionsOf(today)).toEqual(['status', 'bornInCanada', 'postalCode'])
})

test('where a person was born is asked only where it counts', () => {
  const rule = { kind: 'status-among' as const, parameters: { accepted: [], foreignBorn: [], toVerify: [] } }
  expect(questionsOf([rule])).toEqual(['status'])
})

test('a programme is open from its first day until the day before it closes', () => {
  const programme = { openedOn: day('2026-01-01'), closedOn: day('2026-06-01') }
  const days = ['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map((text) => isOpenOn(programme, day(text)))
  expect(days).toEqual([false, true, true, false])
})
