import { sql } from 'kysely'
import { mayListEmployers, mayReadRemarks } from '#src/modules/employers/access.ts'
import { listJobsOf } from '#src/modules/employers/queries/jobs.ts'
import type {
  Employer,
  EmployerFile,
  EmployerId,
  EmployerKeys,
  EmployerLine,
  EmployerMember,
  MemberId,
} from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'
import { searchPatterns } from '#src/platform/text.ts'

/** The one door to firms: staff, and the firm itself. */
export function visibleEmployers(db: Db, actor: Actor) {
  const employers = db.selectFrom('employers')
  if (mayListEmployers(actor) || actor.kind === 'system') return employers
  if (actor.kind === 'employer') return employers.where('employers.id', '=', actor.employerId)
  return employers.where(sql.lit(false))
}

const PER_PAGE = 50

/** A page of the firms of the organisation, by name, with how many jobs each has open. */
export async function listEmployers(
  db: Db,
  actor: Actor,
  { search, page }: { search: string; page: number },
): Promise<PageOf<EmployerLine>> {
  let found = visibleEmployers(db, actor)
  for (const pattern of searchPatterns(search)) found = found.where('employers.searchText', 'like', pattern)
  const { total } = await found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['employers.id', 'name', 'usualName', 'sector', 'city'])
    .select((row) => {
      const open = row.selectFrom('jobs').whereRef('jobs.employerId', '=', 'employers.id').where('closedAt', 'is', null)
      return [
        open.select((job) => job.fn.countAll<number>().as('count')).as('openJobs'),
        open.select(sql<number>`coalesce(sum(openings), 0)`.as('sum')).as('openings'),
      ]
    })
    .orderBy(sql`name collate "fr-CA-x-icu"`)
    .orderBy('employers.id')
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows as EmployerLine[], total, page, PER_PAGE)
}

const COLUMNS = ['id', 'name', 'usualName', 'sector', 'city', 'sizeSaid', 'remarks', 'rowVersion'] as const

/** Throws NotFound. */
export async function getEmployer(db: Db, actor: Actor, id: EmployerId): Promise<Employer> {
  const row = await visibleEmployers(db, actor).select(COLUMNS).where('id', '=', id).executeTakeFirstOrThrow(orNotFound)
  return toEmployer(actor, row)
}

/** Some firms at once, in no order; those that are not visible are left out. */
export async function listEmployersById(db: Db, actor: Actor, ids: readonly EmployerId[]): Promise<Employer[]> {
  const rows = await visibleEmployers(db, actor).select(COLUMNS).where('id', '=', sql<string>`any(${ids})`).execute()
  return rows.map((row) => toEmployer(actor, row))
}

/** For commands: first the lock, then the read. Throws NotFound. */
export async function lockEmployer(tx: Tx, actor: Actor, id: EmployerId): Promise<Employer> {
  await tx.selectFrom('employers').select('id').where('id', '=', id).forUpdate().execute()
  return getEmployer(tx, actor, id)
}

/** The firm, its people and its jobs, the open ones first. */
export async function getEmployerFile(db: Db, actor: Actor, id: EmployerId): Promise<EmployerFile> {
  const employer = await getEmployer(db, actor, id)
  return { employer, members: await listMembers(db, actor, [id]), jobs: await listJobsOf(db, actor, [id]) }
}

const MEMBER_COLUMNS = ['id', 'employerId', 'name', 'title', 'email', 'phone', 'isContact', 'language'] as const

/** The people of firms: contacts first, then by name. */
export async function listMembers(db: Db, actor: Actor, ids: readonly EmployerId[]): Promise<EmployerMember[]> {
  const rows = await db
    .selectFrom('employerMembers')
    .select(MEMBER_COLUMNS)
    .where(
      'employerId',
      'in',
      visibleEmployers(db, actor).select('employers.id').where('employers.id', '=', sql<string>`any(${ids})`),
    )
    .where('endedAt', 'is', null)
    .orderBy('isContact', 'desc')
    .orderBy(sql`name collate "fr-CA-x-icu"`)
    .orderBy('id')
    .execute()
  return rows as EmployerMember[]
}

/** Somebody of a firm who has not left it. Throws NotFound. */
export async function getMember(db: Db, actor: Actor, id: MemberId): Promise<EmployerMember> {
  const row = await db
    .selectFrom('employerMembers')
    .select(MEMBER_COLUMNS)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .where('employerId', 'in', visibleEmployers(db, actor).select('employers.id'))
    .executeTakeFirstOrThrow(orNotFound)
  return row as EmployerMember
}

/** The names of all firms of the organisation, as `employerKey` makes them, to recognise those of a file. */
export async function listEmployerKeys(db: Db, actor: Actor): Promise<EmployerKeys[]> {
  const rows = await visibleEmployers(db, actor).select(['id', 'nameKey', 'usualNameKey']).orderBy('id').execute()
  return rows as EmployerKeys[]
}

type Row = Pick<Employer, Exclude<(typeof COLUMNS)[number], 'id'>> & { id: string }

const toEmployer = (actor: Actor, row: Row): Employer => ({
  ...row,
  id: row.id as EmployerId,
  remarks: mayReadRemarks(actor) ? row.remarks : null,
})
