import { expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
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

test('a hostile file costs no memory, whatever a million of its pairs are', () => {
  const kinds: Record<string, () => unknown> = {
    nothing: () => null,
    'the same pair': () => pair('ana', 't1'),
    'all wrong': () => ({ candidate: {}, table: [], score: -1.5, slots: [9], must: 'x', wish: {} }),
  }
  for (const [kind, make] of Object.entries(kinds)) {
    const judged = validateProblem({ ...problem(), pairs: Array.from({ length: 1_000_000 }, make) })
    const reasons = judged.ok ? [] : judged.reasons
    expect([kind, reasons.length > 0, reasons.every(({ places }) => places.length <= 20)]).toEqual([kind, true, true])
  }
})

test('numbers that are none, or whose sums would not be exact, are refused', () => {
  for (const score of [Number.NaN, Number.POSITIVE_INFINITY, 1e308, 0.5, '5', null, 1_000_001, -1])
    expect([score, faultsOf({ ...problem(), pairs: [{ ...pair('ana', 't1'), score }] }).length]).toEqual([score, 1])
})

test('names that mean something to the language are ids like any other', () => {
  const ids = ['__proto__', 'constructor', 'toString']
  const tables = [table('hasOwnProperty', { employer: '__proto__' }), table('valueOf', { employer: 'constructor' })]
  const day = JSON.parse(
    JSON.stringify(
      problem({
        slots: 2,
        candidates: ids.map((id) => candidate(id)),
        tables,
        pairs: ids.flatMap((id) => tables.map((one) => pair(id, one.id, { wish: 'both' }))),
        oncePerEmployer: true,
      }),
    ),
  )
  const judged = validateProblem(day)
  expect(judged.ok && solveTimetable(judged.value).meetings.length).toBe(4)
  expect(faultsOf(JSON.parse('{"__proto__": {"format": "jumelage.timetable.problem/1"}}')).length).toBeGreaterThan(0)
  expect(faultsOf({ ...problem(), rules: JSON.parse('{"__proto__": {"fairness": 2}}') })).toEqual([
    ['unknown-rule', 1, 'rules.__proto__'],
  ])
})

test('a list within lists without end, and a list with holes, are refused without being followed', () => {
  let deep: unknown = 1
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(faultsOf(deep).map(([fault]) => fault)).toEqual(['not-an-object'])
  expect(faultsOf({ ...problem(), candidates: deep }).map(([fault]) => fault)).toContain('not-an-object')
  expect(faultsOf({ ...problem(), pairs: new Array(3) })).toEqual([
    ['not-an-object', 3, 'pairs[0]: "nothing"', 'pairs[1]: "nothing"', 'pairs[2]: "nothing"'],
  ])
})

test('a day whose maxima are all 0, or whose scores are all equal, is planned', () => {
  const ids = ['ana', 'ben', 'eva']
  const day = problem({ slots: 2, candidates: ids.map((id) => candidate(id)), pairs: ids.map((id) => pair(id, 't1')) })
  const shut = { ...day, candidates: ids.map((id) => candidate(id, { max: 0 })) }
  expect([validateProblem(day).ok, solveTimetable(day).value, solveTimetable(day).status]).toEqual([
    true,
    1000,
    'optimal',
  ])
  expect([validateProblem(shut).ok, solveTimetable(shut).meetings]).toEqual([true, []])
})

test('changes and plans that are too long are refused before they are looked at', () => {
  const day = problem({ slots: 4 })
  const absent = Array.from({ length: 100_001 }, () => 'x')
  const changes = validateChanges({ now: 0, absent }, day)
  expect(changes.ok ? [] : changes.reasons.map(({ fault, places }) => [fault, ...places])).toEqual([
    ['too-many', 'absent: 100001'],
  ])
  const meetings = Array.from({ length: 1_000_000 }, () => ({ candidate: 'ana', table: 't1', slot: 1 }))
  const plan = validatePlan({ format: 'jumelage.timetable.plan/1', meetings }, day, { now: 0 })
  expect(plan.ok ? [] : plan.reasons.map(({ fault, places }) => [fault, ...places])).toEqual([
    ['too-many', 'meetings: 1000000'],
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
