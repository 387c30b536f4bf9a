import { expect, test } from 'vitest'
import { aimsOfChoice } from '#src/engines/timetable/bound.ts'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { chosenEdges, selectPairs } from '#src/engines/timetable/selection.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Problem } from '#src/engines/timetable/types.ts'
import { askChecker, madeInstance } from '#tests/support/timetables.ts'

const bestChoice = (day: Problem) => {
  const instance = instanceOf(day)
  const selection = selectPairs(instance)
  return aimsOfChoice(instance, chosenEdges(selection))
}

/** One room; at noon only the table of little worth is there. */
const noon = problem({
  slots: 2,
  rules: { rooms: 1 },
  candidates: [candidate('ana'), candidate('ben'), candidate('zoe')],
  tables: [table('t1', { away: [1] }), table('t2', { away: [1] }), table('t3', { max: 1, min: 1 })],
  pairs: [pair('ana', 't1', { score: 900 }), pair('ben', 't2', { score: 800 }), pair('zoe', 't3', { score: 1 })],
})

test('the choice of pairs knows that a room at noon is of no use to whoever pauses then', () => {
  expect(bestChoice(noon)).toEqual([0, 1, 0, 901])
})

test('a must takes the only room, though two tables then have less than their minimum', () => {
  const day: Problem = {
    ...noon,
    tables: [table('t1', { away: [1], min: 1 }), table('t2', { min: 1 }), table('t3', { away: [1] })],
    pairs: [pair('ana', 't1'), pair('ben', 't2', { slots: [0] }), pair('zoe', 't3', { score: 0, must: true })],
  }
  expect(bestChoice(day)).toEqual([1, 0, 0, 0])
})

for (const [name, seed, rules] of [
  ['S3', 2, { rooms: 75 }],
  ['S3', 12, { rooms: 90, fairness: 2, noConsecutive: true }],
  ['S4', 11, { rooms: 225, fairness: 2 }],
] as const)
  test(`${name}#${seed} is proven to be the best there is with ${JSON.stringify(rules)}`, () => {
    const day = madeInstance(name, seed, rules)
    const plan = solveTimetable(day)
    expect(askChecker('check-plan', day, plan)).toEqual({ ok: true, faults: [] })
    expect([plan.status, plan.bound]).toEqual(['optimal', plan.value])
  })
