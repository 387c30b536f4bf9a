import { setTimeout as delay } from 'node:timers/promises'
import PgBoss from 'pg-boss'
import { type JobData, QUEUES, type Queue } from '#src/platform/jobs.ts'
import { within } from '#src/platform/within.ts'

/** Stopping lets jobs under way finish, ten seconds at most, and leaves the others to the next worker. */
export type Worker = { stop: (patienceMs?: number) => Promise<void> }
export type Handlers = Record<Queue, (data: JobData) => Promise<void>>
type OnError = (error: unknown, queue: string) => void
/** Runs SQL with positional parameters as the application role. */
export type JobDatabase = { executeSql: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> }

/** A job in somebody's hands. `tries` tells this time from the time of another that had it before or after. */
type Job = { queue: Queue; id: string; data: JobData; tries: number; leaseSeconds: number }

type Crew = {
  boss: PgBoss
  database: JobDatabase
  handlers: Handlers
  onError: OnError
  /** The jobs that are ours: under way here, and nobody else took them up. */
  held: Map<string, Job>
  stopping: AbortSignal
}

/** A queue that is empty is looked at again after so long. */
const PAUSE_MS = 500
/** How often a worker looks for jobs whose process died. With the lease it is within the 90 s that we promise. */
export const LOOK_SECONDS = 10
/** Nothing that we do takes that long: what does hangs, and holds back its queue. */
const LONGEST_SECONDS = 15 * 60

/**
 * Mails are sent nine at a time, so that a server that is slow for some does not hold back the others; two timetables,
 * so that a small day does not wait for a large one. Everything else is done in the order in which it was asked.
 */
const handsFor = (queue: Queue) => (queue === 'send-mail' ? 9 : queue === 'compute-timetable' ? 2 : 1)

/**
 * Works on every queue until stopped. Each job succeeds or fails by itself: one that fails is tried again later, and
 * after its last try it goes to the dead letters. A job is kept by renewing its lease; when the process dies, another
 * process, or this one when it is back, takes it up. All of that by the clock of the database.
 */
export async function startWorker(database: JobDatabase, handlers: Handlers, onError: OnError): Promise<Worker> {
  // pg-boss looks every hour for jobs that were done long ago, and removes them. What failed is kept to be mended.
  const boss = new PgBoss({
    db: database as PgBoss.Db,
    migrate: false,
    schedule: false,
    maintenanceIntervalMinutes: 60,
    archiveFailedAfterSeconds: 14 * 86_400,
  })
  boss.on('error', (error) => onError(error, 'pg-boss'))
  await boss.start()
  const stop = new AbortController()
  const crew: Crew = { boss, database, handlers, onError, held: new Map(), stopping: stop.signal }
  const working = Promise.all(QUEUES.map((queue) => workOn(crew, queue)))
  const look = () => void freeJobsOfTheDead(crew).catch((error) => onError(error, 'pg-boss'))
  look()
  const looking = setInterval(look, LOOK_SECONDS * 1000)
  return {
    stop: async (patienceMs = 10_000) => {
      stop.abort()
      clearInterval(looking)
      await Promise.race([working, delay(patienceMs, undefined, { ref: false })])
      await giveBack(crew).catch((error) => onError(error, 'pg-boss'))
      await boss.stop({ graceful: false })
    },
  }
}

async function workOn(crew: Crew, queue: Queue): Promise<void> {
  const hands = handsFor(queue)
  const busy = new Set<Promise<void>>()
  while (!crew.stopping.aborted) {
    const jobs = await take(crew, queue, hands - busy.size)
    for (const job of jobs) {
      const doing: Promise<void> = carryOut(crew, job).finally(() => busy.delete(doing))
      busy.add(doing)
    }
    if (busy.size === hands) await Promise.race(busy)
    else if (jobs.length === 0) await delay(PAUSE_MS, undefined, { signal: crew.stopping }).catch(() => {})
  }
  await Promise.all(busy)
}

/** None while the database cannot be had: pg-boss keeps that error to itself, and we look again. */
async function take(crew: Crew, queue: Queue, most: number): Promise<Job[]> {
  const found = await crew.boss.fetch<JobData>(queue, { batchSize: most, includeMetadata: true })
  return found.map(({ id, data, retryCount, expireInSeconds }) => ({
    queue,
    id,
    data,
    tries: retryCount,
    leaseSeconds: Number(expireInSeconds),
  }))
}

/** Does one job and says how it went. Never throws: what cannot be said now is told by the end of the lease. */
async function carryOut(crew: Crew, job: Job): Promise<void> {
  const { boss, held, onError } = crew
  const { queue, id } = job
  held.set(id, job)
  const renewing = setInterval(
    () => void renew(crew, job).catch((error) => onError(error, queue)),
    (job.leaseSeconds * 1000) / 3,
  )
  try {
    const error = await failureOf(() => crew.handlers[queue](job.data))
    if (error) onError(error, queue)
    if (!held.delete(id)) return
    await (error ? boss.fail(queue, id, error) : boss.complete(queue, id))
  } catch (error) {
    onError(error, queue)
  } finally {
    clearInterval(renewing)
  }
}

async function failureOf(work: () => Promise<void>): Promise<Error | null> {
  try {
    await within(LONGEST_SECONDS, work())
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Three times a lease, so that two tries may fail. */
async function renew({ database, held, onError }: Crew, { queue, id, tries }: Job): Promise<void> {
  const { rows } = await database.executeSql(
    `update pgboss.job set started_on = now()
     where name = $1 and id = $2 and retry_count = $3 and state = 'active' returning id`,
    [queue, id, tries],
  )
  if (rows.length > 0 || !held.delete(id)) return
  onError(new Error(`The lease of job ${id} ended while it was under way: another takes it up.`), queue)
}

/** What a process had that died is taken up at once, unless that was its last try. */
async function freeJobsOfTheDead({ boss, database, onError }: Crew): Promise<void> {
  const isDead = "state = 'active' and started_on + expire_in < now()"
  const freed = await database.executeSql(
    `update pgboss.job set state = 'retry', start_after = now()
     where ${isDead} and retry_count < retry_limit returning name, id`,
    [],
  )
  const spent = await database.executeSql(`select name, id from pgboss.job where ${isDead}`, [])
  for (const { name, id } of freed.rows as { name: string; id: string }[])
    onError(new Error(`The process that had job ${id} died. It is taken up again.`), name)
  for (const { name, id } of spent.rows as { name: string; id: string }[])
    await boss.fail(name, id, { message: 'The process that did it died each time.' })
}

/** Leaves to others what could not be finished before stopping. It does not count as a try. */
async function giveBack({ database, held }: Crew): Promise<void> {
  const jobs = [...held.values()]
  held.clear()
  for (const { queue, id, tries } of jobs)
    await database.executeSql(
      `update pgboss.job set state = 'retry', start_after = now(), started_on = null
       where name = $1 and id = $2 and retry_count = $3 and state = 'active'`,
      [queue, id, tries],
    )
}
