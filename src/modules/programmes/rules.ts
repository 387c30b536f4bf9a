import { judgeRule } from '#src/modules/programmes/judging/judge-rule.ts'
import type { Answer, Criterion, Eligibility, EligibilityFacts } from '#src/modules/programmes/types.ts'
import type { Day } from '#src/platform/day.ts'

/** The criteria in force on a day. */
export const criteriaInForce = (criteria: readonly Criterion[], on: Day): Criterion[] =>
  criteria.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo))

/**
 * Whether a person may be admitted, judged on a day by the criteria given: a no outweighs what is to verify, which
 * outweighs a yes. Every criterion gives its reason. Criteria are given apart from the day, so that a person can be
 * judged today by the rules under which a programme opened.
 */
export function evaluateEligibility(criteria: readonly Criterion[], facts: EligibilityFacts, on: Day): Eligibility {
  const reasons = criteria.map((criterion) => ({ criterion, ...judgeRule(criterion, facts, on) }))
  return { answer: worst(reasons.map(({ state }) => state)), reasons }
}

const worst = (states: readonly Answer[]): Answer =>
  states.includes('no') ? 'no' : states.includes('to-verify') ? 'to-verify' : 'yes'
