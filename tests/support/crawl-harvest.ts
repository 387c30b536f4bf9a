import { sql } from 'kysely'
import { type Canary, canariesIn } from '#tests/support/crawl-canaries.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** Everything by which somebody or something of an organisation can be known. */
export type Harvest = {
  ids: ReadonlySet<string>
  /** Names of people and firms that nobody of another organisation bears too. */
  names: ReadonlySet<string>
  emails: ReadonlySet<string>
  canaries: readonly Canary[]
}

/** From every table of the organisation: each uuid, each e-mail, each name. */
export async function harvest(world: TestWorld, organisationId: string): Promise<Harvest> {
  const columns = await columnsOf(world, ['uuid'])
  const ids = await valuesOf(world, columns, organisationId)
  ids.delete(organisationId)
  const emails = await valuesOf(world, await columnsOf(world, ['text'], /^(email|to_address)$/), organisationId)
  const own = await namesOf(world, [organisationId])
  const others = await world.owner.selectFrom('organisations').select('id').where('id', '!=', organisationId).execute()
  const shared = await namesOf(
    world,
    others.map(({ id }) => id),
  )
  const canaries = (await canariesIn(world)).filter((canary) => canary.organisationId === organisationId)
  return { ids, emails, names: new Set([...own].filter((name) => !shared.has(name))), canaries }
}

/** What of a harvest a text shows, beyond the address that was asked. Empty is what one wants of a stranger's page. */
export function leaksIn(text: string, asked: string, { ids, emails, names, canaries }: Harvest): string[] {
  const shown = textIn(text)
  const matched = (pattern: RegExp) => [...new Set(shown.match(pattern) ?? [])]
  return [
    ...matched(UUID).filter((id) => ids.has(id) && !asked.includes(id)),
    ...matched(EMAIL).filter((email) => emails.has(email)),
    ...matched(/CANARI-[0-9a-f]{12}/g).filter((canary) => canaries.some((each) => each.text === canary)),
    ...[...names].filter((name) => shown.includes(name)),
  ]
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

const ENTITIES: Record<string, string> = { '&amp;': '&', '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' }

/** What a reader sees of HTML: entities as their letters. */
export const textIn = (text: string) =>
  text.replace(/&(?:amp|#39|quot|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)

type Column = { table: string; column: string }

/** The columns of tenant tables of some types. */
async function columnsOf({ owner }: TestWorld, types: string[], named = /./): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.table_name as table, c.column_name as column from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = any(${types})
      and exists (select from information_schema.columns o where o.table_schema = c.table_schema
        and o.table_name = c.table_name and o.column_name = 'organisation_id')`.execute(owner.withoutPlugins())
  return rows.filter(({ column }) => named.test(column))
}

async function valuesOf({ owner }: TestWorld, columns: Column[], organisationId: string): Promise<Set<string>> {
  const values = new Set<string>()
  for (const { table, column } of columns) {
    const { rows } = await sql<{ value: string | null }>`select distinct ${sql.ref(column)} as value
      from ${sql.table(table)} where organisation_id = ${organisationId}`.execute(owner.withoutPlugins())
    for (const { value } of rows) if (value) values.add(value)
  }
  return values
}

async function namesOf({ owner }: TestWorld, organisationIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select given_names || ' ' || family_names as name from candidates where organisation_id = any(${organisationIds})
    union select name from employers where organisation_id = any(${organisationIds})
    union select usual_name from employers where organisation_id = any(${organisationIds}) and usual_name is not null
    union select name from employer_members where organisation_id = any(${organisationIds})`.execute(
    owner.withoutPlugins(),
  )
  return new Set(rows.map(({ name }) => name))
}

/** A mark of every row of an organisation, to see whether anything changed. Who looked is written down: that may. */
export async function fingerprintOf(world: TestWorld, organisationId: string): Promise<Record<string, string>> {
  const tables = new Set((await columnsOf(world, ['uuid'])).map(({ table }) => table))
  for (const trace of ['audit_lines', 'audit_links', 'audit_chains']) tables.delete(trace)
  const marks: Record<string, string> = {}
  for (const table of [...tables].sort()) {
    const { rows } = await sql<{
      mark: string
    }>`select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as mark
      from ${sql.table(table)} t where organisation_id = ${organisationId}`.execute(world.owner.withoutPlugins())
    marks[table] = rows[0]!.mark
  }
  return marks
}
