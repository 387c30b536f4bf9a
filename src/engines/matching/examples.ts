import type { JobFacts, MatchFacts, WorkedTitle } from '#src/engines/matching/types.ts'

/** A candidate of whom little is said. */
export const candidateFacts = (facts: Partial<MatchFacts> = {}): MatchFacts => ({
  id: 'c1',
  titles: [],
  wanted: null,
  experienceMonths: null,
  skills: [],
  education: null,
  french: { spoken: null, written: null },
  english: { spoken: null },
  regions: [],
  mayWorkUntil: null,
  licences: null,
  schedule: null,
  wageFloor: null,
  wishes: [],
  ...facts,
})

/** A job that asks for little. */
export const jobFacts = (facts: Partial<JobFacts> = {}): JobFacts => ({
  id: 'j1',
  title: 'Commis comptable',
  code: null,
  essential: [],
  assets: [],
  education: null,
  french: { spoken: null, written: null },
  english: null,
  region: null,
  licence: null,
  schedule: [],
  wage: null,
  wishes: [],
  ...facts,
})

export const worked = (title: string, facts: Partial<WorkedTitle> = {}): WorkedTitle => ({
  title,
  code: null,
  months: null,
  endedMonthsAgo: null,
  ...facts,
})
