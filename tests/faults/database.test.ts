import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { SUPERUSER, startCluster } from '#src/platform/embedded/cluster.ts'
import { APP_ROLE, OWNER_ROLE, prepareOwnDatabase } from '#src/platform/roles.ts'
import { startProcess } from '#tests/support/application-process.ts'
import { PASSWORD } from '#tests/support/database.ts'

const DOWN_MS = 3_000

/** A PostgreSQL of one's own, which can be stopped without hurting another test. */
async function ownServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'jumelage-fault-'))
  chmodSync(dataDir, 0o711)
  const start = () => startCluster({ dataDir, log: () => {} })
  let cluster = await start()
  await prepareOwnDatabase(cluster.url(SUPERUSER, 'postgres'), 'jumelage', PASSWORD)
  onTestFinished(async () => {
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    appUrl: cluster.url(APP_ROLE, 'jumelage'),
    ownerUrl: cluster.url(OWNER_ROLE, 'jumelage'),
    stop: () => cluster.stop(),
    start: async () => {
      cluster = await start()
    },
  }
}

test('while the database is away pages say so and when to come back; then all goes on in the same process', async () => {
  const database = await ownServer()
  const application = await startProcess({ ...database, role: 'all' })
  onTestFinished(application.kill)
  const page = `${application.address}/o/nowhere/theme.css`
  expect((await fetch(page)).status).toEqual(404)

  await database.stop()
  for (const since = Date.now(); Date.now() - since < DOWN_MS; await delay(500)) {
    const answer = await fetch(page)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.text()).toMatch('<h1')
    expect((await fetch(`${application.address}/healthz`)).status).toEqual(200)
    expect((await fetch(`${application.address}/readyz`)).status).toEqual(503)
  }

  await database.start()
  await expect.poll(async () => (await fetch(page)).status, { timeout: 5_000 }).toEqual(404)
  expect(application.isAlive()).toEqual(true)
})
