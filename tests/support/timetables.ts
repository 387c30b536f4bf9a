import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { PROBLEM_FORMAT, type Problem, type Rules } from '#src/engines/timetable/types.ts'
import { sharedPath } from '#tests/support/shared.ts'

/** An open instance, 'S3' or 'S2w', with other rules if wanted. */
export function openInstance(name: string, rules: Rules = {}): Problem {
  const bytes = gunzipSync(readFileSync(sharedPath(`data/timetables/${name}-1.json.gz`)))
  const problem = JSON.parse(bytes.toString('utf8')) as Problem
  return { ...problem, rules: { ...problem.rules, ...rules } }
}

const slotsOf = (slots: number) => fc.subarray(Array.from({ length: slots }, (_, slot) => slot))

/** Tiny problems of every combination of rules, small enough to be solved by other means. */
export const tinyProblem: fc.Arbitrary<Problem> = fc
  .record({
    slots: fc.integer({ min: 1, max: 5 }),
    candidates: fc.integer({ min: 1, max: 5 }),
    tables: fc.integer({ min: 1, max: 4 }),
    rules: fc.record({
      fairness: fc.constantFrom(0, 0, 1, 2),
      noConsecutive: fc.boolean(),
      rooms: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    oncePerEmployer: fc.boolean(),
  })
  .chain(({ slots, candidates, tables, rules, oncePerEmployer }) =>
    fc
      .record({
        candidates: fc.array(tinyPerson(slots), { minLength: candidates, maxLength: candidates }),
        tables: fc.array(tinyTable(slots), { minLength: tables, maxLength: tables }),
        pairs: fc.array(tinyPair(slots), { minLength: candidates * tables, maxLength: candidates * tables }),
      })
      .map((drawn) => tinyFrom({ slots, rules: withoutUndefined(rules), oncePerEmployer }, drawn)),
  )

const tinyPerson = (slots: number) =>
  fc.record({
    away: slotsOf(slots),
    max: fc.integer({ min: 0, max: 4 }),
    min: fc.constantFrom(0, 0, 0, 1, 2),
  })

const tinyTable = (slots: number) =>
  tinyPerson(slots).chain((one) => fc.constantFrom('e1', 'e2').map((employer) => ({ ...one, employer })))

const tinyPair = (slots: number) =>
  fc.record({
    kind: fc.constantFrom('pair', 'pair', 'pair', 'none', 'forbidden'),
    score: fc.integer({ min: 0, max: 9 }),
    must: fc.constantFrom(false, false, false, false, false, true),
    wish: fc.constantFrom(undefined, undefined, 'candidate' as const, 'both' as const),
    slots: fc.option(slotsOf(slots), { nil: undefined, freq: 5 }),
  })

type Drawn = {
  candidates: { away: number[]; max: number; min: number }[]
  tables: { away: number[]; max: number; min: number; employer: string }[]
  pairs: {
    kind: string
    score: number
    must: boolean
    wish: 'candidate' | 'both' | undefined
    slots: number[] | undefined
  }[]
}

function tinyFrom(head: Pick<Problem, 'slots' | 'oncePerEmployer' | 'rules'>, drawn: Drawn): Problem {
  const names = drawn.candidates.flatMap((_, c) => drawn.tables.map((_, t) => ({ candidate: `c${c}`, table: `t${t}` })))
  const listed = names.map((name, index) => ({ ...name, ...drawn.pairs[index]! }))
  return {
    format: PROBLEM_FORMAT,
    ...head,
    candidates: drawn.candidates.map((one, index) => ({ id: `c${index}`, ...one })),
    tables: drawn.tables.map((one, index) => ({ id: `t${index}`, ...one })),
    pairs: listed.filter((one) => one.kind !== 'none').map(({ kind, ...pair }) => withoutUndefined(pair)),
    forbidden: listed.filter((one) => one.kind === 'forbidden').map(({ candidate, table }) => ({ candidate, table })),
  }
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}

/** What one of the independent checkers says of files with these contents, and whether it accepts them. */
export function askChecker(
  tool: 'check-plan' | 'check-repair',
  ...contents: object[]
): { ok: boolean; faults: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'timetable-'))
  const files = contents.map((content, index) => {
    const file = join(folder, `${index}.json`)
    writeFileSync(file, JSON.stringify(content))
    return file
  })
  const answer = spawnSync(process.execPath, [sharedPath(`tools/${tool}.mjs`), ...files], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const { ok, faults } = JSON.parse(answer.stdout) as { ok: boolean; faults: string[] }
  return { ok: ok && answer.status === 0, faults }
}

/** An instance of the open generator: 'S3w', seed 7. */
export function madeInstance(name: string, seed: number, rules: Rules = {}): Problem {
  const made = spawnSync(process.execPath, [sharedPath('tools/make-instance.mjs'), name, String(seed)], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const problem = JSON.parse(made.stdout) as Problem
  return { ...problem, rules: { ...problem.rules, ...rules } }
}
