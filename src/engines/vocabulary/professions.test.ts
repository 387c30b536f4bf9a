import { expect, test } from 'vitest'
import { isCnp2021 } from '#src/engines/vocabulary/cnp-2021.ts'
import {
  allProfessions,
  professionOf,
  professionsOfCode,
  titleForNonMember,
} from '#src/engines/vocabulary/professions.ts'

const ofOrders = allProfessions().filter(({ kind }) => kind === 'exclusive' || kind === 'title')

test('the 46 professional orders of Québec are all there', () => {
  expect(new Set(ofOrders.map(({ body }) => body)).size).toBe(46)
  expect(new Set(ofOrders.filter(({ kind }) => kind === 'exclusive').map(({ body }) => body)).size).toBe(25)
})

test('every profession says by which law, where, in both languages, and of which unit groups', () => {
  const bad = allProfessions().filter(
    ({ body, law, source, codes, titles, verifiedOn }) =>
      !body ||
      !/^[A-Z]-[\d.]+$/.test(law) ||
      !/^https:\/\/[\w./-]+$/.test(source) ||
      !codes.every(isCnp2021) ||
      titles.fr.length === 0 ||
      titles.en.length === 0 ||
      verifiedOn !== '2026-11-26',
  )
  expect(bad.map(({ key }) => key)).toEqual([])
})

test('who is not a member has another wording in both languages, and it is itself free', () => {
  const bad = ofOrders.flatMap(({ key, instead }) => {
    const wordings = instead ? [instead.fr.masculine, instead.fr.feminine, instead.en] : ['']
    return wordings.filter((text) => !text || titleForNonMember(text).kind !== 'free').map((text) => `${key}: ${text}`)
  })
  expect(bad).toEqual([])
})

test('every reserved title is seen as reserved, for the profession that it names', () => {
  const unseen = allProfessions().flatMap(({ key, titles }) =>
    [...titles.fr, ...titles.en].filter((title) => professionOf({ title })?.key !== key).map((title) => [key, title]),
  )
  expect(unseen).toEqual([])
})

test.each([
  ['Ingénieure logiciel senior (H/F)', 'ingenieur'],
  ['DevOps Engineer', 'ingenieur'],
  ['ing. en mécanique du bâtiment', 'ingenieur'],
  ['Ingénieur forestier', 'ingenieur-forestier'],
  ['INFIRMIERE AUXILIAIRE, soins à domicile', 'infirmier-auxiliaire'],
  ['Infirmier(ère) clinicien(ne)', 'infirmier'],
  ['Conseillère en ressources humaines, CRHA', 'crha'],
  ['Chirurgienne vasculaire', 'medecin'],
  ['architecte de bâtiment', 'architecte'],
  ['technologue en médecine nucléaire', 'technologue-imagerie'],
  ['infirmière, soins infirmiers à domicile', 'infirmier'],
  ['médecins vétérinaires', 'medecin-veterinaire'],
  ['plombier', 'tuyauteur'],
])('%s is of a regulated profession: %s', (title, key) => {
  expect(professionOf({ title })?.key).toBe(key)
})

test.each([
  'Architecte de solutions TI',
  'architecte logicielle Java',
  'Data architect',
  'assistante dentaire',
  'technicienne en santé animale',
  'aide-infirmière',
  'conseiller en ressources humaines',
  'comptable',
  'technicien en génie civil',
  'directrice de l’ingénierie',
  'adjointe d’avocat',
  'directrice des soins infirmiers',
  'secrétaire en médecine familiale',
  'médecine générale',
  'soins vétérinaires',
  'rédaction d’actes notariés',
])('%s is free', (title) => {
  expect(titleForNonMember(title)).toEqual({ kind: 'free' })
})

test('a reserved title is replaced in the gender in which it was written', () => {
  const instead = (title: string) => {
    const answer = titleForNonMember(title)
    return answer.kind === 'reserved' ? [answer.title, ...answer.instead.fr, answer.instead.en] : answer.kind
  }
  expect(instead('Ingénieure civile')).toEqual(['ingénieure', 'diplômée en génie', 'engineering graduate'])
  expect(instead('ingénieur civil')).toEqual(['ingénieur', 'diplômé en génie', 'engineering graduate'])
  expect(instead('civil engineer')).toEqual([
    'engineer',
    'diplômé en génie',
    'diplômée en génie',
    'engineering graduate',
  ])
  expect(instead('Ingénieur(e) civil(e)')).toEqual(expect.arrayContaining(['diplômé en génie', 'diplômée en génie']))
  expect(instead('dentiste')).toEqual(expect.arrayContaining(['diplômée en médecine dentaire']))
})

test('the name of a trade is free: its work needs a certificate', () => {
  expect(titleForNonMember('Électricienne')).toMatchObject({ kind: 'work', profession: { kind: 'trade', law: 'R-20' } })
})

test('a code tells the profession where the title names none, unless there are several', () => {
  expect(professionOf({ code: '31301', title: 'soins intensifs' })?.key).toBe('infirmier')
  expect(professionOf({ code: '31301', title: 'infirmière auxiliaire' })?.key).toBe('infirmier-auxiliaire')
  expect(professionOf({ code: '41101' })).toBeUndefined()
  expect(professionsOfCode('41101').map(({ key }) => key)).toEqual(['avocat', 'notaire'])
  expect(professionOf({ code: '65200' })).toBeUndefined()
  expect(professionOf({ title: '' })).toBeUndefined()
})
