import { expect, test } from 'vitest'
import { DEAD_LETTER, QUEUES } from '#src/platform/jobs.ts'
import { prepareJobs } from '#src/platform/prepare-jobs.ts'
import { freshDatabase } from '#tests/support/database.ts'

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
