import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sharedPath } from '#tests/support/shared.ts'
import { zipOf } from '#tests/support/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SCRIPT = `
  import { importCommand } from '#src/cli/import.ts'
  importCommand().parseAsync(process.argv.slice(1), { from: 'user' })
`

function run(...args: string[]) {
  const command = ['--import', 'tsx', '--input-type=module', '-e', SCRIPT, '--', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a dry run prints the figures as JSON, and nothing else', () => {
  const { status, stdout, stderr } = run(sharedPath('data/first-event'), '--dry-run', '--json')
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout).candidats.personnesRetenues).toBe(98)
})

test('without --json it is said in words, in the language asked for', () => {
  const registrations = file(
    'inscriptions.csv',
    'Courriel;Prénom;Nom;Statut;Consentement\na@exemple.ca;Ana;Roy;RP;oui\n;Jo;Li;RP;oui\n',
  )
  const { status, stdout } = run(registrations, '--dry-run', '--language', 'en', '--today', '2027-02-18')
  expect(status).toBe(0)
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'Dry run: nothing was written.',
    'inscriptions.csv, sheet “inscriptions.csv”: candidates, 5 columns recognised',
    'Candidates: 2 read, 0 blank rows, 1 refused, 0 duplicates, 1 kept',
    '  line 3 refused: email missing',
  ])
})

test('bad files are each refused by a sentence, and good ones beside them are read all the same', () => {
  mkdirSync(join(folder, 'melange'))
  file('melange/archive.csv', zipOf({ 'liste.txt': 'a' }))
  file('melange/vide.csv', '')
  file('melange/coupe.csv', 'a;b\n1;"moitié')
  file('melange/inscriptions.csv', 'Courriel;Prénom;Nom;Statut;Consentement\na@exemple.ca;Ana;Roy;RP;oui\n')
  const { status, stdout, stderr } = run(join(folder, 'melange'), '--dry-run', '--json')
  expect(status).toBe(1)
  expect(stderr.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'archive.csv : Le contenu du fichier n’est ni un CSV ni un classeur Excel, quel que soit son nom.',
    'coupe.csv, ligne 2 : Le fichier s’arrête au milieu d’une ligne : des guillemets ouverts ne sont jamais refermés.',
    'vide.csv : Le fichier est vide. Choisissez un autre fichier.',
    '',
  ])
  expect(JSON.parse(stdout).candidats.personnesRetenues).toBe(1)
})

test('what is not there, and what is none of ours, is said without a trace', () => {
  const missing = run(join(folder, 'absent'), '--dry-run')
  expect([missing.status, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr.replaceAll('\u00a0', ' ')).toMatch(/^.*absent : Ce fichier ou ce dossier n’existe pas\.\n$/)
  const other = run(file('budget.csv', 'Poste budgétaire;Montant\nLocation;400\nCafé;80\n'), '--dry-run')
  expect(other.status).toBe(1)
  expect(other.stderr).toContain('Aucune feuille n’a été reconnue')
})

test('a real import needs its organisation', () => {
  const { status, stderr } = run(sharedPath('data/first-event'))
  expect(status).toBe(1)
  expect(stderr.replaceAll('\u00a0', ' ')).toBe(
    'Une vraie importation demande --organisation. Pour un essai qui n’écrit rien : --dry-run.\n',
  )
})
