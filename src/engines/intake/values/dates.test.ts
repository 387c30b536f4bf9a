import { expect, test } from 'vitest'
import { dateOrderOf, readDate, readMoment } from '#src/engines/intake/values/dates.ts'

const read = (text: string, order?: 'month-first') => {
  const date = readDate(text, order)
  if (date.is !== 'date') return date.is
  return date.range.from === date.range.to ? date.range.from : `${date.range.from}…${date.range.to}`
}

test('days are read with any mark, in words of both languages, and as spreadsheets count them', () => {
  const texts = [
    '16/02/2024',
    '16-2-2024',
    '16.02.2024',
    '2024-02-16',
    '2024/2/16',
    '20240216',
    '16 février 2024',
    'le 16 févr. 2024',
    'February 16, 2024',
    '16th of February 2024',
    'Friday, Feb. 16, 2024',
    '16-févr.-2024',
    '45338',
    '2024-02-16T00:00:00Z',
    ' 16 / 02 / 2024 ',
  ]
  expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, '2024-02-16']))
  expect([read('1er avril 2024'), read('29/02/2024'), read('60000')]).toEqual([
    '2024-04-01',
    '2024-02-29',
    '2064-04-08',
  ])
})

test('a month or a year alone is an interval', () => {
  expect(['mars 2023', '2023-03', '03/2023', 'March 2023', 'févr. 2024', '2022'].map((text) => read(text))).toEqual([
    '2023-03-01…2023-03-31',
    '2023-03-01…2023-03-31',
    '2023-03-01…2023-03-31',
    '2023-03-01…2023-03-31',
    '2024-02-01…2024-02-29',
    '2022-01-01…2022-12-31',
  ])
})

test('days that the calendar does not have are impossible, and are never moved to the next month', () => {
  const texts = [
    '30/02/2026',
    '2026-13-01',
    '31/04/2025',
    '32 janvier 2024',
    '29/02/2023',
    '00/05/2024',
    '2025-02-30',
    '13/13/2024',
    'June 31, 2024',
    '13/2024',
  ]
  expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, 'impossible']))
})

test('what would have to be guessed is unreadable', () => {
  const texts = [
    '15/03/23',
    'automne 2022',
    'il y a 3 ans',
    '2022-2023',
    '12 mars',
    'entre mars et mai 2023',
    '1850',
    '12345678901',
  ]
  expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, 'unreadable']))
  expect(['', '-', '?'].map((text) => read(text))).toEqual(['nothing', 'nothing', 'nothing'])
})

test('the day comes first, unless the whole column shows that the month does', () => {
  expect([read('03/04/2024'), read('03/04/2024', 'month-first')]).toEqual(['2024-04-03', '2024-03-04'])
  expect(dateOrderOf(['03/04/2024', '12/25/2023', '2024-05-06', 'mars 2024'])).toBe('month-first')
  expect(dateOrderOf(['03/04/2024', '12/25/2023', '25/12/2023'])).toBe('day-first')
  expect(dateOrderOf(['03/04/2024', '05/06/2024'])).toBe('day-first')
})

test('the moment of an answer is read as forms write it', () => {
  const texts: [string, string][] = [
    ['2027/01/11 9:09:20', '2027-01-11T09:09:20'],
    ['11 janv. 2027 21 h 40', '2027-01-11T21:40:00'],
    ['11/01/2027 19:25', '2027-01-11T19:25:00'],
    ['2027-01-11T11:09:20.123Z', '2027-01-11T11:09:20'],
    ['January 11, 2027 at 4:05 PM', '2027-01-11T16:05:00'],
    ['2027/01/11 12:05:00 AM EST', '2027-01-11T00:05:00'],
    ['46398.5', '2027-01-11T12:00:00'],
    ['2027-01-11', '2027-01-11T00:00:00'],
  ]
  expect(texts.map(([text]) => [text, readMoment(text)])).toEqual(texts)
  expect(readMoment('1/13/2027 7:25:11 PM', 'month-first')).toBe('2027-01-13T19:25:11')
  expect(['janvier 2027', 'hier', ''].map((text) => readMoment(text))).toEqual([null, null, null])
})
