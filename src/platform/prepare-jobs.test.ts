import { expect, test } from 'vitest'
import { DEAD_LETTER, enqueue, type Handlers, QUEUES, startWorker } from '#src/platform/jobs.ts'
import { prepareJobs } from '#src/platform/prepare-jobs.ts'
import { freshDatabase, type TestDatabase } from '#tests/support/database.ts'

const nothing = Object.fromEntries(QUEUES.map((queue) => [queue, async () => {}])) as unknown as Handlers

const work = (database: TestDatabase, handlers: Partial<Handlers>) => {
  const executeSql = (text: string, values: unknown[]) => database.pool.query(text, values)
  return startWorker({ executeSql }, { ...nothing, ...handlers }, () => {})
}

test('the application adds a job in its own transaction and works it, without owning the queue', async () => {
  const database = await freshDatabase()
  const done: unknown[] = []
  let resolve = () => {}
  const promise = new Promise<void>((worked) => {
    resolve = worked
  })
  const worker = await work(database, {
    sweep: async (data) => {
      done.push(data)
      resolve()
    },
  })
  const job = (name: string) => ({ organisationId: null, name })
  await expect(
    database.db.transaction().execute(async (tx) => {
      await enqueue(tx, 'sweep', job('rolled back'))
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await database.db.transaction().execute((tx) => enqueue(tx, 'sweep', job('committed')))
  await promise
  await worker.stop()
  expect(done).toEqual([{ organisationId: null, name: 'committed' }])
})

test('a job that fails is tried again, and a job that always fails ends where staff can see it', async () => {
  const database = await freshDatabase()
  await database.db.transaction().execute((tx) => enqueue(tx, 'sweep', { organisationId: null }))
  // Five tries with a growing delay take minutes; the test asks for two at once.
  const hurry = { retry_limit: 1, retry_delay: 0, retry_backoff: false }
  await database.pool.query(
    'update pgboss.job set retry_limit = $1, retry_delay = $2, retry_backoff = $3',
    Object.values(hurry),
  )
  let tries = 0
  const worker = await work(database, {
    sweep: async () => {
      tries += 1
      throw new Error('always')
    },
  })
  await expect.poll(() => deadLetters(database), { timeout: 15_000 }).toEqual(1)
  await worker.stop()
  expect(tries).toEqual(2)
})

const deadLetters = async ({ pool }: TestDatabase) => {
  const { rows } = await pool.query('select count(*)::int as count from pgboss.job where name = $1', [DEAD_LETTER])
  return rows[0].count
}

test('queues are prepared once, and again where one is new', async () => {
  const { ownerUrl, pool } = await freshDatabase()
  const names = async () =>
    (await pool.query('select name from pgboss.queue order by name')).rows.map((row) => row.name)
  const before = await names()
  await prepareJobs(ownerUrl, [...QUEUES, DEAD_LETTER])
  expect(await names()).toEqual(before)
  await Promise.all([1, 2].map(() => prepareJobs(ownerUrl, [...QUEUES, 'greet', DEAD_LETTER])))
  expect(await names()).toEqual([...before, 'greet'].sort())
})
