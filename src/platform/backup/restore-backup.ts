import { copyFileSync, createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { type Manifest, type TableEntry, verifyBackup } from '#src/platform/backup/manifest.ts'
import { listTables } from '#src/platform/backup/tables-to-back-up.ts'
import { migrate, readMigrations } from '#src/platform/migrate.ts'
import { prepareJobs } from '#src/platform/prepare-jobs.ts'
import { withClient } from '#src/platform/roles.ts'
import { ROOT } from '#src/platform/root.ts'

type Options = { ownerUrl: string; filesFolder: string; folder: string; queues: string[] }

export type Restored = { manifest: Manifest; heldMails: number }

const BATCH = 500

/**
 * Puts a backup into an empty database: verifies all of it first, makes the tables as they were, fills them in one
 * transaction, then brings them to the newest form. Mails that were waiting are held, because the former installation
 * may have sent them since; nobody is signed in. Throws a sentence; then no row was written.
 */
export async function restoreBackup({ ownerUrl, filesFolder, folder, queues }: Options): Promise<Restored> {
  const manifest = await verifyBackup(folder)
  assertKnown(manifest)
  if (existsSync(filesFolder) && readdirSync(filesFolder).length > 0)
    throw new Error(`${filesFolder} is not empty: restore into an empty DATA_DIR.`)
  await withClient(ownerUrl, assertEmpty)
  await migrate(ownerUrl, { upTo: manifest.migrations.at(-1)!.name })
  await prepareJobs(ownerUrl, queues)
  for (const { path } of manifest.files)
    copyIntoPlace(join(folder, path), join(filesFolder, path.slice('files/'.length)))
  const heldMails = await withClient(ownerUrl, (client) => fillTables(client, manifest, folder))
  await migrate(ownerUrl)
  return { manifest, heldMails }
}

/** A backup of a newer version has migrations that we do not have; one of another program has other ones. */
function assertKnown({ migrations }: Manifest): void {
  const ours = readMigrations(join(ROOT, 'migrations'))
  const strange = migrations.find(
    ({ name, sha256 }, index) => ours[index]?.name !== name || ours[index]?.sha256 !== sha256,
  )
  if (strange || migrations.length === 0)
    throw new Error(
      `The backup has the migration ${strange?.name ?? '(none)'}, which this version of Jumelage does not know: ` +
        'restore it with the version that made it, or a newer one.',
    )
}

async function assertEmpty(client: pg.Client): Promise<void> {
  for (const { name, where } of await listTables(client)) {
    // An application that has just started may have ordered its regular jobs.
    if (where !== '') continue
    const { rowCount } = await client.query(`select 1 from ${name} limit 1`)
    if (rowCount) throw new Error(`The database is not empty (${name} has rows): restore into an empty one.`)
  }
}

async function fillTables(client: pg.Client, manifest: Manifest, folder: string): Promise<number> {
  await client.query('begin')
  const putBack = await takeAwayForeignKeys(client)
  for (const table of manifest.tables) {
    const rows = await fillTable(client, table, join(folder, table.path))
    if (rows !== table.rows)
      throw new Error(
        `The backup is damaged: ${table.path} has ${rows} rows and had ${table.rows}. Use another backup.`,
      )
  }
  const held = await client.query(
    'update mails set held_at = now() where sent_at is null and held_at is null and failed_at is null',
  )
  for (const statement of putBack) await client.query(statement)
  await client.query('commit')
  return held.rowCount ?? 0
}

/**
 * Tables may refer to each other in a circle, so they are filled without foreign keys, which are checked when they
 * return, in the same transaction. Triggers of ours rest as well: they did their work when the rows were new.
 */
async function takeAwayForeignKeys(client: pg.Client): Promise<string[]> {
  const keys = await client.query<{ drop: string; add: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    order by conrelid::regclass::text, conname`)
  const triggers = await client.query<{ rest: string; wake: string }>(`
    select distinct format('alter table %s disable trigger user', tgrelid::regclass) as rest,
      format('alter table %s enable trigger user', tgrelid::regclass) as wake
    from pg_trigger join pg_class c on c.oid = tgrelid
    where not tgisinternal and c.relnamespace = 'public'::regnamespace`)
  for (const { rest } of triggers.rows) await client.query(rest)
  for (const { drop } of keys.rows) await client.query(drop)
  return [...keys.rows.map(({ add }) => add), ...triggers.rows.map(({ wake }) => wake)]
}

async function fillTable(client: pg.Client, table: TableEntry, file: string): Promise<number> {
  const insert = insertStatement(client, table)
  let rows = 0
  let batch: string[] = []
  const flush = async () => {
    if (batch.length > 0) await client.query(insert, [`[${batch.join(',')}]`])
    rows += batch.length
    batch = []
  }
  const input = createReadStream(file).pipe(createGunzip())
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(line)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return rows
}

/** One array of rows in, each an array of texts. Jobs of a queue that is no more are left out. */
function insertStatement(client: pg.Client, { name, columns }: TableEntry): string {
  const names = columns.map((column) => client.escapeIdentifier(column.name))
  const values = columns.map(({ type }, index) => `(row ->> ${index})::${type}`)
  const queue = columns.findIndex((column) => column.name === 'name')
  const where =
    name === 'pgboss."job"' ? `where row ->> ${queue} in (select name from pgboss.queue) on conflict do nothing` : ''
  return `insert into ${name} (${names.join(', ')}) overriding system value
    select ${values.join(', ')} from jsonb_array_elements($1::jsonb) as row ${where}`
}

function copyIntoPlace(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}
