import { expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Problem } from '#src/engines/timetable/types.ts'
import { type Need, waysToMeet } from '#src/engines/timetable/ways-to-meet.ts'
import { openInstance } from '#tests/support/timetables.ts'

const wish = { wish: 'candidate', score: 1 } as const
const anaAtT1 = { candidate: 'ana', table: 't1' }
const taken = (candidateId: string, tableId: string, slot: number) => ({ candidate: candidateId, table: tableId, slot })

const CASES: [string, Partial<Problem>, Need[]][] = [
  ['is forbidden', { pairs: [pair('ana', 't1', wish)], forbidden: [anaAtT1] }, [{ need: 'lift-the-ban' }]],
  [
    'may meet at a slot when the table is away',
    { slots: 1, tables: [table('t1', { away: [0] })], pairs: [pair('ana', 't1', wish)] },
    [{ need: 'be-there', id: 't1' }],
  ],
  [
    'finds the person at the maximum',
    {
      slots: 2,
      candidates: [candidate('ana', { max: 1 })],
      tables: [table('t1'), table('t2')],
      pairs: [pair('ana', 't1', wish), pair('ana', 't2')],
    },
    [{ need: 'raise-maximum', id: 'ana', to: 2 }],
  ],
  [
    'finds the table full',
    {
      slots: 2,
      tables: [table('t1', { max: 1 })],
      candidates: [candidate('ana'), candidate('ben')],
      pairs: [pair('ana', 't1', wish), pair('ben', 't1')],
    },
    [{ need: 'raise-maximum', id: 't1', to: 2 }],
  ],
  [
    'finds every room taken',
    {
      rules: { rooms: 1 },
      candidates: [candidate('ana'), candidate('ben')],
      tables: [table('t1'), table('t2')],
      pairs: [pair('ana', 't1', wish), pair('ben', 't2')],
    },
    [{ need: 'one-more-room', to: 2 }],
  ],
  [
    'would be the second at one employer',
    {
      slots: 2,
      oncePerEmployer: true,
      tables: [table('t1', { employer: 'e' }), table('t2', { employer: 'e', away: [1] })],
      pairs: [pair('ana', 't1', { ...wish, slots: [1] }), pair('ana', 't2')],
    },
    [{ need: 'same-employer-twice', meeting: taken('ana', 't2', 0) }],
  ],
]

for (const [how, fields, needs] of CASES)
  test(`a wished pair that ${how} is told what would make it possible`, () => {
    const day = problem(fields)
    const ways = waysToMeet(day, solveTimetable(day))(anaAtT1)
    expect(ways.map((way) => way.needs)).toContainEqual(needs)
    expect(ways[0]!.needs.length).toBe(1)
  })

test('a meeting that was worth more is named, with the points that the exchange would cost', () => {
  const day = problem({
    candidates: [candidate('ana'), candidate('ben')],
    pairs: [pair('ana', 't1', { ...wish, score: 300 }), pair('ben', 't1', { score: 500 })],
  })
  expect(waysToMeet(day, solveTimetable(day))(anaAtT1)).toEqual([
    { slot: 0, needs: [{ need: 'one-more-table' }], points: 300 },
    { slot: 1, needs: [{ need: 'one-more-slot' }], points: 300 },
    { slot: 0, needs: [{ need: 'give-up', meeting: taken('ben', 't1', 0) }], points: -200 },
  ])
})

test('whoever meets, or is no pair, needs nothing; what is past is no way', () => {
  const day = problem({ slots: 2, pairs: [pair('ana', 't1')], tables: [table('t1'), table('t2')] })
  const plan = solveTimetable(day)
  expect([waysToMeet(day, plan)(anaAtT1), waysToMeet(day, plan)({ candidate: 'ana', table: 't2' })]).toEqual([[], []])
  expect(waysToMeet(day, { meetings: [] }, 1)(anaAtT1).map((way) => way.slot)).toEqual([2])
})

test('what is said to be given up is indeed enough: on a real day the exchange breaks no rule', () => {
  const drawn = openInstance('S1', { noConsecutive: true, rooms: 10 })
  const day: Problem = { ...drawn, pairs: drawn.pairs.map((one) => ({ ...one, wish: 'candidate' })) }
  const plan = solveTimetable(day)
  const ways = waysToMeet(day, plan)
  let tried = 0
  for (const { candidate: c, table: t } of plan.unmet)
    for (const { slot, needs, points } of ways({ candidate: c, table: t })) {
      if (!needs.every((one) => one.need === 'give-up')) continue
      const out = needs.flatMap((one) => (one.need === 'give-up' ? [one.meeting] : []))
      const meetings = [...plan.meetings.filter((one) => !out.includes(one)), { candidate: c, table: t, slot }]
      const { breaches, value } = checkPlan(day, { meetings })
      expect([breaches, value]).toEqual([[], plan.value + points])
      tried++
    }
  expect(tried).toBeGreaterThan(50)
})

test('ways differ in what they ask for: the same at another slot is said once, and more besides is not said', () => {
  const day = problem({
    slots: 3,
    candidates: [candidate('ana', { max: 1 }), candidate('ben'), candidate('cai')],
    tables: [table('t1', { away: [2] }), table('t2')],
    pairs: [pair('ana', 't1', wish), pair('ana', 't2'), pair('ben', 't1'), pair('cai', 't1')],
  })
  const meetings = [taken('ana', 't2', 0), taken('ben', 't1', 0), taken('cai', 't1', 1)]
  expect(waysToMeet(day, { meetings })(anaAtT1).map((way) => way.needs.map((one) => one.need))).toEqual([
    ['one-more-table', 'raise-maximum'],
    ['be-there', 'raise-maximum'],
    ['one-more-slot', 'raise-maximum'],
    ['one-more-table', 'give-up'],
  ])
})
