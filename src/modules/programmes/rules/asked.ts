import type { Programme } from '#src/modules/programmes/types/kept.ts'
import type { Rule } from '#src/modules/programmes/types.ts'
import type { Day } from '#src/platform/day.ts'

export const QUESTIONS = [
  'arrived',
  'status',
  'bornInCanada',
  'postalCode',
  'hasDiploma',
  'quebecMonths',
  'frenchSpoken',
  'years',
] as const
/** Something that a person can be asked so that a rule can answer. */
export type Question = (typeof QUESTIONS)[number]

/**
 * What these rules need to know, in the order in which people are asked: no more is collected (P-39.1, s. 5).
 * Groups are never asked for (trust goal P21): such a rule answers that it is to verify.
 */
export function questionsOf(rules: readonly Rule[]): Question[] {
  const asked = new Set(rules.flatMap(askedBy))
  return QUESTIONS.filter((question) => asked.has(question))
}

function askedBy(rule: Rule): Question[] {
  switch (rule.kind) {
    case 'arrived-within':
      return ['arrived']
    case 'status-among':
      return rule.parameters.foreignBorn.length > 0 ? ['status', 'bornInCanada'] : ['status']
    case 'lives-in':
      return ['postalCode']
    case 'holds-diploma':
      return ['hasDiploma']
    case 'field-experience-below':
      return ['quebecMonths']
    case 'speaks-french':
      return ['frenchSpoken']
    case 'experience-at-least':
      return ['years']
    case 'in-group':
      return []
    case 'one-of':
      return questionsOf(rule.parameters.rules)
  }
}

/** Whether people can enter a programme on a day. */
export const isOpenOn = ({ openedOn, closedOn }: Pick<Programme, 'openedOn' | 'closedOn'>, on: Day): boolean =>
  openedOn <= on && (closedOn === null || on < closedOn)
