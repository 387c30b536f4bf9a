import { expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Problem, UnmetReason } from '#src/engines/timetable/types.ts'

const wish = { wish: 'candidate', score: 1 } as const

const CASES: [string, UnmetReason, Partial<Problem>][] = [
  ['is forbidden', 'forbidden', { pairs: [pair('ana', 't1', wish)], forbidden: [{ candidate: 'ana', table: 't1' }] }],
  [
    'never are there together',
    'no-common-slot',
    {
      slots: 2,
      candidates: [candidate('ana', { away: [0] })],
      tables: [table('t1', { away: [1] })],
      pairs: [pair('ana', 't1', wish)],
    },
  ],
  [
    'find the person wanting no meeting',
    'person-at-maximum',
    { candidates: [candidate('ana', { max: 0 })], pairs: [pair('ana', 't1', wish)] },
  ],
  [
    'find the person at the maximum',
    'person-at-maximum',
    {
      slots: 2,
      candidates: [candidate('ana', { max: 1 })],
      tables: [table('t1'), table('t2')],
      pairs: [pair('ana', 't1', wish), pair('ana', 't2')],
    },
  ],
  [
    'find the table full',
    'table-full',
    {
      slots: 2,
      tables: [table('t1', { max: 1 })],
      candidates: [candidate('ana'), candidate('ben')],
      pairs: [pair('ana', 't1', wish), pair('ben', 't1')],
    },
  ],
  [
    'would make it twice the same employer',
    'employer-already-met',
    {
      slots: 2,
      oncePerEmployer: true,
      tables: [table('t1', { employer: 'e' }), table('t2', { employer: 'e' })],
      pairs: [pair('ana', 't1', wish), pair('ana', 't2')],
    },
  ],
  [
    'would be two in a row',
    'two-in-a-row',
    {
      slots: 3,
      rules: { noConsecutive: true },
      tables: [table('t1'), table('t2', { away: [0, 2] })],
      candidates: [candidate('ana')],
      pairs: [pair('ana', 't1', { ...wish, slots: [0, 2] }), pair('ana', 't2')],
    },
  ],
  [
    'find no room',
    'rooms-full',
    {
      rules: { rooms: 1 },
      candidates: [candidate('ana'), candidate('ben')],
      tables: [table('t1'), table('t2')],
      pairs: [pair('ana', 't1', wish), pair('ben', 't2')],
    },
  ],
  [
    'are each taken whenever the other is free',
    'another-meeting-worth-more',
    {
      slots: 2,
      candidates: [candidate('ana'), candidate('ben')],
      tables: [table('t1'), table('t2')],
      pairs: [
        pair('ana', 't1', { ...wish, slots: [0, 1] }),
        pair('ana', 't2', { slots: [0] }),
        pair('ben', 't1', { slots: [1] }),
      ],
    },
  ],
]

for (const [how, because, fields] of CASES)
  test(`a wished pair that ${how} is left out as ${because}`, () => {
    expect(solveTimetable(problem(fields)).unmet).toEqual([{ candidate: 'ana', table: 't1', because }])
  })

test('a must that cannot be met makes the plan infeasible, and the rest is planned all the same', () => {
  const plan = solveTimetable(
    problem({
      candidates: [candidate('ana', { away: [0] }), candidate('ben')],
      pairs: [pair('ana', 't1', { must: true }), pair('ben', 't1')],
    }),
  )
  expect([plan.status, plan.meetings.length, plan.unmet]).toEqual([
    'infeasible',
    1,
    [{ candidate: 'ana', table: 't1', because: 'no-common-slot' }],
  ])
})

test('a wish worth nothing is met when it costs nothing', () => {
  const plan = solveTimetable(problem({ pairs: [pair('ana', 't1', { wish: 'both', score: 0 })] }))
  expect([plan.meetings.length, plan.unmet]).toEqual([1, []])
})
