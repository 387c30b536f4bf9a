import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '#src/engines/timetable/types.ts'
import { ROOT } from '#src/platform/root.ts'
import { aimsIn, modelOf, programOf, sum } from '#tests/support/timetable-oracle.ts'

/** What a solver says of one program: the best value it found (null: none), whether it is the best there is. */
type Answer = { value: number | null; proven: boolean; milliseconds: number }

export type Solver = { name: string; solve: (programFile: string, seconds: number) => Answer }

/** What a solver reached: `value` is of the last aim, the score; `above`, of those before it that the day has. */
export type Reached = Answer & { above: number[] }

/** Larger models: no solver tried finds a plan of them in minutes, and the text alone would be 30 MB. */
const MOST_VARIABLES = 300_000

/**
 * The whole problem by integer programming, aim after aim; each solve may take so many seconds. A solver that does
 * not stop is ended at twice the time. null: the model is too large to try.
 */
export function reachedBy(solver: Solver, problem: Problem, seconds: number): Reached | null {
  const model = modelOf(problem)
  if (model.variables.length > MOST_VARIABLES) return null
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  const reached: Reached = { value: null, proven: true, milliseconds: 0, above: [] }
  const aims = aimsIn(problem, model).filter((terms) => terms.length > 0)
  for (const [at, aim] of aims.entries()) {
    const file = join(folder, 'program.lp')
    writeFileSync(file, shortLines(programOf(model, aim)))
    const { value, proven, milliseconds } = solver.solve(file, seconds)
    reached.value = value
    reached.proven &&= proven
    reached.milliseconds += milliseconds
    if (value === null || at === aims.length - 1) break
    reached.above.push(value)
    model.rows.push(`${sum(aim)} >= ${value}`)
  }
  rmSync(folder, { recursive: true })
  return reached
}

/** Readers of the format have a limit on the length of a line. */
const shortLines = (text: string): string => text.replace(/([^\n]{200}\S*) /g, '$1\n ')

/** HiGHS, compiled to WebAssembly, in a process of its own: it may overshoot its time limit by much. */
export const HIGHS: Solver = {
  name: 'HiGHS',
  solve(programFile, seconds) {
    const program = join(ROOT, 'bench/timetable/highs-run.ts')
    const args = ['--import', 'tsx', program, programFile, String(seconds)]
    const began = performance.now()
    const { stdout, status } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 2000 * seconds,
      killSignal: 'SIGKILL',
    })
    if (status === 0) return JSON.parse(stdout) as Answer
    return { value: null, proven: false, milliseconds: performance.now() - began }
  },
}

const CBC_PROGRAM = 'cbc'

/** CBC, where the program `cbc` is installed (Debian: coinor-cbc). */
export const CBC: Solver = {
  name: 'CBC',
  solve(programFile, seconds) {
    const began = performance.now()
    const { stdout } = spawnSync(CBC_PROGRAM, [programFile, '-sec', String(seconds), '-solve'], {
      encoding: 'utf8',
      timeout: 2000 * seconds,
      killSignal: 'SIGKILL',
    })
    const wall = performance.now() - began
    const found = /^Objective value:\s+(-?[\d.]+)/m.exec(stdout)?.[1]
    const used = /^Total time \(CPU seconds\):\s+([\d.]+)/m.exec(stdout)?.[1]
    return {
      value: found === undefined ? null : Math.abs(Math.round(Number(found))),
      proven: stdout.includes('Result - Optimal solution found'),
      milliseconds: used === undefined ? wall : Math.min(wall, 1000 * Number(used)),
    }
  },
}

/** undefined: not installed. */
export function cbcVersion(): string | undefined {
  const { stdout } = spawnSync(CBC_PROGRAM, ['-quit'], { encoding: 'utf8' })
  return /Version: (\S+)/.exec(stdout ?? '')?.[1]
}
