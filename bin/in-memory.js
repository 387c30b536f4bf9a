import { existsSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'

const MEMORY = '/dev/shm'
/** The databases of a run that are there at one time take a part of it. */
const NEEDED = 2 * 1024 ** 3

/**
 * Where the machine has room, what this process and those that it starts keep for a moment is kept in memory: each test
 * has a database of its own, which is 700 files.
 */
export function keepInMemory() {
  if (process.env.TMPDIR || !existsSync(MEMORY)) return
  const { bavail, bsize } = statfsSync(MEMORY)
  if (Math.min(bavail * bsize, freemem()) >= NEEDED) process.env.TMPDIR = MEMORY
}
