import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { startCluster } from '#src/platform/embedded/cluster.ts'
import { isAlive } from '#src/platform/embedded/processes.ts'
import { withClient } from '#src/platform/roles.ts'
import { ROOT } from '#src/platform/root.ts'

type Started = { server: number; adopted: boolean; url: string }
type Said = Started | { refused: string }
type Holder = { process: ChildProcess; said: Said }

const NOBODY = 65_534
/** As root both ways are tried: root lends the database to nobody, and nobody runs everything. */
const accounts = process.getuid!() === 0 ? [0, NOBODY] : [process.getuid!()]
const folders: string[] = []

afterAll(async () => {
  for (const dataDir of folders.filter((folder) => existsSync(join(folder, 'postgres'))))
    await startCluster({ dataDir, log: () => {} }).then((cluster) => cluster.stop())
})

function dataDirFor(uid: number): string {
  chmodSync(inject('databaseFolder'), 0o711)
  const folder = mkdtempSync(join(inject('databaseFolder'), 'held-'))
  chmodSync(folder, 0o711)
  chownSync(folder, uid, uid === 0 ? 0 : process.getuid!() === 0 ? NOBODY : process.getgid!())
  folders.push(folder)
  return folder
}

/** Starts the application's half that holds the database, and waits for what it says. */
async function hold(dataDir: string, uid: number): Promise<Holder> {
  const identity = process.getuid!() === 0 && uid !== 0 ? { uid, gid: NOBODY } : {}
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tests/support/hold-database.ts'), dataDir], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...identity,
  })
  let text = ''
  for await (const chunk of child.stdout!) {
    text += chunk
    if (text.includes('\n')) break
  }
  return { process: child, said: JSON.parse(text) as Said }
}

const started = ({ said }: Holder): Started => {
  if ('refused' in said) throw new Error(said.refused)
  return said
}

const end = (holder: Holder, signal: NodeJS.Signals) =>
  new Promise<number | null>((resolve) => {
    holder.process.once('exit', resolve)
    holder.process.kill(signal)
  })

for (const uid of accounts) {
  const who = uid === 0 ? 'as root' : 'without rights'

  test(`${who}: the database is made, keeps what was committed, and stops with the application`, async () => {
    const dataDir = dataDirFor(uid)
    const first = await hold(dataDir, uid)
    const { server, adopted, url } = started(first)
    expect(adopted).toEqual(false)
    await withClient(url, (client) => client.query('create table kept as select 7 as number'))
    expect(await end(first, 'SIGTERM')).toEqual(0)
    expect(isAlive(server)).toEqual(false)
    expect(existsSync(join(dataDir, 'jumelage.lock'))).toEqual(false)

    const second = await hold(dataDir, uid)
    const { rows } = await withClient(started(second).url, (client) => client.query('select * from kept'))
    expect(rows).toEqual([{ number: 7 }])
    await end(second, 'SIGTERM')
  })

  test(`${who}: a second application is refused by name, and the first goes on`, async () => {
    const dataDir = dataDirFor(uid)
    const first = await hold(dataDir, uid)
    const second = await hold(dataDir, uid)
    expect(second.said).toEqual({
      refused:
        `Jumelage already runs on ${dataDir} (process ${first.process.pid}): ` +
        'stop it first, give this one another DATA_DIR and PORT, or use DATABASE_URL to run several.',
    })
    const { rows } = await withClient(started(first).url, (client) => client.query('select 1 as one'))
    expect(rows).toEqual([{ one: 1 }])
    await end(first, 'SIGTERM')
  })

  test(`${who}: after kill -9 of the application the next one adopts its server`, async () => {
    const dataDir = dataDirFor(uid)
    const first = await hold(dataDir, uid)
    await end(first, 'SIGKILL')
    const second = await hold(dataDir, uid)
    expect(started(second)).toEqual({ ...started(first), adopted: true })
    await end(second, 'SIGTERM')
    expect(isAlive(started(first).server)).toEqual(false)
  })

  test(`${who}: after kill -9 of everything, what was committed is there`, async () => {
    const dataDir = dataDirFor(uid)
    const first = await hold(dataDir, uid)
    await withClient(started(first).url, (client) => client.query('create table kept as select 7 as number'))
    process.kill(started(first).server, 'SIGKILL')
    await end(first, 'SIGKILL')
    const second = await hold(dataDir, uid)
    expect(started(second).adopted).toEqual(false)
    const { rows } = await withClient(started(second).url, (client) => client.query('select * from kept'))
    expect(rows).toEqual([{ number: 7 }])
    await end(second, 'SIGTERM')
  })
}

test('a number in postmaster.pid that belongs to another program now is no server', async () => {
  const dataDir = dataDirFor(process.getuid!())
  const first = await hold(dataDir, process.getuid!())
  await end(first, 'SIGTERM')
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${dataDir}/postgres\n`)
  const second = await hold(dataDir, process.getuid!())
  expect(started(second).adopted).toEqual(false)
  await end(second, 'SIGTERM')
})

test('making the database was cut short: it is made again', async () => {
  const dataDir = dataDirFor(process.getuid!())
  mkdirSync(join(dataDir, 'postgres.new'))
  writeFileSync(join(dataDir, 'postgres.new/PG_VERSION'), '18\n')
  const holder = await hold(dataDir, process.getuid!())
  expect(started(holder).adopted).toEqual(false)
  expect(existsSync(join(dataDir, 'postgres.new'))).toEqual(false)
  await end(holder, 'SIGTERM')
})

test('a path too long for a socket is no obstacle', async () => {
  const deep = join(dataDirFor(process.getuid!()), 'a'.repeat(60), 'b'.repeat(60))
  mkdirSync(deep, { recursive: true, mode: 0o755 })
  const holder = await hold(deep, process.getuid!())
  const socketFolder = decodeURIComponent(new URL(started(holder).url).hostname)
  expect(socketFolder).toMatch(new RegExp(`^${tmpdir()}/jumelage-[0-9a-f]{12}$`))
  expect(statSync(socketFolder).mode & 0o777).toEqual(0o700)
  await end(holder, 'SIGTERM')
})

if (process.getuid!() === 0)
  test('root is told which folder nobody may not enter', async () => {
    const closed = dataDirFor(0)
    chmodSync(closed, 0o700)
    mkdirSync(join(closed, 'data'), { mode: 0o711 })
    const { said } = await hold(join(closed, 'data'), 0)
    expect(said).toEqual({
      refused:
        `PostgreSQL refuses to run as root, so root lends it to nobody, who may not enter ${closed} on the way to ` +
        `${join(closed, 'data')}. Run "chmod o+x ${closed}", put the program and DATA_DIR elsewhere, ` +
        'or start as another user.',
    })
  })
