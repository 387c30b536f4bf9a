import { expect, test } from 'vitest'
import type { z } from 'zod'
import { day } from '#src/platform/day.ts'
import {
  amountBox,
  linesField,
  looseDateBoxes,
  looseDateField,
  optionalAmount,
  optionalLink,
  optionalPhone,
  optionalPostalCode,
  optionalYesNo,
} from '#src/platform/form-fields.ts'

const read = (field: z.ZodType, text: string) => {
  const result = field.safeParse(text)
  return result.success ? result.data : result.error.issues[0]?.message
}

test('telephones are read as people write them, with their extension', () => {
  const said = ['418 555-0100', '(418)555.0100 p. 12', '418 555-0100 poste 7', '+33 6 12 34 56 78', '٤١٨٥٥٥٠١٠٠', '']
  expect(said.map((text) => read(optionalPhone, text))).toEqual([
    '+14185550100',
    '+14185550100;ext=12',
    '+14185550100;ext=7',
    '+33612345678',
    '+14185550100',
    null,
  ])
  expect(read(optionalPhone, 'le soir')).toEqual('phone-invalid')
})

test('postal codes are put in order, and those of other countries kept', () => {
  expect(['g1r2b5', 'G1R 2B5', 'h2v', '75011', '', 'rue X, 3'].map((text) => read(optionalPostalCode, text))).toEqual([
    'G1R2B5',
    'G1R2B5',
    'H2V',
    '75011',
    null,
    'postal-code-invalid',
  ])
})

test('amounts take the comma, spaces and the dollar; what is no number is refused', () => {
  const said = ['1 234,50 $', '82,000', '1,234.5', '31.5', '', '1e309', '0x10', '-3', '2000000000']
  expect(said.map((text) => read(optionalAmount(0, 1_000_000), text))).toEqual([
    1234.5,
    82000,
    1234.5,
    31.5,
    null,
    'number-invalid',
    'number-invalid',
    'number-invalid',
    'number-invalid',
  ])
  expect(read(optionalAmount(0, 100), '100,01')).toEqual('number-out-of-range')
})

test('an amount shown in its box is read back as it was', () => {
  for (const language of ['fr', 'en'] as const)
    for (const amount of [31.5, 82_000, 1234.75, 0, null])
      expect(read(optionalAmount(0, 1_000_000), amountBox(amount, language))).toEqual(amount)
})

test('only links with https are taken', () => {
  const said = ['https://exemple.ca/a?b=1', 'http://exemple.ca', 'javascript:alert(1)', 'data:text/html,x', '']
  expect(said.map((text) => read(optionalLink, text))).toEqual([
    'https://exemple.ca/a?b=1',
    'link-invalid',
    'link-invalid',
    'link-invalid',
    null,
  ])
})

test('a date of which the day is not known is all of its month or year', () => {
  const said = ['2024-02-29', '2024-02-00', '2024-00-00', '2024-02-30', '2024-00-05', '2024-13-00', '']
  expect(said.map((text) => read(looseDateField(), text))).toEqual([
    { from: '2024-02-29', to: '2024-02-29' },
    { from: '2024-02-01', to: '2024-02-29' },
    { from: '2024-01-01', to: '2024-12-31' },
    'date-invalid',
    'date-invalid',
    'date-invalid',
    null,
  ])
})

test('an interval comes back into the boxes that it was typed in; another leaves them empty', () => {
  const boxes = (from: string, to: string) => Object.values(looseDateBoxes('x', { from: day(from), to: day(to) }))
  expect(boxes('2024-02-09', '2024-02-09')).toEqual(['9', '2', '2024'])
  expect(boxes('2024-02-01', '2024-02-29')).toEqual(['', '2', '2024'])
  expect(boxes('2024-01-01', '2024-12-31')).toEqual(['', '', '2024'])
  expect(boxes('2024-01-15', '2024-03-31')).toEqual(['', '', ''])
  expect(Object.values(looseDateBoxes('x', null))).toEqual(['', '', ''])
})

test('lists are one thing per line, and nothing twice', () => {
  expect(read(linesField(3), ' SQL \n\nPython\r\nSQL')).toEqual(['SQL', 'Python'])
  expect(read(linesField(2), 'a\nb\nc')).toEqual('too-many')
})

test('yes, no, or nothing said', () => {
  expect(['yes', 'no', '', 'maybe'].map((text) => read(optionalYesNo, text))).toEqual([
    true,
    false,
    null,
    'choice-invalid',
  ])
})
