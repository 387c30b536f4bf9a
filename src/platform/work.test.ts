import { expect, onTestFinished, test } from 'vitest'
import { DEAD_LETTER, enqueue, type JobData, LEASE_SECONDS, QUEUES } from '#src/platform/jobs.ts'
import { type Handlers, LOOK_SECONDS, startWorker } from '#src/platform/work.ts'
import { freshDatabase, type TestDatabase } from '#tests/support/database.ts'

const nothing = Object.fromEntries(QUEUES.map((queue) => [queue, async () => {}])) as unknown as Handlers

async function work({ pool }: TestDatabase, handlers: Partial<Handlers>) {
  const executeSql = (text: string, values: unknown[]) => pool.query(text, values)
  const worker = await startWorker({ executeSql }, { ...nothing, ...handlers }, () => {})
  onTestFinished(() => worker.stop(1))
  return worker
}

async function order({ db }: TestDatabase, ...names: string[]): Promise<void> {
  for (const name of names) await db.transaction().execute((tx) => enqueue(tx, 'sweep', { organisationId: null, name }))
}

const nameOf = ({ name }: JobData) => String(name)

/** Of the jobs that a test ordered: their names by what became of them. */
async function became({ pool }: TestDatabase): Promise<Record<string, string[]>> {
  const { rows } = await pool.query<{ state: string; names: string[] }>(
    `select state::text as state, array_agg(data->>'name' order by data->>'name') as names
     from pgboss.job where name = 'sweep' group by state`,
  )
  return Object.fromEntries(rows.map(({ state, names }) => [state, names]))
}

const deadLetters = async ({ pool }: TestDatabase) =>
  (await pool.query('select data, output from pgboss.job where name = $1', [DEAD_LETTER])).rows

test('a job is worked if and only if the transaction that ordered it was saved', async () => {
  const database = await freshDatabase()
  const done: string[] = []
  await expect(
    database.db.transaction().execute(async (tx) => {
      await enqueue(tx, 'sweep', { organisationId: null, name: 'rolled back' })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await order(database, 'committed')
  await work(database, { sweep: async (data) => void done.push(nameOf(data)) })
  await expect.poll(() => became(database)).toEqual({ completed: ['committed'] })
  expect(done).toEqual(['committed'])
})

test('the others of a job that fails are done once; it alone is tried again', async () => {
  const database = await freshDatabase()
  const done: string[] = []
  await order(database, 'one', 'two', 'bad', 'three', 'four')
  await work(database, {
    sweep: async (data) => {
      done.push(nameOf(data))
      if (nameOf(data) === 'bad') throw new Error('not today')
    },
  })
  await expect
    .poll(() => became(database), { timeout: 10_000 })
    .toEqual({ completed: ['four', 'one', 'three', 'two'], retry: ['bad'] })
  expect(done).toEqual(['one', 'two', 'bad', 'three', 'four'])
})

test('a job that always fails ends among the dead letters, with why', async () => {
  const database = await freshDatabase()
  await order(database, 'bad')
  // Five tries with a growing delay take minutes; the test asks for two at once.
  await database.pool.query('update pgboss.job set retry_limit = 1, retry_delay = 0, retry_backoff = false')
  let tries = 0
  await work(database, {
    sweep: async () => {
      tries += 1
      throw new Error('always')
    },
  })
  await expect.poll(async () => (await deadLetters(database)).length, { timeout: 15_000 }).toEqual(1)
  expect(tries).toEqual(2)
  expect((await deadLetters(database))[0]).toMatchObject({ data: { name: 'bad' }, output: { message: 'always' } })
})

test('a job that takes many leases is not taken from a worker that lives, while that of a dead one is', async () => {
  const database = await freshDatabase()
  const begun: string[] = []
  let finish = () => {}
  const long = new Promise<void>((resolve) => {
    finish = resolve
  })
  await order(database, 'long')
  await database.pool.query("update pgboss.job set expire_in = '1 second'")
  const sweep = async (data: JobData) => {
    begun.push(nameOf(data))
    if (nameOf(data) === 'long') await long
  }
  await work(database, { sweep })
  const held = "select now() > created_on + 4 * expire_in as long from pgboss.job where state = 'active'"
  await expect.poll(async () => (await database.pool.query(held)).rows, { timeout: 15_000 }).toEqual([{ long: true }])

  // Somebody took this one and was never seen again.
  await order(database, 'orphan')
  await database.pool.query(
    `update pgboss.job set state = 'active', started_on = now() - interval '1 hour' where data->>'name' = 'orphan'`,
  )
  await work(database, { sweep })
  await expect.poll(() => became(database), { timeout: 15_000 }).toEqual({ active: ['long'], completed: ['orphan'] })
  finish()
  await expect.poll(() => became(database), { timeout: 15_000 }).toEqual({ completed: ['long', 'orphan'] })
  expect(begun).toEqual(['long', 'orphan'])
})

test('a job that kills its process every time is not begun for ever', async () => {
  const database = await freshDatabase()
  await order(database, 'poison', 'harmless')
  await database.pool.query(
    `update pgboss.job set state = 'active', started_on = now() - interval '1 hour', retry_count = retry_limit
     where data->>'name' = 'poison'`,
  )
  await work(database, {})
  await expect
    .poll(() => became(database), { timeout: 15_000 })
    .toEqual({ completed: ['harmless'], failed: ['poison'] })
  expect(await deadLetters(database)).toMatchObject([{ data: { name: 'poison' } }])
})

test('what a worker cannot finish before it stops is left to the next, and does not count as a try', async () => {
  const database = await freshDatabase()
  const begun: string[] = []
  await order(database, 'long')
  const worker = await work(database, {
    sweep: (data) => {
      begun.push(nameOf(data))
      return new Promise(() => {})
    },
  })
  await expect.poll(() => begun).toEqual(['long'])
  await worker.stop(1)
  const { rows } = await database.pool.query('select state::text, retry_count from pgboss.job')
  expect(rows).toEqual([{ state: 'retry', retry_count: 0 }])
  await work(database, { sweep: async (data) => void begun.push(nameOf(data)) })
  await expect.poll(() => became(database), { timeout: 10_000 }).toEqual({ completed: ['long'] })
  expect((await database.pool.query('select retry_count from pgboss.job')).rows).toEqual([{ retry_count: 0 }])
})

test('a job put off for months is kept until then', async () => {
  const database = await freshDatabase()
  const startAfter = new Date(Date.now() + 90 * 86_400_000)
  await database.db.transaction().execute((tx) => enqueue(tx, 'remind', { organisationId: null }, { startAfter }))
  const { rows } = await database.pool.query('select keep_until > start_after as kept from pgboss.job')
  expect(rows).toEqual([{ kept: true }])
})

test('after a death it takes the lease and one look until a job is taken up: less than 90 s', () => {
  expect(LEASE_SECONDS + LOOK_SECONDS).toBeLessThan(90)
})
