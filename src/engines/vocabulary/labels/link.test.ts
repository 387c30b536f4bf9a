import { expect, test } from 'vitest'
import { linkLabel, listLabels } from '#src/engines/vocabulary/labels/link.ts'
import { buildOccupations } from '#src/engines/vocabulary/occupations/build.ts'

const list = listLabels(
  [
    ['a1', 'infirmier responsable de soins généraux/infirmière responsable de soins généraux', 'nurse'],
    ['a2', 'infirmière', 'nurse'],
    ['b1', 'boulanger/boulangère', 'baker'],
    ['b2', 'artisan boulanger', 'baker'],
    ['c1', 'pâtissier', 'pastry'],
    ['d1', 'mécanicien d’aéronefs', 'aircraft'],
  ].map(([id, text, concept]) => ({ id: id!, text: text!, concept: concept! })),
  'fr',
)
const found = (text: string) => linkLabel(list, text, 3, 'fr').map(({ id }) => id)

test('the label that says the same comes first, whatever the gender, the number or the signs', () => {
  for (const text of ['Infirmiers', 'infirmière', 'INFIRMIER(ÈRE)']) expect(found(text)[0]).toBe('a2')
  expect(found("mecanicienne d'aeronef")[0]).toBe('d1')
})

test('labels of one concept follow each other, the best concept first', () => {
  expect(found('boulangère')).toEqual(['b1', 'b2', expect.any(String)])
})

test('scores fall from 1, and what shares nothing is not there', () => {
  const scores = linkLabel(list, 'boulanger', 100, 'fr').map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
  expect(scores[0]).toBeLessThanOrEqual(1.000001)
  expect(linkLabel(list, 'xyz', 100, 'fr')).toEqual([])
})

test('titles of one occupation are alike though they share no word, in either language', () => {
  const known = [
    ['44100', 'fr', 'gardien d’enfants'],
    ['44100', 'fr', 'nounou'],
    ['44100', 'en', 'nanny'],
    ['44100', 'en', 'babysitter'],
    ['63200', 'fr', 'cuisinier'],
    ['63200', 'en', 'cook'],
    ['75110', 'fr', 'manœuvre en construction'],
    ['75110', 'en', 'construction labourer'],
  ] as const
  const index = buildOccupations(known.map(([code, language, title]) => ({ code, language, title })))
  const labels = ['construction labourer', 'nanny', 'cook'].map((text) => ({ id: text, text, concept: text }))
  const best = (text: string) => linkLabel(listLabels(labels, 'auto', index), text, 1).map(({ id }) => id)
  expect(['cuisinière', 'gardienne d’enfants', 'manœuvre en construction'].map(best)).toEqual([
    ['cook'],
    ['nanny'],
    ['construction labourer'],
  ])
  expect(linkLabel(listLabels(labels), 'gardienne d’enfants', 3).map(({ id }) => id)).not.toContain('nanny')
})
