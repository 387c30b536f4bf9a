import { expect, test } from 'vitest'
import { dryRun } from '#src/cli/dry-run/dry-run.ts'
import { reportOf } from '#src/cli/dry-run/report.ts'
import { fold } from '#src/engines/intake/fold.ts'
import { day } from '#src/platform/day.ts'
import { answerSheet } from '#tests/support/first-event.ts'
import { sharedPath } from '#tests/support/shared.ts'

const run = await dryRun([sharedPath('data/first-event')], { today: day('2026-11-22') })
const report = JSON.parse(JSON.stringify(reportOf(run)))
const expected = answerSheet()

test('the figures of the first event are those of its answer sheet', () => {
  expect(report.candidats).toEqual(expected.candidats)
  expect(report.programmes).toEqual(expected.programmes)
  expect(report.souhaits).toEqual(expected.souhaits)
})

test('every table has its recruiters, its languages and its absences', () => {
  const { refuses, ...employers } = report.entreprises
  expect(employers).toEqual(expected.entreprises)
  expect(refuses).toEqual([])
})

test('every job has its employer, code, levels, wage and openings', () => {
  const { liste, refuses, ...figures } = report.postes
  const { liste: expectedJobs, ...expectedFigures } = expected.postes
  expect(figures).toEqual(expectedFigures)
  expect(liste).toEqual(expectedJobs.map(({ codeIndicatif: _, ...job }: Record<string, unknown>) => job))
  expect(refuses).toEqual([])
})

test('every person is understood cell by cell; names are the same but for capitals', () => {
  const comparable = ({ professionIndicative: _, aRegarder: __, ...person }: Record<string, unknown>) => ({
    ...person,
    prenom: fold(String(person.prenom)),
    nom: fold(String(person.nom)),
  })
  expect(report.personnes.map(comparable)).toEqual(expected.personnes.map(comparable))
})

test('nothing was refused, and nothing is silently left out', () => {
  expect(report.fichiersRefuses).toEqual([])
  expect(report.feuilles.map((sheet: { nature: string }) => sheet.nature)).toEqual([
    'candidats',
    'entreprises',
    'tables',
    'ignorée',
    'postes',
    'souhaits',
  ])
  expect(report.feuilles.flatMap((sheet: { colonnesIgnorees: string[] }) => sheet.colonnesIgnorees)).toEqual([])
})
