import { sql } from 'kysely'
import { mayListEvents } from '#src/modules/events/access.ts'
import { type EventId, GATE_ITEMS } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'

/** How far the work on an event has come. Firms and people who called off are not counted, but where said. */
export type EventOverview = {
  slots: number
  programmes: number
  confirmedEmployers: number
  employersToConfirm: number
  cancelledEmployers: number
  tables: number
  jobs: number
  /** Jobs whose whole reality gate is verified, and that have not changed since. */
  jobsPassed: number
  registered: number
  withdrawn: number
  /** Registered people with a decision of admission in force in one of the programmes invited. */
  admitted: number
  candidateWishes: number
  employerStars: number
  forbiddenPairs: number
  /** Pairs as computed, whether people decided on them or not. */
  matches: number
  matchesApproved: number
  matchesRefused: number
  drafts: number
  arrived: number
  answers: number
}

/** One query, however large the event. What is below (matches, drafts, the day) is counted here, not explained. */
export async function getEventOverview(db: Db, actor: Actor, eventId: EventId): Promise<EventOverview> {
  if (!mayListEvents(actor)) throw new NotFound()
  const { rows } = await sql<EventOverview>`
    with firms as (select * from event_employers where event_id = ${eventId}),
    coming as (select * from firms where state <> 'cancelled'),
    people as (
      select r.*, w.registration_id is not null as gone from registrations r
      left join registration_withdrawals w on w.registration_id = r.id where r.event_id = ${eventId}),
    offered as (
      select jobs.id, (
        select count(distinct c.item) from job_checks c
        where c.event_id = ${eventId} and c.job_id = jobs.id and c.checked_at >= jobs.updated_at) as checked
      from jobs join coming using (employer_id) where jobs.closed_at is null),
    decided as (
      select distinct on (d.candidate_id, d.job_id) d.decision from match_decisions d
      join matches m on m.event_id = d.event_id and m.candidate_id = d.candidate_id and m.job_id = d.job_id
      where d.event_id = ${eventId} order by d.candidate_id, d.job_id, d.decided_at desc, d.id desc),
    latest as (
      select distinct on (e.candidate_id, e.programme_id) e.candidate_id, e.decision from enrolments e
      join event_programmes p on p.programme_id = e.programme_id and p.event_id = ${eventId}
      order by e.candidate_id, e.programme_id, e.decided_at desc, e.id desc)
    select
      (select count(*) from event_slots where event_id = ${eventId}) as slots,
      (select count(*) from event_programmes where event_id = ${eventId}) as programmes,
      (select count(*) from firms where state = 'confirmed') as "confirmedEmployers",
      (select count(*) from firms where state = 'to-confirm') as "employersToConfirm",
      (select count(*) from firms where state = 'cancelled') as "cancelledEmployers",
      (select count(*) from event_tables t join coming using (employer_id) where t.event_id = ${eventId}) as tables,
      (select count(*) from offered) as jobs,
      (select count(*) from offered where checked = ${GATE_ITEMS.length}) as "jobsPassed",
      (select count(*) from people where not gone) as registered,
      (select count(*) from people where gone) as withdrawn,
      (select count(*) from people where not gone and candidate_id in (
        select candidate_id from latest where decision = 'admitted')) as admitted,
      (select count(*) from wishes where event_id = ${eventId} and side = 'candidate') as "candidateWishes",
      (select count(*) from wishes where event_id = ${eventId} and side = 'employer') as "employerStars",
      (select count(*) from forbidden_pairs where event_id = ${eventId}) as "forbiddenPairs",
      (select count(*) from matches where event_id = ${eventId}) as matches,
      (select count(*) from decided where decision = 'approved') as "matchesApproved",
      (select count(*) from decided where decision = 'refused') as "matchesRefused",
      (select count(*) from timetable_drafts where event_id = ${eventId}) as drafts,
      (select count(*) from check_ins c join people on people.id = c.registration_id) as arrived,
      (select count(*) from interview_answers where event_id = ${eventId}) as answers`.execute(db)
  return rows[0]!
}

export type EventCounts = { eventId: EventId; employers: number; tables: number; people: number }

/** For the list of events: one query for all of them. */
export async function listEventCounts(db: Db, actor: Actor): Promise<EventCounts[]> {
  if (!mayListEvents(actor)) return []
  const { rows } = await sql<EventCounts>`
    select events.id as "eventId",
      (select count(*) from event_employers e where e.event_id = events.id and e.state = 'confirmed') as employers,
      (select count(*) from event_tables t
        join event_employers e on e.event_id = t.event_id and e.employer_id = t.employer_id and e.state <> 'cancelled'
        where t.event_id = events.id) as tables,
      (select count(*) from registrations r where r.event_id = events.id and not exists (
        select from registration_withdrawals w where w.registration_id = r.id)) as people
    from events`.execute(db)
  return rows
}
