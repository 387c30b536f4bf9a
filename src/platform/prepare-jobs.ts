import type pg from 'pg'
import PgBoss from 'pg-boss'
import { beginTurn } from '#src/platform/migrate.ts'
import { APP_ROLE, withClient } from '#src/platform/roles.ts'

/**
 * Installs the tables of the job queue, or brings them to the installed version, and makes the queues: both are changes
 * of the schema, so the owner does them, after migrating, and the application only adds, works and removes jobs.
 * Repeats without harm; two processes at once take turns.
 */
export async function prepareJobs(ownerUrl: string, queues: string[]): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    if (await isPrepared(client, queues)) return
    await beginTurn(client)
    if (!(await isPrepared(client, queues))) await install(ownerUrl, queues)
    await client.query(GRANTS)
    await client.query('commit')
  })
}

/** pg-boss works on a connection of its own. */
async function install(ownerUrl: string, queues: string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 1 })
  let failure: Error | undefined
  boss.on('error', (error) => {
    failure = error
  })
  await boss.start()
  try {
    const known = new Set((await boss.getQueues()).map(({ name }) => name))
    for (const name of queues) if (!known.has(name)) await boss.createQueue(name)
  } finally {
    await boss.stop({ graceful: false })
  }
  if (failure) throw failure
}

const GRANTS = `
  grant usage on schema pgboss to ${APP_ROLE};
  grant select, insert, update, delete on all tables in schema pgboss to ${APP_ROLE};
  grant execute on all functions in schema pgboss to ${APP_ROLE};`

/** A look takes a millisecond, pg-boss half a second: most starts have nothing to do. */
async function isPrepared(client: pg.Client, queues: string[]): Promise<boolean> {
  const found = await client.query("select to_regclass('pgboss.version') is not null as installed")
  if (!found.rows[0].installed) return false
  const { rows } = await client.query<{ version: number; ready: boolean }>(
    `select version, has_schema_privilege($1, 'pgboss', 'usage') and (
       select count(*) = cardinality($2::text[]) from pgboss.queue
       where name = any($2) and has_table_privilege($1, format('pgboss.%I', partition_name), 'delete')) as ready
     from pgboss.version`,
    [APP_ROLE, queues],
  )
  return rows[0]?.version === WANTED_VERSION && rows[0].ready
}

/** The schema version is the last that its construction plan writes down. */
const WANTED_VERSION = Number(
  /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(PgBoss.getConstructionPlans('pgboss'))?.[1],
)
