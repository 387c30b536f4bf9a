import type pg from 'pg'
import { APP_ROLE, withClient } from '#src/platform/roles.ts'

/**
 * The tables of a migrated database as SQL to read: columns with what their comments say of privacy, keys, indexes,
 * policies, rights of the application, triggers, functions, views. The same for the same migrations on every server.
 */
export async function describeSchema(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const tables: string[] = []
    for (const table of await select<Table>(client, TABLES)) tables.push(await describeTable(client, table))
    const views = (await select<Named>(client, VIEWS)).map(({ text }) => text)
    const functions = (await select<Named>(client, FUNCTIONS)).map(({ text }) => `${text.trim()};`)
    const title = '-- Written by bin/schema from the migrations. To read, not to run.'
    return `${[title, ...functions, ...tables, ...views].join('\n\n')}\n`
  })
}

type Named = { text: string }
type Table = { oid: number; name: string; comment: string | null; guarded: boolean; forced: boolean }

async function describeTable(client: pg.Client, { oid, name, comment, guarded, forced }: Table): Promise<string> {
  const of = async (query: string) => (await select<Named>(client, query, [oid])).map(({ text }) => text)
  const columns = await select<{ text: string; comment: string | null }>(client, COLUMNS, [oid])
  const constraints = await of(CONSTRAINTS)
  const lines = columns.map(({ text, comment: note }, index) => {
    const comma = index < columns.length - 1 || constraints.length > 0 ? ',' : ''
    return `  ${text}${comma}${note ? ` -- ${note}` : ''}`
  })
  const after = [
    ...(comment === null ? [] : [`comment on table ${name} is ${client.escapeLiteral(comment)};`]),
    ...(await of(INDEXES)),
    ...(guarded ? [`alter table ${name} enable row level security;`] : []),
    ...(forced ? [`alter table ${name} force row level security;`] : []),
    ...(await of(POLICIES)),
    ...(await of(RIGHTS)),
    ...(await of(TRIGGERS)),
  ]
  return [`create table ${name} (`, ...lines, constraints.map((text) => `  ${text}`).join(',\n'), ');', ...after]
    .filter((line) => line !== '')
    .join('\n')
}

const select = async <Row extends object>(client: pg.Client, query: string, values: unknown[] = []) =>
  (await client.query<Row>(query, values)).rows

const TABLES = `
  select oid, quote_ident(relname) as name, obj_description(oid, 'pg_class') as comment,
    relrowsecurity as guarded, relforcerowsecurity as forced
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations'
  order by relname`

const COLUMNS = `
  select concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
    case when attnotnull then 'not null' end,
    case attgenerated when 's' then format('generated always as (%s) stored', pg_get_expr(adbin, adrelid))
      else 'default ' || pg_get_expr(adbin, adrelid) end) as text, col_description(attrelid, attnum) as comment
  from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where attrelid = $1 and attnum > 0 and not attisdropped order by attnum`

/** PostgreSQL 18 lists "not null" as a constraint too. A trigger that is one is shown with the triggers. */
const CONSTRAINTS = `
  select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as text
  from pg_constraint where conrelid = $1 and contype not in ('n', 't') order by strpos('pufcx', contype::text), conname`

const INDEXES = `
  select pg_get_indexdef(indexrelid) || ';' as text from pg_index join pg_class on pg_class.oid = indexrelid
  where indrelid = $1 and not exists (select 1 from pg_constraint where conindid = indexrelid) order by relname`

const POLICIES = `
  select concat_ws(' ', format('create policy %I on %s for', polname, polrelid::regclass),
    case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
      else 'all' end,
    'to', case when polroles = '{0}' then 'public' when polname = 'maintenance' then 'current_user'
      else (select string_agg(quote_ident(rolname), ', ' order by rolname) from pg_roles where oid = any(polroles)) end,
    'using (' || pg_get_expr(polqual, polrelid) || ')',
    'with check (' || pg_get_expr(polwithcheck, polrelid) || ')') || ';' as text
  from pg_policy where polrelid = $1 order by polname`

const RIGHTS = `
  select format('grant %s on %s to ${APP_ROLE};', string_agg(kind, ', ' order by nr), $1::regclass) as text
  from unnest(array['select', 'insert', 'update', 'delete']) with ordinality as r (kind, nr)
  where has_table_privilege('${APP_ROLE}', $1, kind) having count(*) > 0`

const TRIGGERS = `
  select pg_get_triggerdef(oid) || ';' as text from pg_trigger where tgrelid = $1 and not tgisinternal order by tgname`

const VIEWS = `
  select format('create view %s%s as%s%s', oid::regclass,
    ' with (' || array_to_string(reloptions, ', ') || ')', E'\\n', pg_get_viewdef(oid, true)) as text
  from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' order by relname`

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) as text from pg_proc p
  where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
    and not exists (select 1 from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
  order by proname, pg_get_function_identity_arguments(p.oid)`
