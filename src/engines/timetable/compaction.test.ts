import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Problem, Rules } from '#src/engines/timetable/types.ts'
import { type Optimum, timetableOracle } from '#tests/support/timetable-oracle.ts'
import { madeInstance, tinyProblem } from '#tests/support/timetables.ts'

let optimumOf: (problem: Problem) => Optimum
beforeAll(async () => {
  optimumOf = await timetableOracle()
})

/** Tiny problems with time to spare and the same score for many pairs, so that waiting depends on who meets whom. */
const crowdedProblem: fc.Arbitrary<Problem> = fc
  .record({ drawn: tinyProblem, scores: fc.integer({ min: 1, max: 3 }) })
  .map(({ drawn, scores }) => ({
    ...drawn,
    slots: drawn.slots + 3,
    rules: { ...drawn.rules, compact: true },
    candidates: drawn.candidates.map((one) => ({ ...one, max: 4, away: one.away?.slice(1) ?? [] })),
    tables: drawn.tables.map((one) => ({ ...one, max: 3 })),
    pairs: drawn.pairs.map(({ slots: _, ...pair }, index) => ({ ...pair, score: 1 + ((7 * index) % scores) })),
  }))

for (const [how, problems, numRuns] of [
  ['of every rule', tinyProblem.map((drawn) => ({ ...drawn, rules: { ...drawn.rules, compact: true } })), 100],
  // The integer program takes long over these.
  ['with time to spare', crowdedProblem, process.env.DEEP ? 200 : 25],
] as const)
  test(`tiny problems ${how} are planned with the least waiting there can be, and nothing is given up for it`, () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = solveTimetable(problem, { work: 50_000 })
        const best = optimumOf(problem)
        expect(checkPlan(problem, plan).breaches).toEqual([])
        expect([plan.atLeast, plan.value, plan.waiting]).toEqual([best.atLeast, best.value, best.waiting])
      }),
      { seed: 20261126, numRuns },
    )
  }, 120_000)

const LIMITS: [string, Rules, number][] = [
  ['by score', {}, 0.02],
  ['fair', { fairness: 2 }, 0.02],
  // Tables pause together, so with rests much of this cannot be avoided: 31 slots of S2#2, by linear relaxation.
  ['with rests', { noConsecutive: true }, 0.18],
]

for (const [how, rules, most] of LIMITS)
  for (const name of ['S1', 'S2'])
    for (const seed of [3])
      test(`hardly anybody waits on the day ${name}#${seed} planned ${how}, at the same value`, () => {
        const day = madeInstance(name, seed, rules)
        const loose = solveTimetable(day)
        const compact = solveTimetable({ ...day, rules: { ...day.rules, compact: true } })
        expect([compact.status, compact.value, compact.atLeast]).toEqual([loose.status, loose.value, loose.atLeast])
        expect(compact.waiting / compact.meetings.length).toBeLessThanOrEqual(most)
      }, 120_000)
