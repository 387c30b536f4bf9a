import { type RawBuilder, sql } from 'kysely'
import { visibleEmployers } from '#src/modules/employers/queries.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { visibleImports } from '#src/modules/imports/queries.ts'
import { type BuiltOn, madeIds } from '#src/modules/imports/rules/undoing.ts'
import type { Import, PartPlan } from '#src/modules/imports/types.ts'
import type { Db } from '#src/platform/database.ts'

/** What people built on an import since it was written, in one query. `isNewDay`: the import made its day. */
export async function countBuiltOn(
  db: Db,
  actor: Actor,
  { id, eventId, writtenAt, isNewDay }: Pick<Import, 'id' | 'eventId' | 'writtenAt'> & { isNewDay: boolean },
  parts: readonly PartPlan[],
): Promise<BuiltOn> {
  const people = sql`${[...new Set(personIds(parts))]}::uuid[]`
  const jobs = idsOf(parts.filter(({ part }) => part === 'job').flatMap((part) => part.id ?? []))
  const since = writtenAt ?? new Date(0)
  const row = await visibleImports(db, actor)
    .where('imports.id', '=', id)
    .select([
      count(
        sql`match_decisions where decided_at > ${since}
        and (candidate_id = any(${people}) or job_id = any(${jobs}))`,
      ).as('matches'),
      count(sql`timetable_drafts where event_id = ${eventId} and made_at > ${since}`).as('timetables'),
      count(sql`enrolments where decided_at > ${since} and candidate_id = any(${people})`).as('enrolments'),
      count(sql`imports later join import_rows changed
        on changed.organisation_id = later.organisation_id and changed.import_id = later.id
        where later.state = 'written' and later.written_at > ${since} and later.id <> ${id}
          and changed.action in ('create', 'update') and changed.subject_id in (
            select subject_id from import_rows own
            where own.import_id = ${id} and own.action in ('create', 'update'))`).as('imports'),
      addedTo(parts, isNewDay ? eventId : null).as('added'),
    ])
    .executeTakeFirstOrThrow()
  return {
    'matches-decided': row.matches,
    'timetable-made': row.timetables,
    enrolled: row.enrolments,
    'later-import': row.imports,
    'more-was-added': row.added,
  }
}

/** The firms of some jobs. */
export async function listFirmsOfJobs(db: Db, actor: Actor, jobIds: readonly string[]): Promise<string[]> {
  const rows = await visibleEmployers(db, actor)
    .innerJoin('jobs', 'jobs.employerId', 'employers.id')
    .select('employers.id')
    .where('jobs.id', '=', sql<string>`any(${jobIds})`)
    .execute()
  return rows.map(({ id }) => id)
}

const count = (from: RawBuilder<unknown>) => sql<number>`(select count(*) from ${from})`

const idsOf = (ids: readonly string[]) => sql`${ids}::uuid[]`

/** The people whose file the import touched. */
const personIds = (parts: readonly PartPlan[]): string[] =>
  parts.flatMap(({ part, id }) => (id && ['contact', 'eligibility', 'profile'].includes(part) ? [id] : []))

/** What others hung on people, firms and a day that the import made, and that would go with them. */
function addedTo(parts: readonly PartPlan[], eventId: string | null) {
  const made = (name: PartPlan['part']) => idsOf(madeIds(parts, name))
  const [people, firms] = [made('contact'), made('employer')]
  const people2 = (table: string, own: RawBuilder<unknown>) =>
    count(sql`${sql.table(table)} where candidate_id = any(${people}) and not (id = any(${own}))`)
  return sql<number>`
    ${count(sql`candidate_notes where candidate_id = any(${people})`)}
    + ${count(sql`consents where candidate_id = any(${people}) and source <> 'import'`)}
    + ${count(sql`consents where candidate_id = any(${people}) and withdrawn_at is not null`)}
    + ${count(sql`candidates where id = any(${people}) and user_id is not null`)}
    + ${people2('registrations', made('registration'))}
    + ${people2('wishes', made('wish'))}
    + ${people2('forbidden_pairs', made('forbidden-pair'))}
    + ${count(sql`registration_withdrawals where registration_id = any(${made('registration')})`)}
    + ${count(sql`check_ins where registration_id = any(${made('registration')})`)}
    + ${count(sql`absence_notes where registration_id = any(${made('registration')})`)}
    + ${count(sql`jobs where employer_id = any(${firms}) and not (id = any(${made('job')}))`)}
    + ${count(sql`job_checks where job_id = any(${made('job')})`)}
    + ${count(sql`employer_members where employer_id = any(${firms}) and not (id = any(${made('member')}))`)}
    + ${count(sql`event_employers where employer_id = any(${firms}) and event_id is distinct from (
        select event_id from imports own where own.id = imports.id)`)}
    + ${count(sql`registrations where event_id = ${eventId} and not (id = any(${made('registration')}))`)}
    + ${count(sql`event_tables where event_id = ${eventId} and not (id = any(${made('table')}))`)}
    + ${count(sql`event_employers where event_id = ${eventId} and not (employer_id = any(${made('event-employer')}))`)}
    + ${count(sql`events where id = ${eventId} and row_version > 1`)}`
}
