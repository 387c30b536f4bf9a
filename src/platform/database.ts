import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '#src/platform/tables.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** In whose name a transaction reads and writes. Row-level security compares every tenant row with it. */
export type Scope = {
  organisationId: string | null
  userId?: string | null
  /** The time by the clock of the world, for what SQL dates or compares with today. Else the database's own. */
  now?: Date
}

const { builtins } = pg.types
/** Days and times stay text (no time zone may move them); counts and money become numbers. */
const PARSERS: Record<number, (text: string) => unknown> = {
  [builtins.DATE]: String,
  [builtins.TIME]: (text) => text.slice(0, 5),
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
}
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSERS[oid] ?? (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
}

/** A pool of connections to the database of the URL, or of the socket folder given as host. */
export function openPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    max: 20,
    connectionTimeoutMillis: 3_000,
    // The other end may be gone without a word (power, a firewall): the kernel asks, and the connection breaks.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    types: types as never,
    ...settings,
  })
  // A connection that breaks (restart, failover) is replaced by the pool. It must not end the process, whether it was
  // idle or, between two queries of a transaction, in somebody's hands: the next query there says what happened.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export const openDatabase = (pool: pg.Pool): Db =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })

/**
 * Runs the work in one transaction that sees only the organisation of the scope; without one, no tenant row at all.
 * Inside a transaction it becomes a part of it, which an error undoes alone.
 */
export function inScope<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.isTransaction) return withinTransaction(db as Tx, scope, work)
  return db.transaction().execute(async (tx) => {
    await setScope(tx, scope)
    return work(tx)
  })
}

const setScope = (tx: Tx, { organisationId, userId, now }: Scope) =>
  sql`select set_config('app.organisation', ${organisationId ?? ''}, true),
             set_config('app.user', ${userId ?? ''}, true)
             ${now ? sql`, set_config('app.now', ${now.toISOString()}, true)` : sql``}`.execute(tx)

const scoped = new WeakSet<Db>()

/** One scope at a time: two at once in one transaction would read in each other's name. */
async function withinTransaction<T>(tx: Tx, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (scoped.has(tx)) throw new Error('a scope is open in this transaction already')
  scoped.add(tx)
  try {
    await sql`savepoint scope`.execute(tx)
    const { rows } = await sql<Scope>`select current_setting('app.organisation', true) as organisation_id,
      current_setting('app.user', true) as user_id`.execute(tx)
    await setScope(tx, scope)
    const result = await work(tx)
    await setScope(tx, rows[0]!)
    await sql`release savepoint scope`.execute(tx)
    return result
  } catch (error) {
    // The settings of before come back with it.
    await sql`rollback to savepoint scope`.execute(tx)
    throw error
  } finally {
    scoped.delete(tx)
  }
}

/** A value for a jsonb column. (The driver would write an array as a PostgreSQL array.) */
export const json = (value: unknown): RawBuilder<never> => sql<never>`${JSON.stringify(value)}::jsonb`
