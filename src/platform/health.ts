import { sql } from 'kysely'
import type { Db } from '#src/platform/database.ts'

export type Backlog = { queue: string; waiting: number; failed: number; oldestSeconds: number }

/** Whether the database answers and its tables are there. Throws when not. */
export async function assertReady(db: Db): Promise<void> {
  await sql`select 1 from organisations limit 1`.execute(db)
}

/** What waits on each queue of jobs, for the operator. */
export async function listBacklog(db: Db): Promise<Backlog[]> {
  const { rows } = await sql<Backlog>`
    select name as queue, count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'failed')::int as failed,
      coalesce(extract(epoch from now() - min(created_on)
        filter (where state in ('created', 'retry') and start_after <= now())), 0)::int as "oldestSeconds"
    from pgboss.job group by name order by name`.execute(db)
  return rows
}
