import { expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { validateProblem } from '#src/engines/timetable/validate.ts'
import { validateChanges, validatePlan } from '#src/engines/timetable/validate-repair.ts'

const faultsOf = (json: unknown) => {
  const judged = validateProblem(json)
  return judged.ok ? [] : judged.reasons.map(({ fault, count, places }) => [fault, count, ...places])
}

test('a problem of the format is accepted as it is', () => {
  const day = problem()
  expect(validateProblem(day)).toEqual({ ok: true, value: day })
})

test('a problem is refused with every reason at once', () => {
  const day = {
    ...problem(),
    slots: 2,
    rules: { fairness: -1, noConsecutive: 'yes', compakt: true },
    oncePerEmployer: true,
    candidates: [candidate('ana', { max: 1.5, away: [2] }), candidate('ana'), candidate('two words')],
    tables: [{ id: 't1' }],
    pairs: [
      pair('ana', 't1', { score: -5 }),
      pair('ana', 't1'),
      pair('eve', 't9'),
      { ...pair('ana', 't1'), wish: 'mother' },
    ],
    forbidden: [{ candidate: 'ana', table: 'nowhere' }],
  }
  expect(faultsOf(day)).toEqual([
    ['unknown-rule', 1, 'rules.compakt'],
    ['out-of-range', 2, 'rules.fairness: -1', 'pairs[0].score: -5'],
    ['not-true-or-false', 1, 'rules.noConsecutive: "yes"'],
    ['not-an-integer', 1, 'candidates[0].max: 1.5'],
    ['no-such-slot', 1, 'candidates[0].away: 2'],
    ['duplicate-id', 1, 'candidates[1]: "ana"'],
    ['not-an-id', 1, 'candidates[2].id: "two words"'],
    ['table-without-employer', 1, 'tables[0]: "t1"'],
    ['duplicate-pair', 2, 'pairs[1]: "ana t1"', 'pairs[3]: "ana t1"'],
    ['unknown-candidate', 1, 'pairs[2].candidate: "eve"'],
    ['unknown-table', 2, 'pairs[2].table: "t9"', 'forbidden[0].table: "nowhere"'],
    ['unknown-wish', 1, 'pairs[3].wish: "mother"'],
  ])
})

test('what is no problem at all is refused in a word', () => {
  for (const json of [null, 7, 'text', []]) expect(faultsOf(json).map(([fault]) => fault)).toEqual(['not-an-object'])
  expect(faultsOf({}).map(([fault]) => fault)).toEqual(['wrong-format', 'not-an-integer', 'not-a-list'])
})

test('a million faults are counted, and a few are shown', () => {
  const pairs = Array.from({ length: 1_000_000 }, () => ({ candidate: 'x', table: 'y', score: 1 }))
  const judged = validateProblem({ ...problem(), pairs })
  expect(judged.ok ? [] : judged.reasons.map(({ fault, count, places }) => [fault, count, places.length])).toEqual([
    ['unknown-candidate', 1_000_000, 20],
    ['unknown-table', 1_000_000, 20],
  ])
})

test('a day of more people and slots than any is refused before it is looked at', () => {
  const crowd = Array.from({ length: 100_001 }, () => null)
  expect(faultsOf({ ...problem(), candidates: crowd })).toEqual([['too-many', 1, 'candidates: 100001']])
})

test('changes name people and tables that there are, and slots of the day', () => {
  const day = problem({ slots: 4 })
  const judged = validateChanges({ now: 9, absent: ['nobody'], gone: 't1', late: [{ id: 'ana', until: -1 }] }, day)
  expect(judged.ok ? [] : judged.reasons.map(({ fault, places }) => [fault, ...places])).toEqual([
    ['out-of-range', 'now: 9', 'late[0].until: -1'],
    ['unknown-candidate', 'absent: "nobody"'],
    ['not-a-list', 'gone: "t1"'],
  ])
  expect(validateChanges({ now: 0, arrived: [{ id: 'eve' }], pairs: [pair('eve', 't1')] }, day).ok).toBe(true)
})

test('a plan that breaks a rule cannot be repaired', () => {
  const day = problem({ slots: 2, candidates: [candidate('ana', { away: [1] })], tables: [table('t1')] })
  const plan = { format: 'jumelage.timetable.plan/1', meetings: [{ candidate: 'ana', table: 't1', slot: 1 }] }
  const judged = validatePlan(plan, day, { now: 0 })
  expect(judged.ok ? [] : judged.reasons).toEqual([
    { fault: 'breaks-a-rule', count: 1, places: ['candidate-away ana t1 1'] },
  ])
})
