import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { listAuditEnds } from '#src/platform/audit-chain.ts'
import { type FileEntry, FORMAT, type Manifest, type TableEntry, writeManifest } from '#src/platform/backup/manifest.ts'
import { type BackedUpTable, listTables } from '#src/platform/backup/tables-to-back-up.ts'
import { withClient } from '#src/platform/roles.ts'

type Options = { ownerUrl: string; filesFolder: string; folder: string; now: Date }

/** Rows that are read at a time, and held in memory. */
const BATCH = 1_000

/**
 * Copies every table and every file into a new folder while the application goes on: all tables are read as they were
 * at one instant. The folder appears under its name when it is whole. Signed-in browsers are left out.
 */
export async function makeBackup({ ownerUrl, filesFolder, folder, now }: Options): Promise<Manifest> {
  if (existsSync(folder)) throw new Error(`There is something at ${folder} already: a backup never replaces another.`)
  const draft = `${folder}.part`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(join(draft, 'tables'), { recursive: true, mode: 0o700 })
  try {
    const rows = await withClient(ownerUrl, (client) => copyRows(client, draft))
    // After the rows: a file is written before the row that speaks of it, so every row finds its file.
    const files = await copyFiles(filesFolder, join(draft, 'files'))
    const manifest: Manifest = { format: FORMAT, madeAt: now.toISOString(), ...rows, files }
    writeManifest(draft, manifest)
    renameSync(draft, folder)
    return manifest
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}

async function copyRows(client: pg.Client, draft: string): Promise<Pick<Manifest, 'migrations' | 'tables' | 'audit'>> {
  await client.query('begin isolation level repeatable read read only')
  // The spelling of values must not depend on the server's settings.
  await client.query(
    "set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres'",
  )
  await client.query("set local bytea_output = 'hex'; set local extra_float_digits = 1; set local row_security = on")
  const migrations = await client.query('select name, sha256 from schema_migrations order by name')
  const tables: TableEntry[] = []
  for (const table of await listTables(client)) tables.push(await copyTable(client, table, draft))
  const audit = await listAuditEnds(client)
  await client.query('commit')
  return { migrations: migrations.rows, tables, audit }
}

async function copyTable(client: pg.Client, table: BackedUpTable, draft: string): Promise<TableEntry> {
  const path = `tables/${table.name}.jsonl.gz`
  const count = { rows: 0 }
  const rows = Readable.from(readRows(client, table, count))
  const written = await writeCounted([rows, createGzip()], join(draft, path))
  const { name, columns } = table
  return { name, columns, rows: count.rows, path, ...written }
}

async function* readRows(client: pg.Client, { name, columns, where }: BackedUpTable, count: { rows: number }) {
  const values = columns.map((column) => `${client.escapeIdentifier(column.name)}::text`).join(', ')
  const query = `select to_json(array[${values}]::text[])::text as row from ${name} ${where}`
  await client.query(`declare reading no scroll cursor for ${query}`)
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from reading`)
    if (rows.length === 0) break
    count.rows += rows.length
    yield `${rows.map(({ row }) => row).join('\n')}\n`
  }
  await client.query('close reading')
}

async function copyFiles(from: string, to: string): Promise<FileEntry[]> {
  if (!existsSync(from)) return []
  const names = readdirSync(from, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(from.length + 1))
    .sort()
  const entries: FileEntry[] = []
  for (const name of names) {
    const path = `files/${name}`
    mkdirSync(dirname(join(to, name)), { recursive: true })
    entries.push({ path, ...(await writeCounted([createReadStream(join(from, name))], join(to, name))) })
  }
  return entries
}

/** Writes what comes through the streams to a new file, down to the disk, and says what was written. */
async function writeCounted(streams: (Readable | Transform)[], file: string): Promise<Omit<FileEntry, 'path'>> {
  const hash = createHash('sha256')
  let bytes = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline([...streams, counter, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })])
  return { bytes, sha256: hash.digest('hex') }
}
