import type { Config } from '#src/platform/config.ts'
import { type Db, inScope, json, openDatabase, openPool, type Tx } from '#src/platform/database.ts'
import { type Day, day } from '#src/platform/day.ts'
import { OtherSubmission } from '#src/platform/errors.ts'

/** What a request or a job may touch: the database, the clock, the settings. Nothing else is ambient. */
export type World = {
  db: Db
  /** Where `db` is, for a thread that opens it by itself. */
  databaseUrl: string
  now: () => Date
  config: Config
  /** The form being carried out, if any. `uses` counts the changes made under its key. */
  submission: Submission | null
  requestId: string | null
}

export type Submission = { key: string; hash: string; uses: number }

/** A world on the database of the address. Ending its connections is up to the caller: `world.db.destroy()`. */
export function openWorld(config: Config, databaseUrl: string): World {
  const db = openDatabase(openPool({ connectionString: databaseUrl }))
  return { db, databaseUrl, now: () => new Date(), config, submission: null, requestId: null }
}

/** Who acts, as far as the platform needs to know. */
export type Who = { kind: string; organisationId: string; userId: string | null; name: string | null }

/** The day that it is now in a time zone such as 'America/Toronto'. */
export function todayIn(world: Pick<World, 'now'>, timeZone: string): Day {
  return day(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(world.now()))
}

/** Reads in the name of somebody: one transaction that sees only their organisation. */
export function look<T>(world: World, who: Who, read: (db: Tx) => Promise<T>): Promise<T> {
  return inScope(world.db, { ...who, now: world.now() }, read)
}

const RETRIED = new Set(['40001', '40P01'])

/**
 * Changes something in the name of somebody, once: all of it or nothing.
 * A refusal (`{ ok: false }`) leaves no trace. The same form sent again gets the first result back and has no effect;
 * a result must therefore survive JSON. Deadlocks and serialisation failures are tried again, three times at most.
 */
export async function change<T>(world: World, who: Who, work: (tx: Tx) => Promise<T>): Promise<T> {
  const submission = world.submission && {
    ...world.submission,
    key: `${world.submission.key}#${world.submission.uses++}`,
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await inScope(world.db, { ...who, now: world.now() }, (tx) => once(tx, who, submission, () => work(tx)))
    } catch (error) {
      if (error instanceof Refused) return error.result as T
      const code = (error as { code?: string }).code ?? ''
      if (!RETRIED.has(code) || attempt === 3) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 20))
    }
  }
}

/** Carries a refusal out of the transaction, so that it is rolled back. */
class Refused extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('refused')
    this.result = result
  }
}

async function once<T>(tx: Tx, who: Who, submission: Submission | null, work: () => Promise<T>): Promise<T> {
  if (submission) {
    const earlier = await claim(tx, who, submission)
    if (earlier) return earlier.result as T
  }
  const result = await work()
  if (isRefusal(result)) throw new Refused(result)
  if (submission)
    await tx
      .updateTable('submissions')
      .set({ result: json(result ?? null) })
      .where('key', '=', submission.key)
      .where('byWhom', '=', whose(who))
      .execute()
  return result
}

const whose = (who: Who) => who.userId ?? who.name ?? who.kind

const isRefusal = (result: unknown) =>
  typeof result === 'object' && result !== null && (result as { ok?: unknown }).ok === false

/** Writes the key of the form, or finds what it did the first time (waiting for it if it is still running). */
async function claim(tx: Tx, who: Who, { key, hash }: Submission): Promise<{ result: unknown } | null> {
  const row = { organisationId: who.organisationId, key, byWhom: whose(who), requestHash: hash }
  const claimed = await tx
    .insertInto('submissions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return null
  const earlier = await tx
    .selectFrom('submissions')
    .select(['requestHash', 'result'])
    .where('key', '=', key)
    .where('byWhom', '=', row.byWhom)
    .executeTakeFirstOrThrow()
  if (earlier.requestHash !== hash) throw new OtherSubmission()
  return { result: earlier.result }
}
