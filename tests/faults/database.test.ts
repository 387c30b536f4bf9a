import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startProcess } from '#tests/support/application-process.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

const DOWN_MS = 3_000

test('while the database is away pages say so and when to come back; then all goes on in the same process', async () => {
  const database = await ownPostgres()
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
}, 60_000)
