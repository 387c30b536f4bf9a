import { createHmac, randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { type Db, openDatabase, openPool } from '#src/platform/database.ts'
import { SUPERUSER, startCluster } from '#src/platform/embedded/cluster.ts'
import { DEAD_LETTER, QUEUES } from '#src/platform/jobs.ts'
import { migrate } from '#src/platform/migrate.ts'
import { prepareJobs } from '#src/platform/prepare-jobs.ts'
import { APP_ROLE, OWNER_ROLE, prepareOwnDatabase, urlAs, withClient } from '#src/platform/roles.ts'

/** A database of one's own with every table and no row, and two ways in. */
export type TestDatabase = {
  name: string
  /** As the application: row-level security holds. */
  db: Db
  pool: pg.Pool
  /** As the owner of the tables, who sees everything: to set up, and to look at what was saved. */
  owner: Db
  appUrl: string
  ownerUrl: string
  /** Ends the connections and drops the database: a run needs room for those that are open. */
  close(): Promise<void>
  /** Ends the connections for good, and leaves the database to be copied. */
  leave(): Promise<void>
}

/** A migrated, empty database in about 0.1 s. Inside a test it closes itself; in beforeAll, call close in afterAll. */
export async function freshDatabase(): Promise<TestDatabase> {
  return copyOf(await testServer())
}

/**
 * A copy of a database that takes long to fill, with what its maker has to say of it: `fill` is called once in a run of
 * the tests, by whoever comes first. What it says must be JSON.
 */
export async function filledDatabase<T>(
  key: string,
  fill: () => Promise<{ database: TestDatabase; said: T }>,
): Promise<{ database: TestDatabase; said: T }> {
  const { url } = await testServer()
  const { template, said } = await once(key, async () => {
    const { database, said } = await fill()
    await database.leave()
    return { template: database.name, said }
  })
  return { database: await copyOf({ url, template }), said }
}

async function copyOf({ url, template }: TestServer): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  // Copying its files is half the work of logging its pages, which is what is done unasked.
  const create = `create database ${name} template ${template} strategy file_copy owner ${OWNER_ROLE}`
  await withClient(url, (client) => client.query(create))
  remember(name)
  return connect(url, name)
}

/** A database with nothing in it, owned by the owner role: for tests of migrations and of restoring. */
export async function emptyDatabase(): Promise<{ ownerUrl: string; appUrl: string }> {
  const { url } = await testServer()
  const name = `test_${randomBytes(8).toString('hex')}`
  await prepareOwnDatabase(url, name, PASSWORD)
  remember(name)
  return { ownerUrl: urlOf(url, OWNER_ROLE, name), appUrl: urlOf(url, APP_ROLE, name) }
}

/** The server of this run as its superuser, and the database that the others are copies of. */
export type TestServer = { url: string; template: string }

/** Starts the server when nobody has. */
export const testServer = (): Promise<TestServer> => once('server', makeTemplate)

/**
 * The password of the roles of a test server, where it asks for one. It is what the application derives from an owner's
 * password 'secret', so that a test of deriving does not lock the others out.
 */
export const PASSWORD = createHmac('sha256', 'secret').update(APP_ROLE).digest('base64url')

/** Of all processes of a run one makes it, the others wait for it. */
async function once<T>(key: string, make: (folder: string) => Promise<T>): Promise<T> {
  const folder = inject('databaseFolder')
  const file = join(folder, `${key}.json`)
  if (!existsSync(file)) await makeOrWait({ file, failure: join(folder, `${key}.failure`) }, () => make(folder))
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

async function makeOrWait({ file, failure }: Record<'file' | 'failure', string>, make: () => Promise<unknown>) {
  try {
    mkdirSync(`${file}.making`)
  } catch {
    while (!existsSync(file)) {
      if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'))
      await delay(20)
    }
    return
  }
  try {
    writeFileSync(`${file}.new`, JSON.stringify(await make()))
    renameSync(`${file}.new`, file)
  } catch (error) {
    writeFileSync(failure, `Another test could not make ${file}: ${(error as Error).message}`)
    throw error
  }
}

async function makeTemplate(folder: string): Promise<TestServer> {
  const url = process.env.TEST_DATABASE_URL ?? (await startServer(folder))
  const template = `template_${randomBytes(8).toString('hex')}`
  await prepareOwnDatabase(url, template, PASSWORD)
  remember(template)
  const ownerUrl = urlOf(url, OWNER_ROLE, template)
  await migrate(ownerUrl)
  await prepareJobs(ownerUrl, [...QUEUES, DEAD_LETTER])
  await withClient(url, (client) => client.query(`alter database ${template} is_template true`))
  return { url, template }
}

/** Nothing on this server is to be kept, so it need not wait for the disk. */
async function startServer(folder: string): Promise<string> {
  chmodSync(folder, 0o711)
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const cluster = await startCluster({ dataDir: folder, settings, log: () => {} })
  return cluster.url(SUPERUSER, 'postgres')
}

function connect(serverUrl: string, name: string): TestDatabase {
  const [appUrl, ownerUrl] = [urlOf(serverUrl, APP_ROLE, name), urlOf(serverUrl, OWNER_ROLE, name)]
  const pool = openPool({ connectionString: appUrl, max: 5 })
  const ownerPool = openPool({ connectionString: ownerUrl, max: 2 })
  const db = openDatabase(pool)
  const owner = openDatabase(ownerPool)
  const disconnect = () => Promise.all([db.destroy(), owner.destroy()]).then(() => {})
  let ended: Promise<void> | undefined
  const close = () => {
    ended ??= disconnect().then(() => dropDatabase(serverUrl, name))
    return ended
  }
  const leave = () => {
    ended ??= disconnect()
    return ended
  }
  closeAfterTest(close)
  return { name, db, pool, owner, appUrl, ownerUrl, close, leave }
}

const dropDatabase = (serverUrl: string, name: string) =>
  withClient(serverUrl, async (client) => {
    await client.query(`drop database ${name} with (force)`)
  })

/** In beforeAll there is no test to end. */
function closeAfterTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close)
  } catch {
    return
  }
}

const urlOf = (serverUrl: string, role: string, database: string) =>
  urlAs(serverUrl, role, PASSWORD).replace(/\/[^/?]*(\?|$)/, `/${database}$1`)

const remember = (name: string) => appendFileSync(join(inject('databaseFolder'), 'databases'), `${name}\n`)
