import { expect, test } from 'vitest'
import { tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

const words = (text: string) => tokensOf(text).map(({ word }) => word)

test('small words before an apostrophe are passed over, whichever apostrophe was typed', () => {
  expect(words("L’analyste d’affaires qu'on cherche")).toEqual(['analyste', 'affaires', 'on', 'cherche'])
  expect(words("driver's licence, aujourd'hui")).toEqual(['driver', 'licence', 'aujourd', 'hui'])
})

test('the names of tools keep their signs', () => {
  expect(words('C++, C#, .NET, ASP.NET, R&D, Node.js')).toEqual([
    'c++',
    'c#',
    '.net',
    'asp',
    'net',
    'r&d',
    'node',
    'js',
  ])
})

test('letters with dots are one word', () => {
  expect(words('analyste T.I. et r.h')).toEqual(['analyste', 'ti', 'et', 'rh'])
})

test('a word stands where it was written', () => {
  const text = 'Élève-infirmière de l’urgence, œuvre en C++'
  const shown = tokensOf(text).map(({ start, end }) => text.slice(start, end))
  expect(shown).toEqual(['Élève', 'infirmière', 'de', 'urgence', 'œuvre', 'en', 'C++'])
})

test('letters typed with separate accents are the same word, in their place', () => {
  const text = 'Métallurgie avancée'.normalize('NFD')
  expect(words(text)).toEqual(['metallurgie', 'avancee'])
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
    'Métallurgie',
    'avancée',
  ])
})
