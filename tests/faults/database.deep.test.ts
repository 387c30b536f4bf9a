import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { inScope, openDatabase, openPool } from '#src/platform/database.ts'
import { queueMail } from '#src/platform/mail.ts'
import { startProcess } from '#tests/support/application-process.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

const STOPPED_SECONDS = 30
const FROZEN_SECONDS = 10

/** The application with its worker, its own database and its own mail server. */
async function running() {
  const database = await ownPostgres()
  const mails = await startMailServer()
  onTestFinished(mails.close)
  const application = await startProcess({ ...database, role: 'all', smtpUrl: mails.url })
  onTestFinished(application.kill)
  const page = `${application.address}/o/nowhere/theme.css`
  const statusOf = async (path: string) => (await fetch(`${application.address}${path}`)).status
  return { database, mails, application, page, statusOf }
}

/** Writes mails, and closes the connection before the database goes away. */
async function write(appUrl: string, addresses: string[]): Promise<void> {
  const db = openDatabase(openPool({ connectionString: appUrl }))
  await inScope(db, { organisationId: null }, async (tx) => {
    for (const address of addresses) {
      const letter = { subject: address, html: '<p>…</p>', plain: '…', purpose: 'test', language: 'fr' } as const
      const to = { address, name: null }
      await queueMail(tx, 'http://localhost', { organisationId: null, to, ...letter })
    }
  })
  await db.destroy()
}

const ADDRESSES = Array.from({ length: 60 }, (_, each) => `n${each}@exemple.ca`)

test('half a minute without a database: pages say so at once, nothing ends, and what was under way is done', async () => {
  const { database, mails, application, page, statusOf } = await running()
  await write(database.appUrl, ADDRESSES)
  await expect.poll(() => mails.received.length, { timeout: 20_000 }).toBeGreaterThan(0)
  await database.stop()
  for (const since = Date.now(); Date.now() - since < STOPPED_SECONDS * 1000; await delay(500)) {
    const answer = await fetch(page, { signal: AbortSignal.timeout(5_000) })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.text()).toMatch('<h1')
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503])
  }
  await database.start()
  await expect.poll(async () => (await fetch(page)).status, { timeout: 5_000 }).toEqual(404)
  const arrived = () => new Set(mails.received.map(({ subject }) => subject)).size
  await expect.poll(arrived, { timeout: 120_000 }).toEqual(ADDRESSES.length)
  expect(application.isAlive()).toEqual(true)
}, 240_000)

test('a database that stands still: the process lives and says that it cannot serve; then all is answered, once', async () => {
  const { database, mails, application, page, statusOf } = await running()
  expect((await fetch(page)).status).toEqual(404)
  await write(database.appUrl, ADDRESSES)
  await expect.poll(() => mails.received.length, { timeout: 20_000 }).toBeGreaterThan(0)
  database.freeze()
  const asked: Promise<number>[] = []
  for (const since = Date.now(); Date.now() - since < FROZEN_SECONDS * 1000; await delay(200)) {
    asked.push(fetch(page).then(({ status }) => status))
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503])
  }
  database.thaw()
  const answers = await Promise.all(asked)
  expect(answers.filter((status) => status !== 404 && status !== 503)).toEqual([])
  expect((await fetch(page)).status).toEqual(404)
  expect(await statusOf('/readyz')).toEqual(200)
  await expect.poll(() => mails.received.length, { timeout: 120_000 }).toBeGreaterThanOrEqual(ADDRESSES.length)
  expect(mails.received.map(({ subject }) => subject).sort()).toEqual([...ADDRESSES].sort())
  expect(application.isAlive()).toEqual(true)
}, 240_000)
