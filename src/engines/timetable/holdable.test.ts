import { expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { madeInstance } from '#tests/support/timetables.ts'

test('somebody whose best pairs have too few slots between them gets the best that can be held, and it is proven', () => {
  const tables = ['t1', 't2', 't3', 't4']
  const day = problem({
    slots: 6,
    candidates: [candidate('ana', { max: 3 })],
    tables: tables.map((id) => table(id)),
    pairs: [
      pair('ana', 't1', { score: 900, slots: [0, 1] }),
      pair('ana', 't2', { score: 800, slots: [0, 1] }),
      pair('ana', 't3', { score: 700, slots: [0, 1] }),
      pair('ana', 't4', { score: 100, slots: [5] }),
    ],
  })
  const plan = solveTimetable(day)
  expect([plan.status, plan.value, plan.bound]).toEqual(['optimal', 1800, 1800])
  const rested = solveTimetable({ ...day, rules: { noConsecutive: true } })
  expect([rested.status, rested.value, rested.bound]).toEqual(['optimal', 1000, 1000])
})

test('days with rests are proven also where somebody’s best pairs lie too near each other', () => {
  for (const [name, seed] of [
    ['S2', 3],
    ['S3', 2],
  ] as const) {
    const plan = solveTimetable(madeInstance(name, seed, { noConsecutive: true }))
    expect([name, plan.status, plan.bound]).toEqual([name, 'optimal', plan.value])
  }
})

test('a must that nobody can hold beside the others is left out with its reason, and the rest is proven', () => {
  const day = problem({
    slots: 3,
    tables: [table('t1'), table('t2')],
    pairs: [pair('ana', 't1', { must: true, slots: [1] }), pair('ana', 't2', { must: true, slots: [1], score: 600 })],
  })
  const plan = solveTimetable(day)
  expect([plan.status, plan.value, plan.unmet.map((one) => one.table)]).toEqual(['infeasible', 600, ['t1']])
})
