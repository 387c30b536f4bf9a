import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditEnd } from '#src/platform/audit-chain.ts'

export const FORMAT = 'jumelage.backup/1'

/** What a backup holds. It is written last: a folder without it is no backup. */
export type Manifest = {
  format: typeof FORMAT
  madeAt: string
  /** The migrations of the database it was made from, oldest first. */
  migrations: { name: string; sha256: string }[]
  tables: TableEntry[]
  /** Where the audit lines of each organisation ended: they can be compared with the database of later. */
  audit?: AuditEnd[]
  files: FileEntry[]
}

/** Rows are in tables/<name>.jsonl.gz, one JSON array of texts a row, in PostgreSQL's own spelling of each value. */
export type TableEntry = FileEntry & {
  name: string
  columns: { name: string; type: string }[]
  rows: number
}

/** The path is inside the backup, with slashes. */
export type FileEntry = { path: string; bytes: number; sha256: string }

const MANIFEST = 'manifest.json'
const CHECKSUM = 'manifest.json.sha256'

export function writeManifest(folder: string, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, null, 1)}\n`
  writeFileSync(join(folder, MANIFEST), text, { flush: true })
  writeFileSync(join(folder, CHECKSUM), `${sha256(text)}\n`, { flush: true })
}

/** Reads the manifest and compares every file with it. Throws a sentence that names the first that is not as it was. */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder)
  for (const { path, bytes, sha256: expected } of [...manifest.tables, ...manifest.files]) {
    const file = join(folder, path)
    const size = statSync(file, { throwIfNoEntry: false })?.size
    if (size === undefined) throw new Error(`The backup is damaged: ${path} is missing. Use another backup.`)
    if (size !== bytes)
      throw new Error(`The backup is damaged: ${path} has ${size} bytes and had ${bytes}. Use another backup.`)
    if ((await fileSha256(file)) !== expected)
      throw new Error(`The backup is damaged: the content of ${path} has changed. Use another backup.`)
  }
  return manifest
}

/** Reads the manifest alone. Throws a sentence when it is not there or not as it was. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST)
  if (!existsSync(file) || !existsSync(join(folder, CHECKSUM)))
    throw new Error(`${folder} is no backup, or one that was not finished: it has no ${MANIFEST} with its checksum.`)
  const text = readFileSync(file, 'utf8')
  if (sha256(text) !== readFileSync(join(folder, CHECKSUM), 'utf8').trim())
    throw new Error(`The backup is damaged: the content of ${MANIFEST} has changed. Use another backup.`)
  const manifest = JSON.parse(text) as Manifest
  if (manifest.format !== FORMAT)
    throw new Error(
      `The backup has the format ${manifest.format}: restore it with the version of Jumelage that made it.`,
    )
  return manifest
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function fileSha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}
