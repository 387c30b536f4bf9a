import { describe, expect, test } from 'vitest'
import { readDossier } from '#src/engines/intake/dossier.ts'
import { mentionsIn } from '#src/engines/intake/mentions.ts'
import { questionKey } from '#src/engines/intake/questions.ts'
import type { IntakeOptions, SourceFile } from '#src/engines/intake/types.ts'
import { day } from '#src/platform/day.ts'
import { sheetOf } from '#tests/support/tables.ts'

const file = (name: string, ...rows: string[]): SourceFile => ({
  name,
  sheets: [
    sheetOf(
      name,
      rows.map((row) => row.split('|')),
    ),
  ],
})
const wishes = (...rows: string[]) =>
  file('souhaits.csv', 'Nature|Courriel du candidat|Nom du candidat|Entreprise', ...rows)

const ANA = { id: 'a', email: 'ana@exemple.ca', givenName: 'Ana', familyName: 'Roy', phone: '4505550111' }
const NAMESAKE = { id: 'b', email: 'ana.roy@exemple.ca', givenName: 'Ana', familyName: 'Roy', phone: null }
const INVENTED = { id: 'f', legalName: 'Inventée inc.', usualName: 'La Gaillardine', standing: 'confirmed' as const }
const TWIN = { id: 'g', legalName: 'Inventée ltée', usualName: null, standing: 'confirmed' as const }

const read = (files: readonly SourceFile[], options: Partial<IntakeOptions> = {}) =>
  readDossier(files, { asOf: day('2027-02-18'), event: null, known: { people: [ANA], firms: [INVENTED] }, ...options })

describe('files that name people and firms without listing them', () => {
  test('say whom to look for', () => {
    const rows = ['demande|ANA@exemple.ca|Ana Roy|Inventée', 'demande||Jo Lim|Inventée']
    expect(mentionsIn([wishes(...rows)], {})).toEqual({ emails: ['ana@exemple.ca'], names: ['Jo Lim'], firms: true })
  })

  test('are read against those who are here already', () => {
    const jobs = file('postes.csv', 'Entreprise|Titre du poste|Salaire', 'La Gaillardine|Soudeuse|25 $/h')
    const tables = file('tables.csv', 'Entreprise|Recruteur|Pause', 'Inventée inc.|Max Ory|')
    const dossier = read([
      wishes(
        'demande|ana@exemple.ca||La Gaillardine',
        'étoile||Ana Roy|INVENTÉE',
        'demande|x@exemple.ca||Inventée inc.',
      ),
      jobs,
      tables,
    ])
    expect(dossier.wishes.taken.map(({ candidate, employer }) => [candidate, employer])).toEqual([
      ['a', 'f'],
      ['a', 'f'],
    ])
    expect(dossier.wishes.refused.map(({ reasons }) => reasons[0]!.code)).toEqual(['candidate-unknown'])
    expect([dossier.jobs.taken[0]!.employer, dossier.tables.taken[0]!.employer]).toEqual(['f', 'f'])
  })

  test('a firm that cancelled is refused as one of the files would be', () => {
    const firms = [{ ...INVENTED, standing: 'cancelled' as const }]
    const { refused } = read([wishes('demande|ana@exemple.ca||Inventée inc.')], {
      known: { people: [ANA], firms },
    }).wishes
    expect(refused.map(({ reasons }) => reasons[0]!.code)).toEqual(['employer-cancelled'])
  })

  test('a name that is several people’s or several firms’ is asked about, with each of them', () => {
    const files = [wishes('demande||Ana Roy|Inventée')]
    const known = { people: [ANA, NAMESAKE], firms: [INVENTED, TWIN] }
    const { questions, wishes: found } = read(files, { known })
    expect(found.taken).toEqual([])
    expect(questions.map(({ field, choices }) => [field, choices.map(({ text }) => text)])).toEqual([
      ['candidateName', ['ana@exemple.ca', 'ana.roy@exemple.ca']],
      ['employer', ['Inventée inc.', 'Inventée ltée']],
    ])
    const answers = questions.map((question) => ({
      key: questionKey(question),
      answer: { is: 'means' as const, text: question.choices[1]!.text },
    }))
    const [wish] = read(files, { known, answers }).wishes.taken
    expect([wish!.candidate, wish!.employer]).toEqual(['b', 'g'])
  })

  test('somebody who is both in the files and here is one person, a firm one firm', () => {
    const people = file(
      'inscriptions.csv',
      'Courriel|Prénom|Nom|Téléphone|Statut|Consentement',
      'nouvelle@exemple.ca|Ana|Roy|450 555-0111|RP|oui',
    )
    const firms = file('entreprises.csv', 'Entreprise|Secteur', 'Inventée Inc|Métal')
    const { wishes: found } = read([people, firms, wishes('demande||Roy Ana|La Gaillardine')])
    expect(found.taken.map(({ candidate, employer }) => [candidate, employer])).toEqual([[1, 1]])
  })

  test('an address whose row is refused stays refused, even of somebody who is here', () => {
    const people = file('i.csv', 'Courriel|Prénom|Nom|Statut|Consentement', 'ana@exemple.ca|Ana|Roy|RP|non')
    const { refused } = read([people, wishes('demande|ana@exemple.ca||Inventée inc.')]).wishes
    expect(refused.map(({ reasons }) => reasons[0]!.code)).toEqual(['candidate-refused'])
  })
})
