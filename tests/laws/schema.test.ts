import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'

/** Tables of the platform itself: no organisation owns their rows. Each has its reason in its comment. */
const SHARED = [
  'accounts',
  'form_answers',
  'mails',
  'organisations',
  'passkeys',
  'rate_limits',
  'sessions',
  'two_factors',
  'users',
  'verifications',
]
const OURS = sql`n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'schema_migrations'`

async function rows<T>(query: ReturnType<typeof sql>): Promise<T[]> {
  const { owner } = await freshDatabase()
  return (await query.execute(owner.withoutPlugins())).rows as T[]
}

const names = async (query: ReturnType<typeof sql>) => (await rows<{ name: string }>(query)).map(({ name }) => name)

test('only the tables of the platform have no organisation', async () => {
  const without = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and not exists (
      select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id'
      and a.attnotnull) order by 1`)
  expect(without).toEqual(SHARED)
})

test('every tenant table has row-level security on and forced, with a check on what is written', async () => {
  const open = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id')
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid
        and p.polqual is not null and p.polwithcheck is not null)) order by 1`)
  expect(open).toEqual([])
})

test('organisation_id leads every primary key, unique key and foreign key of a tenant table', async () => {
  const astray = await names(sql`select c.relname || '.' || k.conname as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull
    where ${OURS} and k.contype in ('p', 'u', 'f') and k.conkey[1] <> a.attnum
      and k.confrelid not in (select oid from pg_class where relname = any(${SHARED})) order by 1`)
  expect(astray).toEqual([])
  const indexes = await names(sql`select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
    join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull
    where ${OURS} and x.indisunique and x.indkey[0] <> a.attnum order by 1`)
  expect(indexes).toEqual([])
})

test('every table says what it is, and every column whether it is personal, why, and for how long', async () => {
  const silentTables =
    await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and obj_description(c.oid) is null order by 1`)
  expect(silentTables).toEqual([])
  const silent = await names(sql`select c.relname || '.' || a.attname as name from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and a.attnum > 0 and not a.attisdropped
      and coalesce(col_description(c.oid, a.attnum), '') !~ '^(not personal$|personal: .+; kept: .+)' order by 1`)
  expect(silent).toEqual([])
})

test('no view runs with the rights of its owner, no function with those of its author', async () => {
  const views = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'v'
      and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`)
  const functions =
    await names(sql`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and p.prosecdef`)
  expect([views, functions]).toEqual([[], []])
})

test('what is written and shown follows the clock of the world: app_now(), never that of the database', async () => {
  const clock = sql`'\\m(now|current_date|current_timestamp|localtimestamp|localtime|clock_timestamp)\\M'`
  const ofTheDatabase =
    await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('v', 'm') and pg_get_viewdef(c.oid) ~* ${clock}
    union all select c.relname || '.' || a.attname from pg_attrdef d join pg_class c on c.oid = d.adrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where ${OURS} and pg_get_expr(d.adbin, d.adrelid) ~* ${clock} order by 1`)
  expect(ofTheDatabase).toEqual([])
})

test('what happened and what was released can be added and read by the application, never changed', async () => {
  const changeable = await names(sql`select t.name from unnest(array['facts', 'audit_lines', 'audit_links',
    'release_meetings', 'timetable_releases']) as t(name) where has_table_privilege('jumelage_app', t.name, 'update')
    or has_table_privilege('jumelage_app', t.name, 'delete')
    or not has_table_privilege('jumelage_app', t.name, 'insert')`)
  expect(changeable).toEqual([])
})

test('without an organisation, the application sees no row of any tenant table', async () => {
  const { db, owner } = await freshDatabase()
  const id = '01900000-0000-7000-8000-000000000009'
  const organisation = { id, slug: 'nord', name: 'Nord', shortName: 'Nord', city: 'Laval' }
  await owner.insertInto('organisations').values(organisation).execute()
  await owner.insertInto('policies').values({ organisationId: id, version: 1, textFr: 'x', textEn: 'x' }).execute()
  expect(await db.selectFrom('policies').selectAll().execute()).toEqual([])
  await expect(
    db.insertInto('policies').values({ organisationId: id, version: 2, textFr: 'x', textEn: 'x' }).execute(),
  ).rejects.toThrow(/row-level security/)
})
