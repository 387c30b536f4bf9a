import { expect, test } from 'vitest'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { askChecker, madeInstance } from '#tests/support/timetables.ts'

for (const [name, seed, percent] of [
  ['S2w', 12, 0.05],
  ['S2d', 12, 0.15],
  ['S3w', 11, 0.05],
  ['S3w', 12, 0.05],
  ['S3d', 11, 0.05],
  ['S4w', 11, 0.1],
  ['S4d', 11, 0.1],
] as const)
  test(`the large hard day ${name}#${seed} is planned within ${percent} % of its bound`, () => {
    const day = madeInstance(name, seed)
    const plan = solveTimetable(day)
    expect(askChecker('check-plan', day, plan)).toEqual({ ok: true, faults: [] })
    expect((100 * (plan.bound - plan.value)) / plan.bound).toBeLessThanOrEqual(percent)
  })
