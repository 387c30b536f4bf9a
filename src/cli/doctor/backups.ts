import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Backups are named by their instant, with dashes where a file name may have no colon: 2026-05-04T16-00-00-000Z. */
const isInstant = (name: string) => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/.test(name)

export type KeptBackup = { folder: string; madeAt: Date }

/** The newest of those that were made where backups are made when nobody says where. */
export function findNewestBackup(dataDir: string): KeptBackup | undefined {
  const folder = join(dataDir, 'backups')
  const name = existsSync(folder) ? readdirSync(folder).filter(isInstant).sort().at(-1) : undefined
  return name === undefined ? undefined : { folder: join(folder, name), madeAt: instantOf(name) }
}

const instantOf = (name: string) => new Date(name.replace(/T(..)-(..)-(..)-(...)Z/, 'T$1:$2:$3.$4Z'))
