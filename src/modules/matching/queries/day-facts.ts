import { sql } from 'kysely'
import { PROFILE_FIELDS } from '#src/modules/candidates/types.ts'
import { listJobsOf } from '#src/modules/employers/queries/jobs.ts'
import type { EmployerId, Job } from '#src/modules/employers/types.ts'
import { listEventEmployers } from '#src/modules/events/queries/employers.ts'
import { listForbiddenPairs, listWishes } from '#src/modules/events/queries/people.ts'
import { listStandings } from '#src/modules/events/queries/standings.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { Standing } from '#src/modules/events/rules/standing.ts'
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
  const people = await listPeople(db, eventId)
  const ids = people.map(({ candidateId }) => candidateId)
  const standings = await listStandings(db, actor, eventId, ids)
  const isTaken = ({ candidateId }: PersonAnswers) => !NOT_TAKEN.includes(standings.get(candidateId) ?? 'unknown')
  return {
    on: event.heldOn,
    people: people.filter(isTaken),
    notTaken: ids.length - people.filter(isTaken).length,
    jobs: await listOpenJobs(db, actor, eventId),
    wishes: await listWishes(db, actor, eventId),
    forbidden: await listForbiddenPairs(db, actor, eventId),
  }
}

/** Citizens, permanent residents, protected persons: their right to work has no end. Only this answer is read. */
const WITHOUT_END = ['CIT', 'RP', 'REF']

/** Who is registered and has not withdrawn. */
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
    .orderBy('registrations.candidateId')
    .execute()
  const works = await listWorks(db, eventId)
  return rows.map((row) => ({ ...row, works: works.get(row.candidateId) ?? [] })) as unknown as PersonAnswers[]
}

/** The jobs that the people of a day confirmed, by person: what was done and when, never for whom or where. */
async function listWorks(db: Db, eventId: EventId): Promise<Map<string, PersonAnswers['works'][number][]>> {
  const rows = await db
    .selectFrom('works')
    .innerJoin('registrations', 'registrations.candidateId', 'works.candidateId')
    .select(['works.candidateId', 'title', 'cnpCode', 'startedIn', 'endedIn'])
    .where('registrations.eventId', '=', eventId)
    .orderBy('works.position')
    .execute()
  const byPerson = new Map<string, PersonAnswers['works'][number][]>()
  for (const { candidateId, ...work } of rows) byPerson.set(candidateId, [...(byPerson.get(candidateId) ?? []), work])
  return byPerson
}

/** People whom no programme of the day takes: refused by a person, or not eligible by the rules until one says more. */
const NOT_TAKEN: readonly Standing[] = ['refused', 'not-eligible']

/** The open jobs of the employers who confirmed. */
async function listOpenJobs(db: Db, actor: Actor, eventId: EventId): Promise<Job[]> {
  const employers = await listEventEmployers(db, actor, eventId)
  const confirmed = employers.filter(({ state }) => state === 'confirmed').map(({ employerId }) => employerId)
  const jobs = await listJobsOf(db, actor, confirmed as EmployerId[])
  return jobs.filter(({ closedAt }) => closedAt === null)
}
