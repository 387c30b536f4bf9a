import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '#src/platform/root.ts'
import type { Mended, Solved } from './engine-run.ts'

const MOST_OUTPUT = 512 * 1024 * 1024

/** The engine alone, in a fresh process. */
export const solved = (file: string): Solved => engineRun([file]) as Solved
export const mended = (file: string, absent: number): Mended => engineRun([file, String(absent)]) as Mended

function engineRun(args: string[]): unknown {
  const program = join(ROOT, 'bench/timetable/engine-run.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** On the way out, the process says on a pipe of its own what it used. */
const SAY_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'
   process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`,
)}`

export type CommandRun = { milliseconds: number; mebibytes: number }

/** The whole command, start and reading and writing included: its time (see stopwatch.ts) and its peak memory. */
function commandRun(file: string): CommandRun {
  const began = performance.now()
  const command = [join(ROOT, 'bin/jumelage'), 'timetable', 'solve', file, '--seconds', '120']
  const { output, status, stderr } = spawnSync(process.execPath, ['--import', SAY_USAGE, ...command], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const wall = performance.now() - began
  if (status !== 0) throw new Error(stderr)
  const usage = JSON.parse(output[3]!) as NodeJS.ResourceUsage
  const used = (usage.userCPUTime + usage.systemCPUTime) / 1000
  return { milliseconds: Math.min(wall, used), mebibytes: usage.maxRSS / 1024 }
}

/** The median time and the highest peak of a few runs. */
export function commandRuns(file: string, runs: number): CommandRun {
  const all = Array.from({ length: runs }, () => commandRun(file))
  return {
    milliseconds: all.map((one) => one.milliseconds).sort((a, b) => a - b)[runs >> 1]!,
    mebibytes: Math.max(...all.map((one) => one.mebibytes)),
  }
}
