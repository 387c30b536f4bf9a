import { expect, test } from 'vitest'
import { day } from '#src/platform/day.ts'
import * as formats from '#src/words/formats.ts'

const QUEBEC = 'America/Toronto'
const winter = new Date('2027-03-01T14:30:00Z')
const summer = new Date('2027-07-15T13:00:00Z')

/** Shows each no-break space as an underscore. */
const shown = (text: string) => text.replaceAll('\u00a0', '_')

test('days are written as Québec writes them, the first of the month included', () => {
  expect(formats.formatDay(day('2027-03-09'), 'fr')).toBe('9 mars 2027')
  expect(formats.formatDay(day('2027-03-09'), 'fr', 'weekday')).toBe('mardi 9 mars 2027')
  expect(formats.formatDay(day('2027-07-01'), 'fr')).toBe('1er juillet 2027')
  expect(formats.formatDay(day('2027-07-01'), 'fr', 'weekdayShort')).toBe('jeudi 1er juillet')
  expect(formats.formatDay(day('2027-07-21'), 'fr', 'short')).toBe('21 juillet')
  expect(formats.formatDay(day('2027-07-01'), 'en')).toBe('July 1, 2027')
})

test('the day of an instant is that of the place', () => {
  const lateEvening = new Date('2027-03-10T03:30:00Z')
  expect(formats.formatDayOf(lateEvening, QUEBEC, 'fr')).toBe('9 mars 2027')
  expect(formats.formatDayOf(lateEvening, 'UTC', 'fr')).toBe('10 mars 2027')
})

test('hours have an h in French, with no minutes on the hour', () => {
  expect(shown(formats.formatTime(winter, QUEBEC, 'fr'))).toBe('9_h_30')
  expect(shown(formats.formatTime(summer, QUEBEC, 'fr'))).toBe('9_h')
  expect(shown(formats.formatTime(new Date('2027-07-15T04:05:00Z'), QUEBEC, 'fr'))).toBe('0_h_05')
  expect(shown(formats.formatTime(winter, QUEBEC, 'en'))).toBe('9:30_a.m.')
  const hours = [winter, new Date('2027-07-15T04:05:00Z')].flatMap((at) => [
    shown(formats.formatHour(at, QUEBEC, 'fr')),
    shown(formats.formatHour(at, QUEBEC, 'en')),
  ])
  expect(hours).toEqual(['9_h', '9_a.m.', '0_h', '12_a.m.'])
  const span = { startsAt: summer, endsAt: new Date('2027-07-15T13:15:00Z') }
  expect(shown(formats.formatTimeRange(span, QUEBEC, 'fr'))).toBe('9_h à 9_h_15')
})

test('a moment always says its zone, summer and winter', () => {
  const inFrench = (instant: Date) => shown(formats.formatDateTime(instant, QUEBEC, 'fr'))
  expect(inFrench(winter)).toBe('lundi 1er mars 2027, 9_h_30, heure de Québec (UTC−5)')
  expect(inFrench(summer)).toBe('jeudi 15 juillet 2027, 9_h, heure de Québec (UTC−4)')
  expect(formats.formatZone(winter, 'Europe/Paris', 'en')).toBe('Central European Time (UTC+1)')
})

test('numbers, money and shares take the signs of the language', () => {
  expect(shown(formats.formatNumber(398214, 'fr'))).toBe('398_214')
  expect(formats.formatNumber(78.44, 'fr', 1)).toBe('78,4')
  expect(shown(formats.formatMoney(82000, 'fr'))).toBe('82_000_$')
  expect(shown(formats.formatMoney(24.5, 'fr'))).toBe('24,50_$')
  expect(formats.formatMoney(24.5, 'en')).toBe('$24.50')
  expect(shown(formats.formatPercent(0.618, 'fr'))).toBe('61,8_%')
  expect(formats.formatPercent(0.65, 'en')).toBe('65%')
})

test('lists end with a word', () => {
  expect(formats.formatList(['Laval', 'Longueuil', 'Montréal'], 'fr')).toBe('Laval, Longueuil et Montréal')
  expect(formats.formatList(['Laval', 'Longueuil'], 'en', 'or')).toBe('Laval or Longueuil')
})

test('phones and postal codes are spaced, and unknown ones are left alone', () => {
  expect(shown(formats.formatPhone('+14505550148'))).toBe('450_555-0148')
  expect(shown(formats.formatPhone('+33142685300'))).toBe('+33_1_42_68_53_00')
  expect(formats.formatPhone('poste 12')).toBe('poste 12')
  expect(shown(formats.formatPostalCode('h2x1y4'))).toBe('H2X_1Y4')
  expect(formats.formatPostalCode('75011')).toBe('75011')
  expect(shown(formats.formatAddress('100, rue du Port, Laval (Québec) H7V 0A1'))).toBe(
    '100, rue du Port, Laval (Québec) H7V_0A1',
  )
})
