import { sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from '#src/platform/database.ts'

/** Every queue. The owner of the database makes them when it migrates. */
export const QUEUES = [
  'react',
  'send-mail',
  'remind',
  'sweep',
  'read-import',
  'write-import',
  'compute-timetable',
  'read-cv',
] as const
export type Queue = (typeof QUEUES)[number]
/** Where jobs go that failed for good; staff see the backlog. */
export const DEAD_LETTER = 'dead-letter'

export type JobData = { organisationId: string | null } & Record<string, unknown>
export type JobOptions = {
  startAfter?: Date
  /** The same by the clock of the database, from now. */
  inSeconds?: number
  /** Adds nothing when a job of this key waits already. Two that ask at the same instant may both be added. */
  onlyOne?: string
}

/**
 * A worker renews the lease of what it does, three times a lease. When its process dies, another takes the job up once
 * the lease has ended.
 */
export const LEASE_SECONDS = 60

/**
 * Puts a job on a queue in the caller's transaction: it exists if and only if the change was saved.
 * Retried five times with a growing delay; delivered at least once, so handlers repeat without harm.
 */
export async function enqueue(tx: Tx, queue: Queue, data: JobData, options: JobOptions = {}): Promise<void> {
  const startsAt = options.startAfter
    ? sql`${options.startAfter}::timestamptz`
    : sql`now() + ${options.inSeconds ?? 0} * interval '1 second'`
  await sql`
    insert into pgboss.job (name, data, start_after, singleton_key, policy, retry_limit, retry_delay, retry_backoff,
      expire_in, keep_until, dead_letter)
    select q.name, ${JSON.stringify(data)}::jsonb, ${startsAt}, ${options.onlyOne ?? null},
      q.policy, 5, 5, true, ${LEASE_SECONDS} * interval '1 second', ${startsAt} + interval '14 days',
      ${DEAD_LETTER}
    from pgboss.queue q where q.name = ${queue} and not exists (
      select 1 from pgboss.job j where j.name = q.name and j.state in ('created', 'retry')
        and j.singleton_key = ${options.onlyOne ?? null})`.execute(tx)
}

/** Puts what failed for good back on its queue, with all its tries. As the owner of the database. Returns how many. */
export async function retryDeadJobs(client: pg.Client): Promise<number> {
  await client.query('begin')
  const { rowCount } = await client.query(
    `update pgboss.job set state = 'retry', retry_count = 0, started_on = null, completed_on = null,
       start_after = now(), keep_until = now() + interval '14 days'
     where state = 'failed' and name <> $1`,
    [DEAD_LETTER],
  )
  await client.query('delete from pgboss.job where name = $1', [DEAD_LETTER])
  await client.query('commit')
  return rowCount ?? 0
}
