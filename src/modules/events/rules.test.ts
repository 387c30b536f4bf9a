import { expect, test } from 'vitest'
import { eventPlan } from '#src/modules/events/examples.ts'
import { isOpen, periodsOf, slotsOf, withInstants } from '#src/modules/events/rules.ts'
import { day } from '#src/platform/day.ts'
import { timeOfDay } from '#src/platform/time-of-day.ts'

const at = (text: string) => timeOfDay(text)
const { periods } = eventPlan()

test('a day of two periods of three hours has 24 slots of a quarter of an hour, with the break between them', () => {
  const slots = slotsOf(periods, 15)
  expect(slots.length).toEqual(24)
  expect(slots.slice(11, 13)).toEqual([
    { slot: 11, startsAt: '11:45', endsAt: '12:00' },
    { slot: 12, startsAt: '13:00', endsAt: '13:15' },
  ])
})

test('only whole slots count: what is left of a period is part of the break', () => {
  expect(slotsOf([{ from: at('09:00'), to: at('09:40') }], 15).map((slot) => slot.startsAt)).toEqual(['09:00', '09:15'])
  expect(slotsOf([{ from: at('10:00'), to: at('09:00') }], 15)).toEqual([])
})

test('the periods of a day are found again from its slots', () => {
  expect(periodsOf(slotsOf(periods, 15))).toEqual(periods)
  expect(periodsOf([])).toEqual([])
})

test('instants follow the clock of the place, in winter and in summer', () => {
  const slots = slotsOf([{ from: at('09:00'), to: at('09:15') }], 15)
  const on = (heldOn: string) =>
    withInstants({ heldOn: day(heldOn), timeZone: 'America/Toronto', repeatedHour: 'before' }, slots)[0]
  expect([on('2027-02-18')?.from, on('2027-02-18')?.to]).toEqual([
    new Date('2027-02-18T14:00:00Z'),
    new Date('2027-02-18T14:15:00Z'),
  ])
  expect(on('2027-07-15')?.from).toEqual(new Date('2027-07-15T13:00:00Z'))
})

test('a part is open until its last day, that day included', () => {
  const openings = [
    { part: 'wishes' as const, openedAt: new Date('2027-01-10T15:00:00Z'), closesOn: day('2027-02-10') },
  ]
  const days = ['2027-02-10', '2027-02-11'].map((text) => isOpen(openings, 'wishes', day(text)))
  expect(days).toEqual([true, false])
  expect(isOpen(openings, 'stars', day('2027-02-01'))).toEqual(false)
})
