import { expect, test } from 'vitest'
import { addDays, addMonths, day, isDay } from '#src/platform/day.ts'

test('only days of the calendar are days', () => {
  expect(['2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true])
  for (const text of ['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '26-01-01', '2026-1-1'])
    expect([text, isDay(text)]).toEqual([text, false])
})

test('months are added to the last date where there is no such date', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(addMonths(day('2027-02-18'), -60)).toBe('2022-02-18')
  expect(addMonths(day('2028-02-29'), -12)).toBe('2027-02-28')
})

test('days are added across months and years', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
  expect(addDays(day('2028-03-01'), -1)).toBe('2028-02-29')
})
