import { expect, test } from 'vitest'
import { addMonths, periodsIn } from '#src/engines/reading/periods/periods.ts'

const said = (text: string) => periodsIn(text, '2026-06').map(({ start, end }) => `${start} ${end ?? 'now'}`)

test.each([
  ['09/2015 – auj.', '2015-09 now'],
  ['depuis 3 ans', '2023-06 now'],
  ['depuis deux ans', '2024-06 now'],
  ['mars 2012 - juil. 2014', '2012-03 2014-07'],
  ['2015-2018', '2015-01 2018-12'],
  ['de 2015 à 2018 (3 ans)', '2015-01 2018-12'],
  ['août 2011 (6 mois)', '2011-08 2012-01'],
  ['Sept. 2015 à ce jour', '2015-09 now'],
  ['Depuis janvier 2025', '2025-01 now'],
  ['mai 2025 — en poste', '2025-05 now'],
  ['09/2015 à 06/2018 (temps partiel)', '2015-09 2018-06'],
  ['mars à août 2019', '2019-03 2019-08'],
  ['Mar 2019 to present', '2019-03 now'],
  ['March 3, 2012 – July 14, 2014', '2012-03 2014-07'],
  ['01/09/2015 au 31/08/2018', '2015-09 2018-08'],
  ['2015-09 – 2018-03', '2015-09 2018-03'],
  ['sept. 15 – janv. 18', '2015-09 2018-01'],
  ['09/15 - 01/18', '2015-09 2018-01'],
  ['From June 2018 until August 2020', '2018-06 2020-08'],
  ['1er septembre 2015 au 30 juin 2016', '2015-09 2016-06'],
  ['Jul 2016 – Dec 2018 · 2 yrs 6 mos', '2016-07 2018-12'],
  ['10/2020-Actuel', '2020-10 now'],
  ['2019 –', '2019-01 now'],
  ['été 2018', '2018-06 2018-08'],
])('%s is from and to %s', (text, period) => {
  expect(said(text)).toEqual([period])
})

test('a period stands in its place in the line, whatever is around it', () => {
  const line = 'Auberge du Cap | Baie-Saint-Paul, Canada | mai 2021 — févr. 2025 | saison'
  const [period] = periodsIn(line, '2026-06')
  expect(line.slice(period!.from, period!.to)).toBe('mai 2021 — févr. 2025')
})

test('years alone are precise to the year, months to the month, and one moment alone is not sure', () => {
  const precision = (text: string) => periodsIn(text, '2026-06').map((period) => [period.precision, period.sure])
  expect(precision('2015-2018')).toEqual([['year', true]])
  expect(precision('03/2015 – 01/2018')).toEqual([['month', true]])
  expect(precision('Diplôme, 2014')).toEqual([['year', false]])
})

test('telephone numbers, times and an end before the beginning are no periods', () => {
  expect(said('Tél. 819.555.0156, poste 4500')).toEqual([])
  expect(said('de 8 h à 16 h')).toEqual([])
  expect(periodsIn('2018 – 2015', '2026-06').filter(({ sure }) => sure)).toEqual([])
})

test('months are added over the turn of a year, both ways', () => {
  expect([addMonths('2020-11', 3), addMonths('2020-02', -3), addMonths('2020-12', 0)]).toEqual([
    '2021-02',
    '2019-11',
    '2020-12',
  ])
})
