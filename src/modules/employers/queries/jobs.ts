import { sql } from 'kysely'
import { mayListEmployers } from '#src/modules/employers/access.ts'
import { type EmployerId, JOB_FIELDS, type Job, type JobId } from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'
import { searchPatterns } from '#src/platform/text.ts'

/** The one door to jobs: staff, and the firm that has the need. Candidates see jobs through events. */
export function visibleJobs(db: Db, actor: Actor) {
  const jobs = db.selectFrom('jobs').innerJoin('employers', 'employers.id', 'jobs.employerId')
  if (mayListEmployers(actor) || actor.kind === 'system') return jobs
  if (actor.kind === 'employer') return jobs.where('jobs.employerId', '=', actor.employerId)
  return jobs.where(sql.lit(false))
}

const described = (db: Db, actor: Actor) =>
  visibleJobs(db, actor).select([
    'jobs.id',
    'employerId',
    sql<string>`coalesce(employers.usual_name, employers.name)`.as('employerName'),
    ...JOB_FIELDS,
    'closedAt',
    'jobs.rowVersion',
  ])

/** Throws NotFound. */
export async function getJob(db: Db, actor: Actor, id: JobId): Promise<Job> {
  return (await described(db, actor).where('jobs.id', '=', id).executeTakeFirstOrThrow(orNotFound)) as Job
}

/** For commands: first the lock, then the read. Throws NotFound. */
export async function lockJob(tx: Tx, actor: Actor, id: JobId): Promise<Job> {
  await tx.selectFrom('jobs').select('id').where('id', '=', id).forUpdate().execute()
  return getJob(tx, actor, id)
}

/** The jobs of firms, the open ones first, then by reference. */
export async function listJobsOf(db: Db, actor: Actor, employerIds: readonly EmployerId[]): Promise<Job[]> {
  const rows = await described(db, actor)
    .where('employerId', '=', sql<string>`any(${employerIds})`)
    .orderBy(sql`closed_at is not null`)
    .orderBy(sql`reference collate "fr-CA-x-icu"`)
    .orderBy('jobs.id')
    .execute()
  return rows as Job[]
}

const PER_PAGE = 50

export type JobSearch = { search: string; page: number; which: 'open' | 'closed' }

/** A page of the jobs of the organisation, by title. The search looks at titles, references and names of firms. */
export async function listJobs(db: Db, actor: Actor, { search, page, which }: JobSearch): Promise<PageOf<Job>> {
  let found = described(db, actor).where('closedAt', which === 'open' ? 'is' : 'is not', null)
  for (const pattern of searchPatterns(search))
    found = found.where((row) =>
      row.or([row('jobs.searchText', 'like', pattern), row('employers.searchText', 'like', pattern)]),
    )
  const { total } = await found
    .clearSelect()
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .orderBy(sql`title collate "fr-CA-x-icu"`)
    .orderBy('jobs.id')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows as Job[], total, page, PER_PAGE)
}
