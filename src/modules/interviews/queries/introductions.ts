import { sql } from 'kysely'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor, CandidateActor } from '#src/modules/identity/types.ts'
import { mayListAnswers } from '#src/modules/interviews/access.ts'
import type { Introduction, JobToTalkAbout, OpenContact } from '#src/modules/interviews/types.ts'
import type { Db } from '#src/platform/database.ts'

/** The one door to introductions: staff, and the two who were introduced. */
function visibleIntroductions(db: Db, actor: Actor) {
  const found = db.selectFrom('introductions').innerJoin('employers', 'employers.id', 'introductions.employerId')
  if (mayListAnswers(actor)) return found
  if (actor.kind === 'candidate') return found.where('introductions.candidateId', '=', actor.candidateId)
  if (actor.kind === 'employer') return found.where('introductions.employerId', '=', actor.employerId)
  return found.where(sql.lit(false))
}

/** Who was introduced to whom after an event, the first first. */
export async function listIntroductions(db: Db, actor: Actor, eventId: EventId): Promise<Introduction[]> {
  const rows = await visibleIntroductions(db, actor)
    .select(['introductions.id', 'candidateId', 'employerId', 'madeAt'])
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('employerName'))
    .where('eventId', '=', eventId)
    .orderBy('madeAt')
    .orderBy('introductions.id')
    .execute()
  return rows as Introduction[]
}

/** The people of the firms that a candidate was introduced to at an event: those who answer for their firm. */
export async function listOpenContacts(db: Db, actor: CandidateActor, eventId: EventId): Promise<OpenContact[]> {
  const rows = await visibleIntroductions(db, actor)
    .innerJoin('employerMembers', 'employerMembers.employerId', 'introductions.employerId')
    .select(['employerMembers.employerId', 'employerMembers.name', 'title', 'email', 'phone', 'isContact'])
    .where('eventId', '=', eventId)
    .where('endedAt', 'is', null)
    .orderBy(sql`employer_members.name collate "fr-CA-x-icu"`)
    .orderBy('employerMembers.id')
    .execute()
  const withContact = new Set(rows.filter(({ isContact }) => isContact).map(({ employerId }) => employerId))
  return rows
    .filter(({ employerId, isContact }) => isContact || !withContact.has(employerId))
    .map(({ isContact: _, ...contact }) => contact)
}

/**
 * What a candidate and each firm that they meet can talk about: the open jobs for which a person approved the match,
 * or all open jobs of a firm where none was.
 */
export async function listJobsToTalkAbout(db: Db, actor: CandidateActor, eventId: EventId): Promise<JobToTalkAbout[]> {
  const { rows } = await sql<JobToTalkAbout & { isForThem: boolean }>`
    select jobs.employer_id as "employerId", jobs.title, coalesce(latest.decision = 'approved', false) as "isForThem"
    from jobs
    left join lateral (
      select decision from match_decisions d
      where d.event_id = ${eventId} and d.candidate_id = ${actor.candidateId} and d.job_id = jobs.id
      order by decided_at desc, id desc limit 1) latest on true
    where jobs.closed_at is null and jobs.employer_id in (
      select event_tables.employer_id from meetings join event_tables on event_tables.id = meetings.table_id
      where meetings.event_id = ${eventId} and meetings.candidate_id = ${actor.candidateId})
    order by jobs.title collate "fr-CA-x-icu", jobs.id`.execute(db)
  const chosen = new Set(rows.filter(({ isForThem }) => isForThem).map(({ employerId }) => employerId))
  return rows
    .filter(({ employerId, isForThem }) => isForThem || !chosen.has(employerId))
    .map(({ employerId, title }) => ({ employerId, title }))
}
