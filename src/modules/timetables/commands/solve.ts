import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem, Progress, SolveOptions } from '#src/engines/timetable/types.ts'
import { runInThread } from '#src/platform/threads.ts'

/** What a thread is asked: each problem for so many seconds at most, or until the first byte of `enough` is not 0. */
export type SolveTask = {
  problems: readonly Problem[]
  secondsEach: number
  enough: SharedArrayBuffer
}

export type Watching = {
  /** Gives up: no plan is wanted any more. */
  signal?: AbortSignal
  /** Of the problem under way. */
  onProgress?: (progress: Progress) => void
}

/** Solves problems, one after the other, each with the best plan of its time. */
export type Solver = (task: SolveTask, watching?: Watching) => Promise<Plan[]>

/** Objects that a day of 5 000 people at 600 tables needs, with a margin. */
const MEGABYTES = 1_024
/** For starting, copying and the end of a step: beyond this the thread does not listen, and is ended. */
const GRACE_SECONDS = 15

/** In a thread of its own, so that pages and other jobs go on. Throws ThreadLimit, or the reason of the signal. */
export const solveInThread: Solver = (task, { signal, onProgress } = {}) =>
  runInThread<SolveTask, Plan[], Progress>('solve-timetables', task, {
    seconds: task.secondsEach * task.problems.length + GRACE_SECONDS,
    megabytes: MEGABYTES,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  })

/** Here, and nothing else goes on meanwhile: for the command line, the demo world, and inside of the thread. */
export const solveHere: Solver = async ({ problems, secondsEach, enough }, { onProgress } = {}) => {
  const isEnough = new Int8Array(enough)
  return problems.map((problem) => {
    const end = performance.now() + secondsEach * 1_000
    const options: SolveOptions = {
      now: () => performance.now(),
      stop: () => Atomics.load(isEnough, 0) !== 0 || performance.now() > end,
      ...(onProgress && { progress: onProgress }),
    }
    return solveTimetable(problem, options)
  })
}

export const newTask = (problems: readonly Problem[], secondsEach: number): SolveTask => ({
  problems,
  secondsEach,
  enough: new SharedArrayBuffer(1),
})
