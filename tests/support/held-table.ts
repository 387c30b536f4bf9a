import pg from 'pg'
import { expect } from 'vitest'

export type HeldTable = {
  /** Resolves once somebody wants to write there. */
  somebodyWaits: () => Promise<void>
  /** Lets them, and waits until those who were killed meanwhile are gone from the server. */
  release: () => Promise<void>
}

/**
 * Nobody writes to the table until it is released; reading goes on. Whoever wants to write stands still in the middle
 * of
 * a transaction, at a place that the test has chosen: that is where it is killed.
 */
export async function holdTable(ownerUrl: string, table: string): Promise<HeldTable> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`begin; lock table ${table} in exclusive mode`)
  const waiting = async () =>
    (
      await client.query<{ pid: number }>(
        `select pid from pg_locks where not granted and relation = $1::regclass
           and database = (select oid from pg_database where datname = current_database())`,
        [table],
      )
    ).rows.map(({ pid }) => pid)
  return {
    somebodyWaits: () => expect.poll(async () => (await waiting()).length, { timeout: 20_000 }).toBeGreaterThan(0),
    release: async () => {
      const pids = await waiting()
      await client.query('commit')
      const alive = 'select count(*)::int as count from pg_stat_activity where pid = any($1)'
      await expect.poll(async () => (await client.query(alive, [pids])).rows[0].count, { timeout: 20_000 }).toEqual(0)
      await client.end()
    },
  }
}
