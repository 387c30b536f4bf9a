import { sql } from 'kysely'
import PgBoss from 'pg-boss'
import type { Tx } from '#src/platform/database.ts'

/** Every queue. The owner of the database makes them when it migrates. */
export const QUEUES = ['react', 'send-mail', 'remind', 'sweep', 'read-import', 'write-import'] as const
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

/** When a process dies, what it was doing is begun again after so many seconds, by another or when it is back. */
const leaseOf = (queue: Queue) => (queue === 'send-mail' ? 120 : 300)
const MAINTENANCE_SECONDS = 15

/**
 * Puts a job on a queue in the caller's transaction: it exists if and only if the change was saved.
 * Retried five times with a growing delay; delivered at least once, so handlers repeat without harm.
 */
export async function enqueue(tx: Tx, queue: Queue, data: JobData, options: JobOptions = {}): Promise<void> {
  const startsAt = options.startAfter ?? sql`now() + ${options.inSeconds ?? 0} * interval '1 second'`
  await sql`
    insert into pgboss.job (name, data, start_after, singleton_key, policy, retry_limit, retry_delay, retry_backoff,
      expire_in, dead_letter)
    select q.name, ${JSON.stringify(data)}::jsonb, ${startsAt}, ${options.onlyOne ?? null},
      q.policy, 5, 5, true, ${leaseOf(queue)} * interval '1 second', ${DEAD_LETTER}
    from pgboss.queue q where q.name = ${queue} and not exists (
      select 1 from pgboss.job j where j.name = q.name and j.state in ('created', 'retry')
        and j.singleton_key = ${options.onlyOne ?? null})`.execute(tx)
  await sql`select pg_notify('jobs', ${queue})`.execute(tx)
}

export type Worker = { stop: () => Promise<void> }
export type Handlers = Record<Queue, (data: JobData) => Promise<void>>

/**
 * Mails are sent nine at a time, so that a server that is slow for some does not hold back the others. Everything else
 * is done in the order in which it was asked.
 */
const handsFor = (queue: Queue) =>
  queue === 'send-mail' ? { hands: 3, batchSize: 3, atOnce: true } : { hands: 1, batchSize: 20, atOnce: false }

/** Works on every queue until stopped. `database` runs SQL with positional parameters as the application role. */
export async function startWorker(
  database: { executeSql: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> },
  handlers: Handlers,
  onError: (error: unknown, queue: string) => void,
): Promise<Worker> {
  const boss = new PgBoss({
    db: database as PgBoss.Db,
    migrate: false,
    schedule: false,
    supervise: true,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
  })
  boss.on('error', (error) => onError(error, 'pg-boss'))
  await boss.start()
  for (const queue of QUEUES) {
    const { hands, batchSize, atOnce } = handsFor(queue)
    const work = async (jobs: { data: JobData }[]) => {
      const failures: unknown[] = []
      const handle = ({ data }: { data: JobData }) =>
        handlers[queue](data).catch((error) => {
          onError(error, queue)
          failures.push(error)
        })
      if (atOnce) await Promise.all(jobs.map(handle))
      else for (const job of jobs) await handle(job)
      // All of them are tried again, which does no harm to those that went well.
      if (failures.length > 0) throw failures[0]
    }
    for (let hand = 0; hand < hands; hand++)
      await boss.work<JobData>(queue, { pollingIntervalSeconds: 0.5, batchSize }, work)
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}
