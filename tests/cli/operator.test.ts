import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { ROOT } from '#src/platform/root.ts'

/** A data folder of its own, in a folder that the account of the database may cross. */
function newDataDir(): string {
  chmodSync(inject('databaseFolder'), 0o711)
  const folder = mkdtempSync(join(inject('databaseFolder'), 'installation-'))
  chmodSync(folder, 0o711)
  return folder
}

function jumelage(dataDir: string, ...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir }
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'bin/jumelage'), args, { env, encoding: 'utf8' })
  return { status, out: stdout, said: stderr }
}

const CHAMBER = ['--name', 'Chambre de Rive-Claire', '--slug', 'rive-claire', '--city', 'Rive-Claire']
const PEOPLE = [
  '--email',
  'info@rive.example',
  '--manager-name',
  'Odile Marchand',
  '--manager-email',
  'odile@rive.example',
]

test('an installation is set up, examined, backed up, and restored elsewhere', () => {
  const dataDir = newDataDir()
  const made = jumelage(dataDir, 'setup', ...CHAMBER, ...PEOPLE)
  expect([made.status, made.out]).toEqual([0, 'http://localhost:3000/o/rive-claire\n'])

  const again = jumelage(dataDir, 'setup', ...CHAMBER, ...PEOPLE)
  expect(again).toEqual({
    status: 1,
    out: '',
    said: 'There is an organisation with the word rive-claire already: choose another --slug.\n',
  })

  const examined = jumelage(dataDir, 'doctor', '--json')
  expect(examined.status).toEqual(0)
  const findings = JSON.parse(examined.out) as { about: string; state: string }[]
  expect(findings.filter(({ state }) => state !== 'good').map(({ about }) => about)).toEqual(['Chambre de Rive-Claire'])

  const backup = jumelage(dataDir, 'backup', '--to', join(dataDir, 'backup'))
  expect([backup.status, backup.out]).toEqual([0, `${join(dataDir, 'backup')}\n`])
  const elsewhere = newDataDir()
  expect(jumelage(elsewhere, 'restore', join(dataDir, 'backup')).status).toEqual(0)
  expect(jumelage(elsewhere, 'setup', ...CHAMBER, ...PEOPLE).said).toEqual(again.said)
})

test('the doctor makes nothing where there is nothing', () => {
  const dataDir = newDataDir()
  expect(jumelage(dataDir, 'doctor').status).toEqual(0)
  expect(existsSync(join(dataDir, 'postgres'))).toEqual(false)
})

test('every fault of the environment is told, and nothing is started', () => {
  const env = { PATH: process.env.PATH, PORT: 'x', ROLE: 'y' }
  for (const args of [['backup'], ['start']]) {
    const { status, stderr } = spawnSync(join(ROOT, 'bin/jumelage'), args, { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      1,
      'PORT is "x": give a whole number from 0 to 65535.\nROLE is "y": give one of all, web, worker.\n',
    ])
  }
})

test.each([
  [[], 2],
  [['help'], 0],
  [['help', 'timetable'], 0],
  [['timetable', 'solve', '--help'], 0],
  [['--version'], 0],
  [['nothing'], 2],
  [['timetable'], 2],
  [['timetable', 'solve'], 2],
  [['backup', '--unknown'], 2],
  [['setup', '--name', 'x'], 2],
  [['restore', '/nowhere'], 1],
  [['event', 'export', 'x'], 1],
])('jumelage %j ends with %i: 0 done, 1 refused, 2 wrong usage', (args, expected) => {
  const { status } = jumelage(newDataDir(), ...args)
  expect(status).toEqual(expected)
})
