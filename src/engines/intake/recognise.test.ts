import { describe, expect, test } from 'vitest'
import { recognise } from '#src/engines/intake/recognise.ts'
import { sheetOf } from '#tests/support/tables.ts'

const words = (text: string) => text.split(/\s+/)

const fieldsOf = (names: string) => {
  const headers = names.split('|').map((name) => name.trim())
  const found = recognise(sheetOf('Feuille 1', [headers, headers.map(() => 'x')]).rows, 'Feuille 1')
  return found && [found.kind, ...found.columns.map(({ field }) => field)]
}

describe('a sheet of candidates is recognised', () => {
  const expected =
    words(`candidates submittedAt givenName familyName email phone postalCode country status arrival diploma
         studyField diplomaCountry lastTitle otherTitles experienceYears quebecExperience skills frenchSpoken
         frenchWritten english soughtTitle regions availability consent`)

  test('in English', () => {
    expect(
      fieldsOf(`Timestamp | First Name | Last Name | Email Address | Phone | Postal Code | Country of Origin |
         Immigration Status | Date of Arrival in Canada | Highest Degree | Field of Study | Country of Degree |
         Last Job Title | Other Positions Held | Years of Experience | Quebec Experience (months) | Skills |
         Spoken French | Written French | English | Desired Job | Preferred Regions | Availability on the Day |
         Consent`),
    ).toEqual(expected)
  })

  test('in the long questions of a form', () => {
    expect(
      fieldsOf(`Date et heure de soumission | Quel est votre prénom ? | Quel est votre nom de famille ? |
         Votre adresse courriel | Numéro de téléphone où vous joindre | Code postal de votre domicile |
         Dans quel pays êtes-vous né(e) ? (pays d’origine) | Quel est votre statut d’immigration au Canada ? |
         À quelle date êtes-vous arrivé(e) au Canada ? (date d’arrivée) |
         Quel est votre diplôme le plus élevé ? | Dans quel domaine d’études ? |
         Pays où le diplôme a été obtenu | Titre de votre dernier poste | Autres postes que vous avez occupés |
         Combien d’années d’expérience avez-vous ? | Combien de mois d’expérience au Québec ? |
         Vos principales compétences | Votre niveau de français parlé | Votre niveau de français écrit |
         Votre niveau d’anglais | Quel poste recherchez-vous ? (poste recherché) |
         Régions où vous souhaitez travailler | Vos disponibilités pour la journée |
         Consentez-vous à la transmission de vos renseignements ?`),
    ).toEqual(expected)
  })

  test('with typing errors, capitals and no accents', () => {
    expect(
      fieldsOf(`HORODATAGE | PRENOM | NOM | Couriel | Telephonne | code_postal | PAYS D ORIGINE | Statut immigration |
         Date arrivee Canada | Diplome | Domaine etude | Pays diplome | Dernier poste | Autres postes |
         Annees experience | Experience Quebec (mois) | Competences | Francais parle | Francais ecrit |
         Anglais | Poste recherche | Regions | Disponibilite | Consentement`),
    ).toEqual(expected)
  })
})

test('employers, tables, jobs and wishes are told apart, in both languages', () => {
  expect(
    fieldsOf(`Company | Trade name | Industry | City | Number of employees | Contact person | Title | Email |
         Phone | Number of tables | Decision maker present | Status | Comments`),
  ).toEqual(
    words(`employers legalName usualName sector city employees contactName contactRole email phone tableCount
         decisionMaker standing remarks`),
  )
  expect(fieldsOf('Table # | Company | Recruiters | Interview languages | Break | Arrival | Departure')).toEqual(
    words(`tables number employer recruiters languages pause arrives leaves`),
  )
  expect(
    fieldsOf(`Ref | Company | Job title | NOC code | Required skills | Nice to have | Spoken French required |
         Written French required | Other language required | Schedule | Salary | Region |
         Regulated occupation | Number of openings | Non-negotiable conditions`),
  ).toEqual(
    words(`jobs reference employer title code essentialSkills assetSkills frenchSpoken frenchWritten
         otherLanguage schedule wage region regulated openings conditions`),
  )
  expect(fieldsOf('Date | Type | Candidate email | Company | Rating | Comment')).toEqual([
    'wishes',
    'madeOn',
    'wishKind',
    'candidateEmail',
    'employer',
    'rating',
    'remarks',
  ])
  expect(
    fieldsOf(`Employeur | Intitulé du poste | CNP | Exigences | Atouts | Rémunération | Lieu de travail |
         Postes à pourvoir`),
  ).toEqual(words(`jobs employer title code essentialSkills assetSkills wage region openings`))
})

test('a column that nobody could name is known by its cells', () => {
  const rows = sheetOf('x', [
    ['Prénom', 'Nom', 'Joindre', 'Situation', 'Consentement'],
    ['Ana', 'Roy', 'ana@exemple.ca', 'RP', 'oui'],
    ['Jo', 'Li', 'jo@exemple.ca', 'Permis de travail ouvert', 'oui'],
    ['Max', 'Day', 'max@exemple.ca', 'Résidente permanente', 'oui'],
  ]).rows
  const columns = recognise(rows, 'x')!.columns.map(({ header, field, by }) => [header, field, by])
  expect(columns).toEqual([
    ['Prénom', 'givenName', 'name'],
    ['Nom', 'familyName', 'name'],
    ['Joindre', 'email', 'content'],
    ['Situation', 'status', 'content'],
    ['Consentement', 'consent', 'name'],
  ])
})

test('the row of names is found under titles, and what is none of ours is left alone', () => {
  const rows = sheetOf('x', [
    ['Journée du 18 février'],
    ['Mise à jour', '2027-02-09'],
    [''],
    ['Entreprise', 'Secteur', 'Courriel'],
    ['Ferronnerie Inventée', 'Métal', 'a@exemple.ca'],
  ]).rows
  expect(recognise(rows, 'x')?.headerIndex).toBe(3)
  expect(fieldsOf('Budget | Montant | Payé le')).toEqual(null)
  expect(fieldsOf('À faire | Qui')).toEqual(null)
  expect(recognise([], 'x')).toEqual(null)
})
