import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCluster } from '#src/platform/embedded/cluster.ts'
import { withClient } from '#src/platform/roles.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for this run: the first test that needs a database starts the server there. */
    databaseFolder: string
  }
}

/**
 * Once for a run of the tests. Starts nothing: a run of pure tests needs no server. Afterwards stops the server that
 * tests/support/database.ts started, or drops the databases it made on the one of TEST_DATABASE_URL.
 */
export default function setUp(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-tests-'))
  project.provide('databaseFolder', folder)
  return async () => {
    const serverUrl = process.env.TEST_DATABASE_URL
    if (serverUrl) await dropDatabases(serverUrl, folder)
    else if (existsSync(join(folder, 'postgres')))
      await startCluster({ dataDir: folder, log: () => {} }).then((cluster) => cluster.stop())
    rmSync(folder, { recursive: true, force: true })
  }
}

async function dropDatabases(serverUrl: string, folder: string): Promise<void> {
  const made = join(folder, 'databases')
  if (!existsSync(made)) return
  const names = readFileSync(made, 'utf8').split('\n').filter(Boolean)
  await withClient(serverUrl, async (client) => {
    const left = 'select datname as name from pg_database where datname = any($1)'
    for (const { name } of (await client.query<{ name: string }>(left, [names])).rows) {
      await client.query(`alter database ${name} is_template false`)
      await client.query(`drop database ${name} with (force)`)
    }
  })
}
