import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive, startMark } from '#src/platform/embedded/processes.ts'

/** Who holds the data folder: one process, named for good by its number and its start. */
type Holder = { pid: number; startMark: string; host: string }

/** Another machine, or another container, says that it is alive this often, and is believed dead after so long. */
const HEARTBEAT_SECONDS = 5
const DEAD_AFTER_SECONDS = 20

/**
 * Takes the data folder for this process, or throws a sentence that names the one that has it. The lock of a process
 * that is gone is taken over. PostgreSQL guards its own files with its own lock: this one tells the operator.
 */
export function takeApplicationLock(dataDir: string): { release(): void } {
  const file = join(dataDir, 'jumelage.lock')
  const mine: Holder = { pid: process.pid, startMark: startMark(process.pid), host: hostname() }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 })
  try {
    while (!tryLink(draft, file)) removeIfStale(file, dataDir)
  } finally {
    rmSync(draft, { force: true })
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_SECONDS * 1000)
  heartbeat.unref()
  return {
    release() {
      clearInterval(heartbeat)
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

/** The number of the living process that holds the data folder, or undefined. */
export function findApplication(dataDir: string): number | undefined {
  const file = join(dataDir, 'jumelage.lock')
  const holder = readHolder(file)
  return holder && isHeld(holder, file) ? holder.pid : undefined
}

/** link() fails when the name exists, and the name appears with its content: no reader sees half a lock. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function removeIfStale(file: string, dataDir: string): void {
  const holder = readHolder(file)
  if (holder && isHeld(holder, file))
    throw new Error(
      `Jumelage already runs on ${dataDir} (process ${holder.pid}${elsewhere(holder)}): ` +
        'stop it first, give this one another DATA_DIR and PORT, or use DATABASE_URL to run several.',
    )
  // Moved, not removed: of two processes that find the same stale lock only one moves it.
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  // Between our look and our move somebody else took the lock over: give it back.
  if (moved && isHeld(moved, aside)) tryLink(aside, file)
  rmSync(aside, { force: true })
}

const elsewhere = ({ host }: Holder) => (host === hostname() ? '' : ` on ${host}`)

function isHeld(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) {
    const beat = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    return Date.now() - beat < DEAD_AFTER_SECONDS * 1000
  }
  return isAlive(holder.pid) && startMark(holder.pid) === holder.startMark
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // The folder was taken away under us: the database will say so better than we can.
  }
}
