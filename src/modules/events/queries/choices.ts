import { sql } from 'kysely'
import { profileForEmployers } from '#src/modules/candidates/rules.ts'
import {
  type CandidateId,
  type EmployerFacingProfile,
  PROFILE_FIELDS,
  type ProfileAnswers,
} from '#src/modules/candidates/types.ts'
import { listOpenings, visibleEvents } from '#src/modules/events/queries.ts'
import { isOpen } from '#src/modules/events/rules.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { CandidateActor, EmployerActor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'

/**
 * The people of an event as a firm that will be there may see them, to star: only while staff have opened this, only
 * people who consented to it and still come, and never somebody who must not meet this firm. In the order in which they
 * registered, which says nothing of anybody. Neither e-mail nor telephone is read.
 */
export async function listPeopleToStar(
  db: Db,
  actor: EmployerActor,
  { eventId, today }: { eventId: EventId; today: Day },
): Promise<EmployerFacingProfile[]> {
  if (!isOpen(await listOpenings(db, actor, eventId), 'stars', today)) return []
  const rows = await shownTo(db, actor)
    .leftJoin('profiles', 'profiles.candidateId', 'candidates.id')
    .where('events.id', '=', eventId)
    .select(['candidates.id', 'givenNames', 'familyNames', 'profiles.rowVersion', ...PROFILE_FIELDS])
    .orderBy('registrations.registeredAt')
    .orderBy('registrations.id')
    .execute()
  return rows.map(({ id, givenNames, familyNames, rowVersion, ...answers }) => {
    const candidate = { id: id as CandidateId, givenNames, familyNames, email: '', phone: null }
    return profileForEmployers(candidate, rowVersion === null ? null : (answers as ProfileAnswers), 'initial')
  })
}

const shownTo = (db: Db, actor: EmployerActor) =>
  visibleEvents(db, actor)
    .innerJoin('eventEmployers', 'eventEmployers.eventId', 'events.id')
    .innerJoin('registrations', 'registrations.eventId', 'events.id')
    .innerJoin('candidates', 'candidates.id', 'registrations.candidateId')
    .leftJoin('registrationWithdrawals as withdrawal', 'withdrawal.registrationId', 'registrations.id')
    .leftJoin('forbiddenPairs as forbidden', (join) =>
      join
        .onRef('forbidden.eventId', '=', 'events.id')
        .onRef('forbidden.candidateId', '=', 'candidates.id')
        .onRef('forbidden.employerId', '=', 'eventEmployers.employerId'),
    )
    .where('eventEmployers.employerId', '=', actor.employerId)
    .where('eventEmployers.state', '!=', 'cancelled')
    .where('withdrawal.registrationId', 'is', null)
    .where('forbidden.id', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('consents')
          .select('consents.id')
          .whereRef('consents.candidateId', '=', 'candidates.id')
          .where('consents.purpose', '=', 'share-profile-with-event-employers')
          .where('consents.withdrawnAt', 'is', null),
      ),
    )

/** A firm as a candidate may see it before the day: public facts only. */
export type FirmToWish = { employerId: string; name: string; sector: string | null; city: string | null }

/** The firms that a candidate may ask for, by name: those that confirmed, without those they must not meet. */
export async function listFirmsToWish(db: Db, actor: CandidateActor, eventId: EventId): Promise<FirmToWish[]> {
  return visibleEvents(db, actor)
    .innerJoin('eventEmployers', 'eventEmployers.eventId', 'events.id')
    .innerJoin('employers', 'employers.id', 'eventEmployers.employerId')
    .leftJoin('forbiddenPairs as forbidden', (join) =>
      join
        .onRef('forbidden.eventId', '=', 'events.id')
        .onRef('forbidden.employerId', '=', 'employers.id')
        .on('forbidden.candidateId', '=', actor.candidateId),
    )
    .select(['employers.id as employerId', 'employers.sector', 'employers.city'])
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('name'))
    .where('events.id', '=', eventId)
    .where('eventEmployers.state', '=', 'confirmed')
    .where('forbidden.id', 'is', null)
    .orderBy(sql`coalesce(employers.usual_name, employers.name) collate "fr-CA-x-icu"`)
    .orderBy('employers.id')
    .execute()
}

/** A job as a candidate may see it: public facts. */
export type JobToSee = {
  id: string
  employerId: string
  title: string
  openings: number
  wageMin: number | null
  wageMax: number | null
  wagePer: 'hour' | 'year' | null
  schedule: string | null
  frenchSpokenMin: number | null
  frenchWrittenMin: number | null
  region: string | null
}

/** The open jobs of firms of an event, by title. The caller names only firms that the person may ask for. */
export async function listJobsOfFirms(
  db: Db,
  _actor: CandidateActor,
  firms: readonly FirmToWish[],
): Promise<JobToSee[]> {
  if (firms.length === 0) return []
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'employerId', 'title', 'openings', 'wageMin', 'wageMax', 'wagePer', 'schedule', 'region'])
    .select(['frenchSpokenMin', 'frenchWrittenMin'])
    .where(
      'employerId',
      'in',
      firms.map(({ employerId }) => employerId),
    )
    .where('closedAt', 'is', null)
    .orderBy(sql`title collate "fr-CA-x-icu"`)
    .orderBy('id')
    .execute()
  return rows as JobToSee[]
}
