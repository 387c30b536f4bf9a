import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SUPERUSER, startCluster } from '#src/platform/embedded/cluster.ts'
import { migrate } from '#src/platform/migrate.ts'
import { OWNER_ROLE, prepareOwnDatabase } from '#src/platform/roles.ts'
import { ROOT } from '#src/platform/root.ts'
import { describeSchema } from '#src/platform/schema/describe-schema.ts'

/** What bin/schema does: migrates a new database, and writes (or with --check compares) what follows from it. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-schema-'))
  chmodSync(folder, 0o711)
  const settings = { fsync: 'off', synchronous_commit: 'off' }
  const cluster = await startCluster({ dataDir: folder, settings, log: () => {} })
  try {
    await prepareOwnDatabase(cluster.url(SUPERUSER, 'postgres'), 'jumelage')
    const url = cluster.url(OWNER_ROLE, 'jumelage')
    await migrate(url)
    settle('migrations/schema.sql', await describeSchema(url))
    settle('src/platform/tables.ts', generateTypes(url, join(folder, 'tables.ts')))
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function generateTypes(url: string, file: string): string {
  const args = ['--dialect', 'postgres', '--camel-case', '--url', url, '--out-file', file, '--numeric-parser', 'number']
  args.push('--date-parser', 'string', '--log-level', 'error')
  args.push('--exclude-pattern', '(schema_migrations|*.schema_migrations)')
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin/kysely-codegen'), args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('kysely-codegen failed.')
  return readFileSync(file, 'utf8')
}

function settle(path: string, text: string): void {
  const file = join(ROOT, path)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${path} is not what the migrations make: run bin/schema and commit it.\n`)
    process.exitCode = 1
  }
}

await main()
