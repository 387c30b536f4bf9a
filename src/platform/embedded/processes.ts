import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** Whether a process with this number lives. One that ended and was not yet collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return procStat(pid)?.state !== 'Z'
}

/**
 * When the process started, in the system's own words: with its number it names one process for good, because numbers
 * are used again. Empty when there is no such process or the system does not say.
 */
export function startMark(pid: number): string {
  const stat = procStat(pid)
  if (stat) return `${bootId()}/${stat.startTicks}`
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return ''
  }
}

/** Whether that process is a PostgreSQL server on that folder. undefined when the system does not say. */
export function isPostmasterOf(pid: number, folder: string): boolean | undefined {
  try {
    // A postmaster changes to its data folder before anything else. Its executable may have been replaced by an update.
    const executable = basename(readlinkSync(`/proc/${pid}/exe`)).replace(' (deleted)', '')
    return executable === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch (error) {
    // What we may not look at belongs to somebody else, and our server runs as us, or we are root.
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? false : undefined
  }
}

/** Linux only: what we need of /proc/<pid>/stat. man 5 proc counts its fields from 1: 3 is state, 22 starttime. */
function procStat(pid: number): { state: string; startTicks: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 2 is the name in brackets, which may hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0]!, startTicks: fields[19]! }
  } catch {
    return undefined
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}
