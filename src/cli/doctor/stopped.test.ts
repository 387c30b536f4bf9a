import { expect, onTestFinished, test } from 'vitest'
import { examineJobs, examineMails } from '#src/cli/doctor/stopped.ts'
import { enqueue, QUEUES, retryDeadJobs } from '#src/platform/jobs.ts'
import { queueMail } from '#src/platform/mail.ts'
import { withClient } from '#src/platform/roles.ts'
import { type Handlers, startWorker } from '#src/platform/work.ts'
import { change } from '#src/platform/world.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const asOwner = <T>({ database }: TestWorld, work: Parameters<typeof withClient<T>>[1]) =>
  withClient(database.ownerUrl, work)

test('mails that were refused are told by organisation, kind and reason, and never to whom', async () => {
  const world = await freshWorld()
  expect((await asOwner(world, examineMails)).state).toEqual('good')
  const letter = { language: 'fr', subject: 'x', html: '', plain: '', purpose: 'timetable-release' } as const
  for (const address of ['amina@exemple.ca', 'leila@exemple.ca']) {
    const to = { address, name: null }
    const id = await change(world, coordinator, (tx) =>
      queueMail(tx, world.config.baseUrl, { organisationId: north, to, ...letter }),
    )
    const failure = { failedAt: new Date(), lastError: `550 <${address}>: user unknown` }
    await world.owner.updateTable('mails').set(failure).where('id', '=', id).execute()
  }
  expect(await asOwner(world, examineMails)).toMatchObject({
    state: 'poor',
    found: expect.stringContaining('2 × Chambre du Nord, timetable-release (550 <…>: user unknown).'),
  })
})

test('jobs that failed for good are told with why, and are tried again when the operator asks', async () => {
  const world = await freshWorld()
  await world.db.transaction().execute((tx) => enqueue(tx, 'sweep', { organisationId: null }))
  await asOwner(world, (client) => client.query('update pgboss.job set retry_limit = 0'))
  let isMended = false
  const handlers = Object.fromEntries(QUEUES.map((queue) => [queue, async () => {}])) as unknown as Handlers
  const sweep = async () => {
    if (!isMended) throw new Error('no room on the disk')
  }
  const executeSql = (text: string, values: unknown[]) => world.database.pool.query(text, values)
  const worker = await startWorker({ executeSql }, { ...handlers, sweep }, () => {})
  onTestFinished(() => worker.stop(1))
  const examine = () => asOwner(world, examineJobs)
  await expect.poll(async () => (await examine()).state, { timeout: 10_000 }).toEqual('poor')
  expect((await examine()).found).toEqual(
    '0 wait for more than five minutes; failed for good: 1 × sweep (no room on the disk).',
  )
  isMended = true
  expect(await asOwner(world, retryDeadJobs)).toEqual(1)
  await expect.poll(async () => (await examine()).state, { timeout: 10_000 }).toEqual('good')
})
