import { sql } from 'kysely'
import PgBoss from 'pg-boss'
import type { Tx } from '#src/platform/database.ts'

/** Every queue. The owner of the database makes them when it migrates. */
export const QUEUES = ['react', 'send-mail', 'remind', 'sweep'] as const
export type Queue = (typeof QUEUES)[number]
/** Where jobs go that failed for good; staff see the backlog. */
export const DEAD_LETTER = 'dead-letter'

export type JobData = { organisationId: string | null } & Record<string, unknown>
export type JobOptions = {
  startAfter?: Date
  /** Adds nothing when a job of this key waits already. Two that ask at the same instant may both be added. */
  onlyOne?: string
}

/**
 * Puts a job on a queue in the caller's transaction: it exists if and only if the change was saved.
 * Retried five times with a growing delay; delivered at least once, so handlers repeat without harm.
 */
export async function enqueue(tx: Tx, queue: Queue, data: JobData, options: JobOptions = {}): Promise<void> {
  await sql`
    insert into pgboss.job (name, data, start_after, singleton_key, policy, retry_limit, retry_delay, retry_backoff,
      expire_in, dead_letter)
    select q.name, ${JSON.stringify(data)}::jsonb, ${options.startAfter ?? sql`now()`}, ${options.onlyOne ?? null},
      q.policy, 5, 5, true, interval '5 minutes', ${DEAD_LETTER}
    from pgboss.queue q where q.name = ${queue} and not exists (
      select 1 from pgboss.job j where j.name = q.name and j.state in ('created', 'retry')
        and j.singleton_key = ${options.onlyOne ?? null})`.execute(tx)
  await sql`select pg_notify('jobs', ${queue})`.execute(tx)
}

export type Worker = { stop: () => Promise<void> }
export type Handlers = Record<Queue, (data: JobData) => Promise<void>>

/** Works on every queue until stopped. `database` runs SQL with positional parameters as the application role. */
export async function startWorker(
  database: { executeSql: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> },
  handlers: Handlers,
  onError: (error: unknown, queue: string) => void,
): Promise<Worker> {
  const boss = new PgBoss({ db: database as PgBoss.Db, migrate: false, schedule: false, supervise: true })
  boss.on('error', (error) => onError(error, 'pg-boss'))
  await boss.start()
  for (const queue of QUEUES)
    await boss.work<JobData>(queue, { pollingIntervalSeconds: 0.5, batchSize: 5 }, async (jobs) => {
      for (const job of jobs) {
        try {
          await handlers[queue](job.data)
        } catch (error) {
          onError(error, queue)
          throw error
        }
      }
    })
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}
