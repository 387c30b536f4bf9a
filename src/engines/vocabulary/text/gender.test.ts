import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { stem, withoutGenderMarks } from '#src/engines/vocabulary/text/gender.ts'
import { tokensOf } from '#src/engines/vocabulary/text/tokens.ts'
import { sharedPath } from '#tests/support/shared.ts'

const said = (title: string) => [...new Set(tokensOf(withoutGenderMarks(plain(title))).map(({ word }) => stem(word)))]

test.each([
  ['directrice', 'directeur'],
  ['ambassadrice', 'ambassadeur'],
  ['acheteuse', 'acheteur'],
  ['ingénieure', 'ingénieur'],
  ['religieuse', 'religieux'],
  ['infirmière', 'infirmier'],
  ['bouchère', 'boucher'],
  ['technicienne', 'technicien'],
  ['patronne', 'patron'],
  ['professionnelle', 'professionnel'],
  ['administrative', 'administratif'],
  ['cheffe', 'chef'],
  ['préposée', 'préposé'],
  ['anglaise', 'anglais'],
  ['publique', 'public'],
  ['grecque', 'grec'],
  ['longue', 'long'],
  ['contremaîtresse', 'contremaître'],
  ['chasseresse', 'chasseur'],
  ['hôtesse', 'hôte'],
  ['mairesse', 'maire'],
  ['sage-femme', 'sage-homme'],
  ['salesperson', 'salesman'],
  ['forewomen', 'foreman'],
  ['waitresses', 'waiter'],
  ['designeuse', 'designer'],
  ['franche', 'franc'],
])('%s and %s say the same', (feminine, masculine) => {
  expect(said(feminine)).toEqual(said(masculine))
})

test.each([
  ['secretaries', 'secretary'],
  ['journaux', 'journal'],
  ['bureaux', 'bureau'],
  ['noyaux', 'noyau'],
  ['travaux', 'travail'],
  ['pharmacy', 'pharmacies'],
  ['employées', 'employé'],
])('%s and %s are one word', (plural, singular) => {
  expect(said(plural)).toEqual(said(singular))
})

test.each([
  ['infirmier(ère)', 'infirmier'],
  ['infirmier/infirmière', 'infirmier'],
  ['technicien·ne', 'technicien'],
  ['technicien.ne.s', 'technicien'],
  ['concepteur(-trice)', 'concepteur'],
  ['vendeur-euse', 'vendeur'],
  ['vendeur/deuse', 'vendeur'],
  ['conseiller / -ère', 'conseiller'],
  ['serveur/se', 'serveur'],
  ['agent(e)', 'agent'],
  ['chef(fe) H/F', 'chef'],
  ['plombier (h/f/x)', 'plombier'],
  ['plombier F-H', 'plombier'],
  ['plombier (homme ou femme)', 'plombier'],
  ['alderman/woman', 'alderman'],
])('%s says %s and nothing else', (marked, bare) => {
  expect(said(marked)).toEqual(said(bare))
})

test('words that differ stay apart', () => {
  const pairs = [
    ['mécanicien', 'mécanique'],
    ['boucher', 'bouche'],
    ['vente', 'vendeur'],
    ['avion', 'aviation'],
    ['chat', 'achat'],
    ['infirmier', 'infirmerie'],
  ]
  for (const [one, other] of pairs) expect(stem(plain(one!))).not.toBe(stem(plain(other!)))
})

test('the open list of feminine and masculine titles says the same, pair by pair', () => {
  const lines = readFileSync(sharedPath('data/reading/title_pairs.tsv'), 'utf8').trim().split('\n')
  const pairs = lines.map((line) => line.split('\t') as [string, string, string])
  expect(pairs.length).toBe(40)
  expect(pairs.filter(([feminine, masculine]) => said(feminine).join() !== said(masculine).join())).toEqual([])
})
