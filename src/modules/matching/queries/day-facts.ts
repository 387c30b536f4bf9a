import { sql } from 'kysely'
import { PROFILE_FIELDS } from '#src/modules/candidates/types.ts'
import { listJobsOf } from '#src/modules/employers/queries/jobs.ts'
import type { EmployerId, Job } from '#src/modules/employers/types.ts'
import { listEventEmployers } from '#src/modules/events/queries/employers.ts'
import { listForbiddenPairs, listWishes } from '#src/modules/events/queries/people.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayListMatches } from '#src/modules/matching/access.ts'
import type { PersonAnswers } from '#src/modules/matching/rules/match-facts.ts'
import type { DayFacts } from '#src/modules/matching/rules.ts'
import type { Db } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'

/**
 * All that matching may know of an event. Of a person that is the profile and nothing else: no name, status, origin or
 * address is read here. Throws NotFound for whom may not match.
 */
export async function loadDayFacts(db: Db, actor: Actor, eventId: EventId): Promise<DayFacts> {
  if (!mayListMatches(actor)) throw new NotFound()
  const event = await getEvent(db, actor, eventId)
  return {
    on: event.heldOn,
    people: await listPeople(db, eventId),
    jobs: await listOpenJobs(db, actor, eventId),
    wishes: await listWishes(db, actor, eventId),
    forbidden: await listForbiddenPairs(db, actor, eventId),
  }
}

/** Citizens, permanent residents, protected persons: their right to work has no end. Only this answer is read. */
const WITHOUT_END = ['CIT', 'RP', 'REF']

/** Who is registered and has not withdrawn, but for those whom a person refused for every programme of the day. */
async function listPeople(db: Db, eventId: EventId): Promise<PersonAnswers[]> {
  const rows = await db
    .selectFrom('registrations')
    .leftJoin('registrationWithdrawals as withdrawal', 'withdrawal.registrationId', 'registrations.id')
    .leftJoin('profiles', 'profiles.candidateId', 'registrations.candidateId')
    .leftJoin('eligibilityFiles as eligibility', 'eligibility.candidateId', 'registrations.candidateId')
    .select('registrations.candidateId')
    .select(PROFILE_FIELDS.map((field) => `profiles.${field}` as const))
    .select((row) =>
      row.fn.coalesce(row('eligibility.status', 'in', WITHOUT_END), sql.lit(false)).as('worksWithoutEnd'),
    )
    .where('registrations.eventId', '=', eventId)
    .where('withdrawal.registrationId', 'is', null)
    .where(({ not }) => not(refusedEverywhere(eventId)))
    .orderBy('registrations.candidateId')
    .execute()
  return rows as unknown as PersonAnswers[]
}

const refusedEverywhere = (eventId: EventId) => sql<boolean>`
  exists (select from event_programmes of_day where of_day.event_id = ${eventId})
  and not exists (
    select from event_programmes of_day
    where of_day.event_id = ${eventId} and 'refused' is distinct from (
      select decision from enrolments
      where enrolments.candidate_id = registrations.candidate_id and enrolments.programme_id = of_day.programme_id
      order by decided_at desc, id desc limit 1))`

/** The open jobs of the employers who confirmed. */
async function listOpenJobs(db: Db, actor: Actor, eventId: EventId): Promise<Job[]> {
  const employers = await listEventEmployers(db, actor, eventId)
  const confirmed = employers.filter(({ state }) => state === 'confirmed').map(({ employerId }) => employerId)
  const jobs = await listJobsOf(db, actor, confirmed as EmployerId[])
  return jobs.filter(({ closedAt }) => closedAt === null)
}
