import type { CandidateRecord } from '#src/engines/intake/types.ts'
import type { EligibilityFacts } from '#src/modules/programmes/types.ts'

/** What programmes need to know of a person who was just read. A diploma that is not finished is to be verified. */
export const eligibilityFacts = (record: CandidateRecord): EligibilityFacts => ({
  status: record.status,
  bornInCanada: record.bornInCanada,
  arrivedFrom: record.arrival?.from ?? null,
  arrivedTo: record.arrival?.to ?? null,
  hasDiploma: record.diploma.answer === 'has' ? true : record.diploma.answer === 'none' ? false : null,
  quebecMonths: record.quebecExperience.months,
  postalCode: record.postal ? `${record.postal.area}${record.postal.unit ?? ''}` : null,
  frenchSpoken: record.frenchSpoken.range,
  experienceYears: record.experience?.years ?? null,
  groups: null,
})
