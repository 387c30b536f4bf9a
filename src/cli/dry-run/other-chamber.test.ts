import { expect, test } from 'vitest'
import { judge } from '#src/cli/dry-run/dry-run.ts'
import { reportOf } from '#src/cli/dry-run/report.ts'
import { readEventFile } from '#src/modules/imports/forms/event-file.ts'
import { day } from '#src/platform/day.ts'
import { reread } from '#tests/support/first-event.ts'
import { BOOTHS, FIRMS, OPENINGS, REGISTRATIONS, WISHES } from '#tests/support/other-chamber.ts'
import { asText, asWorkbook } from '#tests/support/tables.ts'

const hour = (start: number) =>
  `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`
const event = readEventFile({
  format: 'jumelage.journee/1',
  date: '2027-09-22',
  plages: [540, 570, 600, 630, 780, 810, 840, 870].map((start, plage) => ({
    plage,
    de: hour(start),
    a: hour(start + 30),
  })),
})

const run = judge(
  [
    await reread(await asWorkbook([REGISTRATIONS, FIRMS, BOOTHS]), 'fall.xlsx'),
    await reread(asText(OPENINGS, { separator: '|', encoding: 'utf-16le' }), 'openings.txt'),
    await reread(asText(WISHES, { separator: ',', encoding: 'win1252', quoteAll: true }), 'wishes.csv'),
  ],
  event,
  { today: day('2026-11-22') },
)
const report = JSON.parse(JSON.stringify(reportOf(run)))

test('who is refused, who is double, who is kept', () => {
  const { refuses, doublons, enregistrementsLus, personnesRetenues, lignesVides } = report.candidats
  expect([enregistrementsLus, lignesVides, personnesRetenues]).toEqual([8, 1, 5])
  expect(refuses).toEqual([
    { enregistrement: 6, ligne: 8, rangee: 8, motifs: ['consentement absent', 'courriel manquant'] },
    { enregistrement: 7, ligne: 9, rangee: 9, motifs: ['date impossible'] },
  ])
  expect(doublons).toEqual([
    { garder: 5, ecarter: 1, ligneGarder: 7, ligneEcarter: 3, motif: 'même nom et même téléphone' },
  ])
})

test('what each person said', () => {
  const kept = report.personnes.filter((person: { decision: string }) => person.decision === 'retenu')
  const said = (person: Record<string, unknown>) => [
    person.prenom,
    person.nom,
    person.statut,
    person.arriveeDu,
    person.region3,
    person.moisAuQuebec,
    person.francaisParle,
    person.plages,
  ]
  expect(kept.map(said)).toEqual([
    ['Kwame', 'Osei', 'PTF', '2021-03-04', 'H2X', [24, 24], [5, 5], [0, 1, 2, 3]],
    ['Minh', 'Tran', 'DA', '2026-03-01', 'H3W', [0, 11], [1, 4], [2, 3, 6, 7]],
    ['Alex', 'Roy', 'CIT', null, 'H1A', [120, 120], null, [4, 5, 6, 7]],
    ['ROSA', 'QUISPE', 'RP', '2023-12-25', 'H7N', [3, 3], [7, 8], [3, 4, 5, 6, 7]],
    ['Awa', 'Diallo', 'PTO', '2022-09-22', 'J4K', [11, 11], [9, 12], [4, 5, 6, 7]],
  ])
})

test('what had to be assumed is said', () => {
  const warnings = run.dossier.candidates.taken.flatMap((person) =>
    person.warnings.map(({ field, code }) => `${person.email} ${field} ${code}`),
  )
  expect(warnings).toEqual([
    'kwame@exemple.ca arrival assumed-month-first',
    'minh@exemple.ca arrival approximate',
    'alex@exemple.ca arrival not-said',
    'alex@exemple.ca frenchSpoken not-understood',
    'rquispe@exemple.ca arrival assumed-month-first',
    'rquispe@exemple.ca fullName name-split',
    'awa@exemple.ca arrival assumed-month-first',
    'awa@exemple.ca availability assumed-afternoon',
  ])
})

test('who is eligible', () => {
  expect(run.people.map(({ record, laval, passerelle }) => [record.email, laval.answer, passerelle.answer])).toEqual([
    ['kwame@exemple.ca', 'no', 'yes'],
    ['minh@exemple.ca', 'no', 'to-verify'],
    ['alex@exemple.ca', 'no', 'no'],
    ['rquispe@exemple.ca', 'yes', 'no'],
    ['awa@exemple.ca', 'no', 'no'],
  ])
})

test('firms, tables, jobs and wishes', () => {
  expect([report.entreprises.confirmees, report.entreprises.annulees]).toEqual([2, ['Gone Away Foods']])
  expect(report.entreprises.tablesDetail).toEqual([
    {
      table: 1,
      entreprise: 'Tôlerie Inventée Ltd',
      recruteurs: ['Ruth Achebe', 'Jo Lim'],
      langues: ['en', 'fr'],
      plagesAbsentes: [3],
    },
    {
      table: 2,
      entreprise: 'Tôlerie Inventée Ltd',
      recruteurs: ['Max Ory'],
      langues: ['fr', 'en'],
      plagesAbsentes: [0],
    },
    {
      table: 3,
      entreprise: 'Boreal Payroll Services Inc.',
      recruteurs: ['Ian Desmarais'],
      langues: ['fr'],
      plagesAbsentes: [7],
    },
  ])
  const jobs = run.dossier.jobs.taken.map(({ title, code, openings, wage, frenchSpoken, retained }) => [
    title,
    code.state,
    openings,
    wage?.min,
    wage?.per,
    frenchSpoken.range,
    retained,
  ])
  expect(jobs).toEqual([
    ['Sheet metal worker', 'known', 3, 26, 'hour', [3, 4], true],
    ['Payroll clerk', 'known', 1, 52_000, 'year', [7, 8], true],
    ['Baker', 'known', 1, 22, 'hour', [5, 5], false],
  ])
  expect(report.postes.refuses).toEqual([{ ligne: 5, motifs: ['entreprise inconnue'] }])
  expect(report.souhaits).toMatchObject({
    lus: 7,
    refuses: [
      { ligne: 6, motif: 'candidat refusé' },
      { ligne: 7, motif: 'entreprise annulée' },
    ],
    repetes: [8],
    demandesDeCandidats: 2,
    etoilesDEntreprises: 1,
    interdits: [{ enregistrement: 2, entreprise: 'Tôlerie Inventée Ltd' }],
    ecartesParInterdit: [{ enregistrement: 2, entreprise: 'Tôlerie Inventée Ltd', nature: 'demande' }],
    reciproques: 1,
  })
})

test('a birth date is neither read nor kept', () => {
  const sheet = run.dossier.sheets.find(({ kind }) => kind === 'candidates')!
  expect(sheet.withheldColumns).toEqual([{ column: 13, header: 'Date of birth' }])
  expect(JSON.stringify(run.dossier)).not.toContain('1990-01-01')
  expect(JSON.stringify(run.dossier)).toContain('rosa@exemple.ca')
})
