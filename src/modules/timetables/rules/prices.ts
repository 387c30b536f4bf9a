import type { Plan, Problem, Rules } from '#src/engines/timetable/types.ts'
import type { PlanFigures, PricedRule } from '#src/modules/timetables/types.ts'

export const figuresOf = (plan: Pick<Plan, 'value' | 'bound' | 'meetings' | 'waiting'>): PlanFigures => ({
  value: plan.value,
  bound: plan.bound,
  meetings: plan.meetings.length,
  people: new Set(plan.meetings.map(({ candidate }) => candidate)).size,
  waiting: plan.waiting,
})

/**
 * The same problem with one rule changed, for each rule that can be. `rooms`: the limit of the event, which prices a
 * limit where the problem has none. Waiting is shortened only where its own price is asked: it changes nothing else.
 */
export function variantsOf(problem: Problem, rooms: number | null): { rule: PricedRule; problem: Problem }[] {
  const { fairness = 0, noConsecutive = false, compact = false, rooms: limit } = problem.rules ?? {}
  const levels = ([0, 1, 2] as const)
    .filter((level) => level !== fairness)
    .map((level) => ({ rule: `fairness-${level}` as const, rules: { fairness: level, compact: false } }))
  const changed: { rule: PricedRule; rules: Rules }[] = [
    ...levels,
    { rule: 'noConsecutive', rules: { noConsecutive: !noConsecutive, compact: false } },
    { rule: 'compact', rules: { compact: !compact } },
  ]
  const same = problem.rules ?? {}
  const variants = changed.map(({ rule, rules }) => ({ rule, problem: { ...problem, rules: { ...same, ...rules } } }))
  if (limit === undefined && rooms === null) return variants
  const { rooms: _limit, ...unlimited } = same
  const overturned = limit === undefined ? { ...same, rooms: rooms ?? 0 } : unlimited
  return [...variants, { rule: 'rooms', problem: { ...problem, rules: { ...overturned, compact: false } } }]
}

/** What a change costs and brings. `points` is a share of what there is: −0.029 is 2.9 % fewer. */
export type Price = { points: number; people: number; meetings: number }

export const priceOf = (now: PlanFigures, changed: PlanFigures): Price => ({
  points: now.value === 0 ? 0 : (changed.value - now.value) / now.value,
  people: changed.people - now.people,
  meetings: changed.meetings - now.meetings,
})
