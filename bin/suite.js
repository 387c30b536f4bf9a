// Runs the checks one after the other and counts. Every check that is no test run counts as one test.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepInMemory } from './in-memory.js'
import { ROOT } from './lib.js'
import { findSystemPostgres, startSystemPostgres } from './system-postgres.js'

const counted = { passed: 0, failed: 0 }
const failures = []

/** Runs a program of node_modules/.bin; passed when it exits with 0. */
export function check(title, program, args) {
  announce(title)
  const passed = run(program, args).status === 0
  counted[passed ? 'passed' : 'failed'] += 1
  if (!passed) failures.push(title)
}

/** The tests, all on the embedded PostgreSQL, then those that use a database once more on the machine's own. */
export async function runTests({ deep = false } = {}) {
  keepInMemory()
  const env = deep ? { DEEP: '1' } : {}
  vitest('Tests, embedded PostgreSQL', [], env)
  const system = findSystemPostgres()
  if (!system) return announce('No PostgreSQL 15 or newer in /usr/lib/postgresql: the second run is left out.')
  const server = await startSystemPostgres(system)
  try {
    const title = `Database tests, PostgreSQL ${system.major} of this machine`
    vitest(title, databaseTests({ deep }), { ...env, TEST_DATABASE_URL: server.url })
  } finally {
    await server.stop()
  }
}

/** The last line says how it went. */
export function finish() {
  for (const failure of failures) process.stdout.write(`Failed: ${failure}\n`)
  process.stdout.write(`${counted.passed} passed, ${counted.failed} failed\n`)
  process.exit(counted.failed === 0 ? 0 : 1)
}

function vitest(title, files, env) {
  announce(title)
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const report = join(ROOT, '.cache/test-report.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = run('vitest', ['run', ...reporters, ...files], env)
  const before = counted.failed
  if (existsSync(report)) count(JSON.parse(readFileSync(report, 'utf8')))
  // It ended badly though no test failed: an error outside of every test.
  if (status !== 0 && counted.failed === before) counted.failed += 1
  if (counted.failed > before) failures.push(title)
}

/** A file that does not load has no tests to count, so it counts itself. In CI a test that was left out has failed. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  counted.passed += numPassedTests
  counted.failed += numFailedTests
  counted.failed += testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  if (process.env.CI) counted.failed += numPendingTests + numTodoTests
}

/**
 * The test files that get their database from tests/support/database.ts, directly or through another support file. The
 * crawls, which open every page for everybody, are left for bin/check --deep: what they ask of the database, the tests
 * of the modules ask too.
 */
function databaseTests({ deep }) {
  const files = ['src', 'tests']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((file) => /\.tsx?$/.test(file))
  const imported = new Map(
    files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8').match(/#tests\/support\/[\w-]+/g) ?? []]),
  )
  const doors = new Set(['#tests/support/database'])
  for (let before = 0; before < doors.size; ) {
    before = doors.size
    for (const [file, targets] of imported)
      if (file.startsWith('tests/support/') && targets.some((target) => doors.has(target)))
        doors.add(`#${file.replace(/\.tsx?$/, '')}`)
  }
  // What a page shows does not depend on the version of the server, nor does a server of the test's own: once is enough.
  const once = ['browser', 'crawl-pages', 'crawl-writings', 'own-postgres'].map((name) => `#tests/support/${name}`)
  const isDoneOnce = (file) => imported.get(file).some((target) => once.includes(target))
  const usesDatabase = (file) => imported.get(file).some((target) => doors.has(target))
  const isAsked = (file) => deep || !file.startsWith('tests/crawls/')
  return files.filter((file) => /\.test\./.test(file) && isAsked(file) && usesDatabase(file) && !isDoneOnce(file))
}

function run(program, args, env = {}) {
  const file = join(ROOT, 'node_modules/.bin', program)
  return spawnSync(file, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
}

const announce = (title) => process.stdout.write(`\n── ${title}\n`)
