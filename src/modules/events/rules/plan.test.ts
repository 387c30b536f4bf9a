import { expect, test } from 'vitest'
import { eventPlan, interviewDay } from '#src/modules/events/examples.ts'
import {
  availableIn,
  awayIn,
  decideCorrection,
  decidePlan,
  decidePostponement,
} from '#src/modules/events/rules/plan.ts'
import { slotsOf } from '#src/modules/events/rules.ts'
import { day } from '#src/platform/day.ts'
import { timeOfDay } from '#src/platform/time-of-day.ts'

const today = day('2026-10-01')
const period = (from: string, to: string) => ({ from: timeOfDay(from), to: timeOfDay(to) })
const reasons = (changes: Parameters<typeof eventPlan>[0]) => {
  const decision = decidePlan(eventPlan(changes), today)
  return decision.ok ? [] : decision.reasons
}

test('a sound plan gives its slots', () => {
  const decision = decidePlan(eventPlan(), today)
  expect(decision.ok && decision.value.length).toEqual(24)
})

test('a plan is refused with every reason at once', () => {
  const faults = {
    heldOn: day('2026-09-30'),
    periods: [period('12:00', '09:00')],
    warningMinute: 15,
    doorsOpenAt: timeOfDay('12:30'),
  }
  expect(reasons(faults)).toEqual([
    'in-the-past',
    'period-ends-before-it-starts',
    'warning-after-slot',
    'doors-after-start',
  ])
})

test('periods come in order, do not overlap, and hold at least one slot', () => {
  expect(reasons({ periods: [] })).toEqual(['no-period'])
  expect(reasons({ periods: [period('09:00', '12:00'), period('11:45', '15:00')] })).toEqual(['periods-overlap'])
  expect(reasons({ periods: [period('13:00', '16:00'), period('09:00', '12:00')] })).toContain('periods-overlap')
  expect(reasons({ periods: [period('09:00', '09:10')] })).toEqual(['no-slot-fits'])
  expect(reasons({ periods: [period('09:00', '21:00')], slotMinutes: 3, warningMinute: null })).toEqual([
    'too-many-slots',
  ])
  expect(reasons({ periods: [period('09:00', '12:00'), period('12:00', '15:00')] })).toEqual([])
})

test('on the night when clocks go back, an hour that comes twice must be chosen', () => {
  const night = { heldOn: day('2026-11-01'), doorsOpenAt: null, periods: [period('01:00', '01:45')] }
  expect(reasons(night)).toEqual(['time-comes-twice'])
  expect(reasons({ ...night, repeatedHour: 'before' })).toEqual([])
  expect(reasons({ ...night, repeatedHour: 'after' })).toEqual([])
})

test('no period goes over a change of the clocks, nor begins at an hour that does not exist', () => {
  expect(reasons({ heldOn: day('2026-11-01'), doorsOpenAt: null, periods: [period('00:30', '02:30')] })).toEqual([
    'clocks-change-inside',
  ])
  const spring = { heldOn: day('2027-03-14'), doorsOpenAt: null }
  expect(reasons({ ...spring, periods: [period('02:30', '03:30')] })).toEqual(['time-does-not-exist'])
  expect(reasons({ ...spring, periods: [period('01:00', '03:30')] })).toEqual(['clocks-change-inside'])
  expect(reasons({ ...spring, periods: [period('09:00', '12:00')] })).toEqual([])
})

const slots = slotsOf(eventPlan().periods, 15)

test('before a release everything can be corrected, and a past day may stay as it is', () => {
  const later = eventPlan({ heldOn: day('2027-02-25'), periods: [period('10:00', '11:00')] })
  expect(decideCorrection({ event: interviewDay(), slots }, later, today).ok).toEqual(true)
  expect(decideCorrection({ event: interviewDay(), slots }, eventPlan(), day('2027-03-01')).ok).toEqual(true)
})

test('after a release the day and the slots stand; the place and the rest may be corrected', () => {
  const event = interviewDay({ releaseNumber: 1 })
  const moved = eventPlan({ heldOn: day('2027-02-25'), periods: [period('10:00', '11:00')] })
  expect(decideCorrection({ event, slots }, moved, today)).toEqual({
    ok: false,
    reasons: ['day-was-released', 'slots-were-released'],
  })
  expect(decideCorrection({ event, slots }, eventPlan({ place: 'Ailleurs', rooms: 10 }), today).ok).toEqual(true)
})

test('what was called off is not corrected, nor put off', () => {
  const cancelled = { at: new Date('2027-01-05T12:00:00Z'), reason: 'Tempête', fromOn: day('2027-02-18') }
  const event = interviewDay({ cancelled })
  expect(decideCorrection({ event, slots }, eventPlan(), today)).toEqual({ ok: false, reasons: ['cancelled'] })
  const to = { on: day('2027-02-25'), today }
  expect(decidePostponement(event, eventPlan().periods, to)).toEqual({ ok: false, reasons: ['cancelled'] })
})

test('a day is put off to another that is to come, and whose clocks have these hours', () => {
  const { periods } = eventPlan()
  const decide = (on: string) => decidePostponement(interviewDay(), periods, { on: day(on), today })
  expect(decide('2027-02-25')).toEqual({ ok: true, value: null })
  expect(decide('2027-02-18')).toEqual({ ok: false, reasons: ['same-day'] })
  expect(decide('2026-09-30')).toEqual({ ok: false, reasons: ['in-the-past'] })
  const night = [period('02:00', '02:30')]
  const spring = { on: day('2027-03-14'), today }
  expect(decidePostponement(interviewDay(), night, spring)).toEqual({ ok: false, reasons: ['time-does-not-exist'] })
})

test('absences go over to a new grid wherever they overlap; presence only where it covers a whole slot', () => {
  const old = slotsOf([period('09:00', '10:00')], 15)
  const now = slotsOf([period('09:00', '10:00')], 20)
  expect(awayIn(old, now, [1])).toEqual([0, 1])
  expect(availableIn(old, now, [0, 1])).toEqual([0])
  expect(availableIn(old, now, [1, 2, 3])).toEqual([1, 2])
})

test('whoever could come all day can come to all of the new day', () => {
  const old = slotsOf([period('09:00', '10:00')], 15)
  const longer = slotsOf([period('08:00', '11:00')], 15)
  expect(availableIn(old, longer, null)).toEqual(null)
  expect(availableIn(old, longer, [0, 1, 2, 3])).toEqual(null)
  expect(availableIn(old, longer, [0])).toEqual([4])
})
