import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { skillWords, titleWords } from '#src/engines/matching/fold.ts'
import { sharedPath } from '#tests/support/shared.ts'

const said = (title: string) => [...titleWords(title)].sort().join(' ')

test('a title says the same in the feminine and in the masculine', () => {
  const pairs: [string, string][] = [
    ['Directrice des opérations', 'Directeur des opérations'],
    ['Acheteuse principale', 'Acheteur principal'],
    ['Infirmière clinicienne', 'Infirmier clinicien'],
    ['Cheffe de chantier', 'Chef de chantier'],
    ['Préposée aux bénéficiaires', 'Préposé aux bénéficiaires'],
    ['Agente administrative', 'Agent administratif'],
    ['Avocate', 'Avocat'],
    ['Hôtesse de l’air', 'Hôte de l’air'],
    ['Professeure', 'Professeur'],
    ['Waitress', 'Waiter'],
  ]
  for (const [feminine, masculine] of pairs) expect(said(feminine)).toBe(said(masculine))
})

test('the open list of feminine and masculine titles says the same, pair by pair', () => {
  const lines = readFileSync(sharedPath('data/reading/title_pairs.tsv'), 'utf8').trim().split('\n')
  const differing = lines
    .map((line) => line.split('\t') as [string, string])
    .filter(([feminine, masculine]) => said(feminine) !== said(masculine))
  expect(lines.length).toBe(40)
  expect(differing).toEqual([])
})

test('marks of gender, contract and seniority say nothing', () => {
  const plain = said('Concepteur électrique')
  for (const marked of [
    'Concepteur(-trice) électrique - permanent',
    'CONCEPTRICE ÉLECTRIQUE (H/F/X)',
    'concepteur·trice électrique senior',
    'Concepteur ou conceptrice électrique, temps plein',
    'Concepteur/trice électrique f/h',
  ])
    expect(said(marked)).toBe(plain)
})

test('a doublet is one word', () => {
  expect(titleWords('Éducatrice ou éducateur à la petite enfance')).toEqual(titleWords('Éducateur petite enfance'))
})

test('abbreviations are spelled out', () => {
  expect(said('PAB')).toBe(said('Préposée aux bénéficiaires'))
  expect(said('Ing. mécanique')).toBe(said('Ingénieure mécanique'))
})

test('a dot inside the name of a tool is no mark of gender', () => {
  expect(skillWords('Node.js')).toEqual(skillWords('node js'))
  expect(skillWords('C++')).not.toEqual(skillWords('C'))
  expect(skillWords('C#')).toEqual(['c#'])
})

test('a skill of small words only keeps them, so that it is still a skill', () => {
  expect(skillWords('IT')).toEqual(['it'])
  expect(skillWords('à la')).toEqual(['a', 'la'])
})
