import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import type { Plan, RepairedPlan } from '#src/engines/timetable/types.ts'

const folder = mkdtempSync(join(tmpdir(), 'timetable-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SCRIPT = `
  import { timetableCommand } from '#src/cli/timetable.ts'
  timetableCommand().parseAsync(process.argv.slice(1), { from: 'user' })
`

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', SCRIPT, '--', ...args],
    { encoding: 'utf8', input },
  )
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const day = problem({
  slots: 2,
  candidates: [candidate('ana'), candidate('ben')],
  tables: [table('t1'), table('t2')],
  pairs: [pair('ana', 't1'), pair('ben', 't1'), pair('ben', 't2')],
})

test('a problem is solved from a file, a gzip file and standard input alike', () => {
  const plain = run(['solve', file('day.json', JSON.stringify(day))])
  const zipped = run(['solve', file('day.json.gz', gzipSync(JSON.stringify(day)))])
  const piped = run(['solve', '-'], JSON.stringify(day))
  const plans = [plain, zipped, piped].map(({ stdout }) => ({ ...(JSON.parse(stdout) as Plan), milliseconds: 0 }))
  expect([plain.status, zipped.status, piped.status]).toEqual([0, 0, 0])
  expect([plans[0]?.status, plans[0]?.value]).toEqual(['optimal', 1500])
  expect([plans[1], plans[2]]).toEqual([plans[0], plans[0]])
})

test('a plan is mended from three files', () => {
  const problemFile = file('problem.json', JSON.stringify(day))
  const planFile = file('plan.json', run(['solve', problemFile]).stdout)
  const changesFile = file('changes.json', JSON.stringify({ now: -1, absent: ['ben'] }))
  const { status, stdout } = run(['repair', problemFile, planFile, changesFile])
  const mended = JSON.parse(stdout) as RepairedPlan
  expect([status, mended.value, mended.disturbed]).toEqual([0, 500, 0])
})

test('a refusal lists its reasons on standard error and exits with 1', () => {
  const refused = run(['solve', '-'], JSON.stringify({ ...day, slots: -1, pairs: [pair('eve', 't1', { score: 0.5 })] }))
  expect([refused.status, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr.trim().split('\n')).toEqual([
    '-: refused',
    '  out-of-range (1): slots: -1',
    '  not-an-integer (1): pairs[0].score: 0.5',
    '  unknown-candidate (1): pairs[0].candidate: "eve"',
  ])
})

test('a file that is missing, no JSON or too large is refused in a sentence', () => {
  const missing = join(folder, 'missing.json')
  const large = file('large.json', readFileSync(file('filler.json', ' '.repeat(2 * 1024 * 1024))))
  expect(run(['solve', missing])).toEqual({ status: 1, stdout: '', stderr: `${missing}: there is no such file\n` })
  expect(run(['solve', large, '--max-mib', '1'])).toEqual({
    status: 1,
    stdout: '',
    stderr: `${large}: larger than 1 MiB (--max-mib raises the limit)\n`,
  })
  const bomb = file('bomb.json.gz', gzipSync(' '.repeat(2 * 1024 * 1024)))
  expect(run(['solve', bomb, '--max-mib', '1']).stderr).toBe(
    `${bomb}: unpacks to more than 1 MiB (--max-mib raises the limit)\n`,
  )
  expect(run(['solve', '-'], '{').stderr.startsWith('standard input: is not JSON')).toBe(true)
})

test('wrong usage exits with 2', () => {
  expect([run([]).status, run(['solve']).status, run(['solve', '-', '--seed', 'x']).status]).toEqual([2, 2, 2])
  expect(run(['repair', '-', '-', 'changes.json']).status).toBe(2)
})
