import type { Config } from '#src/platform/config.ts'
import { type Cluster, SUPERUSER } from '#src/platform/embedded/cluster.ts'
import { joinEmbedded, startEmbedded } from '#src/platform/embedded/start.ts'
import { DEAD_LETTER, QUEUES } from '#src/platform/jobs.ts'
import { migrate } from '#src/platform/migrate.ts'
import { prepareJobs } from '#src/platform/prepare-jobs.ts'
import {
  APP_ROLE,
  assertSafeRole,
  OWNER_ROLE,
  prepareAppLogin,
  prepareOwnDatabase,
  withClient,
} from '#src/platform/roles.ts'

/** A PostgreSQL with a database for us, and the two ways to reach it. Its tables may not be there yet. */
export type Server = {
  /** For migrations, queues, backups. */
  ownerUrl: string
  /** For everything else. */
  appUrl: string
  /** Stops the embedded server; leaves somebody else's alone. Close connections before. */
  stop(): Promise<void>
}

const DATABASE = 'jumelage'

/** The server of the configuration, for the application. Throws a sentence when it cannot be had. */
export async function openServer(config: Config, log: (line: string) => void): Promise<Server> {
  if (config.databaseUrl) return external(config.databaseUrl, config.databaseOwnerUrl ?? config.databaseUrl)
  return own(await startEmbedded({ dataDir: config.dataDir, log }))
}

/** The same for a command that may run beside the application. */
export async function joinServer(config: Config, log: (line: string) => void): Promise<Server> {
  if (config.databaseUrl) return external(config.databaseUrl, config.databaseOwnerUrl ?? config.databaseUrl)
  return own(await joinEmbedded({ dataDir: config.dataDir, log }))
}

/**
 * The database with its tables and queues, ready for the application's own role. Throws a sentence when it cannot be.
 */
export async function prepareServer(server: Server): Promise<void> {
  await migrate(server.ownerUrl)
  await prepareJobs(server.ownerUrl, [...QUEUES, DEAD_LETTER])
  await assertSafeRole(server.appUrl)
}

async function own(cluster: Cluster): Promise<Server> {
  try {
    await prepareOwnDatabase(cluster.url(SUPERUSER, 'postgres'), DATABASE)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { ownerUrl: cluster.url(OWNER_ROLE, DATABASE), appUrl: cluster.url(APP_ROLE, DATABASE), stop: cluster.stop }
}

async function external(databaseUrl: string, ownerUrl: string): Promise<Server> {
  await withClient(ownerUrl, assertVersion)
  return { ownerUrl, appUrl: await prepareAppLogin(databaseUrl, ownerUrl), stop: async () => {} }
}

async function assertVersion(client: { query(text: string): Promise<{ rows: { number: string }[] }> }): Promise<void> {
  const { rows } = await client.query("select current_setting('server_version_num') as number")
  const major = Math.floor(Number(rows[0]!.number) / 10_000)
  if (major < 15) throw new Error(`DATABASE_URL is a PostgreSQL ${major}: Jumelage needs 15 or newer.`)
}
