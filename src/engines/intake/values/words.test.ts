import { describe, expect, test } from 'vitest'
import { readConsent, readRegulated, readYesNo } from '#src/engines/intake/values/answers.ts'
import { readQuebecExperience, readYears } from '#src/engines/intake/values/experience.ts'
import { readLevel } from '#src/engines/intake/values/levels.ts'
import { readList, readNames } from '#src/engines/intake/values/lists.ts'
import { readStatus } from '#src/engines/intake/values/status.ts'
import {
  readDiploma,
  readLanguages,
  readRating,
  readStanding,
  readWishKind,
} from '#src/engines/intake/values/vocabulary.ts'
import { readWage } from '#src/engines/intake/values/wages.ts'
import { means } from '#tests/support/readings.ts'

describe('a level of French', () => {
  means(
    (text) => readLevel(text),
    ({ range }) => range?.join('-') ?? null,
    {
      B2: '7-8',
      'c1 (TCF)': '9-10',
      'TEF : a2': '3-4',
      '7/12': '7-7',
      'NCLC 10': '10-10',
      NCLC7: '7-7',
      '9+': '9-9',
      'niveau 6 (oral)': '6-6',
      'B1-B2': '5-8',
      'A2 minimum': '3-4',
      Débutante: '1-4',
      INTERMEDIATE: '5-8',
      '7.0': '7-7',
      'intermédiaire à avancé': '5-12',
      '2027-12-09': ['9-9', 'read-from-date'],
      '6/10': [null, 'out-of-scale'],
      '80 %': [null, 'out-of-scale'],
      bilingue: [null, 'not-understood'],
      'langue maternelle': [null, 'not-understood'],
      'upper intermediate': [null, 'not-understood'],
      '': [null, 'not-said'],
    },
  )
})

describe('an immigration status', () => {
  means(readStatus, (status) => status, {
    'Résident(e) permanent(e)': 'RP',
    'landed immigrant': 'RP',
    PR: 'RP',
    'Permis ouvert, RP en attente': 'PTO',
    'RP en attente': ['INC', 'not-said'],
    'Résident permanent (demande de citoyenneté en cours)': 'RP',
    Citoyen·ne: 'CIT',
    'Permis de travail canadien': 'PT',
    Canadian: 'CIT',
    'Refugee claimant': 'DA',
    'demandeuse d’asile (permis de travail en main)': 'DA',
    'Réfugié-e': 'REF',
    'Protected person': 'REF',
    'closed work permit': 'PTF',
    'permis fermé (EIMT)': 'PTF',
    'Working Holiday (IEC)': 'PVT',
    'PGWP holder': 'PTPD',
    'Étudiante étrangère': 'ETU',
    Visitor: 'VIS',
    CSQ: ['INC', 'not-understood'],
    autre: ['AUT', 'not-understood'],
    '': ['INC', 'not-said'],
  })
})

describe('months of experience in Québec', () => {
  means(readQuebecExperience, ({ months, outsideField }) => (outsideField ? 'outside' : (months?.join('-') ?? null)), {
    '9 mois': '9-9',
    '12': '12-12',
    'env. 7 mois': '7-7',
    'moins d’un an': '0-11',
    'less than a year': '0-11',
    'presque un an': '0-11',
    '1 an et demi': '18-18',
    'one and a half years': '18-18',
    '1 an 3 mois': '15-15',
    '0,5 an': '6-6',
    'plus d’un an': '12-',
    '6 à 8 mois': '6-8',
    zéro: '0-0',
    Aucune: '0-0',
    'not yet': '0-0',
    '14 (caissière, hors domaine)': ['outside', 'outside-field'],
    '8 months outside my field': ['outside', 'outside-field'],
    'quelques mois': [null, 'not-understood'],
    'à préciser': [null, 'not-said'],
  })
})

describe('years of experience', () => {
  means(readYears, (value) => value && `${value.years}${value.orMore ? '+' : ''}`, {
    '18,5': '18.5',
    'plus de 16': '16+',
    '15+': '15+',
    '3 ans': '3',
    'ten years': '10',
    '18 months': '1.5',
    '5-7 ans': ['5', 'approximate'],
    '2010': [null, 'not-understood'],
  })
})

describe('a wage', () => {
  means(readWage, (wage) => wage && `${wage.min}-${wage.max} ${wage.per}`, {
    '21,60 $/h': '21.6-21.6 hour',
    'de 25,00 à 33,00 $ de l’heure': '25-33 hour',
    '$25-$30/hr': '25-30 hour',
    '24,50 $ de l’heure (37,5 h)': '24.5-24.5 hour',
    '72 000 à 99 000 $ / année': '72000-99000 year',
    '72k à 97k': '72000-97000 year',
    '72 à 97k': '72000-97000 year',
    '$72,000 - $99,000 per year': '72000-99000 year',
    '1 200 $ / semaine': '1200-1200 week',
    '65000': ['65000-65000 year', 'assumed-unit'],
    '25 $': ['25-25 hour', 'assumed-unit'],
    '24 $ par année': ['24-24 year', 'likely-typing-error'],
    'à partir de 25 $/h': ['25-25 hour', 'approximate'],
    'selon l’échelle': [null, 'not-understood'],
    '': [null, 'not-said'],
  })
})

test('consent is a clear yes, and nothing else', () => {
  const yes = [
    'oui',
    'OUI',
    'X',
    '1',
    'VRAI',
    'true',
    'J’accepte que mes renseignements soient transmis',
    'I agree',
    '☑',
    'oui, sans réserve',
  ]
  const no = ['', 'non', 'NON ', '0', 'FAUX', 'Je n’accepte pas', 'I do not agree', 'refus', 'peut-être', '☐', 'à voir']
  expect(yes.filter((text) => !readConsent(text).value)).toEqual([])
  expect(no.filter((text) => readConsent(text).value)).toEqual([])
})

test('yes, no, and neither', () => {
  expect(['Oui', 'n', 'à confirmer', 'yes, Tuesday', 'No'].map((text) => readYesNo(text).value)).toEqual([
    true,
    false,
    null,
    true,
    false,
  ])
  expect(['Oui (CPA)', 'Oui - OIQ', 'OIIQ', 'non (titre non requis)'].map((text) => readRegulated(text).value)).toEqual(
    [
      { answer: true, order: 'CPA' },
      { answer: true, order: 'OIQ' },
      { answer: true, order: 'OIIQ' },
      { answer: false, order: null },
    ],
  )
})

test('lists are cut where people cut them, and nowhere else', () => {
  expect(readList('PL/SQL, Java (Spring, Boot), C++')).toEqual(['PL/SQL', 'Java (Spring, Boot)', 'C++'])
  expect(readList('soudure\n- lecture de plans\n• métrologie; CNC')).toEqual([
    'soudure',
    'lecture de plans',
    'métrologie',
    'CNC',
  ])
  expect(readList('Excel / Sage 50 / paie')).toEqual(['Excel', 'Sage 50', 'paie'])
  expect(readList('1. accueil\n2) classement')).toEqual(['accueil', 'classement'])
  expect(readNames('Ana Ruiz et Jo Li / Max Roy')).toEqual(['Ana Ruiz', 'Jo Li', 'Max Roy'])
})

describe('what a diploma cell says', () => {
  means(readDiploma, (answer) => answer, {
    'Licence (équivalence en cours)': 'has',
    'Maîtrise - évaluation comparative reçue': 'has',
    'Aucun diplôme': 'none',
    None: 'none',
    'Baccalauréat en cours': ['in-progress', 'approximate'],
    '': ['unknown', 'not-said'],
  })
})

test('languages, standings, wishes and ratings in both languages', () => {
  expect(['Fr/En/Es', 'français et anglais', 'bilingual', 'FR'].map((text) => readLanguages(text).value)).toEqual([
    ['fr', 'en', 'es'],
    ['fr', 'en'],
    ['fr', 'en'],
    ['fr'],
  ])
  expect(
    ['CONFIRMÉE', 'ANNULÉE le 3 février', 'Cancelled', 'à confirmer', 'non confirmée', ''].map(
      (text) => readStanding(text).value,
    ),
  ).toEqual(['confirmed', 'cancelled', 'cancelled', 'to-confirm', 'to-confirm', 'confirmed'])
  expect(
    [
      'Demande du candidat',
      'étoile de l’entreprise',
      'NE PAS JUMELER',
      'Employer star',
      'Candidate request',
      'do not match',
      'bof',
    ].map(readWishKind),
  ).toEqual([
    'candidate-asks',
    'employer-stars',
    'never-match',
    'employer-stars',
    'candidate-asks',
    'never-match',
    null,
  ])
  expect(['1er choix', '★★', '**', '3 étoiles', 'second choice', ''].map((text) => readRating(text).value)).toEqual([
    1,
    2,
    2,
    3,
    2,
    null,
  ])
})
