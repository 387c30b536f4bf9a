import { setTimeout as delay } from 'node:timers/promises'
import { TooSlow } from '#src/platform/errors.ts'

/** What the work gives, if it does in time; else throws TooSlow. The work itself goes on, and nobody hears of it. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const done = new AbortController()
  const tooLate = delay(seconds * 1000, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new TooSlow(`Not done in ${seconds} seconds.`)
  })
  tooLate.catch(() => {})
  try {
    return await Promise.race([work, tooLate])
  } finally {
    done.abort()
  }
}
