import { sql } from 'kysely'
import { mayListPeople } from '#src/modules/events/access.ts'
import type { EventId, ForbiddenPair, Registration, RegistrationId, Wish } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'
import { searchPatterns } from '#src/platform/text.ts'

/** The one door to registrations: staff who work with candidates, and the person. Never an employer. */
export function visibleRegistrations(db: Db, actor: Actor) {
  const found = db.selectFrom('registrations').innerJoin('candidates', 'candidates.id', 'registrations.candidateId')
  if (mayListPeople(actor)) return found
  if (actor.kind === 'candidate') return found.where('registrations.candidateId', '=', actor.candidateId)
  return found.where(sql.lit(false))
}

const described = (db: Db, actor: Actor, eventId: EventId) =>
  visibleRegistrations(db, actor)
    .leftJoin('registrationWithdrawals as withdrawal', 'withdrawal.registrationId', 'registrations.id')
    .where('registrations.eventId', '=', eventId)
    .select(['registrations.id', 'candidateId', 'number', 'givenNames', 'familyNames', 'email', 'language'])
    .select(['available', 'availabilitySaid', 'maxMeetings', 'registeredAt', 'registrations.source'])
    .select(['registrations.rowVersion', 'withdrawnAt', 'withdrawnBy', 'withdrawal.reason as withdrawnBecause'])

/** The people of an event by name, those who withdrew included. The search minds no accent, case or apostrophe. */
export async function listRegistrations(db: Db, actor: Actor, eventId: EventId, search = ''): Promise<Registration[]> {
  let found = described(db, actor, eventId)
  for (const pattern of searchPatterns(search)) found = found.where('candidates.searchText', 'like', pattern)
  const rows = await found
    .orderBy(sql`family_names collate "fr-CA-x-icu"`)
    .orderBy(sql`given_names collate "fr-CA-x-icu"`)
    .orderBy('registrations.id')
    .execute()
  return rows.map(toRegistration)
}

/** Throws NotFound. */
export async function getRegistration(
  db: Db,
  actor: Actor,
  { eventId, registrationId }: { eventId: EventId; registrationId: RegistrationId },
): Promise<Registration> {
  const row = await described(db, actor, eventId)
    .where('registrations.id', '=', registrationId)
    .executeTakeFirstOrThrow(orNotFound)
  return toRegistration(row)
}

/** The registration of a person at an event, if there is one. */
export async function findRegistration(
  db: Db,
  actor: Actor,
  { eventId, candidateId }: { eventId: EventId; candidateId: string },
): Promise<Registration | undefined> {
  const row = await described(db, actor, eventId)
    .where('registrations.candidateId', '=', candidateId)
    .executeTakeFirst()
  return row && toRegistration(row)
}

/** For commands: first the lock, then the read. Throws NotFound. */
export async function lockRegistration(
  tx: Tx,
  actor: Actor,
  at: { eventId: EventId; registrationId: RegistrationId },
): Promise<Registration> {
  await tx.selectFrom('registrations').select('id').where('id', '=', at.registrationId).forUpdate().execute()
  return getRegistration(tx, actor, at)
}

/** The one door to wishes: staff see both sides; a candidate and an employer see only what they said themselves. */
function visibleWishes(db: Db, actor: Actor) {
  const wishes = db.selectFrom('wishes')
  if (mayListPeople(actor)) return wishes
  if (actor.kind === 'candidate')
    return wishes.where('side', '=', 'candidate').where('candidateId', '=', actor.candidateId)
  if (actor.kind === 'employer') return wishes.where('side', '=', 'employer').where('employerId', '=', actor.employerId)
  return wishes.where(sql.lit(false))
}

/** The wishes of an event, the strongest first; those of people who withdrew and of firms that called off included. */
export async function listWishes(db: Db, actor: Actor, eventId: EventId): Promise<Wish[]> {
  const rows = await visibleWishes(db, actor)
    .select(['id', 'candidateId', 'employerId', 'side', 'rank', 'comment', 'wishedOn'])
    .where('eventId', '=', eventId)
    .orderBy(sql`rank asc nulls last`)
    .orderBy('id')
    .execute()
  return rows as Wish[]
}

/** Who must not meet whom. Staff who work with candidates only; for others there is none. */
export async function listForbiddenPairs(db: Db, actor: Actor, eventId: EventId): Promise<ForbiddenPair[]> {
  if (!mayListPeople(actor)) return []
  const rows = await db
    .selectFrom('forbiddenPairs')
    .select(['id', 'candidateId', 'employerId', 'reason'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .execute()
  return rows as ForbiddenPair[]
}

type Row = Awaited<ReturnType<ReturnType<typeof described>['executeTakeFirstOrThrow']>>

function toRegistration({ withdrawnAt, withdrawnBy, withdrawnBecause, ...row }: Row): Registration {
  const withdrawn = withdrawnAt ? { at: withdrawnAt, by: withdrawnBy, reason: withdrawnBecause } : null
  return { ...row, withdrawn } as unknown as Registration
}
