import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '#src/platform/tables.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** In whose name a transaction reads and writes. Row-level security compares every tenant row with it. */
export type Scope = { organisationId: string | null; userId?: string | null }

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

/** Runs the work in one transaction that sees only the organisation of the scope; without one, no tenant row at all. */
export function inScope<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('app.organisation', ${scope.organisationId ?? ''}, true),
                     set_config('app.user', ${scope.userId ?? ''}, true)`.execute(tx)
    return work(tx)
  })
}

/** A value for a jsonb column. (The driver would write an array as a PostgreSQL array.) */
export const json = (value: unknown): RawBuilder<never> => sql<never>`${JSON.stringify(value)}::jsonb`
