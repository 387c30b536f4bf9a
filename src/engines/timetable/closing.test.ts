import { expect, test } from 'vitest'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Progress } from '#src/engines/timetable/types.ts'
import { askChecker, madeInstance } from '#tests/support/timetables.ts'

for (const [name, seed, percent] of [
  ['S2w', 11, 0.05],
  ['S2d', 11, 0.15],
] as const)
  test(`the hard day ${name}#${seed} is planned within ${percent} % of its bound`, () => {
    const day = madeInstance(name, seed)
    const plan = solveTimetable(day)
    expect(askChecker('check-plan', day, plan)).toEqual({ ok: true, faults: [] })
    expect((100 * (plan.bound - plan.value)) / plan.bound).toBeLessThanOrEqual(percent)
  })

test('a hard day is planned to the same byte again, and each step of the search tells of more', () => {
  const day = madeInstance('S2w', 13)
  const told: Progress[] = []
  const once = solveTimetable(day, { seed: 3, progress: (now) => told.push(now) })
  expect(JSON.stringify(solveTimetable(day, { seed: 3 }))).toBe(JSON.stringify(once))
  for (const [at, now] of told.slice(1).entries())
    expect([now.value >= told[at]!.value, now.bound <= told[at]!.bound]).toEqual([true, true])
})

test('no plan of another seed has more than the bound', () => {
  const day = madeInstance('S2d', 14)
  const plans = [1, 2, 3].map((seed) => solveTimetable(day, { seed }))
  const least = Math.min(...plans.map((plan) => plan.bound))
  for (const { value } of plans) expect(value).toBeLessThanOrEqual(least)
})
