import { describe, expect, test } from 'vitest'
import { criterion, facts } from '#src/modules/programmes/examples.ts'
import { criteriaInForce, evaluateEligibility } from '#src/modules/programmes/rules.ts'
import { INTERCONNEXION } from '#src/modules/programmes/shipped/interconnexion.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { PASSERELLE_SECTORIELLE } from '#src/modules/programmes/shipped/passerelle-sectorielle.ts'
import type { EligibilityFacts, ShippedProgramme } from '#src/modules/programmes/types.ts'
import { day } from '#src/platform/day.ts'

const today = day('2027-02-18')

const judged = (programme: ShippedProgramme, changes: Partial<EligibilityFacts>, edition = 'opening') => {
  const criteria = criteriaInForce(programme.criteria, programme.editions[edition]!)
  const { answer, reasons } = evaluateEligibility(criteria, facts(changes), today)
  return [answer, ...reasons.map(({ because }) => because)]
}

const on = (text: string) => ({ arrivedFrom: day(text), arrivedTo: day(text) })

describe('Interconnexion Laval', () => {
  const laval = (changes: Partial<EligibilityFacts>) => judged(INTERCONNEXION_LAVAL, changes)

  test('someone who arrived less than five years ago, with a diploma and little experience here, is eligible', () => {
    expect(laval(on('2022-02-19'))).toEqual(['yes', 'arrived-recently', 'diploma-held', 'experience-below'])
  })

  test('five years to the day are five years', () => {
    expect(laval(on('2022-02-18'))).toEqual(['no', 'arrived-too-long-ago', 'diploma-held', 'experience-below'])
  })

  test('neither where people live nor their status counts', () => {
    expect(laval({ postalCode: null, status: 'VIS' })[0]).toBe('yes')
  })

  test('a month that straddles the limit is to verify, and every reason is given at once', () => {
    const straddling = { arrivedFrom: day('2022-02-01'), arrivedTo: day('2022-02-28') }
    expect(laval({ ...straddling, hasDiploma: null, quebecMonths: [12, 12] })).toEqual([
      'no',
      'arrival-straddles',
      'diploma-unknown',
      'experience-reached',
    ])
  })

  test('what is not known is to verify, never a no', () => {
    const unknown = { arrivedFrom: null, arrivedTo: null, hasDiploma: null, quebecMonths: null }
    expect(laval(unknown)).toEqual(['to-verify', 'arrival-unknown', 'diploma-unknown', 'experience-unknown'])
  })

  test('an interval of months is judged by both its ends', () => {
    expect([
      laval({ quebecMonths: [0, 11] })[0],
      laval({ quebecMonths: [10, 14] })[0],
      laval({ quebecMonths: [13, null] })[0],
    ]).toEqual(['yes', 'to-verify', 'no'])
  })
})

describe('Passerelle sectorielle', () => {
  const passerelle = (changes: Partial<EligibilityFacts>, edition?: string) =>
    judged(PASSERELLE_SECTORIELLE, changes, edition)

  test('as first opened, it serves newcomers of the island of Montréal', () => {
    expect(passerelle({ status: 'PTF' })).toEqual(['yes', 'status-accepted', 'lives-there'])
    expect(passerelle({ status: 'CIT', bornInCanada: true })).toEqual(['no', 'born-in-canada', 'lives-there'])
    expect(passerelle({ status: 'CIT', bornInCanada: null })).toEqual([
      'to-verify',
      'birthplace-unknown',
      'lives-there',
    ])
    expect(passerelle({ status: 'ETU' })).toEqual(['no', 'status-not-accepted', 'lives-there'])
    expect(passerelle({ status: 'DA' })).toEqual(['to-verify', 'status-to-verify', 'lives-there'])
    expect(passerelle({ status: 'INC' })).toEqual(['to-verify', 'status-unknown', 'lives-there'])
  })

  test('H7 is Laval, a city name is no postal code', () => {
    expect(
      ['H7N2B2', 'J4K1A1', 'H8N', 'Montréal', '75011', null].map((postalCode) => passerelle({ postalCode })[2]),
    ).toEqual([
      'lives-elsewhere',
      'lives-elsewhere',
      'lives-there',
      'residence-unknown',
      'residence-unknown',
      'residence-unknown',
    ])
  })

  test('since it was widened, belonging to an under-represented group is enough', () => {
    const bornHere = { status: 'CIT', bornInCanada: true } as const
    expect(passerelle({ ...bornHere, groups: ['disability'] }, 'widened')).toEqual([
      'yes',
      'an-alternative-holds',
      'lives-there',
    ])
    expect(passerelle(bornHere, 'widened')).toEqual(['to-verify', 'alternatives-to-verify', 'lives-there'])
    expect(passerelle({ ...bornHere, groups: [] }, 'widened')).toEqual(['no', 'no-alternative-holds', 'lives-there'])
  })
})

test('Interconnexion asks for residence, French and experience', () => {
  expect(judged(INTERCONNEXION, {})).toEqual(['yes', 'status-accepted', 'french-enough', 'years-enough'])
  expect(judged(INTERCONNEXION, { frenchSpoken: [1, 4], experienceYears: 1, status: 'PTO' })).toEqual([
    'no',
    'status-not-accepted',
    'french-below',
    'years-below',
  ])
  expect(judged(INTERCONNEXION, { frenchSpoken: [1, 8], experienceYears: null })).toEqual([
    'to-verify',
    'status-accepted',
    'french-straddles',
    'years-unknown',
  ])
})

test('a criterion is in force from its first day, and no longer on the day it ends', () => {
  const dated = criterion(
    { kind: 'holds-diploma', parameters: {} },
    { validFrom: day('2021-01-01'), validTo: day('2021-09-16') },
  )
  const days = ['2020-12-31', '2021-01-01', '2021-09-15', '2021-09-16'].map(day)
  expect(days.map((on) => criteriaInForce([dated], on).length)).toEqual([0, 1, 1, 0])
})

test('reasons carry the values that were compared', () => {
  const criteria = [criterion({ kind: 'arrived-within', parameters: { months: 60 } })]
  const { reasons } = evaluateEligibility(criteria, facts(on('2021-03-04')), today)
  expect(reasons[0]).toMatchObject({
    state: 'no',
    values: { months: 60, limit: '2022-02-18', arrivedFrom: '2021-03-04', arrivedTo: '2021-03-04' },
  })
})
