import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem } from '#src/engines/timetable/types.ts'
import { type Optimum, timetableOracle } from '#tests/support/timetable-oracle.ts'
import { tinyProblem } from '#tests/support/timetables.ts'

let optimumOf: (problem: Problem) => Optimum
beforeAll(async () => {
  optimumOf = await timetableOracle()
})

/** What a plan reaches, in the words of the oracle; recomputed by the checker, not taken from the plan. */
function reachedBy(day: Problem, plan: Plan): Optimum {
  const { breaches, mustMissing, shortfall, atLeast, value, waiting } = checkPlan(day, plan)
  expect(breaches).toEqual([])
  const lacking = new Map(shortfall.map((one) => [one.id, one.min - one.got]))
  const towardsMinima = (people: { id: string; min?: number }[]) =>
    people.reduce((sum, one) => sum + (one.min ?? 0) - (lacking.get(one.id) ?? 0), 0)
  return {
    must: day.pairs.filter((pair) => pair.must).length - mustMissing.length,
    tableMinima: towardsMinima(day.tables),
    candidateMinima: towardsMinima(day.candidates),
    atLeast,
    value,
    ...(day.rules?.compact ? { waiting } : {}),
  }
}

for (const [how, compact, seed] of [
  ['without regard to waiting', false, 101],
  ['with as little waiting as can be', true, 102],
] as const)
  test(`thousands of tiny days of every rule, ${how}, reach what an integer program proves`, () => {
    fc.assert(
      fc.property(tinyProblem, (drawn) => {
        const day = withoutWorthlessWishes({ ...drawn, rules: { ...drawn.rules, compact } })
        const plan = solveTimetable(day, { work: 50_000 })
        expect(reachedBy(day, plan)).toEqual(optimumOf(day))
        expect(plan.bound).toBeGreaterThanOrEqual(plan.value)
        if (plan.status === 'optimal') expect(plan.bound).toBe(plan.value)
      }),
      { seed, numRuns: 2000 },
    )
  }, 1_200_000)

/** A wish is met where it fits, though it be worth no point and somebody waits for it: an integer program would not. */
const withoutWorthlessWishes = (day: Problem): Problem => ({
  ...day,
  pairs: day.pairs.map(({ wish, ...pair }) => (wish && pair.score > 0 ? { ...pair, wish } : pair)),
})

test('thousands of tiny days are mended within what an integer program says could be reached', () => {
  let compared = 0
  fc.assert(
    fc.property(tinyProblem, fc.nat(4), (drawn, when) => {
      const day = withoutMinima(drawn)
      const changes = { now: Math.min(when, day.slots) - 1, absent: day.candidates.slice(0, 1).map((one) => one.id) }
      const plan = solveTimetable(day, { work: 20_000 })
      const mended = repairTimetable({ problem: day, plan, changes }, { work: 20_000 })
      expect([checkPlan(day, mended).breaches, mended.disturbed]).toEqual([[], 0])
      const best = optimumOf(remainderOf(day, plan, changes))
      if (String(mended.atLeast) !== String(best.atLeast)) return
      expect([mended.value <= best.value, best.value <= mended.anyChangeBound]).toEqual([true, true])
      compared++
    }),
    { seed: 103, numRuns: 2000 },
  )
  expect(compared).toBeGreaterThan(1500)
}, 1_200_000)

/** Only fairness and the score are left, and what is held counts in the oracle as what must be. */
const withoutMinima = (day: Problem): Problem => ({
  ...day,
  candidates: day.candidates.map(({ min: _, ...one }) => one),
  tables: day.tables.map(({ min: _, ...one }) => one),
  pairs: day.pairs.map(({ must: _, ...pair }) => pair),
})

/** The day as one that is planned from nothing: what is over is locked, the absent are away for the rest. */
function remainderOf(day: Problem, plan: Plan, { now, absent }: { now: number; absent: string[] }): Problem {
  const over = Array.from({ length: now + 1 }, (_, slot) => slot)
  const toCome = Array.from({ length: day.slots - now - 1 }, (_, at) => now + 1 + at)
  const heldAt = new Map(
    plan.meetings.filter((one) => one.slot <= now).map((one) => [`${one.candidate} ${one.table}`, one.slot]),
  )
  return {
    ...day,
    candidates: day.candidates.map((one) =>
      absent.includes(one.id) ? { ...one, away: [...new Set([...(one.away ?? []), ...toCome])] } : one,
    ),
    pairs: day.pairs.map((pair) => {
      const held = heldAt.get(`${pair.candidate} ${pair.table}`)
      if (held !== undefined) return { ...pair, must: true, slots: [held] }
      const slots = (pair.slots ?? [...over, ...toCome]).filter((slot) => slot > now)
      return { ...pair, slots }
    }),
  }
}
