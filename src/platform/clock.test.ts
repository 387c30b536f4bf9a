import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inScope } from '#src/platform/database.ts'
import { audit } from '#src/platform/record.ts'
import { change, look } from '#src/platform/world.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import { freshWorld } from '#tests/support/world.ts'

test('what SQL dates is dated by the clock of the world, even where it stands still', async () => {
  const world = await freshWorld({ now: '2027-02-18T14:00:00Z' })
  const read = () => look(world, coordinator, (db) => sql<{ at: Date }>`select app_now() as at`.execute(db))
  expect((await read()).rows).toEqual([{ at: new Date('2027-02-18T14:00:00Z') }])
  await change(world, coordinator, (tx) => audit(tx, coordinator, { action: 'looked', subject: null }))
  world.setNow('2031-01-01T05:00:00Z')
  await change(world, coordinator, (tx) => audit(tx, coordinator, { action: 'looked again', subject: null }))
  const lines = await world.owner.selectFrom('auditLines').select(['action', 'at']).orderBy('at').execute()
  expect(lines).toEqual([
    { action: 'looked', at: new Date('2027-02-18T14:00:00Z') },
    { action: 'looked again', at: new Date('2031-01-01T05:00:00Z') },
  ])
})

test('a transaction that has no world goes by the database, and the next one on its connection too', async () => {
  const { db } = await freshWorld()
  const isNow = (organisationId: string | null) =>
    inScope(db, { organisationId }, async (tx) => (await sql`select app_now() = now() as same`.execute(tx)).rows)
  await inScope(db, { organisationId: north, now: new Date(0) }, (tx) => sql`select 1`.execute(tx))
  for (let connection = 0; connection < 5; connection++) expect(await isNow(north)).toEqual([{ same: true }])
})
