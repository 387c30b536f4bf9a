import { expect, test } from 'vitest'
import { isLanguage, otherLanguage } from '#src/words/language.ts'
import { wordsFor } from '#src/words/words.ts'

const fr = wordsFor('fr')
const en = wordsFor('en')

test('words are those of the language, French with its no-break spaces', () => {
  expect([fr.ui.continue, en.ui.continue]).toEqual(['Continuer', 'Continue'])
  expect([fr.ui.errorPrefix, en.ui.errorPrefix]).toEqual(['Erreur\u00a0: ', 'Error: '])
  expect([fr.locale, en.locale]).toEqual(['fr-CA', 'en-CA'])
  expect(wordsFor('fr')).toBe(fr)
})

test('messages agree with their numbers, and none is one only in French', () => {
  const message = '{count, plural, one {# place} other {# places}}'
  expect([0, 1, 2].map((count) => fr.format(message, { count }))).toEqual(['0 place', '1 place', '2 places'])
  expect([0, 1, 2].map((count) => en.format(message, { count }))).toEqual(['0 places', '1 place', '2 places'])
  expect(fr.format('{count, number}', { count: 1200 })).toBe('1\u00a0200')
})

test('a message without one of its arguments is a mistake, not a page', () => {
  expect(() => fr.format('{name} attend', {})).toThrow('name')
})

test('elements go where the message says, and what people wrote is never markup', () => {
  const link = (parts: unknown[]) => ({ link: parts.join('') })
  expect(fr.rich('Lisez <link>les règles de {place}</link>.', { link, place: 'Laval' })).toEqual([
    'Lisez ',
    { link: 'les règles de Laval' },
    '.',
  ])
  expect(fr.format('{name} attend', { name: '<b>Salma</b> {x}' })).toBe('<b>Salma</b> {x} attend')
  expect(fr.rich('Merci.', {})).toEqual(['Merci.'])
})

test('the languages are two, and each has the other', () => {
  expect(['fr', 'en', 'es', '', undefined].map(isLanguage)).toEqual([true, true, false, false, false])
  expect([otherLanguage('fr'), otherLanguage('en')]).toEqual(['en', 'fr'])
})
