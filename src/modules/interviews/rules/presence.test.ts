import { expect, test } from 'vitest'
import type { Slot } from '#src/modules/events/types.ts'
import { aroundNow, clockOf, decideCheckIn, presenceOf, timed } from '#src/modules/interviews/rules/presence.ts'
import type { MeetingId, PlannedMeeting } from '#src/modules/timetables/types.ts'
import { day } from '#src/platform/day.ts'
import { atMinute } from '#src/platform/time-of-day.ts'

const at = (time: string) => new Date(`2027-03-18T${time}:00Z`)
const slots: Slot[] = [0, 1, 2].map((slot) => ({
  slot,
  startsAt: atMinute(600 + slot * 15),
  endsAt: atMinute(615 + slot * 15),
  from: new Date(at('15:00').getTime() + slot * 900_000),
  to: new Date(at('15:15').getTime() + slot * 900_000),
}))
const meeting = (slot: number): PlannedMeeting => ({
  id: `m${slot}` as MeetingId,
  candidateId: 'ana',
  tableId: 't',
  slot,
})
const known = (changes = {}) => ({
  arrivedAt: null,
  isWithdrawn: false,
  meetings: timed([meeting(1)], slots),
  dayEndsAt: at('15:45'),
  ...changes,
})

test('somebody is expected until their first meeting begins, late for ten minutes, then absent so far', () => {
  expect(presenceOf(known(), at('15:14'))).toBe('expected')
  expect(presenceOf(known(), at('15:15'))).toBe('late')
  expect(presenceOf(known(), at('15:24'))).toBe('late')
  expect(presenceOf(known(), at('15:25'))).toBe('absent')
})

test('whoever arrived is here, also after cancelling; whoever cancelled is not expected', () => {
  expect(presenceOf(known({ arrivedAt: at('15:30'), isWithdrawn: true }), at('15:40'))).toBe('arrived')
  expect(presenceOf(known({ isWithdrawn: true }), at('15:40'))).toBe('withdrawn')
})

test('what was noted on the day counts until the person arrives', () => {
  const absent = { kind: 'absent', at: null } as const
  const late = { kind: 'late', at: at('15:30') } as const
  const gone = { kind: 'gone', at: at('15:30') } as const
  expect(presenceOf(known({ note: absent }), at('15:00'))).toBe('absent')
  expect(presenceOf(known({ note: late }), at('15:39'))).toBe('late')
  expect(presenceOf(known({ note: late }), at('15:40'))).toBe('absent')
  expect(presenceOf(known({ note: gone, arrivedAt: at('15:00') }), at('15:29'))).toBe('arrived')
  expect(presenceOf(known({ note: gone, arrivedAt: at('15:00') }), at('15:30'))).toBe('gone')
})

test('without a meeting somebody may come until the day ends', () => {
  expect(presenceOf(known({ meetings: [] }), at('15:44'))).toBe('expected')
  expect(presenceOf(known({ meetings: [] }), at('15:45'))).toBe('absent')
})

test('meetings follow the day, and one whose slot is gone is left out', () => {
  expect(timed([meeting(2), meeting(0), meeting(7)], slots).map(({ slot, at }) => [slot, at.from])).toEqual([
    [0, at('15:00')],
    [2, at('15:30')],
  ])
})

test('a slot includes its first instant and not its last; between slots there is only a next one', () => {
  const around = (now: Date) => {
    const { current, next } = aroundNow([slots[0]!, slots[2]!], (slot) => slot, now)
    return [current?.slot ?? null, next?.slot ?? null]
  }
  expect(around(at('14:59'))).toEqual([null, 0])
  expect(around(at('15:00'))).toEqual([0, 2])
  expect(around(at('15:15'))).toEqual([null, 2])
  expect(around(at('15:30'))).toEqual([2, null])
  expect(around(at('15:45'))).toEqual([null, null])
})

test('the clock counts what is left, and the whistle has its place', () => {
  expect(clockOf(slots[0]!, new Date('2027-03-18T15:08:18Z'), 13)).toEqual({
    secondsLeft: 402,
    minutesGone: 8,
    minutes: 15,
    share: 498 / 900,
    warning: { share: 13 / 15, minute: 13 },
  })
  expect(clockOf(slots[0]!, at('15:20'), 15)).toMatchObject({ secondsLeft: 0, share: 1, warning: null })
})

test('arrivals are noted from the day on, for a day that stands and people who come', () => {
  const event = { heldOn: day('2027-03-18'), cancelled: null }
  const cancelled = { at: at('10:00'), reason: 'tempête', fromOn: event.heldOn }
  const comes = { isWithdrawn: false }
  expect(decideCheckIn(event, comes, day('2027-03-18'))).toEqual({ ok: true, value: null })
  expect(decideCheckIn(event, comes, day('2027-03-19')).ok).toBe(true)
  expect(decideCheckIn({ ...event, cancelled }, { isWithdrawn: true }, day('2027-03-17'))).toEqual({
    ok: false,
    reasons: ['cancelled', 'withdrawn', 'before-the-day'],
  })
})
