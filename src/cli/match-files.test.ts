import { expect, test } from 'vitest'
import { readCandidates, readJobs } from '#src/cli/match-files.ts'
import { matchAll } from '#src/engines/matching/match.ts'

/** The example of the exchange format, with people and jobs of ours. */
const candidate = {
  id: 'c1',
  titles: [{ title: 'Analyste fonctionnelle Java', months: 60, endedMonthsAgo: 8, country: 'elsewhere' }],
  skills: ['Java', 'UML'],
  education: 'maîtrise',
  french: { spoken: 9, written: [7, 8] },
  english: { spoken: 6 },
  regions: ['06', '03'],
  mayWorkUntil: '2029-05-01',
  licences: [],
  schedule: ['day'],
  wageFloor: 30,
  wishes: ['j4'],
}
const job = {
  id: 'j4',
  title: "Analyste d'affaires TI",
  code: '21221',
  essential: ['analyse fonctionnelle'],
  assets: ['Java'],
  education: 'baccalauréat',
  french: { spoken: 7, written: 7 },
  region: '03',
  licence: null,
  schedule: ['day'],
  wage: { min: 33, max: 40 },
  openings: 2,
  wishes: ['c1'],
}

const faultsOf = (judged: ReturnType<typeof readCandidates>) => (judged.ok ? [] : judged.faults)

test('a file in the exchange format is read, and where people worked is read past', () => {
  const read = readCandidates([candidate])
  expect(read.ok && read.value[0]!.titles).toEqual([
    { title: 'Analyste fonctionnelle Java', code: null, months: [60, 60], endedMonthsAgo: 8 },
  ])
  expect(read.ok && read.value[0]!.french).toEqual({ spoken: [9, 9], written: [7, 8] })
  expect(readJobs([job]).ok).toBe(true)
})

test('what is not said may be left out', () => {
  expect(readCandidates([{ id: 'c1' }]).ok).toBe(true)
  expect(readJobs([{ id: 'j1', title: 'Soudeuse' }]).ok).toBe(true)
})

test('whatever matching must not know is refused by its name', () => {
  for (const field of [
    'name',
    'sex',
    'age',
    'birthDate',
    'nationality',
    'country',
    'photo',
    'address',
    'arrivedOn',
    'status',
  ])
    expect(faultsOf(readCandidates([{ ...candidate, [field]: 'x' }]))).toEqual([
      `candidate 1: unknown field '${field}'`,
    ])
  const nested = { ...candidate, french: { spoken: 9, accent: 'léger' } }
  expect(faultsOf(readCandidates([nested]))).toEqual(["candidate 1, french: unknown field 'accent'"])
  const wish = { ...candidate, wishes: [{ id: 'j4', birthDate: '1990-01-01' }] }
  expect(faultsOf(readCandidates([wish]))).toEqual(["candidate 1, wishes.0: unknown field 'birthDate'"])
})

test('faults say where they are', () => {
  expect(faultsOf(readCandidates({}))).toEqual(['a JSON array is needed'])
  expect(faultsOf(readCandidates([{ ...candidate, mayWorkUntil: '2029-02-30' }]))).toEqual([
    "candidate 1, mayWorkUntil: a day or 'no-end' is needed",
  ])
  expect(faultsOf(readCandidates([candidate, candidate]))).toEqual(['candidate c1: this id comes twice'])
  expect(faultsOf(readCandidates([{ ...candidate, french: { spoken: [8, 7] } }]))).toEqual([
    'candidate 1, french.spoken: the least is above the most',
  ])
})

test('where people worked changes no score, to the bit', () => {
  const scored = (country: string) => {
    const people = readCandidates([{ ...candidate, titles: [{ ...candidate.titles[0], country }] }])
    const jobs = readJobs([job])
    return people.ok && jobs.ok ? matchAll(people.value, jobs.value, { on: '2027-02-18', threshold: 0 }) : null
  }
  expect(scored('elsewhere')?.length).toBe(1)
  expect(scored('quebec')).toEqual(scored('elsewhere'))
})
