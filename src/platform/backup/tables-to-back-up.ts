import type pg from 'pg'

export type BackedUpTable = {
  /** With its schema where that is not public; safe to put in a statement. */
  name: string
  columns: { name: string; type: string }[]
  /** Which rows: empty, or a where clause. */
  where: string
}

/** Rows that would let somebody in, or that mean nothing on another day. People sign in again after a restore. */
const LEFT_OUT = ['schema_migrations', 'sessions', 'link_sessions', 'verifications', 'rate_limits', 'submissions']

/** Jobs that were not done yet go along; the rest of the queue's tables belongs to the running installation. */
const WAITING_JOBS = "where state in ('created', 'retry', 'active')"

/** Every table with rows of ours, by name. Views and computed columns follow from them. */
export async function listTables(client: pg.Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: BackedUpTable['columns'] }>(COLUMNS)
  return rows
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(({ schema, name, columns }) => {
      const quoted = client.escapeIdentifier(name)
      return schema === 'public'
        ? { name: quoted, columns, where: '' }
        : { name: `${schema}.${quoted}`, columns, where: WAITING_JOBS }
    })
}

const COLUMNS = `
  select n.nspname as schema, c.relname as name,
    json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
      order by a.attnum) as columns
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind in ('r', 'p') and not c.relispartition
    and (n.nspname = 'public' or (n.nspname = 'pgboss' and c.relname = 'job'))
  group by 1, 2 order by 1, 2`
