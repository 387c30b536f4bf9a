import { expect, test } from 'vitest'
import { linkLabel, listLabels } from '#src/engines/vocabulary/labels/link.ts'

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
