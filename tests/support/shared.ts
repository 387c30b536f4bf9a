import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * A file of the open development data, kept beside the checkout in ../shared. Throws a clear sentence when it is
 * missing.
 */
export function sharedPath(name: string): string {
  const path = join(ROOT, '../shared', name)
  if (!existsSync(path))
    throw new Error(`This test reads open development data that is not here: put shared/${name} beside the checkout.`)
  return path
}
