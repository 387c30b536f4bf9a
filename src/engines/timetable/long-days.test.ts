import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Candidate, Problem, Table } from '#src/engines/timetable/types.ts'
import { waysToMeet } from '#src/engines/timetable/ways-to-meet.ts'
import { type Optimum, timetableOracle } from '#tests/support/timetable-oracle.ts'
import { tinyProblem } from '#tests/support/timetables.ts'

let optimumOf: (problem: Problem) => Optimum
beforeAll(async () => {
  optimumOf = await timetableOracle()
})

/** Where the few slots of a tiny day lie in a long one: on both sides of what fits into 32 and 64 bits. */
const LONG = 70
const PLACES = [30, 31, 32, 63, 64]

/** The same people in a day of 70 slots, there at a few of them only. */
function stretched(day: Problem, compact: boolean): Problem {
  const placesOf = (slots: number[]) => slots.map((slot) => PLACES[slot]!)
  const awayIn = ({ away = [] }: Candidate | Table) => {
    const there = new Set(
      placesOf(Array.from({ length: day.slots }, (_, slot) => slot).filter((s) => !away.includes(s))),
    )
    return Array.from({ length: LONG }, (_, slot) => slot).filter((slot) => !there.has(slot))
  }
  return {
    ...day,
    slots: LONG,
    rules: { ...day.rules, compact },
    candidates: day.candidates.map((one) => ({ ...one, away: awayIn(one) })),
    tables: day.tables.map((one) => ({ ...one, away: awayIn(one) })),
    pairs: day.pairs.map((pair) => (pair.slots ? { ...pair, slots: placesOf(pair.slots) } : pair)),
  }
}

test('days of seventy slots are planned to the optimum, waiting included, and mended, as short days are', () => {
  fc.assert(
    fc.property(tinyProblem, fc.boolean(), (drawn, compact) => {
      const day = stretched(drawn, compact)
      const plan = solveTimetable(day, { work: 20_000 })
      const best = optimumOf(day)
      expect(checkPlan(day, plan).breaches).toEqual([])
      expect([plan.atLeast, plan.value]).toEqual([best.atLeast, best.value])
      if (compact) expect(plan.waiting).toBe(best.waiting)
      const changes = { now: 31, absent: day.candidates.slice(0, 1).map((one) => one.id) }
      const mended = repairTimetable({ problem: day, plan, changes }, { work: 20_000 })
      expect([checkPlan(day, mended).breaches, mended.disturbed]).toEqual([[], 0])
      expect(mended.anyChangeBound).toBeGreaterThanOrEqual(mended.value)
      expect(repairTimetable({ problem: day, plan: mended, changes }, { work: 20_000 }).meetings).toEqual(
        mended.meetings,
      )
      const ways = waysToMeet(day, plan)
      for (const unmet of plan.unmet) expect(ways(unmet).length).toBeGreaterThan(0)
    }),
    { seed: 70, numRuns: 100 },
  )
}, 120_000)
