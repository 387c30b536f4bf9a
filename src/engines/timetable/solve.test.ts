import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Problem, Progress, Rules } from '#src/engines/timetable/types.ts'
import { askChecker, madeInstance, openInstance, tinyProblem } from '#tests/support/timetables.ts'

const WORK = 30_000

for (const [name, value] of [
  ['S1', 87_392],
  ['S2', 434_817],
  ['S3', 1_630_086],
  ['S4', 6_399_493],
] as const)
  test(`the day ${name} is planned to its proven optimum`, () => {
    const day = openInstance(name)
    const plan = solveTimetable(day)
    expect([plan.status, plan.value, plan.bound]).toEqual(['optimal', value, value])
    expect(askChecker('check-plan', day, plan)).toEqual({ ok: true, faults: [] })
  })

const COMBINATIONS: [string, Rules, { once?: boolean }][] = [
  ['fair', { fairness: 2 }, {}],
  ['with a rest between meetings', { fairness: 2, noConsecutive: true }, {}],
  ['with few rooms', { rooms: 9 }, {}],
  ['each employer once', { fairness: 1 }, { once: true }],
  ['without waiting', { compact: true, fairness: 2, noConsecutive: true, rooms: 10 }, { once: true }],
]

for (const [how, rules, { once }] of COMBINATIONS)
  for (const name of ['S1', 'S1w', 'S1d', 'S2'])
    test(`an independent checker accepts the day ${name} planned ${how}`, () => {
      const day: Problem = { ...openInstance(name, rules), ...(once ? { oncePerEmployer: true } : {}) }
      const plan = solveTimetable(day, { work: WORK })
      expect(askChecker('check-plan', day, plan)).toEqual({ ok: true, faults: [] })
      expect(plan.bound).toBeGreaterThanOrEqual(plan.value)
    })

test('when everybody is always there, every plan is proven the best', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const plan = solveTimetable(madeInstance('S2f', seed))
    expect([seed, plan.status, plan.bound]).toEqual([seed, 'optimal', plan.value])
  }
})

test('the same problem, seed and work give the same plan to the byte', () => {
  const day = openInstance('S1w', { fairness: 1, compact: true })
  const once = JSON.stringify(solveTimetable(day, { seed: 7, work: WORK }))
  expect(JSON.stringify(solveTimetable(day, { seed: 7, work: WORK }))).toBe(once)
})

test('the order in which people are listed changes neither what is reached nor the bound', () => {
  fc.assert(
    fc.property(tinyProblem, (day) => {
      const turned: Problem = {
        ...day,
        candidates: [...day.candidates].reverse(),
        tables: [...day.tables].reverse(),
        pairs: [...day.pairs].reverse(),
      }
      const one = solveTimetable(day, { work: WORK })
      const other = solveTimetable(turned, { work: WORK })
      if (one.status === 'optimal' && other.status === 'optimal')
        expect([other.value, other.bound, other.atLeast]).toEqual([one.value, one.bound, one.atLeast])
    }),
    { seed: 5, numRuns: 200 },
  )
})

test('one more slot never lowers the best value', () => {
  fc.assert(
    fc.property(tinyProblem, (drawn) => {
      const day: Problem = {
        ...drawn,
        rules: { noConsecutive: drawn.rules?.noConsecutive ?? false },
        candidates: drawn.candidates.map(({ min: _, ...one }) => one),
        tables: drawn.tables.map(({ min: _, ...one }) => one),
        pairs: drawn.pairs.map(({ must: _, ...one }) => one),
      }
      const plan = solveTimetable(day, { work: WORK })
      const longer = solveTimetable({ ...day, slots: day.slots + 1 }, { work: WORK })
      expect(longer.bound).toBeGreaterThanOrEqual(plan.value)
    }),
    { seed: 6, numRuns: 200 },
  )
})

test('fairness gives as many people an interview as the places allow, and costs points', () => {
  const byScore = solveTimetable(openInstance('S2'))
  const fair = solveTimetable(openInstance('S2', { fairness: 2 }))
  expect(fair.atLeast).toEqual([200, 200])
  expect(fair.value).toBeLessThan(byScore.value)
})

test('waiting nearly vanishes at the same value', () => {
  const loose = solveTimetable(openInstance('S1'))
  const compact = solveTimetable(openInstance('S1', { compact: true }))
  expect([compact.status, compact.value]).toEqual(['optimal', loose.value])
  expect([loose.waiting > 50, compact.waiting <= 2]).toEqual([true, true])
})

test('a locked meeting stays where it is: a must pair with one slot', () => {
  const day = problem({
    slots: 3,
    tables: [table('t1'), table('t2')],
    pairs: [pair('ana', 't1', { score: 1, must: true, slots: [2] }), pair('ana', 't2', { slots: [2] })],
  })
  expect(solveTimetable(day).meetings).toEqual([{ candidate: 'ana', table: 't1', slot: 2 }])
})

test('a table minimum comes before the score', () => {
  const day = problem({
    tables: [table('t1', { min: 1 }), table('t2')],
    pairs: [pair('ana', 't1', { score: 1 }), pair('ana', 't2', { score: 900 })],
  })
  expect(solveTimetable(day).meetings).toEqual([{ candidate: 'ana', table: 't1', slot: 0 }])
})

test('meetings that minima lack are reported, and are no error', () => {
  const day = problem({
    tables: [table('t1', { min: 1 }), table('t2', { min: 2 })],
    pairs: [pair('ana', 't1', { score: 1 }), pair('ana', 't2', { score: 900 })],
    candidates: [candidate('ana', { max: 1 })],
    slots: 2,
  })
  const { shortfall, status, value } = solveTimetable(day)
  expect([status, value, shortfall]).toEqual([
    'optimal',
    900,
    [
      { id: 't1', min: 1, got: 0 },
      { id: 't2', min: 2, got: 1 },
    ],
  ])
})

test('a day of more than thirty-two slots is planned like any other', () => {
  const slots = 70
  const day = problem({
    slots,
    candidates: [candidate('ana', { away: Array.from({ length: 68 }, (_, slot) => slot) }), candidate('ben')],
    tables: [table('t1'), table('t2')],
    pairs: [pair('ana', 't1'), pair('ana', 't2'), pair('ben', 't1'), pair('ben', 't2', { slots: [69] })],
  })
  const plan = solveTimetable(day)
  expect([plan.status, plan.value, checkPlan(day, plan).breaches]).toEqual(['optimal', 2000, []])
})

test('a day without people, tables, pairs or slots is planned, and empty', () => {
  for (const fields of [{ candidates: [], pairs: [] }, { tables: [], pairs: [] }, { pairs: [] }, { slots: 0 }]) {
    const { status, value, bound, meetings } = solveTimetable(problem({ ...fields, rules: { compact: true } }))
    expect([status, value, bound, meetings]).toEqual(['optimal', 0, 0, []])
  }
})

test('a search that is stopped at once still gives a plan that keeps every rule', () => {
  const day = openInstance('S2w', { fairness: 2 })
  const plan = solveTimetable(day, { stop: () => true })
  expect(askChecker('check-plan', day, plan)).toEqual({ ok: true, faults: [] })
})

test('progress tells of better and better plans and bounds, and ends at the plan given', () => {
  for (const rules of [{}, { fairness: 2 }]) {
    const told: Progress[] = []
    const day = openInstance('S1w', rules)
    const { value, bound, meetings } = solveTimetable(day, { work: WORK, progress: (now) => told.push(now) })
    expect(told.length).toBeGreaterThan(1)
    const people = new Set(meetings.map(({ candidate }) => candidate)).size
    expect(told.at(-1)).toEqual({ value, bound, meetings: meetings.length, people, work: told.at(-1)!.work })
    for (const [at, now] of told.slice(1).entries()) expect(now.work).toBeGreaterThanOrEqual(told[at]!.work)
  }
})

test('a search may be ended at every question, and then gives the best plan it told of', () => {
  for (let asked = 1; asked < 40; asked += 3) {
    let left = asked
    let last = 0
    const plan = solveTimetable(openInstance('S2w'), {
      stop: () => left-- <= 0,
      progress: ({ value }) => {
        last = value
      },
    })
    expect([asked, plan.value]).toEqual([asked, last])
  }
})

test('the milliseconds are those of the clock that was handed in', () => {
  let clock = 100
  const { milliseconds } = solveTimetable(problem(), { now: () => (clock += 40) })
  expect(milliseconds).toBe(40)
})
