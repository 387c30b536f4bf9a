import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { examineAudit } from '#src/cli/doctor/audit.ts'
import { makeBackup } from '#src/platform/backup/make-backup.ts'
import { audit } from '#src/platform/record.ts'
import { withClient } from '#src/platform/roles.ts'
import { change } from '#src/platform/world.ts'
import { coordinator } from '#tests/support/cast.ts'
import { asSuperuser } from '#tests/support/superuser.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const newDataDir = () => mkdtempSync(join(inject('databaseFolder'), 'doctor-'))

const write = (world: TestWorld, action: string) =>
  change(world, coordinator, (tx) => audit(tx, coordinator, { action, subject: null }))

const examine = ({ database, now }: TestWorld, dataDir: string) =>
  withClient(database.ownerUrl, (client) => examineAudit(client, dataDir, now()))

async function backUp({ database, now }: TestWorld, dataDir: string): Promise<void> {
  mkdirSync(join(dataDir, 'backups'))
  const folder = join(dataDir, 'backups', '2027-01-15T14-00-00-000Z')
  await makeBackup({ ownerUrl: database.ownerUrl, filesFolder: join(dataDir, 'files'), folder, now: now() })
}

test('the doctor names the first audit line that somebody changed, and the organisation', async () => {
  const world = await freshWorld()
  for (const action of ['one', 'two', 'three']) await write(world, action)
  const dataDir = newDataDir()
  expect(await examine(world, dataDir)).toEqual([
    { about: 'Audit', state: 'good', found: '3 lines, as they were written' },
  ])
  await asSuperuser(world, "update audit_lines set by_name = 'Nobody' where action <> 'one'")
  const [finding] = await examine(world, dataDir)
  expect([finding?.state, finding?.found]).toEqual([
    'bad',
    expect.stringMatching(/^Chambre du Nord: line 2 \([0-9a-f-]{36}\) was edited after it was written\.$/),
  ])
})

test('a chain made anew is found by the newest backup', async () => {
  const world = await freshWorld()
  for (const action of ['one', 'two']) await write(world, action)
  const dataDir = newDataDir()
  await backUp(world, dataDir)
  await write(world, 'three')
  expect((await examine(world, dataDir)).map(({ state }) => state)).toEqual(['good'])
  await asSuperuser(
    world,
    "delete from audit_lines where action = 'two'",
    'delete from audit_links',
    'delete from audit_chains',
    `do $$ declare line audit_lines; begin
       for line in select * from audit_lines order by at, id loop call link_audit_line(line); end loop;
     end $$`,
  )
  expect((await examine(world, dataDir)).map(({ found }) => found)).toEqual([
    expect.stringMatching(/^Chambre du Nord: line 2 .* is not the one that the newest backup tells of\.$/),
  ])
})
