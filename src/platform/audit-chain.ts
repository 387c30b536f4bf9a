import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Where the chain of an organisation ended at some moment: kept elsewhere, it shows a chain that was made anew. */
export type AuditEnd = { organisationId: string; place: number; hash: string }

/**
 * What is wrong at a place of a chain. edited: a line is not as it was written; removed: its line is gone before its
 * time; link-edited: the link itself is not as it was; gap: there is no link at this place; end-missing: links after
 * this place are gone, or the note of the end was edited; unlinked: a line that nobody linked; remade: the chain holds
 * together, but it is not the one of before.
 */
export type AuditFault = 'edited' | 'removed' | 'link-edited' | 'gap' | 'end-missing' | 'unlinked' | 'remade'
export type BrokenAudit = { fault: AuditFault; place: number | null; lineId: string | null }
export type AuditChain = { organisationId: string; lines: number; broken: BrokenAudit | null }

/** `earlier`: ends that were kept elsewhere. */
type Verifying = { now: Date; earlier?: AuditEnd[] }

/** Lines may be removed after so long. */
const KEPT = "interval '7 years'"
/** Links that are read at a time, and held in memory. */
const BATCH = 5_000

/**
 * Computes the chain of every organisation again and tells the first thing that is wrong in each. As the owner, who
 * sees every row. Reads all of it at one instant, so that the application may go on; hashes are made here and the text
 * of a line by PostgreSQL's own functions: ours in the database could have been replaced with the rows.
 */
export async function verifyAudit(client: pg.Client, { now, earlier = [] }: Verifying): Promise<AuditChain[]> {
  await client.query('begin isolation level repeatable read read only')
  const { rows } = await client.query<{ id: string }>('select id from organisations order by id')
  const chains: AuditChain[] = []
  for (const { id } of rows) {
    const known = earlier.filter((end) => end.organisationId === id)
    chains.push(await verifyChain(client, id, { now, known }))
  }
  await client.query('commit')
  return chains
}

/** Where each chain ends now. */
export async function listAuditEnds(client: pg.Client): Promise<AuditEnd[]> {
  const { rows } = await client.query<AuditEnd>(
    `select organisation_id as "organisationId", place::float8 as place, encode(hash, 'hex') as hash
     from audit_chains order by organisation_id`,
  )
  return rows
}

type Link = {
  place: number
  lineId: string
  at: string
  lineHash: string
  hash: string
  mayBeGone: boolean
  /** What is hashed of the line; null: the line is gone. */
  content: string | null
}

const INSTANT = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

const LINKS = `
  select link.place::float8 as place, link.line_id as "lineId", ${INSTANT('link.at')} as at,
    encode(link.line_hash, 'hex') as "lineHash", encode(link.hash, 'hex') as hash,
    link.at < $3::timestamptz - ${KEPT} as "mayBeGone",
    case when line.id is not null then jsonb_build_array(line.organisation_id, line.id, ${INSTANT('line.at')},
      line.by_user, line.by_kind, line.by_name, line.action, line.subject_type, line.subject_id,
      line.request_id)::text end as content
  from audit_links link
  left join audit_lines line on line.organisation_id = link.organisation_id and line.id = link.line_id
  where link.organisation_id = $1 and link.place > $2 order by link.place limit ${BATCH}`

async function verifyChain(
  client: pg.Client,
  organisationId: string,
  { now, known }: { now: Date; known: AuditEnd[] },
): Promise<AuditChain> {
  let end = { place: 0, hash: '' }
  for (;;) {
    const { rows } = await client.query<Link>(LINKS, [organisationId, end.place, now])
    for (const link of rows) {
      const fault = faultOf(link, end) ?? (isRemade(link, known) ? 'remade' : null)
      if (fault)
        return { organisationId, lines: end.place, broken: { fault, place: end.place + 1, lineId: link.lineId } }
      end = link
    }
    if (rows.length < BATCH) break
  }
  const broken =
    (await endFault(client, organisationId, [...known, end])) ?? (await findUnlinked(client, organisationId))
  return { organisationId, lines: end.place, broken }
}

function faultOf(link: Link, before: { place: number; hash: string }): AuditFault | null {
  if (link.place !== before.place + 1) return 'gap'
  if (link.content === null && !link.mayBeGone) return 'removed'
  if (link.content !== null && sha256(link.content) !== link.lineHash) return 'edited'
  // As jsonb spells it: nothing in it has to be escaped.
  const text = `["${before.hash}", ${link.place}, "${link.at}", "${link.lineHash}"]`
  return sha256(text) === link.hash ? null : 'link-edited'
}

const isRemade = ({ place, hash }: Link, known: AuditEnd[]) =>
  known.some((end) => end.place === place && end.hash !== hash)

/** The last link, which was read, must be the one that the note of the end tells of, and not before a known end. */
async function endFault(
  client: pg.Client,
  organisationId: string,
  ends: { place: number; hash: string }[],
): Promise<BrokenAudit | null> {
  const read = ends.at(-1)!
  const noted = (await listAuditEnds(client)).filter((end) => end.organisationId === organisationId)
  const isWhole = noted.every(({ place, hash }) => place === read.place && hash === read.hash)
  const isThere = noted.length > 0 || read.place === 0
  if (isWhole && isThere && ends.every(({ place }) => place <= read.place)) return null
  return { fault: 'end-missing', place: read.place, lineId: null }
}

async function findUnlinked(client: pg.Client, organisationId: string): Promise<BrokenAudit | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from audit_lines line where organisation_id = $1 and not exists (select from audit_links link
       where link.organisation_id = line.organisation_id and link.line_id = line.id) order by at, id limit 1`,
    [organisationId],
  )
  return rows[0] ? { fault: 'unlinked', place: null, lineId: rows[0].id } : null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
