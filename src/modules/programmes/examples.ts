import type { Criterion, EligibilityFacts, Rule } from '#src/modules/programmes/types.ts'
import { day } from '#src/platform/day.ts'

/** Someone about whom all is known, and who is eligible nearly everywhere. */
export const facts = (changes: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  status: 'RP',
  bornInCanada: false,
  arrivedFrom: day('2025-06-01'),
  arrivedTo: day('2025-06-01'),
  hasDiploma: true,
  quebecMonths: [3, 3],
  postalCode: 'H2X1Y4',
  frenchSpoken: [8, 8],
  experienceYears: 6,
  groups: null,
  ...changes,
})

export const criterion = (rule: Rule, dates: Partial<Pick<Criterion, 'validFrom' | 'validTo'>> = {}): Criterion => ({
  ...rule,
  code: rule.kind,
  validFrom: day('2020-01-01'),
  validTo: null,
  source: 'An invented source',
  sourceUrl: null,
  verifiedOn: day('2026-10-01'),
  ...dates,
})
