/** A share of n with the interval of Wilson (1927) at 95 %: « .802 (.784 to .819), n 2000 ». */
export function share(right: number, n: number): string {
  if (n === 0) return 'n 0'
  const z = 1.96
  const part = right / n
  const middle = (part + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((part * (1 - part)) / n + (z * z) / (4 * n * n))
  return `${short(part)} (${short(middle - half)} to ${short(middle + half)}), n ${n}`
}

export const short = (value: number) => value.toFixed(3).replace(/^0/, '')

export const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Seconds of processor time that some work takes, and its result. */
export function timed<T>(work: () => T): { seconds: number; result: T } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, result }
}
