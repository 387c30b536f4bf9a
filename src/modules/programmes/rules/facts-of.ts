import { span } from '#src/modules/candidates/rules.ts'
import type { EligibilityBasis } from '#src/modules/candidates/types.ts'
import type { EligibilityFacts } from '#src/modules/programmes/types.ts'

/** What the rules are judged on, from what is known of a person. Nobody is asked for their groups here: null. */
export function factsOf(basis: Omit<EligibilityBasis, 'candidateId'>): EligibilityFacts {
  const { frenchSpokenMin: least, frenchSpokenMax: most } = basis
  const outside = basis.quebecOutsideField === true
  return {
    status: basis.status,
    bornInCanada: basis.bornInCanada,
    arrivedFrom: basis.arrivedFrom,
    arrivedTo: basis.arrivedTo,
    hasDiploma: basis.hasDiploma,
    // Months outside the field say nothing of those in it.
    quebecMonths: outside ? null : span(basis.quebecMonthsMin, basis.quebecMonthsMax),
    postalCode: basis.postalCode,
    frenchSpoken: least === null && most === null ? null : [least ?? 1, most ?? 12],
    experienceYears: basis.yearsMin,
    groups: null,
  }
}
