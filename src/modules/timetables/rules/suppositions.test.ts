import { expect, test } from 'vitest'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { type Plan, PROBLEM_FORMAT, type Problem } from '#src/engines/timetable/types.ts'
import { validateProblem } from '#src/engines/timetable/validate.ts'
import { comparePlans } from '#src/modules/timetables/rules/comparison.ts'
import { goOnFrom, planSupposed } from '#src/modules/timetables/rules/going-on.ts'
import { figuresOf, priceOf, variantsOf } from '#src/modules/timetables/rules/prices.ts'
import { answerOf, type Supposition, supposing } from '#src/modules/timetables/rules/suppositions.ts'

/** A plan before its day. */
const before = (plan: Plan) => ({ plan, now: -1 })
const unsure = (plan: Plan): Plan => ({ ...plan, status: 'feasible' })

test('a plan is gone on from where it still can be held: free places are filled, nobody else moves', () => {
  const plan = solveTimetable(day)
  const more = supposing(day, { kind: 'slot' })
  const filled = goOnFrom(before(unsure(plan)), more, {})!
  expect(filled.meetings).toEqual(expect.arrayContaining(plan.meetings))
  expect(filled.value).toEqual(plan.value)
  const leaves = supposing(day, { kind: 'person', person: { id: 'ana' }, pairs: [], from: 0, until: 0 })
  expect(goOnFrom(before(plan), leaves, {})!.meetings.map(({ candidate }) => candidate)).not.toContain('ana')
  const both = { ...day, pairs: [...day.pairs, { candidate: 'chu', table: 't2', score: 600 }] }
  const tight = supposing(both, { kind: 'rooms', rooms: 1 })
  expect(goOnFrom(before(solveTimetable(both)), tight, {})).toEqual(null)
})

test('a plan that was not proven is gone on from; from a proven one the best is searched anew, and proven', () => {
  const plan = solveTimetable(day)
  const more = supposing(day, { kind: 'table', employerId: 'factory' })
  expect(planSupposed(before(unsure(plan)), more, {}).isKept).toEqual(true)
  expect(planSupposed(before(plan), more, {})).toMatchObject({ isKept: false, plan: { status: 'optimal' } })
  const reachOf = (now: Plan) => answerOf(now, planSupposed(before(now), more, {})).reach
  expect([reachOf(plan), reachOf(unsure(plan))]).toEqual(['proven', 'kept'])
  const repaired = repairTimetable({ problem: day, plan, changes: { now: -1 } })
  expect([repaired.status, reachOf(repaired)]).toEqual(['optimal', 'kept'])
})

test('once the day has begun what is over stays, and no place of an hour that is over is filled', () => {
  const plan = solveTimetable(day)
  const begun = { plan: { ...plan, meetings: [] }, now: 0 }
  const { plan: after, isKept } = planSupposed(begun, supposing(day, { kind: 'rooms', rooms: 5 }), {})
  expect([isKept, after.meetings.map(({ slot }) => slot)]).toEqual([true, [1]])
  const leaves = supposing(day, { kind: 'person', person: { id: 'ana' }, pairs: [], from: 0, until: 0 })
  const held = { candidate: 'ana', table: 't1', slot: 0 }
  expect(planSupposed({ plan: { ...plan, meetings: [held] }, now: 0 }, leaves, {}).plan.meetings).toContainEqual(held)
})

test('where what stands would break the supposed rule, the best is searched even from a plan that is not proven', () => {
  const both = { ...day, pairs: [...day.pairs, { candidate: 'chu', table: 't2', score: 600 }] }
  const plan = unsure(solveTimetable(both))
  const tight = planSupposed(before(plan), supposing(both, { kind: 'rooms', rooms: 1 }), {})
  expect([tight.isKept, tight.plan.meetings.length]).toEqual([false, 2])
  expect(answerOf(plan, tight).reach).toEqual('searched')
})

/** Three people want the only table of the factory, which has two slots; the office has a table that nobody wants. */
const day: Problem = {
  format: PROBLEM_FORMAT,
  slots: 2,
  rules: { fairness: 2, compact: true },
  candidates: [{ id: 'ana' }, { id: 'bao' }, { id: 'chu', away: [1] }],
  tables: [
    { id: 't1', employer: 'factory' },
    { id: 't2', employer: 'office' },
  ],
  pairs: [
    { candidate: 'ana', table: 't1', score: 900, wish: 'both' },
    { candidate: 'bao', table: 't1', score: 800 },
    { candidate: 'chu', table: 't1', score: 700 },
  ],
  forbidden: [],
}

function ask(supposition: Supposition, problem = day) {
  const supposed = supposing(problem, supposition)
  expect(validateProblem(supposed)).toMatchObject({ ok: true })
  return answerOf(solveTimetable(problem), { plan: solveTimetable(supposed), isKept: false })
}

test('one more table of a firm is for all whom the firm may meet, and says who gains', () => {
  const answer = ask({ kind: 'table', employerId: 'factory' })
  expect([answer.before.meetings, answer.reach]).toEqual([2, 'proven'])
  expect(answer.after.people).toEqual(3)
  expect(answer.gain.map(({ candidateId }) => candidateId)).toContain('chu')
  expect(answer.lose).toEqual([])
})

test('a person whom the firm may not meet does not meet its new table either', () => {
  const forbidden = { ...day, forbidden: [{ candidate: 'chu', table: 't1' }] }
  const supposed = supposing(forbidden, { kind: 'table', employerId: 'factory' })
  expect(supposed.pairs.filter(({ candidate }) => candidate === 'chu').length).toEqual(1)
})

test('one more slot is for those who are there in the last one', () => {
  const answer = ask({ kind: 'slot' })
  expect([answer.before.value, answer.after.value]).toEqual([1700, 2400])
  const supposed = supposing(day, { kind: 'slot' })
  expect([supposed.slots, supposed.candidates[2]?.away]).toEqual([3, [1, 2]])
})

test('a person who leaves makes room; one who arrives takes part with what was approved', () => {
  const leaves: Supposition = { kind: 'person', person: { id: 'ana' }, pairs: [], from: 0, until: 0 }
  const gone = ask(leaves)
  expect([gone.lose, gone.gain]).toEqual([
    [{ candidateId: 'ana', before: 1, after: 0 }],
    [{ candidateId: 'chu', before: 0, after: 1 }],
  ])
  const pairs = [{ candidateId: 'dia', employerId: 'office', score: 500, wish: null }]
  const arrives = ask({ kind: 'person', person: { id: 'dia', max: 1 }, pairs, from: 1, until: 2 })
  expect([arrives.after.value - arrives.before.value, arrives.gain]).toEqual([
    500,
    [{ candidateId: 'dia', before: 0, after: 1 }],
  ])
})

test('a job more brings its people to the tables of its firm; a pair that is there keeps the better score', () => {
  const pair = { employerId: 'office', score: 400, wish: 'candidate' as const }
  const answer = ask({
    kind: 'job',
    pairs: ['bao', 'chu', 'stranger'].map((candidateId) => ({ candidateId, ...pair })),
  })
  expect([answer.after.value - answer.before.value, answer.after.people]).toEqual([800, 3])
  const worse = [{ candidateId: 'ana', employerId: 'factory', score: 100, wish: null }]
  expect(supposing(day, { kind: 'job', pairs: worse }).pairs).toEqual(day.pairs)
})

test('a limit of rooms is asked about without choosing it', () => {
  const both = { ...day, pairs: [...day.pairs, { candidate: 'bao', table: 't2', score: 600 }] }
  const answer = ask({ kind: 'rooms', rooms: 1 }, both)
  expect([answer.before.meetings, answer.after.meetings]).toEqual([3, 2])
})

test('a supposition leaves the problem of the draft as it was', () => {
  const before = JSON.stringify(day)
  supposing(day, { kind: 'slot' })
  supposing(day, { kind: 'table', employerId: 'factory' })
  supposing(day, { kind: 'person', person: { id: 'ana' }, pairs: [], from: 1, until: 2 })
  expect(JSON.stringify(day)).toEqual(before)
})

test('each rule is priced with the others as they are; a limit of rooms where there is one, or the day has one', () => {
  const rulesOf = (problem: Problem, rooms: number | null) =>
    Object.fromEntries(variantsOf(problem, rooms).map((variant) => [variant.rule, variant.problem.rules]))
  expect(rulesOf(day, null)).toEqual({
    'fairness-0': { fairness: 0, compact: false },
    'fairness-1': { fairness: 1, compact: false },
    noConsecutive: { fairness: 2, noConsecutive: true, compact: false },
    compact: { fairness: 2, compact: false },
  })
  expect(rulesOf(day, 3).rooms).toEqual({ fairness: 2, compact: false, rooms: 3 })
  const limited = { ...day, rules: { fairness: 0, rooms: 1 } }
  expect(rulesOf(limited, null).rooms).toEqual({ fairness: 0, compact: false })
})

test('a price is what changes: the share of points, people, meetings', () => {
  const rich = { value: 1000, bound: 1000, meetings: 10, people: 4, waiting: 0 }
  const fair = { value: 971, bound: 971, meetings: 10, people: 9, waiting: 2 }
  expect(priceOf(rich, fair)).toEqual({ points: -0.029, people: 5, meetings: 0 })
  expect(priceOf({ ...rich, value: 0 }, fair).points).toEqual(0)
})

const planned = (meetings: [string, string, number][], waiting = 0) => ({
  value: meetings.length * 10,
  bound: 100,
  waiting,
  meetings: meetings.map(([candidate, table, slot]) => ({ candidate, table, slot })),
})

test('two plans differ by meetings added, taken out and moved; each person is told with both of theirs', () => {
  const one = planned([
    ['ana', 't1', 0],
    ['ana', 't2', 1],
    ['bao', 't1', 1],
    ['chu', 't2', 0],
  ])
  const other = planned([
    ['ana', 't2', 0],
    ['ana', 't1', 2],
    ['chu', 't2', 0],
    ['dia', 't3', 1],
  ])
  const compared = comparePlans(one, other)
  expect(compared).toMatchObject({ added: 1, removed: 1, moved: 2, tables: ['t1', 't2', 't3'] })
  expect(compared.people.map(({ candidateId }) => candidateId)).toEqual(['ana', 'bao', 'dia'])
  expect(compared.people[0]?.other.map(({ slot }) => slot)).toEqual([0, 2])
  expect([compared.one.people, compared.other.people]).toEqual([3, 3])
  expect(comparePlans(one, one)).toMatchObject({ added: 0, removed: 0, moved: 0, people: [], tables: [] })
  expect(figuresOf(planned([], 4))).toEqual({ value: 0, bound: 100, meetings: 0, people: 0, waiting: 4 })
})
