import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listPending, migrate, readMigrations } from '#src/platform/migrate.ts'
import { withClient } from '#src/platform/roles.ts'
import { emptyDatabase } from '#tests/support/database.ts'

const FIRST = { '0001_cities.sql': "create table cities (name text primary key); insert into cities values ('Laval');" }
const SECOND = { '0002_rivers.sql': 'create table rivers (name text primary key);' }

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(inject('databaseFolder'), 'migrations-'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

const tablesIn = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public' order by 1")
    return rows.map((row) => row.tablename)
  })

test('migrations are applied once, in order, and a later one is added', async () => {
  const { ownerUrl } = await emptyDatabase()
  expect(await migrate(ownerUrl, { folder: folderOf(FIRST) })).toEqual(['0001_cities'])
  const both = folderOf({ ...FIRST, ...SECOND })
  expect(await listPending(ownerUrl, both)).toEqual(['0002_rivers'])
  expect(await migrate(ownerUrl, { folder: both })).toEqual(['0002_rivers'])
  expect(await migrate(ownerUrl, { folder: both })).toEqual([])
  expect(await tablesIn(ownerUrl)).toEqual(['cities', 'rivers', 'schema_migrations'])
})

test('a migration that fails leaves nothing of itself, and what came before stays', async () => {
  const { ownerUrl } = await emptyDatabase()
  const folder = folderOf({ ...FIRST, '0002_rivers.sql': 'create table rivers (name text); select 1 / 0;' })
  await expect(migrate(ownerUrl, { folder })).rejects.toThrow('Migration 0002_rivers failed: division by zero')
  expect(await tablesIn(ownerUrl)).toEqual(['cities', 'schema_migrations'])
  expect(await migrate(ownerUrl, { folder: folderOf({ ...FIRST, ...SECOND }) })).toEqual(['0002_rivers'])
})

test('four processes at once apply each migration once', async () => {
  const { ownerUrl } = await emptyDatabase()
  const folder = folderOf({ ...FIRST, ...SECOND })
  const done = await Promise.all([1, 2, 3, 4].map(() => migrate(ownerUrl, { folder })))
  expect(done.flat().sort()).toEqual(['0001_cities', '0002_rivers'])
})

test('an edited migration is refused by name', async () => {
  const { ownerUrl } = await emptyDatabase()
  await migrate(ownerUrl, { folder: folderOf(FIRST) })
  const edited = folderOf({ '0001_cities.sql': 'create table cities (name text);' })
  await expect(migrate(ownerUrl, { folder: edited })).rejects.toThrow(
    'The migration 0001_cities was edited after it was applied here',
  )
})

test('ends of lines changed by a checkout on Windows are no edit', async () => {
  const { ownerUrl } = await emptyDatabase()
  await migrate(ownerUrl, { folder: folderOf({ '0001_cities.sql': 'create table cities (\n  name text\n);\n' }) })
  const windows = folderOf({ '0001_cities.sql': 'create table cities (\r\n  name text\r\n);\r\n' })
  expect(await migrate(ownerUrl, { folder: windows })).toEqual([])
})

test('an older version refuses the database of a newer one', async () => {
  const { ownerUrl } = await emptyDatabase()
  await migrate(ownerUrl, { folder: folderOf({ ...FIRST, ...SECOND }) })
  await expect(migrate(ownerUrl, { folder: folderOf(FIRST) })).rejects.toThrow(
    'The database has the migration 0002_rivers, which this version of Jumelage does not know',
  )
})

test('a missing number is refused before anything is applied', () => {
  const folder = folderOf({ ...FIRST, '0003_lakes.sql': 'create table lakes ();' })
  expect(() => readMigrations(folder)).toThrow('Migration 0003_lakes.sql should have the number 0002.')
})

test('the owner sees rows that row-level security hides from everybody else', async () => {
  const { ownerUrl, appUrl } = await emptyDatabase()
  const sql = `create table cities (name text); insert into cities values ('Laval');
    alter table cities enable row level security; alter table cities force row level security;
    grant usage on schema public to jumelage_app; grant select on cities to jumelage_app;`
  await migrate(ownerUrl, { folder: folderOf({ '0001_cities.sql': sql }) })
  const read = (url: string) => withClient(url, async (client) => (await client.query('select name from cities')).rows)
  expect(await read(ownerUrl)).toEqual([{ name: 'Laval' }])
  expect(await read(appUrl)).toEqual([])
})
