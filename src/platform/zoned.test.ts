import { expect, test } from 'vitest'
import { addDays, day } from '#src/platform/day.ts'
import { atMinute, readTimeOfDay, timeOfDay } from '#src/platform/time-of-day.ts'
import { clocksChangeBetween, instantOf, localTime } from '#src/platform/zoned.ts'

const at = (text: string) => timeOfDay(text)
const QUEBEC = 'America/Toronto'
const backwards = day('2026-11-01')
const forwards = day('2027-03-14')

test('a local time is one instant, winter and summer', () => {
  expect(localTime(day('2027-02-18'), at('09:00'), QUEBEC)).toEqual({
    kind: 'once',
    at: new Date('2027-02-18T14:00:00Z'),
  })
  expect(instantOf(day('2027-07-15'), at('09:00'), QUEBEC)).toEqual(new Date('2027-07-15T13:00:00Z'))
})

test('where clocks go back, the hour comes twice: before the change and after it', () => {
  const before = new Date('2026-11-01T05:30:00Z')
  const after = new Date('2026-11-01T06:30:00Z')
  expect(localTime(backwards, at('01:30'), QUEBEC)).toEqual({ kind: 'twice', before, after })
  expect(instantOf(backwards, at('01:30'), QUEBEC)).toEqual(before)
  expect(instantOf(backwards, at('01:30'), QUEBEC, 'after')).toEqual(after)
  expect(localTime(backwards, at('00:59'), QUEBEC).kind).toEqual('once')
  expect(localTime(backwards, at('02:00'), QUEBEC)).toEqual({ kind: 'once', at: new Date('2026-11-01T07:00:00Z') })
})

test('where clocks go forward, a time that does not exist names the next that does', () => {
  const jump = new Date('2027-03-14T07:00:00Z')
  expect(localTime(forwards, at('02:30'), QUEBEC)).toEqual({ kind: 'never', next: '03:00', at: jump })
  expect(localTime(forwards, at('02:00'), QUEBEC)).toEqual({ kind: 'never', next: '03:00', at: jump })
  expect(localTime(forwards, at('03:00'), QUEBEC)).toEqual({ kind: 'once', at: jump })
  expect(instantOf(forwards, at('02:30'), QUEBEC)).toEqual(jump)
})

test('each place of Québec has its own clocks, and some never change them', () => {
  const summer = day('2027-07-15')
  expect(instantOf(summer, at('09:00'), 'America/Halifax')).toEqual(new Date('2027-07-15T12:00:00Z'))
  expect(instantOf(summer, at('09:00'), 'America/Blanc-Sablon')).toEqual(new Date('2027-07-15T13:00:00Z'))
  expect(instantOf(forwards, at('02:30'), 'America/Blanc-Sablon')).toEqual(new Date('2027-03-14T06:30:00Z'))
  expect(instantOf(summer, at('09:00'), 'Africa/Dakar')).toEqual(new Date('2027-07-15T09:00:00Z'))
})

test('a change of half an hour is seen as well', () => {
  const lordHowe = 'Australia/Lord_Howe'
  expect(localTime(day('2026-10-04'), at('02:10'), lordHowe)).toMatchObject({ kind: 'never', next: '02:30' })
  expect(localTime(day('2027-04-04'), at('01:45'), lordHowe).kind).toEqual('twice')
})

test('every quarter of an hour of a year comes back to the same clock', () => {
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone: QUEBEC, hourCycle: 'h23', timeStyle: 'short' })
  for (let number = 0; number < 365; number += 1)
    for (let minutes = 0; minutes < 1440; minutes += 15) {
      const found = localTime(addDays(day('2026-06-01'), number), atMinute(minutes), QUEBEC)
      if (found.kind === 'once') expect(clock.format(found.at)).toEqual(atMinute(minutes))
    }
})

test('clocks change between two times, or do not', () => {
  expect(clocksChangeBetween(backwards, { from: at('00:00'), to: at('04:00') }, QUEBEC)).toEqual(true)
  expect(clocksChangeBetween(backwards, { from: at('09:00'), to: at('12:00') }, QUEBEC)).toEqual(false)
  expect(clocksChangeBetween(forwards, { from: at('01:00'), to: at('03:15') }, QUEBEC)).toEqual(true)
})

test('times are read as people write them', () => {
  const written = ['9 h', '9 h 30', '9h30', '9:30', '09.30', '0930', '9:30 a.m.', '2 pm', '12 am', '14 h 05', '9']
  expect(written.map(readTimeOfDay)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '14:00',
    '00:00',
    '14:05',
    '09:00',
  ])
  const unreadable = ['', '25 h', '9:60', '13 pm', 'midi', '24:00', '-1', '9 h 3', '930 h']
  expect(unreadable.map(readTimeOfDay)).toEqual(unreadable.map(() => null))
})
