// A throwaway cluster of the PostgreSQL that the machine's packages brought, for the second run of the database tests.

import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Debian keeps one folder per major version here. */
const DEBIAN = '/usr/lib/postgresql'

/** The programs of the machine's newest PostgreSQL from 15 on, or undefined. */
export function findSystemPostgres() {
  if (!existsSync(DEBIAN)) return undefined
  const major = readdirSync(DEBIAN)
    .map(Number)
    .filter((number) => number >= 15 && existsSync(join(DEBIAN, String(number), 'bin/initdb')))
    .sort((one, other) => other - one)[0]
  return major && { major, bin: join(DEBIAN, String(major), 'bin') }
}

/** Starts it on a socket in a folder of its own. Root lends it to nobody, as PostgreSQL refuses root. */
export async function startSystemPostgres({ bin }) {
  const folder = mkdtempSync(join(tmpdir(), 'system-postgres-'))
  const account = process.getuid() === 0 ? nobody() : {}
  if (account.uid) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const options = { cwd: folder, env: { LC_ALL: 'C.UTF-8' }, ...account }
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr-CA', '--locale=C.UTF-8']
  const initdb = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', ...locale],
    options,
  )
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.stderr}`)
  const own = [`unix_socket_directories=${folder}`, 'listen_addresses=', 'max_connections=200']
  const settings = [...own, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', () => server.kill('SIGQUIT'))
  while (!isReady(data)) {
    if (server.exitCode !== null) throw new Error(`${bin}/postgres did not start.`)
    await delay(20)
  }
  return { url: `postgres://postgres@${encodeURIComponent(folder)}/postgres`, stop }
}

/** The eighth line of the file says so. */
function isReady(data) {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) && readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready'
}

function nobody() {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  if (!line) throw new Error('There is no account "nobody" to lend PostgreSQL to.')
  return { uid: Number(line[1]), gid: Number(line[2]) }
}
