/**
 * Milliseconds of a piece of work: the lesser of what the wall clock and the processor's clock say. On a quiet machine
 * they agree; on a loaded one the wall clock counts the work of others, and the processor's clock that of the
 * collector and the compiler beside ours. Both are above what a quiet machine would take.
 */
export function timed<T>(work: () => T): { answer: T; milliseconds: number } {
  const began = performance.now()
  const used = process.cpuUsage()
  const answer = work()
  const { user, system } = process.cpuUsage(used)
  return { answer, milliseconds: Math.min(performance.now() - began, (user + system) / 1000) }
}

/** The first time, the median of `times` more; long work, which a warm machine does no faster, is done once. */
export function timedOften<T>(work: () => T, times: number): { answer: T; cold: number; warm: number } {
  const { answer, milliseconds: cold } = timed(work)
  if (cold > LONG) return { answer, cold, warm: cold }
  const warm = Array.from({ length: times }, () => timed(work).milliseconds).sort((a, b) => a - b)
  return { answer, cold, warm: warm[times >> 1]! }
}

const LONG = 1000
