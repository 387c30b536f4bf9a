import { expect, test } from 'vitest'
import { candidateFacts, jobFacts, worked } from '#src/engines/matching/examples.ts'
import { matchAll } from '#src/engines/matching/match.ts'
import type { JobFacts, MatchFacts, RequirementName } from '#src/engines/matching/types.ts'

const on = '2027-02-18'
const everything = { on, threshold: 0, keepAll: true }

const matchOf = (candidate: Partial<MatchFacts>, job: Partial<JobFacts>) =>
  matchAll([candidateFacts(candidate)], [jobFacts(job)], everything)[0]!

const stateOf = (name: RequirementName, candidate: Partial<MatchFacts>, job: Partial<JobFacts>) =>
  matchOf(candidate, job).requirements.find((requirement) => requirement.name === name)?.state

const kept = (candidate: Partial<MatchFacts>, job: Partial<JobFacts>, keepWished = false) =>
  matchAll([candidateFacts(candidate)], [jobFacts(job)], { on, threshold: 0, keepWished }).length === 1

test('a level of French is met, near (perhaps, or one level short), missing or to verify', () => {
  const asked = { french: { spoken: [7, 8], written: null } } as const
  const spoken = (level: MatchFacts['french']['spoken']) =>
    stateOf('french-spoken', { french: { spoken: level, written: null } }, asked)
  const levels = [[7, 8], [5, 8], [6, 6], [4, 5], null] as const
  expect(levels.map(spoken)).toEqual(['met', 'near', 'near', 'missing', 'to-verify'])
})

test('a right to work must reach the day', () => {
  const until = (mayWorkUntil: string | null) => stateOf('right-to-work', { mayWorkUntil }, {})
  expect([until('2027-02-18'), until('2027-02-17'), until('no-end'), until(null)]).toEqual([
    'met',
    'missing',
    'met',
    'to-verify',
  ])
})

test('a neighbouring region is near, a far one missing', () => {
  const wanted = (...regions: string[]) => stateOf('territory', { regions }, { region: '06' })
  expect([wanted('06', '03'), wanted('13'), wanted('03'), wanted()]).toEqual(['met', 'near', 'missing', 'to-verify'])
})

test('an order is held, not held, or nobody said', () => {
  const held = (licences: string[] | null) => stateOf('licence', { licences }, { licence: 'OIIQ' })
  expect([held(['oiiq']), held([]), held(null)]).toEqual(['met', 'missing', 'to-verify'])
})

test('a schedule is possible, in part, or not', () => {
  const told = (schedule: string[] | null) => stateOf('schedule', { schedule }, { schedule: ['day', 'evening'] })
  expect([told(['day', 'evening']), told(['day']), told(['night']), told(null)]).toEqual([
    'met',
    'near',
    'missing',
    'to-verify',
  ])
})

test('studies one landmark below are near', () => {
  const has = (education: string | null) => stateOf('education', { education }, { education: 'Baccalauréat' })
  expect([has('Maîtrise en droit'), has('certificat'), has('DEP'), has('école de commerce'), has(null)]).toEqual([
    'met',
    'near',
    'missing',
    'to-verify',
    'to-verify',
  ])
})

test('what a person cannot work around leaves the pair out, what nobody said never does', () => {
  const licensed = { licence: 'OIQ' }
  expect(kept({ licences: [] }, licensed)).toBe(false)
  expect(kept({ licences: null }, licensed)).toBe(true)
  expect(
    kept({}, { ...licensed, region: '06', schedule: ['night'], french: { spoken: [9, 9], written: [9, 9] } }),
  ).toBe(true)
})

test('a skill that is not on the list costs points and excludes nobody', () => {
  expect(kept({ skills: ['Excel'] }, { essential: ['Sage 50'] })).toBe(true)
  expect(stateOf('skill', { skills: ['Excel'] }, { essential: ['Sage 50'] })).toBe('missing')
  expect(stateOf('skill', {}, { essential: ['Sage 50'] })).toBe('to-verify')
})

test('the title of a work shows a skill too', () => {
  const match = matchOf(
    { titles: [worked('Technicienne en conciliation bancaire')] },
    { essential: ['conciliation bancaire'] },
  )
  expect(match.requirements.at(-1)).toEqual({
    name: 'skill',
    state: 'met',
    evidence: {
      code: 'skill-same',
      values: { asked: 'conciliation bancaire', found: 'Technicienne en conciliation bancaire', percent: 90 },
    },
  })
})

test('a wished pair is kept for a person to answer, even when a requirement is missing', () => {
  const wish = { wishes: [{ id: 'j1', rank: 1 }], licences: [] }
  expect(kept(wish, { licence: 'OIQ' }, true)).toBe(true)
  expect(kept(wish, { licence: 'OIQ' })).toBe(false)
  expect(matchOf(wish, {}).wishedBy).toBe('candidate')
})

test('the score says where its points come from', () => {
  const match = matchOf(
    { titles: [worked('Préposée à la paie', { months: [30, 30] })], skills: ['Excel'], regions: ['06'] },
    { title: 'Préposé à la paie', essential: ['Excel', 'Sage 50'], region: '06' },
  )
  // The job asks for no asset and no French: their 180 points go to the others in proportion.
  expect(match.forJob.contributions.map(({ name, points, outOf }) => [name, points, outOf])).toEqual([
    ['occupation', 366, 366],
    ['essential-skills', 171, 341],
    ['experience', 86, 171],
    ['region', 49, 49],
    ['wish', 0, 73],
  ])
  expect(match.forJob.score).toBe(672)
  expect(match.forJob.contributions[1]!.evidence).toEqual([
    {
      code: 'skill-same',
      values: { asked: 'Excel', points: 171, outOf: 171, found: 'Excel', percent: 100, without: 0 },
    },
    { code: 'skill-not-found', values: { asked: 'Sage 50', points: 0, outOf: 170 } },
  ])
})

test('for a job what was done counts first, for a candidate what is wanted', () => {
  const match = matchOf({ titles: [worked('Soudeuse')], wanted: 'Commis comptable' }, { code: null })
  const occupation = (side: 'forJob' | 'forCandidate') => match[side].contributions[0]!
  expect(occupation('forJob').points).toBe(Math.round((occupation('forJob').outOf * 60) / 100))
  expect(occupation('forCandidate').points).toBe(occupation('forCandidate').outOf)
})

test('codes of the classification bring together titles that have no word in common', () => {
  const match = matchOf({ titles: [worked('Teneuse de livres', { code: '12200' })] }, { code: '12200' })
  expect(match.forJob.contributions[0]!.evidence).toEqual([
    {
      code: 'same-code',
      values: { title: 'Teneuse de livres', code: '12200', asked: '12200', percent: 100 },
    },
  ])
})

test('pairs come job by job, the best first, then by candidate, and at most so many', () => {
  const people = ['c3', 'c1', 'c2'].map((id) => candidateFacts({ id }))
  const skilled = candidateFacts({ id: 'c9', skills: ['Excel'] })
  const jobs = [jobFacts({ id: 'j2', essential: ['Excel'] }), jobFacts({ id: 'j1' })]
  const pairs = (topPerJob?: number) =>
    matchAll([...people, skilled], jobs, { on, threshold: 0, ...(topPerJob && { topPerJob }) }).map(
      ({ candidate, job }) => `${job} ${candidate}`,
    )
  expect(pairs(2)).toEqual(['j2 c9', 'j2 c1', 'j1 c1', 'j1 c2'])
  expect(pairs().length).toBe(8)
})
