import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { type Account, assertMayCross, chooseAccount, giveTo } from '#src/platform/embedded/account.ts'
import { type Binaries, findBinaries } from '#src/platform/embedded/binaries.ts'
import { createCluster } from '#src/platform/embedded/create-cluster.ts'
import { findPostmaster, type Postmaster } from '#src/platform/embedded/postmaster.ts'
import { isAlive } from '#src/platform/embedded/processes.ts'
import { prepareSocketFolder } from '#src/platform/embedded/socket-folder.ts'

/** A PostgreSQL server of ours on a folder. It outlives this process unless it is stopped. */
export type Cluster = {
  pid: number
  /** true when it ran already and we only joined it. */
  adopted: boolean
  /** How a role reaches a database of this server. Whoever may enter the socket folder is trusted. */
  url(role: string, database: string): string
  /** Ends connections, writes everything down, and waits until the server is gone. */
  stop(): Promise<void>
}

export type ClusterOptions = {
  /** Holds the cluster, its socket and its log. Exists. */
  dataDir: string
  /** Settings of PostgreSQL over ours. */
  settings?: Record<string, string>
  log: (line: string) => void
}

/** The role that initdb makes; only role and database preparation and maintenance use it. */
export const SUPERUSER = 'jumelage_superuser'

/** Committed means on the disk. The log never holds a statement or a value: they are about people. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
  io_method: 'sync',
}

/** Joins the server that lives on the folder, or starts one, after making the cluster when there is none. */
export async function startCluster({ dataDir, settings = {}, log }: ClusterOptions): Promise<Cluster> {
  const home = realpathSync(dataDir)
  const folder = join(home, 'postgres')
  const living = await settle(findPostmaster(folder), folder, log)
  if (living) return describe(living, folder, true)

  const account = chooseAccount(folder)
  const binaries = findBinaries()
  assertMayCross(binaries.folder, account)
  assertMayCross(home, account)
  if (!existsSync(folder)) await createCluster(folder, binaries, account, log)
  giveTo(account, folder)
  assertSameMajor(folder, binaries)
  const socketFolder = prepareSocketFolder(home, account)
  const started = await launch({ folder, socketFolder, account, binaries, settings: { ...SETTINGS, ...settings }, log })
  return describe(started, folder, false)
}

type Launch = {
  folder: string
  socketFolder: string
  account: Account
  binaries: Binaries
  settings: Record<string, string>
  log: (line: string) => void
}

/** After kill -9 of a server its last processes need a moment to notice; until then a new one refuses to start. */
async function launch(options: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const child = spawnServer(options)
    const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')))
    const ready = await waitUntilReady(options.folder, child, options.log)
    if (ready) {
      child.unref()
      return ready
    }
    await ended
    const lastLines = tail(logFile(options.folder))
    const refusedForNow = /pre-existing shared memory block|lock file ".*" already exists/.test(lastLines)
    if (!refusedForNow || attempt === 20) throw new Error(`The embedded PostgreSQL did not start.\n${lastLines}`)
    await delay(250)
  }
}

/** In a process group of its own: Ctrl+C in the terminal reaches us, and we stop it in good order. */
function spawnServer({ folder, socketFolder, account, binaries, settings }: Launch): ChildProcess {
  const output = openLog(logFile(folder))
  const all = { ...settings, unix_socket_directories: socketFolder }
  const args = ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  try {
    return spawn(binaries.postgres, args, {
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output],
      env: { LC_ALL: 'C', PATH: process.env.PATH },
      ...(account.uid === process.getuid!() ? {} : { uid: account.uid, gid: account.gid }),
    })
  } finally {
    closeSync(output)
  }
}

async function waitUntilReady(folder: string, child: ChildProcess, log: (line: string) => void) {
  let failed = false
  child.once('error', () => {
    failed = true
  })
  const since = performance.now()
  let told = false
  while (child.exitCode === null && child.signalCode === null && !failed) {
    const found = findPostmaster(folder)
    if (found?.pid === child.pid && found?.state === 'ready') return found
    if (!told && performance.now() - since > 5_000) {
      log('PostgreSQL repairs its files after a hard stop; this can take minutes. Do not interrupt it.')
      told = true
    }
    await delay(10)
  }
  return undefined
}

/** Waits out a server that is starting or stopping. undefined when none is left; throws when one does not answer. */
async function settle(found: Postmaster | undefined, folder: string, log: (line: string) => void) {
  if (!found) return undefined
  if (found.state === 'starting') log(`Waiting for the PostgreSQL that is starting (process ${found.pid}).`)
  let now: Postmaster | undefined = found
  const since = performance.now()
  while (now && now.state !== 'ready') {
    if (performance.now() - since > 300_000) throw new Error(unanswered(now.pid, folder))
    await delay(20)
    now = findPostmaster(folder)
  }
  if (now && !(await answers(now))) throw new Error(unanswered(now.pid, folder))
  return now
}

const unanswered = (pid: number, folder: string) =>
  `Process ${pid} holds the database folder ${folder} and does not answer: stop it, then start again.`

async function answers(postmaster: Postmaster): Promise<boolean> {
  const connectionString = socketUrl(postmaster.socketFolder, SUPERUSER, 'postgres')
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 15_000, query_timeout: 15_000 })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

function describe({ pid, socketFolder }: Postmaster, folder: string, adopted: boolean): Cluster {
  return {
    pid,
    adopted,
    url: (role, database) => socketUrl(socketFolder, role, database),
    async stop() {
      await stopPostmaster(pid, folder)
      // Made again at the next start; one in the temporary folder would stay for good.
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

/** The URL form of a socket folder, which pg and pg-boss both read. */
const socketUrl = (folder: string, role: string, database: string) =>
  `postgres://${encodeURIComponent(role)}@${encodeURIComponent(folder)}/${encodeURIComponent(database)}`

/** SIGINT is PostgreSQL's fast shutdown: it ends the connections, keeps what was committed, and writes a checkpoint. */
async function stopPostmaster(pid: number, folder: string): Promise<void> {
  if (findPostmaster(folder)?.pid !== pid) return
  process.kill(pid, 'SIGINT')
  const since = performance.now()
  while (isAlive(pid)) {
    if (performance.now() - since > 60_000) throw new Error(`PostgreSQL (process ${pid}) did not stop in a minute.`)
    await delay(10)
  }
}

function assertSameMajor(folder: string, binaries: Binaries): void {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (made === binaries.major) return
  throw new Error(
    `The database in ${folder} was made by PostgreSQL ${made}, and this Jumelage brings ${binaries.major}: ` +
      'make a backup with the former version and restore it with this one.',
  )
}

const logFile = (folder: string) => join(dirname(folder), 'postgres.log')

/** The former log is kept once, so that two of 10 MB are the most there are at a start. */
function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true })
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

const tail = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
