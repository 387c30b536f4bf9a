import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { assertSafeRole } from '#src/platform/roles.ts'
import { freshDatabase } from '#tests/support/database.ts'

test('a fresh database has the tables and no row, and the application is not its owner', async () => {
  const { db, owner, appUrl } = await freshDatabase()
  expect(await db.selectFrom('mails').selectAll().execute()).toEqual([])
  const whoIs = sql<{ role: string }>`select current_user as role`
  expect((await whoIs.execute(db)).rows).toEqual([{ role: 'jumelage_app' }])
  expect((await whoIs.execute(owner)).rows).toEqual([{ role: 'jumelage_owner' }])
  await expect(assertSafeRole(appUrl)).resolves.toEqual(undefined)
})

test('two databases know nothing of each other', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  await sql`create table only_here (id int)`.execute(one.owner)
  const listed = sql<{ there: boolean }>`select to_regclass('only_here') is not null as there`
  expect((await listed.execute(one.owner)).rows).toEqual([{ there: true }])
  expect((await listed.execute(other.owner)).rows).toEqual([{ there: false }])
})
