import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem } from '#src/engines/timetable/types.ts'
import { type Optimum, timetableOracle } from '#tests/support/timetable-oracle.ts'
import { tinyProblem } from '#tests/support/timetables.ts'

let optimumOf: (problem: Problem) => Optimum
beforeAll(async () => {
  optimumOf = await timetableOracle()
})

/** What a plan reaches of every aim, in order. */
function reachedBy(problem: Problem, plan: Plan): number[] {
  const met = new Set(plan.meetings.map(({ candidate, table }) => `${candidate} ${table}`))
  const count = (id: string) => plan.meetings.filter((one) => one.candidate === id || one.table === id).length
  const towardsMinima = (people: { id: string; min?: number }[]) =>
    people.reduce((sum, one) => sum + Math.min(count(one.id), one.min ?? 0), 0)
  return [
    problem.pairs.filter((pair) => pair.must && met.has(`${pair.candidate} ${pair.table}`)).length,
    towardsMinima(problem.tables),
    towardsMinima(problem.candidates),
    ...plan.atLeast,
    plan.value,
  ]
}

const inOrder = (best: Optimum) => [best.must, best.tableMinima, best.candidateMinima, ...best.atLeast, best.value]

/** Negative when `one` reaches less than `other`, aim after aim. */
function compare(one: number[], other: number[]): number {
  const differs = one.findIndex((reached, aim) => reached !== other[aim])
  return differs === -1 ? 0 : one[differs]! - other[differs]!
}

test('tiny problems of every rule: the true optimum is found, never claimed wrongly, never above the bound', () => {
  let optimal = 0
  let runs = 0
  fc.assert(
    fc.property(tinyProblem, (problem) => {
      const plan = solveTimetable(problem, { work: 20_000 })
      const best = inOrder(optimumOf(problem))
      const reached = reachedBy(problem, plan)
      expect(checkPlan(problem, plan).breaches).toEqual([])
      expect(compare(reached, best)).toBeLessThanOrEqual(0)
      if (plan.status === 'optimal') expect([reached, plan.bound]).toEqual([best, plan.value])
      if (compare(reached.slice(0, -1), best.slice(0, -1)) === 0)
        expect(plan.bound).toBeGreaterThanOrEqual(best.at(-1)!)
      runs++
      if (compare(reached, best) === 0) optimal++
    }),
    { seed: 20260701, numRuns: 400 },
  )
  expect([optimal, runs]).toEqual([400, 400])
})
