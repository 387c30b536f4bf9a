import { spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, giveTo } from '#src/platform/embedded/account.ts'
import type { Binaries } from '#src/platform/embedded/binaries.ts'
import { SUPERUSER } from '#src/platform/embedded/cluster.ts'

/**
 * Makes a cluster under another name and renames it when it is whole, so that one that was cut short is never taken
 * for a database. Throws with what initdb said.
 */
export async function createCluster(folder: string, binaries: Binaries, account: Account, log: (line: string) => void) {
  log('Making the database (once).')
  const parent = dirname(folder)
  const draft = join(parent, `${basename(folder)}.new`)
  // An initdb that outlived us may still be writing there.
  rmSync(draft, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(account, draft)
  await initdb(draft, binaries, account)
  renameSync(draft, folder)
}

/** Names sort as people in Québec expect; the C locale is for messages only, and Linux knows letters beyond ASCII. */
async function initdb(folder: string, binaries: Binaries, account: Account): Promise<void> {
  const args = ['-D', folder, '-U', SUPERUSER, '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8']
  args.push('--locale-provider=icu', '--icu-locale=fr-CA', '--locale=C', '--data-checksums', '--no-instructions')
  if (process.platform === 'linux') args.push('--lc-ctype=C.UTF-8')
  const child = spawn(binaries.initdb, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { LC_ALL: 'C', PATH: process.env.PATH },
    ...(account.uid === process.getuid!() ? {} : { uid: account.uid, gid: account.gid }),
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The database could not be made in ${folder}.\n${said.trim()}`)
}
