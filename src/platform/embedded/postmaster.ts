import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, isPostmasterOf } from '#src/platform/embedded/processes.ts'

/** A running server, as it describes itself in the file postmaster.pid of its folder. */
export type Postmaster = { pid: number; socketFolder: string; state: 'starting' | 'ready' | 'stopping' }

/**
 * The server that lives in the folder, or undefined. The file is written in steps while the server starts, so a file
 * that is not whole yet reads as a server that is starting. Removes the file of a server that is gone when its number
 * now belongs to another program: PostgreSQL itself would refuse to start, seeing that number alive.
 */
export function findPostmaster(folder: string): Postmaster | undefined {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readLines(file)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined
  if (isPostmasterOf(pid, folder) === false) {
    rmSync(file, { force: true })
    return undefined
  }
  const state = lines[7]?.trim()
  return {
    pid,
    socketFolder: lines[4] ?? '',
    state: state === 'ready' || state === 'stopping' ? state : 'starting',
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    // It stopped between our two looks.
    return []
  }
}
