import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findNewestBackup } from '#src/cli/doctor/backups.ts'
import { bad, type Finding, good, poor } from '#src/cli/doctor/finding.ts'
import type { Config } from '#src/platform/config.ts'

/** Node, the data folder, the disk, the public address, the backups: what needs no database. */
export function examineMachine(config: Config, now: Date): Finding[] {
  return [
    good('Node', `version ${process.versions.node}`),
    ...examineDataDir(config),
    examineAddress(config),
    ...examineSecret(config),
    examineBackups(config, now),
  ]
}

function examineDataDir({ dataDir }: Config): Finding[] {
  const folder = nearestExisting(dataDir)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    return [
      bad('Data folder', `${folder} may not be written.`, 'Start as its owner, or set DATA_DIR to another folder.'),
    ]
  }
  return [good('Data folder', dataDir), examineDisk(folder)]
}

/** Below a tenth uploads are refused, and PostgreSQL stops where nothing is left. */
function examineDisk(folder: string): Finding {
  const { bavail, blocks, bsize } = statfsSync(folder)
  const free = bavail / blocks
  const gigabytes = ((bavail * bsize) / 1e9).toFixed(1)
  const said = `${(free * 100).toFixed(0)} % of the disk of the data folder is free (${gigabytes} GB).`
  const mend = 'Remove what is not needed there, or move DATA_DIR to a larger disk.'
  if (free < 0.1) return bad('Disk', said, mend)
  return free < 0.2 ? poor('Disk', said, mend) : good('Disk', said)
}

/** A browser keeps a cookie that is only for https on http://localhost, and nowhere else on http. */
function examineAddress({ baseUrl, production }: Config): Finding {
  const { protocol, hostname } = new URL(baseUrl)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const mend = 'Set BASE_URL to the public address, which begins with https://.'
  if (production && (isLocal || protocol !== 'https:'))
    return bad('Address', `In production the links in mails begin with ${baseUrl}.`, mend)
  if (!isLocal && protocol !== 'https:')
    return poor('Address', `${baseUrl} is not encrypted: whoever is on the way reads the pages and the sign-ins.`, mend)
  return good('Address', baseUrl)
}

/** Several nodes on one database must read each other's cookies and codes. */
function examineSecret({ databaseUrl, secret }: Config): Finding[] {
  if (!databaseUrl || secret) return []
  const found = 'SECRET is not set: this node keeps one of its own in the data folder.'
  return [poor('Secret', found, 'With several nodes on one database, give all of them the same SECRET.')]
}

function examineBackups({ dataDir, production }: Config, now: Date): Finding {
  const newest = findNewestBackup(dataDir)
  const mend = 'Run "jumelage backup" every night, and every hour on an interview day, and keep copies elsewhere.'
  if (!newest)
    return production
      ? poor('Backups', `There is none in ${join(dataDir, 'backups')}.`, mend)
      : good('Backups', 'none, and none is needed here')
  const hours = Math.round((now.getTime() - newest.madeAt.getTime()) / 3_600_000)
  return hours > 26
    ? poor('Backups', `The newest is ${hours} hours old.`, mend)
    : good('Backups', `the newest is ${hours} hours old`)
}

const nearestExisting = (folder: string): string => (existsSync(folder) ? folder : nearestExisting(dirname(folder)))
