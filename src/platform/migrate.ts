import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { APP_ROLE, withClient } from '#src/platform/roles.ts'
import { ROOT } from '#src/platform/root.ts'

/** A numbered file of SQL. Forward only: what was applied somewhere is never edited. */
export type Migration = { name: string; sql: string; sha256: string }

type Applied = { name: string; sha256: string }

type Options = {
  folder?: string
  /** Stops after the migration of this name: a backup is restored into the tables it was made from. */
  upTo?: string
  log?: (line: string) => void
}

/**
 * Brings the database to the newest form, each file in a transaction of its own: after a kill the next start goes on
 * where this one stopped. Two processes at once take turns on the lock of the table of migrations.
 * Returns the names of what it applied. Throws a sentence when the database and the files do not belong together.
 */
export async function migrate(ownerUrl: string, options: Options = {}): Promise<string[]> {
  const { folder = join(ROOT, 'migrations'), upTo, log = () => {} } = options
  const migrations = readMigrations(folder)
  const last = upTo === undefined ? migrations.length : migrations.findIndex(({ name }) => name === upTo) + 1
  return withClient(ownerUrl, async (client) => {
    await ensureTable(client)
    const done: string[] = []
    for (const migration of migrations.slice(0, last)) {
      if (!(await apply(client, migration, migrations))) continue
      log(`Applied ${migration.name}.`)
      done.push(migration.name)
    }
    assertBelongTogether(await listApplied(client), migrations)
    await beginTurn(client)
    await letOwnerMaintain(client)
    await client.query('commit')
    return done
  })
}

/** What is left to do, by name. Throws like migrate. */
export async function listPending(ownerUrl: string, folder = join(ROOT, 'migrations')): Promise<string[]> {
  const migrations = readMigrations(folder)
  return withClient(ownerUrl, async (client) => {
    const applied = (await hasTable(client)) ? await listApplied(client) : []
    assertBelongTogether(applied, migrations)
    return migrations.slice(applied.length).map(({ name }) => name)
  })
}

/** The files in order. Throws when a number is missing or taken twice: two branches met. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
  names.forEach((name, index) => {
    if (Number(name.slice(0, 4)) !== index + 1)
      throw new Error(`Migration ${name} should have the number ${String(index + 1).padStart(4, '0')}.`)
  })
  return names.map((name) => {
    // A checkout on Windows may have changed the ends of lines; that is no edit.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name: name.replace('.sql', ''), sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

const CREATE_TABLE = `
  create table if not exists schema_migrations (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  );
  comment on table schema_migrations is 'not personal';`

/** "if not exists" is no lock: creating at the same moment as another process fails in several ways. */
async function ensureTable(client: pg.Client): Promise<void> {
  if (await hasTable(client)) return
  try {
    await client.query(CREATE_TABLE)
  } catch (error) {
    if (!(await hasTable(client))) throw error
  }
}

async function hasTable(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select to_regclass('public.schema_migrations') is not null as there")
  return rows[0].there
}

/** Applies one migration unless it is applied. Tries again when live traffic holds a table that it has to change. */
async function apply(client: pg.Client, migration: Migration, all: Migration[]): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await applyOnce(client, migration, all)
    } catch (error) {
      await client.query('rollback')
      const { code, message } = error as pg.DatabaseError
      // 55P03 lock_not_available: give way to the traffic for a moment.
      if (code === '55P03' && attempt < 20) await delay(100 * attempt)
      else throw code ? new Error(`Migration ${migration.name} failed: ${message}`, { cause: error }) : error
    }
  }
}

/** Begins a transaction that only one process at a time can have. Others wait as long as it takes; reading goes on. */
export async function beginTurn(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query('lock table schema_migrations in share row exclusive mode')
}

async function applyOnce(client: pg.Client, migration: Migration, all: Migration[]): Promise<boolean> {
  await beginTurn(client)
  const applied = await listApplied(client)
  assertBelongTogether(applied, all)
  const isNew = !applied.some(({ name }) => name === migration.name)
  if (isNew) {
    await client.query("set local lock_timeout = '1s'")
    await client.query(migration.sql)
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
  }
  await client.query('commit')
  return isNew
}

const listApplied = async (client: pg.Client) =>
  (await client.query<Applied>('select name, sha256 from schema_migrations order by name')).rows

function assertBelongTogether(applied: Applied[], migrations: Migration[]): void {
  for (const [index, { name, sha256 }] of applied.entries()) {
    const migration = migrations[index]
    if (migration?.name !== name)
      throw new Error(
        `The database has the migration ${name}, which this version of Jumelage does not know: ` +
          'start the newer version that made it, or restore a backup from before.',
      )
    if (migration.sha256 !== sha256)
      throw new Error(
        `The migration ${name} was edited after it was applied here: undo the edit and write a new migration ` +
          '(or, where nothing is to be kept, begin with an empty DATA_DIR).',
      )
  }
}

/**
 * Row-level security is forced, so it holds for the owner too, who would then see nothing in a backup or a backfill.
 * Every guarded table therefore lets its owner in. The owner never serves: assertSafeRole refuses it.
 */
async function letOwnerMaintain(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
      and pg_get_userbyid(c.relowner) = current_user
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'maintenance')
    order by name`)
  for (const { name } of rows)
    await client.query(`create policy maintenance on ${name} to current_user using (true) with check (true)`)
  await client.query(`revoke insert, update, delete, truncate on schema_migrations from ${APP_ROLE}`)
}
