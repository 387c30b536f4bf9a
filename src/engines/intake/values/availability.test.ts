import { describe, expect, test } from 'vitest'
import type { TimeRange } from '#src/engines/intake/value-types.ts'
import { readAvailability, readPauses } from '#src/engines/intake/values/availability.ts'
import { readTime } from '#src/engines/intake/values/times.ts'
import { means } from '#tests/support/readings.ts'

const hours = (times: readonly TimeRange[]) => times.map(({ from, to }) => `${from / 60}-${to / 60}`).join(' ')

describe('a sentence says when a person can come', () => {
  means(
    (text) => readAvailability(text, null),
    (value) => value && hours(value.times),
    {
      'de 8h45 à midi': '8.75-12',
      '13 h – 15 h 15': '13-15.25',
      'Matin seulement': '0-12',
      'l’après-midi, à partir de 14h': '14-24',
      'mornings until 11:30am': '0-11.5',
      'I am free until 3pm': '0-15',
      'toute la journée (sauf 10h-10h30)': '0-10 10.5-24',
      'All day except 11:00–11:30 and 2pm-3pm': '0-11 11.5-14 15-24',
      'pas disponible de 10 h à 11 h': '0-10 11-24',
      'not before 10:30': '10.5-24',
      'pas le matin': '12-24',
      '9h-10h et 10h-11h': '9-11',
      '9-12': '9-12',
      'entre 9 et 12': '9-12',
      '10.15-11.45': '10.25-11.75',
      '13h30 - fin de journée': '13.5-24',
      '9 h à 11 h\n14 h à 16 h': '9-11 14-16',
      'n’importe quand': '0-24',
      'Not available': '',
      '1:00 - 4:00': ['13-16', 'assumed-afternoon'],
      'mardi matin': ['0-12', 'partly-understood'],
      'je vous reviens': [null, 'not-understood'],
      'à confirmer': [null, 'not-said'],
      '': [null, 'not-said'],
      oui: [null, 'not-understood'],
    },
  )
})

describe('breaks of a table', () => {
  const slots = [{ number: 0, from: 540, to: 555 }]
  means((text) => readPauses(text, slots), hours, {
    '10 h à 10 h 20': '10-' + 620 / 60,
    'pause dîner 12h-13h': ['12-13', 'partly-understood'],
    '10h15-10h30 et 14h45-15h': '10.25-10.5 14.75-15',
    '20 min à 10h': '10-' + 620 / 60,
    '10h30': ['10.5-10.75', 'assumed-length'],
    aucune: '',
  })
})

test('a time of day is read in any of its forms, spreadsheet fractions too', () => {
  const read = ['arrive à 9h30', '10 h 00', '0.40625', '14:30', 'part à 15 h', '3 pm', 'midi', '09:45:00', 'tôt'].map(
    readTime,
  )
  expect(read).toEqual([570, 600, 585, 870, 900, 900, 720, 585, null])
})
