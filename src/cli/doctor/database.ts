import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { examineAudit } from '#src/cli/doctor/audit.ts'
import { bad, type Finding, good, poor } from '#src/cli/doctor/finding.ts'
import { examineSignInMails } from '#src/cli/doctor/sign-in-mails.ts'
import { examineJobs, examineMails } from '#src/cli/doctor/stopped.ts'
import type { Config } from '#src/platform/config.ts'
import { listPending } from '#src/platform/migrate.ts'
import { assertSafeRole, withClient } from '#src/platform/roles.ts'
import { joinServer } from '#src/platform/server.ts'

/** The server, its tables and its roles, then what the rows say. Makes no database where there is none. */
export async function examineDatabase(config: Config, now: Date): Promise<Finding[]> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres')))
    return [poor('Database', 'There is none yet.', 'Run "npm start" once: it makes one.')]
  try {
    const server = await joinServer(config, () => {})
    try {
      return await examineServer(server, async (client) => [
        await examineSignInMails(client, now),
        ...(await examineAudit(client, config.dataDir, now)),
      ])
    } finally {
      await server.stop()
    }
  } catch (error) {
    const mend = config.databaseUrl
      ? 'See that DATABASE_URL is right and its server runs.'
      : 'Where that sentence does not say how: see postgres.log in DATA_DIR.'
    return [bad('Database', (error as Error).message, mend)]
  }
}

type Look = (client: pg.Client) => Promise<Finding[]>

async function examineServer(
  { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string },
  look: Look,
): Promise<Finding[]> {
  const version = await withClient(
    appUrl,
    async (client) => (await client.query('show server_version')).rows[0].server_version,
  )
  const server = good('Database', `PostgreSQL ${version}`)
  const pending = await listPending(ownerUrl)
  if (pending.length > 0)
    return [
      server,
      poor('Tables', `${pending.length} migrations are not applied.`, 'Run "npm start": it applies them.'),
    ]
  await assertSafeRole(appUrl)
  const rows = await withClient(ownerUrl, async (client) => [...(await examineRows(client)), ...(await look(client))])
  return [
    server,
    good('Tables', 'as this version wants them'),
    good('Role', 'owns nothing and sees only what it may'),
    ...rows,
  ]
}

async function examineRows(client: pg.Client): Promise<Finding[]> {
  return [...(await examineOrganisations(client)), await examineMails(client), await examineJobs(client)]
}

/** Québec's Law 25 (P-39.1, s. 3.1 and 3.2): who is in charge of privacy, and the policy, are published. */
async function examineOrganisations(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; closed: boolean }>(`
    select name, privacy_officer_name is null or privacy_officer_email is null
      or not exists (select 1 from policies where organisation_id = organisations.id) as closed
    from organisations order by name`)
  if (rows.length === 0) return [poor('Organisations', 'There is none.', 'Run "jumelage setup" to make the first.')]
  return rows.map(({ name, closed }) =>
    closed
      ? poor(
          name,
          'Its portal is closed: no privacy officer with an address, or no policy.',
          'Its manager names both on the settings page.',
        )
      : good(name, 'has a privacy officer and a policy'),
  )
}
