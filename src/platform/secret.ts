import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#src/platform/config.ts'

/**
 * The secret of this installation: that of the configuration, or one made at the first start and kept beside the data,
 * readable by its owner alone. Every process of one installation must have the same. It is never in the database, so
 * that a copied database gives away no one-time code.
 */
export function readSecret({ secret, dataDir }: Pick<Config, 'secret' | 'dataDir'>): string {
  if (secret) return secret
  const file = join(dataDir, 'secret')
  return readIfThere(file) ?? makeOnce(dataDir, file)
}

/** Two processes may start at once: the file appears whole, by a link that only the first can make. */
function makeOnce(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `secret-${randomBytes(6).toString('hex')}`)
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
