import { expect, test } from 'vitest'
import { knowing, linesFrom } from '#src/engines/reading/examples.ts'
import { readCv } from '#src/engines/reading/read-cv.ts'
import type { Draft } from '#src/engines/reading/types.ts'

const knowledge = knowing(
  {
    comptable: '11100',
    'commis comptable': '14200',
    'quality control analyst': '22101',
    'infirmière en chef': '31300',
    infirmière: '31301',
    soudeuse: '72106',
    'chargée de cours': '41200',
    'sous-chef de cuisine': '62200',
  },
  ['tenue de livres', 'Sage 50'],
  ['convoyeurs'],
)

const draft = (text: string) => readCv(linesFrom(text), { asOf: '2026-06', knowledge })

const jobs = ({ experiences }: Draft) =>
  experiences.map(({ title, employer, country, start, end }) =>
    [title.value, employer?.value, country?.value, start.value, end?.value ?? 'now'].join(' | '),
  )

const studies = ({ education }: Draft) =>
  education.map(({ degree, field, institution, country, year, quebecLevel }) =>
    [degree.value, field?.value, institution?.value, country?.value, year?.value, quebecLevel].join(' | '),
  )

const french = `
**Yasmine Haddad**
45, rue du Pont, Laval (Québec) | 450 555-0119 | yasmine.haddad@example.com
# EXPÉRIENCE PROFESSIONNELLE
**Commis comptable**
Dépanneur Belle-Rive inc., Laval
Mars 2024 – aujourd’hui
- Saisie des factures, tenue de livres
**Comptable**
Sarl Oued Vert, Oran, Algérie
Septembre 2016 – août 2022
- États financiers dans Sage 50
# FORMATION
**Licence – Finance**
Université d’Oran, Algérie, 2015
# LANGUES
Arabe : langue maternelle
Français : courant
`

test('a CV of one column is read whole, each value with the line that says it', () => {
  const read = draft(french)
  expect([read.language, read.name?.value, read.email?.value, read.phone?.value]).toEqual([
    'fr',
    'Yasmine Haddad',
    'yasmine.haddad@example.com',
    '450 555-0119',
  ])
  expect(jobs(read)).toEqual([
    'Commis comptable | Dépanneur Belle-Rive inc. | Canada | 2024-03 | now',
    'Comptable | Sarl Oued Vert | Algérie | 2016-09 | 2022-08',
  ])
  expect(studies(read)).toEqual(['Licence | Finance | Université d’Oran | Algérie | 2015 | baccalauréat'])
  expect(read.languages.map(({ language, level }) => [language, level?.value])).toEqual([
    ['ar', 'langue maternelle'],
    ['fr', 'courant'],
  ])
  expect(read.skills.map(({ value }) => value)).toEqual(['tenue de livres', 'Sage 50'])
  expect(read.experiences[1]!.employer!.evidence).toEqual({ page: 1, line: 9, text: 'Sarl Oued Vert, Oran, Algérie' })
})

test('the employer may stand first, with the period, and the title under it', () => {
  const read = draft(`
**Priya Raman**
priya.raman@example.com
# WORK EXPERIENCE
**Northbay Biologics Inc., Montreal, QC**\tJan 2022 – Present
Quality Control Analyst
- Ran the tests of the laboratory
**Sunrise Laboratories Ltd., Hyderabad, India**\tJun 2016 – Dec 2021
Quality Control Analyst
- Reviewed the records of the batches
`)
  expect(read.language).toBe('en')
  expect(jobs(read)).toEqual([
    'Quality Control Analyst | Northbay Biologics Inc. | Canada | 2022-01 | now',
    'Quality Control Analyst | Sunrise Laboratories Ltd. | India | 2016-06 | 2021-12',
  ])
})

test('a job may be one line, or the row of a table', () => {
  expect(
    jobs(
      draft(`
# EXPÉRIENCE
Comptable, Cabinet Atlas, Sfax (Tunisie)\tjanv. 2018 – août 2020
- Déclarations
# FORMATION
`),
    ),
  ).toEqual(['Comptable | Cabinet Atlas | Tunisie | 2018-01 | 2020-08'])
  expect(
    jobs(
      draft(`
# EXPÉRIENCES DE TRAVAIL
Période || Poste || Employeur
04/2024 à présent || **Soudeuse** || Structures du Nord
09/2015 à 06/2018 (temps partiel) || **Chargée de cours** || Institut du Sud, Les Cayes, Haïti
`),
    ),
  ).toEqual([
    'Soudeuse | Structures du Nord |  | 2024-04 | now',
    'Chargée de cours | Institut du Sud | Haïti | 2015-09 | 2018-06',
  ])
})

test('several jobs under the name of one employer all have it, the later ones less surely', () => {
  const read = draft(`
# Expérience
**Clínica Los Andes**
**Infirmière en chef**
mars 2019 - mai 2021
Bogotá, Colombie

**Infirmière**
mars 2016 - février 2019
Bogotá, Colombie
`)
  expect(jobs(read)).toEqual([
    'Infirmière en chef | Clínica Los Andes | Colombie | 2019-03 | 2021-05',
    'Infirmière | Clínica Los Andes | Colombie | 2016-03 | 2019-02',
  ])
  expect(read.experiences[1]!.employer!.confidence).toBeLessThan(0.5)
})

test('labels before a colon say what stands after them', () => {
  const read = draft(`
Nom : KOUASSI
Prénom : Aya
# EXPÉRIENCE DE TRAVAIL
Poste : Comptable
Employeur : Société du Cacao, Abidjan
Période : de mars 2015 à août 2021
Tâches : tenue de livres
`)
  expect(read.name?.value).toBe('Aya KOUASSI')
  expect(jobs(read)).toEqual(["Comptable | Société du Cacao | Côte d'Ivoire | 2015-03 | 2021-08"])
  expect(read.experiences[0]!.tasks).toEqual(['Tâches : tenue de livres'])
})

test('what has no place in matching is not read, and its kinds are told', () => {
  const read = draft(`
**Mame Diagne**
Date de naissance || 14 août 1990 à Thiès (35 ans)
Situation de famille || mariée, 2 enfants
Nationalité || sénégalaise
Religion || musulmane
Téléphone || +1 581 555-0144
# Parcours professionnel
Depuis 2025 || **Comptable** – Meubles du Fleuve, Lévis
`)
  expect(read.notNeeded.toSorted()).toEqual(['birth', 'family', 'nationality', 'religion'])
  const kept = JSON.stringify(read)
  for (const word of ['1990', 'Thiès', '35 ans', 'mariée', 'enfants', 'sénégalaise', 'musulmane'])
    expect(kept).not.toContain(word)
  expect(read.phone?.value).toBe('+1 581 555-0144')
})

test('languages are those that people speak, in one line, in a table that is turned, or under another heading', () => {
  const spoken = (text: string) => draft(text).languages.map(({ language, level }) => `${language} ${level?.value}`)
  expect(spoken('# LANGUES PARLÉES\nFrançais B2 ; malgache langue maternelle ; anglais A2')).toEqual([
    'fr B2',
    'mg langue maternelle',
    'en A2',
  ])
  expect(spoken('# LANGUES\nFrançais || Créole || Anglais\nexcellent || langue maternelle || fonctionnel')).toEqual([
    'fr excellent',
    'ht langue maternelle',
    'en fonctionnel',
  ])
  expect(
    spoken('# Compétences et langues\nExcel avancé – Incoterms\nFrançais : courant. Wolof : langue maternelle.'),
  ).toEqual(['fr courant', 'wo langue maternelle'])
  expect(spoken('# Technical Skills\n- Languages: Java, Python')).toEqual([])
})

test.each([
  [
    '2018 : Maîtrise en génie logiciel, Université de Ngoa (Cameroun)',
    'Maîtrise | génie logiciel | Université de Ngoa | Cameroun | 2018 | maîtrise',
  ],
  [
    'MSc in Computer Science, Lviv Polytechnic, Ukraine, 2017',
    'MSc | Computer Science | Lviv Polytechnic | Ukraine | 2017 | maîtrise',
  ],
  [
    'CAP soudure, Centre de formation de Sousse, Tunisie, 2015',
    'CAP | soudure | Centre de formation de Sousse | Tunisie | 2015 | DEP',
  ],
  [
    'BTS en finance, Institut supérieur de commerce, Abidjan, 2014',
    "BTS | finance | Institut supérieur de commerce | Côte d'Ivoire | 2014 | DEC",
  ],
  [
    '2007 : Baccalauréat série sciences, Lycée Ibn Khaldoun, Algérie',
    'Baccalauréat | série sciences | Lycée Ibn Khaldoun | Algérie | 2007 | DES',
  ],
  [
    'Baccalauréat en administration, Université du Fleuve, Canada, 2020',
    'Baccalauréat | administration | Université du Fleuve | Canada | 2020 | baccalauréat',
  ],
  [
    'Attestation d’études collégiales (AEC) – Bureautique, Collège Rive, Canada, 2024',
    'Attestation d’études collégiales (AEC) | Bureautique | Collège Rive | Canada | 2024 | AEC',
  ],
])('%s', (line, course) => {
  expect(studies(draft(`# FORMATION\n${line}`))).toEqual([course])
})

test('words that a page has cut, and signs that a program has spoiled, are mended', () => {
  const read = draft(`
# EXPÃ‰RIENCE
Soudeuse\t2015-2018
Papeterie du Lac, Shawinigan (Canada)
- Dépannage de con
voyeurs
# QUALITÃ‰S
ponctualitÃ© ✓ efficacité
`)
  expect(jobs(read)).toEqual(['Soudeuse | Papeterie du Lac | Canada | 2015-01 | 2018-12'])
  expect(read.experiences[0]!.tasks).toEqual(['Dépannage de convoyeurs'])
  expect(read.skills.map(({ value }) => value)).toEqual(['ponctualité', 'efficacité'])
})

test('a list of skills keeps what brackets hold together', () => {
  const read = draft('# COMPÉTENCES\nLogiciels : Excel (tableaux croisés, macros), Sage 50 – Word; et Access')
  expect(read.skills.map(({ value }) => value)).toEqual([
    'Excel (tableaux croisés, macros)',
    'Sage 50',
    'Word',
    'Access',
  ])
})
