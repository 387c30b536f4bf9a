import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'

test('a connection that breaks between two queries of a transaction ends the transaction, not the process', async () => {
  const { db } = await freshDatabase()
  const working = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid}, 10000)`.execute(db)
    await sql`select 1`.execute(tx)
  })
  await expect(working).rejects.toThrow()
  const { rows } = await sql`select 1 as one`.execute(db)
  expect(rows).toEqual([{ one: 1 }])
})
