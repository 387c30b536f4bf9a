import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDossier } from '#src/engines/intake/dossier.ts'
import type { SourceFile } from '#src/engines/intake/types.ts'
import { day } from '#src/platform/day.ts'
import { sheetOf } from '#tests/support/tables.ts'

const asOf = day('2027-02-18')
const event = { on: asOf, slots: [{ number: 0, from: 540, to: 555 }] }
const read = (files: readonly SourceFile[]) => readDossier(files, { asOf, event })

const HEADERS = [
  'Prénom',
  'Nom',
  'Courriel',
  'Téléphone',
  'Code postal',
  'Statut',
  'Date d’arrivée',
  'Diplôme',
  'Expérience au Québec (mois)',
  'Compétences',
  'Français parlé',
  'Régions',
  'Disponibilités',
  'Consentement',
]

const registrations = (rows: readonly (readonly string[])[]): SourceFile => ({
  name: 'inscriptions.csv',
  sheets: [sheetOf('inscriptions.csv', [HEADERS, ...rows])],
})

const someone = (changes: Record<string, string> = {}) => {
  const usual = [
    'Ana',
    'Roy',
    'ana@exemple.ca',
    '450 555-0188',
    'H2X 1Y4',
    'RP',
    '2025-06-01',
    'DEC',
    '3',
    'Excel',
    '8',
    'Montréal',
    'AM',
    'oui',
  ]
  return HEADERS.map((header, column) => changes[header] ?? usual[column]!)
}

test('whoever waits hears of every row once, those of all sheets together', () => {
  const told: string[] = []
  const firms = sheetOf('entreprises.csv', [
    ['Nom légal', 'Ville', 'Courriel'],
    ['Tonnellerie Brévent', 'Laval', ''],
  ])
  const files = [registrations([someone(), someone()]), { name: 'entreprises.csv', sheets: [firms] }]
  readDossier(files, { asOf, event, onProgress: (rows, of) => told.push(`${rows}/${of}`) })
  expect(told).toEqual(['1/3', '2/3', '3/3'])
})

test('whatever is typed, every row is kept, dropped or refused, and nothing breaks', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', '31/02/2024', '12:75', '1e309', '\u202ex', '★', '=1+1', '9-', '@540', '<0>'),
  )
  const rows = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), { maxLength: 8 })
  fc.assert(
    fc.property(rows, (cells) => {
      const { candidates } = read([registrations(cells)])
      const judged = candidates.taken.length + candidates.duplicates.length + candidates.refused.length
      expect([judged, candidates.read + candidates.blankRows.length]).toEqual([candidates.read, cells.length])
    }),
    { numRuns: 300 },
  )
})

test('a cell of ten thousand characters is read as fast as any other', () => {
  const endless = ['9h'.repeat(5000), '- '.repeat(5000), 'a'.repeat(10_000), '1 '.repeat(5000), '('.repeat(10_000)]
  const rows = endless.map((text) =>
    HEADERS.map((header) => (header === 'Courriel' ? 'ana@exemple.ca' : header === 'Consentement' ? 'oui' : text)),
  )
  const { candidates } = read([registrations(rows)])
  expect(candidates.read).toBe(5)
})

test('an early refusal does not hide the others', () => {
  const row = someone({ Courriel: 'pas une adresse', Consentement: '', 'Date d’arrivée': '30/02/2024' })
  const { reasons, original, place } = read([registrations([row])]).candidates.refused[0]!
  expect(reasons.map(({ code, column, value }) => [code, column, value])).toEqual([
    ['impossible-date', 'Date d’arrivée', '30/02/2024'],
    ['consent-missing', 'Consentement', ''],
    ['email-invalid', 'Courriel', 'pas une adresse'],
  ])
  expect([original.headers, original.cells, place.line]).toEqual([HEADERS, row, 2])
})

test('half a row is refused where the others are whole, and taken where a file leaves out empty ends', () => {
  const whole = [someone(), someone({ Courriel: 'b@exemple.ca' }), someone({ Courriel: 'c@exemple.ca' })]
  const half = read([registrations([...whole, someone().slice(0, 6)])]).candidates
  expect(half.refused.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['broken-row']])
  const long = read([registrations([...whole, [...someone({ Courriel: 'd@exemple.ca' }), 'de trop']])]).candidates
  expect(long.refused.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['broken-row']])
  const jobs = [
    ['Entreprise', 'Titre du poste', 'Salaire', 'Conditions'],
    ['Inventée', 'Soudeur', '25 $/h'],
    ['Inventée', 'Commis'],
  ]
  const firms = [
    ['Entreprise', 'Secteur'],
    ['Inventée', 'Métal'],
  ]
  const read2 = read([{ name: 'x.xlsx', sheets: [sheetOf('Entreprises', firms), sheetOf('Postes', jobs)] }])
  expect([read2.jobs.taken.length, read2.jobs.refused]).toEqual([2, []])
})

test('a person’s corrections of columns are obeyed', () => {
  const sheet = sheetOf('s', [
    ['Courriel', 'Prénom', 'Statut', 'Consentement', 'Autre'],
    ['a@exemple.ca', 'Ana', 'x', 'non', 'oui'],
  ])
  const files = [{ name: 'f.csv', sheets: [sheet] }]
  const corrections = [{ file: 'f.csv', sheet: 's', columns: { 2: null, 3: null, 4: 'consent' as const } }]
  expect(readDossier(files, { asOf, event: null }).candidates.taken.length).toBe(0)
  const dossier = readDossier(files, { asOf, event: null, corrections })
  expect(dossier.candidates.taken.map(({ email }) => email)).toEqual(['a@exemple.ca'])
  expect(dossier.sheets[0]!.columns.map(({ header, field, by }) => [header, field, by])).toEqual([
    ['Courriel', 'email', 'name'],
    ['Prénom', 'givenName', 'name'],
    ['Autre', 'consent', 'person'],
  ])
  const ignored = [{ file: 'f.csv', sheet: 's', kind: 'ignored' as const }]
  expect(readDossier(files, { asOf, event: null, corrections: ignored }).candidates.read).toBe(0)
})

test('without a sheet of tables, each firm has those it asked for', () => {
  const firms = [
    ['Entreprise', 'Personne-ressource', 'Nombre de tables', 'Statut'],
    ['Inventée', 'Ana Roy', '2', 'confirmée'],
    ['Partie', 'Jo Li', '1', 'annulée'],
  ]
  const { tables } = read([{ name: 'x.xlsx', sheets: [sheetOf('Entreprises', firms)] }])
  expect(tables.taken.map(({ number, employer, recruiters }) => [number, employer, recruiters])).toEqual([
    [1, 1, ['Ana Roy']],
    [2, 1, ['Ana Roy']],
  ])
})

test('a name that is nearly a firm’s is refused, with the likely one as a suggestion', () => {
  const firms = [
    ['Entreprise', 'Secteur'],
    ['Ferronnerie Inventée inc.', 'Métal'],
  ]
  const wishes = [
    ['Nature', 'Courriel du candidat', 'Entreprise'],
    ['demande', 'ana@exemple.ca', 'Feronnerie Inventée'],
    ['demande', 'ana@exemple.ca', 'ferronnerie inventee'],
  ]
  const dossier = read([
    registrations([someone()]),
    { name: 'x.xlsx', sheets: [sheetOf('Entreprises', firms), sheetOf('Souhaits', wishes)] },
  ])
  expect(dossier.wishes.refused[0]?.reasons[0]).toMatchObject({
    code: 'employer-unknown',
    suggestion: 'Ferronnerie Inventée inc.',
  })
  expect(dossier.wishes.taken[0]?.warnings.map(({ code }) => code)).toEqual(['employer-found-loosely'])
})
