import { expect, test } from 'vitest'
import { interviewDay, registration } from '#src/modules/events/examples.ts'
import { standingOf } from '#src/modules/events/rules/standing.ts'
import {
  decideAvailability,
  decideChecks,
  decideOpening,
  decideTable,
  decideWishes,
  decideWithdrawal,
  gateOf,
  hasPassed,
  type JobSaid,
  rankOfStars,
  starsOfRank,
} from '#src/modules/events/rules/statements.ts'
import { GATE_ITEMS, type JobCheck } from '#src/modules/events/types.ts'
import { day } from '#src/platform/day.ts'

const event = interviewDay()
const today = day('2027-01-15')
const job: JobSaid = {
  id: 'job',
  wageMin: 25,
  wageMax: null,
  schedule: 'Jour',
  frenchSpokenMin: 7,
  frenchWrittenMin: null,
  updatedAt: new Date('2027-01-10T12:00:00Z'),
}
const checkedOn = (text: string): JobCheck[] =>
  GATE_ITEMS.map((item) => ({ jobId: 'job', item, checkedBy: 'Imelda', checkedAt: new Date(text) }))
const statesOf = (said: JobSaid, checks: JobCheck[]) => gateOf(said, checks).map(({ state }) => state)

test('a job has passed the reality gate when all five points are verified', () => {
  expect(hasPassed(gateOf(job, checkedOn('2027-01-11T12:00:00Z')))).toEqual(true)
  expect(hasPassed(gateOf(job, checkedOn('2027-01-11T12:00:00Z').slice(1)))).toEqual(false)
})

test('a job that changed since is to be verified again', () => {
  expect(new Set(statesOf(job, checkedOn('2027-01-09T12:00:00Z')))).toEqual(new Set(['changed-since']))
})

test('what a job does not say cannot be verified', () => {
  const silent = { ...job, wageMin: null, schedule: ' ', frenchSpokenMin: null }
  expect(statesOf(silent, [])).toEqual(['to-check', 'unsaid', 'unsaid', 'unsaid', 'to-check'])
  expect(decideChecks(silent, ['real-job', 'wage'])).toEqual({ ok: false, reasons: ['nothing-said'] })
  expect(decideChecks(silent, ['real-job'])).toEqual({ ok: true, value: null })
})

test('a table speaks a language and is away in slots of the day', () => {
  expect(decideTable(event, { languages: ['fr'], away: [0, 23] }, 24)).toEqual({ ok: true, value: null })
  expect(decideTable(event, { languages: [], away: [24] }, 24)).toEqual({
    ok: false,
    reasons: ['slot-unknown', 'language-missing'],
  })
})

test('presence in every slot is no limit at all; in none is a withdrawal', () => {
  const decide = (available: number[]) =>
    decideAvailability({ event, registration: registration() }, available, { slots: 3, today })
  expect(decide([2, 0])).toEqual({ ok: true, value: [0, 2] })
  expect(decide([0, 1, 2])).toEqual({ ok: true, value: null })
  expect(decide([])).toEqual({ ok: false, reasons: ['no-slot'] })
  expect(decide([3])).toEqual({ ok: false, reasons: ['slot-unknown'] })
})

test('one withdraws once, and not from a day that is over', () => {
  const withdrawn = { at: new Date('2027-01-12T12:00:00Z'), by: 'candidate' as const, reason: null }
  expect(decideWithdrawal(event, registration(), day('2027-02-18'))).toEqual({ ok: true, value: null })
  expect(decideWithdrawal(event, registration({ withdrawn }), day('2027-02-19'))).toEqual({
    ok: false,
    reasons: ['already-withdrawn', 'already-over'],
  })
})

test('a list of wishes has firms that come, each once, no more than the event allows, while it is open', () => {
  const openings = [{ part: 'wishes' as const, openedAt: new Date('2027-01-10T12:00:00Z'), closesOn: today }]
  const at = { event, registration: registration(), openings, today }
  const firms = new Set(['a', 'b', 'c', 'd'])
  expect(decideWishes(at, ['b', 'a'], firms)).toEqual({ ok: true, value: null })
  expect(decideWishes(at, [], firms)).toEqual({ ok: true, value: null })
  expect(decideWishes(at, ['a', 'b', 'a', 'x'], firms)).toEqual({
    ok: false,
    reasons: ['too-many-wishes', 'same-firm-twice', 'not-at-event'],
  })
  expect(decideWishes({ ...at, today: day('2027-01-16') }, ['a'], firms)).toEqual({ ok: false, reasons: ['closed'] })
})

test('three stars are the first rank', () => {
  expect([3, 2, 1].map(rankOfStars)).toEqual([1, 2, 3])
  expect([1, 2, 3, 9, null].map(starsOfRank)).toEqual([3, 2, 1, 1, 1])
})

test('a part closes from today on and before the day itself', () => {
  expect(decideOpening(event, day('2027-02-17'), today)).toEqual({ ok: true, value: null })
  expect(decideOpening(event, day('2027-02-18'), today)).toEqual({ ok: false, reasons: ['closes-after-the-day'] })
  expect(decideOpening(event, day('2027-01-14'), today)).toEqual({ ok: false, reasons: ['closes-in-the-past'] })
})

test('how a person stands: a decision outweighs the rules, the best programme counts, only those invited', () => {
  const yes = { programmeId: 'p', answer: 'yes' as const, decision: null }
  const no = { programmeId: 'q', answer: 'no' as const, decision: null }
  expect(standingOf([yes, no], [])).toEqual('eligible')
  expect(standingOf([yes, no], ['q'])).toEqual('not-eligible')
  expect(standingOf([{ ...no, decision: 'admitted' }], [])).toEqual('admitted')
  expect(standingOf([{ ...yes, decision: 'refused' }], [])).toEqual('refused')
  expect(standingOf([], [])).toEqual('unknown')
})
