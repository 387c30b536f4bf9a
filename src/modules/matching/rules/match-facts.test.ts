import { expect, test } from 'vitest'
import { profileAnswers } from '#src/modules/candidates/examples.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { jobFields } from '#src/modules/employers/examples.ts'
import type { EmployerId, Job, JobFields, JobId } from '#src/modules/employers/types.ts'
import type { Wish, WishId } from '#src/modules/events/types.ts'
import { jobFactsOf, matchFactsOf, shiftsAsked, wageAnHour } from '#src/modules/matching/rules/match-facts.ts'
import { day } from '#src/platform/day.ts'

const job = (id: string, employerId: string, changes: Partial<JobFields> = {}): Job => ({
  ...jobFields(changes),
  id: id as JobId,
  employerId: employerId as EmployerId,
  employerName: 'Brumeval',
  closedAt: null,
  rowVersion: 1,
})
const wish = (side: Wish['side'], rank: number | null): Wish => ({
  id: 'w1' as WishId,
  candidateId: 'c1' as CandidateId,
  employerId: 'e1',
  side,
  rank,
  comment: null,
  wishedOn: null,
})
const person = (changes = {}) => ({
  ...profileAnswers(changes),
  candidateId: 'c1' as CandidateId,
  worksWithoutEnd: false,
  works: [],
})
const on = day('2027-02-18')
const alone = { jobs: [], wishes: [], on }

test('a wish for an employer is one for each of its jobs, and so is its star', () => {
  const jobs = [job('j1', 'e1'), job('j2', 'e1'), job('j3', 'e2')]
  expect(matchFactsOf(person(), { jobs, wishes: [wish('candidate', 2)], on }).wishes).toEqual([
    { id: 'j1', rank: 2 },
    { id: 'j2', rank: 2 },
  ])
  expect(jobs.map((one) => jobFactsOf(one, [wish('employer', null)]).wishes.length)).toEqual([1, 1, 0])
})

test('the same title told twice is one work, and years are months', () => {
  const facts = matchFactsOf(person({ lastTitle: 'Soudeuse', otherTitles: ['SOUDEUSE', 'Monteuse'] }), alone)
  expect(facts.titles.map(({ title }) => title)).toEqual(['Soudeuse', 'Monteuse'])
  expect(facts.experienceMonths).toEqual([72, 72])
})

test('a right to work has a last day, no end, or nobody said', () => {
  const until = (mayWorkUntil: string | null, worksWithoutEnd: boolean) =>
    matchFactsOf({ ...person({ mayWorkUntil }), worksWithoutEnd }, alone).mayWorkUntil
  expect([until('2028-01-31', false), until(null, true), until(null, false)]).toEqual(['2028-01-31', 'no-end', null])
})

test('a person without a profile is somebody of whom nothing is said', () => {
  const silent = Object.fromEntries(Object.keys(profileAnswers()).map((field) => [field, null]))
  const facts = matchFactsOf({ ...person(), ...silent }, alone)
  expect([facts.titles, facts.skills, facts.french, facts.regions, facts.experienceMonths]).toEqual([
    [],
    [],
    { spoken: null, written: null },
    [],
    null,
  ])
})

test('evening, night and weekend are requirements, day work is not', () => {
  const said = ['Jour, lundi au vendredi, 37,5 h', 'Soir 15 h 30 à 0 h, 40 h', 'Nuits et fins de semaine', null]
  expect(said.map(shiftsAsked)).toEqual([[], ['evening'], ['night', 'weekend'], []])
})

test('a yearly wage is told by the hour, by the hours of the job where it says them', () => {
  const wage = (schedule: string | null) => wageAnHour({ wageMin: 78000, wageMax: null, wagePer: 'year', schedule })
  expect([wage('37,5 h')?.min, wage('Soir 15 h 30 à 0 h, 40 h')?.min, wage('Temps plein')?.min]).toEqual([40, 37.5, 40])
  expect(wageAnHour({ wageMin: 22.5, wageMax: 28, wagePer: 'hour', schedule: '40 h' })).toEqual({ min: 22.5, max: 28 })
  expect(wageAnHour({ wageMin: null, wageMax: null, wagePer: null, schedule: null })).toBe(null)
})

test('English is asked for where the other language is English', () => {
  const asked = (otherLanguage: string | null) => jobFactsOf(job('j1', 'e1', { otherLanguage }), []).english
  expect([asked('Anglais : clients hors Québec'), asked('Espagnol'), asked(null)]).toEqual([[5, 12], null, null])
})

test('confirmed jobs say more than the titles of the profile: how long, how long ago, and their occupation', () => {
  const work = (changes: object) => ({
    title: 'Soudeuse',
    cnpCode: '72106',
    startedIn: '2024-03',
    endedIn: null,
    ...changes,
  })
  const works = [work({}), work({ title: 'Monteuse', cnpCode: null, startedIn: '2019-01', endedIn: '2020-12' })]
  expect(matchFactsOf({ ...person({ lastTitle: 'Autre' }), works }, alone).titles).toEqual([
    { title: 'Soudeuse', code: '72106', months: [36, 36], endedMonthsAgo: 0 },
    { title: 'Monteuse', code: null, months: [24, 24], endedMonthsAgo: 74 },
  ])
})
