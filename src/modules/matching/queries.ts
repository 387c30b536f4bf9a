import { sql } from 'kysely'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayListMatches } from '#src/modules/matching/access.ts'
import { bestPerEmployer, stateOf } from '#src/modules/matching/rules.ts'
import type {
  MatchCounts,
  MatchFilter,
  MatchLine,
  MatchOrder,
  MatchState,
  TimetablePair,
} from '#src/modules/matching/types.ts'
import type { Db } from '#src/platform/database.ts'
import { type PageOf, pageOf } from '#src/platform/page-of.ts'
import { searchPatterns } from '#src/platform/text.ts'

/**
 * The one door to matches: staff who work with candidates. What has become impossible since the computation is not
 * there: people who withdrew, employers who called off, closed jobs, pairs that were forbidden.
 */
export function visibleMatches(db: Db, actor: Actor, eventId: EventId) {
  const found = db
    .selectFrom('matches')
    .innerJoin('candidates', 'candidates.id', 'matches.candidateId')
    .innerJoin('jobs', 'jobs.id', 'matches.jobId')
    .innerJoin('employers', 'employers.id', 'matches.employerId')
    .leftJoinLateral(
      (rows) =>
        rows
          .selectFrom('matchDecisions')
          .select(['matchDecisions.decision', 'matchDecisions.decidedAt'])
          .whereRef('matchDecisions.organisationId', '=', 'matches.organisationId')
          .whereRef('matchDecisions.eventId', '=', 'matches.eventId')
          .whereRef('matchDecisions.candidateId', '=', 'matches.candidateId')
          .whereRef('matchDecisions.jobId', '=', 'matches.jobId')
          .orderBy('matchDecisions.decidedAt', 'desc')
          .orderBy('matchDecisions.id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .where('matches.eventId', '=', eventId)
    .where('jobs.closedAt', 'is', null)
    .where(STILL_POSSIBLE)
  return mayListMatches(actor) ? found : found.where(sql.lit(false))
}

const STILL_POSSIBLE = sql<boolean>`
  exists (
    select from registrations
    left join registration_withdrawals on registration_withdrawals.registration_id = registrations.id
    where registrations.event_id = matches.event_id and registrations.candidate_id = matches.candidate_id
      and registration_withdrawals.registration_id is null)
  and exists (
    select from event_employers
    where event_employers.event_id = matches.event_id and event_employers.employer_id = matches.employer_id
      and event_employers.state = 'confirmed')
  and not exists (
    select from forbidden_pairs
    where forbidden_pairs.event_id = matches.event_id and forbidden_pairs.candidate_id = matches.candidate_id
      and forbidden_pairs.employer_id = matches.employer_id)`

const PER_PAGE = 50

/** A page of the matches of an event. The search looks for people, jobs, employers; accents and case do not matter. */
export async function listMatches(
  db: Db,
  actor: Actor,
  eventId: EventId,
  filter: MatchFilter,
): Promise<PageOf<MatchLine>> {
  const found = filtered(db, actor, eventId, filter)
  const { total } = await found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await described(ordered(found, filter.order))
    .limit(PER_PAGE)
    .offset((filter.page - 1) * PER_PAGE)
    .execute()
  return pageOf(rows.map(toLine), total, filter.page, PER_PAGE)
}

type Found = ReturnType<typeof visibleMatches>

function filtered(db: Db, actor: Actor, eventId: EventId, filter: MatchFilter): Found {
  let found = visibleMatches(db, actor, eventId)
  if (filter.state !== 'all') found = found.where(inState(filter.state))
  if (filter.jobId) found = found.where('matches.jobId', '=', filter.jobId)
  if (filter.candidateId) found = found.where('matches.candidateId', '=', filter.candidateId)
  for (const pattern of searchPatterns(filter.search))
    found = found.where((row) =>
      row.or([
        row('candidates.searchText', 'like', pattern),
        row('employers.searchText', 'like', pattern),
        row('jobs.searchText', 'like', pattern),
      ]),
    )
  return found
}

export const inState = (state: MatchState) =>
  state === 'to-decide' ? sql<boolean>`latest.decision is null` : sql<boolean>`latest.decision = ${state}`

function ordered(found: Found, order: MatchOrder): Found {
  const byScore = (rows: Found) => rows.orderBy('matches.score', 'desc').orderBy('matches.id')
  if (order === 'job')
    return byScore(
      found
        .orderBy(sql`coalesce(employers.usual_name, employers.name) collate "fr-CA-x-icu"`)
        .orderBy(sql`jobs.title collate "fr-CA-x-icu"`)
        .orderBy('jobs.id'),
    )
  if (order === 'person')
    return byScore(
      found
        .orderBy(sql`candidates.family_names collate "fr-CA-x-icu"`)
        .orderBy(sql`candidates.given_names collate "fr-CA-x-icu"`)
        .orderBy('candidates.id'),
    )
  return byScore(found)
}

export const described = (found: Found) =>
  found
    .select(['matches.id', 'matches.eventId', 'matches.candidateId', 'matches.jobId', 'matches.employerId'])
    .select(['candidates.givenNames', 'candidates.familyNames', 'candidates.number'])
    .select(['jobs.title as jobTitle', 'jobs.reference as jobReference'])
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('employerName'))
    .select(['matches.score', 'matches.requirements', 'latest.decision'])
    .select(sql`matches.contributions ->> 'wishedBy'`.as('wishedBy'))

type Row = Awaited<ReturnType<ReturnType<typeof described>['executeTakeFirstOrThrow']>>

export const toLine = ({ decision, ...row }: Row): MatchLine =>
  ({ ...row, state: stateOf(decision) }) as unknown as MatchLine

/** How many matches are in each state. */
export async function countMatches(db: Db, actor: Actor, eventId: EventId): Promise<MatchCounts> {
  const rows = await visibleMatches(db, actor, eventId)
    .select('latest.decision')
    .select((row) => row.fn.countAll<number>().as('count'))
    .groupBy('latest.decision')
    .execute()
  const counts: MatchCounts = { 'to-decide': 0, approved: 0, refused: 0 }
  for (const { decision, count } of rows) counts[stateOf(decision)] += count
  return counts
}

/** The approved pairs, between people and employers: what a timetable is made of. A person approved each of them. */
export async function listTimetablePairs(db: Db, actor: Actor, eventId: EventId): Promise<TimetablePair[]> {
  const rows = await visibleMatches(db, actor, eventId)
    .select(['matches.candidateId', 'matches.employerId', 'matches.jobId', 'matches.score'])
    .select(wishedNow)
    .where(inState('approved'))
    .orderBy('matches.candidateId')
    .orderBy('matches.employerId')
    .execute()
  return bestPerEmployer(rows as unknown as TimetablePair[])
}

/** Wishes as they are now, also those made since the computation. */
export const wishedNow = sql<TimetablePair['wish']>`(
  select case when count(distinct side) = 2 then 'both' else min(side) end from wishes
  where wishes.event_id = matches.event_id and wishes.candidate_id = matches.candidate_id
    and wishes.employer_id = matches.employer_id)`.as('wish')
