import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { type AuditEnd, listAuditEnds, verifyAudit } from '#src/platform/audit-chain.ts'
import { makeBackup } from '#src/platform/backup/make-backup.ts'
import { restoreBackup } from '#src/platform/backup/restore-backup.ts'
import { inScope } from '#src/platform/database.ts'
import { DEAD_LETTER, QUEUES } from '#src/platform/jobs.ts'
import { audit } from '#src/platform/record.ts'
import { withClient } from '#src/platform/roles.ts'
import { change } from '#src/platform/world.ts'
import { coordinator, north, south } from '#tests/support/cast.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { asSuperuser } from '#tests/support/superuser.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const look = (action: string) => ({ action, subject: null })

const write = (world: TestWorld, ...actions: string[]) =>
  change(world, coordinator, async (tx) => {
    for (const action of actions) await audit(tx, coordinator, look(action))
  })

const verify = (world: TestWorld, earlier: AuditEnd[] = []) =>
  withClient(world.database.ownerUrl, (client) => verifyAudit(client, { now: world.now(), earlier }))

const brokenIn = async (world: TestWorld) => (await verify(world)).map(({ broken }) => broken).find((found) => found)

const placeOf = (action: string) =>
  `(select place from audit_links join audit_lines on audit_lines.id = line_id where action = '${action}')`

test('every line is linked to the one before, in each organisation by itself', async () => {
  const world = await freshWorld()
  await write(world, 'one', 'two')
  await write(world, 'three "with", \\ and é\u2028\n\tends')
  const other = { ...coordinator, organisationId: south }
  await change(world, other, (tx) => audit(tx, other, look('elsewhere')))
  expect(await verify(world)).toEqual([
    { organisationId: north, lines: 3, broken: null },
    { organisationId: south, lines: 1, broken: null },
  ])
})

test('a transaction that writes lines of two organisations links each where it belongs', async () => {
  const world = await freshWorld()
  await inScope(world.db, { organisationId: null }, async (tx) => {
    for (const organisationId of [north, south]) {
      const who = { ...coordinator, organisationId }
      await inScope(tx, who, (inner) => audit(inner, who, look('signed-in')))
    }
  })
  expect((await verify(world)).map(({ lines, broken }) => [lines, broken])).toEqual([
    [1, null],
    [1, null],
  ])
})

test('what is rolled back leaves no link, and many at once make one chain without a gap', async () => {
  const world = await freshWorld()
  await change(world, coordinator, async (tx) => {
    await audit(tx, coordinator, look('refused'))
    return { ok: false }
  })
  await Promise.all(Array.from({ length: 40 }, (_, each) => write(world, `${each}`, `${each} again`)))
  expect((await verify(world))[0]).toEqual({ organisationId: north, lines: 80, broken: null })
})

test.each([
  ['an edited line', ["update audit_lines set by_name = 'Nobody' where action = 'two'"], 'edited', 2],
  ['a line moved in time', ["update audit_lines set at = at - interval '1 day' where action = 'two'"], 'edited', 2],
  ['a removed line', ["delete from audit_lines where action = 'two'"], 'removed', 2],
  [
    'a line removed with its link',
    [`delete from audit_links where place = ${placeOf('two')}`, "delete from audit_lines where action = 'two'"],
    'gap',
    2,
  ],
  [
    'the last line removed with its link',
    [`delete from audit_links where place = ${placeOf('four')}`, "delete from audit_lines where action = 'four'"],
    'end-missing',
    3,
  ],
  [
    'a line edited with its hash',
    [
      "update audit_lines set action = 'zwei' where action = 'two'",
      `update audit_links set line_hash = audit_line_hash(line) from audit_lines line
       where line.id = line_id and line.action = 'zwei'`,
    ],
    'link-edited',
    2,
  ],
  [
    'a line that was slipped in',
    [
      `insert into audit_lines (organisation_id, id, by_kind, action)
       select organisation_id, gen_random_uuid(), by_kind,
      'five' from audit_lines where action = 'one'`,
    ],
    'unlinked',
    null,
  ],
  ['everything removed', ['delete from audit_lines', 'delete from audit_links'], 'end-missing', 0],
])('%s is found by its place, whoever did it', async (_what, statements, fault, place) => {
  const world = await freshWorld()
  await write(world, 'one', 'two', 'three', 'four')
  expect(await brokenIn(world)).toEqual(undefined)
  await asSuperuser(world, ...statements)
  expect(await brokenIn(world)).toMatchObject({ fault, place })
})

test('a chain that was made anew after an edit is found by the end that was kept elsewhere', async () => {
  const world = await freshWorld()
  await write(world, 'one', 'two', 'three')
  const kept = await withClient(world.database.ownerUrl, listAuditEnds)
  await write(world, 'four')
  expect((await verify(world, kept))[0]?.broken).toEqual(null)
  await asSuperuser(
    world,
    "update audit_lines set action = 'zwei' where action = 'two'",
    'delete from audit_links',
    'delete from audit_chains',
    `do $$ declare line audit_lines; begin
       for line in select * from audit_lines order by at, id loop call link_audit_line(line); end loop;
     end $$`,
  )
  expect(await brokenIn(world)).toEqual(undefined)
  expect((await verify(world, kept))[0]?.broken).toMatchObject({ fault: 'remade', place: 3 })
})

test('a line that was kept for its seven years may go; its link stands for it', async () => {
  const world = await freshWorld({ now: '2015-05-04T12:00:00Z' })
  await write(world, 'one', 'two')
  world.setNow('2026-05-04T12:00:00Z')
  await write(world, 'three')
  await asSuperuser(world, "delete from audit_lines where action = 'one'")
  expect(await brokenIn(world)).toEqual(undefined)
  await asSuperuser(world, "delete from audit_lines where action = 'three'")
  expect(await brokenIn(world)).toMatchObject({ fault: 'removed', place: 3 })
})

test('a chain that is restored is whole, and goes on', async () => {
  const world = await freshWorld()
  await write(world, 'one', 'two')
  const newFolder = () => mkdtempSync(join(inject('databaseFolder'), 'audit-'))
  const folder = join(newFolder(), 'backup')
  const { ownerUrl } = world.database
  await makeBackup({ ownerUrl, filesFolder: join(newFolder(), 'files'), folder, now: world.now() })
  const elsewhere = await emptyDatabase()
  const queues = [...QUEUES, DEAD_LETTER]
  await restoreBackup({ ownerUrl: elsewhere.ownerUrl, filesFolder: join(newFolder(), 'files'), folder, queues })
  await withClient(elsewhere.ownerUrl, async (client) => {
    await client.query(
      `insert into audit_lines (organisation_id, id, by_kind, action)
       values ('${north}', gen_random_uuid(), 'staff', 'three')`,
    )
    expect((await verifyAudit(client, { now: world.now() }))[0]).toEqual({
      organisationId: north,
      lines: 3,
      broken: null,
    })
  })
})

test('the application can add links, and neither change nor remove one', async () => {
  const world = await freshWorld()
  await write(world, 'one')
  for (const query of ["update audit_links set hash = ''", 'delete from audit_links', 'delete from audit_chains'])
    await expect(world.database.pool.query(query)).rejects.toThrow(/permission denied/)
})
