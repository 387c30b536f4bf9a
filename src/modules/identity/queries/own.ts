import { daysAfter } from '#src/modules/identity/rules.ts'
import {
  type OwnPasskey,
  type OwnSession,
  type SignedIn,
  STAFF_ROLES,
  type StaffRole,
} from '#src/modules/identity/types.ts'
import { SESSION_DAYS } from '#src/platform/auth/open.ts'
import { type Db, inScope } from '#src/platform/database.ts'

/** Where somebody is signed in, the latest used first. */
export async function listOwnSessions(db: Db, { userId, sessionId }: SignedIn, now: Date): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'createdAt as startedAt', 'lastSeenAt', 'userAgent', 'ipAddress as address'])
    .where('userId', '=', userId)
    .where('createdAt', '>', daysAfter(now, -SESSION_DAYS))
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, isThisOne: row.id === sessionId }))
}

/** The passkeys of somebody, oldest first. */
export const listOwnPasskeys = (db: Db, { userId }: SignedIn): Promise<OwnPasskey[]> =>
  db
    .selectFrom('passkeys')
    .select(['id', 'name', 'createdAt as addedAt'])
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

export type OwnPlace = { slug: string; name: string; portal: 'staff' | 'employer' | 'candidate' }

/**
 * The portals that are open to somebody, by organisation. What they are staff of is read at once; for the rest each
 * organisation is asked in its own scope, because no transaction sees two.
 */
export async function listOwnPlaces(db: Db, { userId, email }: SignedIn): Promise<OwnPlace[]> {
  const organisations = await db.selectFrom('organisations').select(['id', 'slug', 'name']).orderBy('name').execute()
  const places: OwnPlace[] = []
  for (const { id, slug, name } of organisations) {
    const found = await inScope(db, { organisationId: id, userId }, (tx) => hatsIn(tx, userId, email.toLowerCase()))
    const portals = (['staff', 'employer', 'candidate'] as const).filter((portal) => found[portal])
    places.push(...portals.map((portal) => ({ slug, name, portal })))
  }
  return places
}

const hatsIn = (tx: Db, userId: string, emailKey: string) =>
  tx
    .selectNoFrom((row) => [
      row
        .exists(row.selectFrom('grants').select('id').where('userId', '=', userId).where('endedAt', 'is', null))
        .as('staff'),
      row
        .exists(
          row
            .selectFrom('employerMembers')
            .select('id')
            .where('endedAt', 'is', null)
            .where((one) => one.or([one('userId', '=', userId), one('emailKey', '=', emailKey)])),
        )
        .as('employer'),
      row
        .exists(
          row
            .selectFrom('candidates')
            .select('id')
            .where((one) => one.or([one('userId', '=', userId), one('emailKey', '=', emailKey)])),
        )
        .as('candidate'),
    ])
    .executeTakeFirstOrThrow()

/** What somebody is in all organisations together: what they must prove depends on it. */
export async function listOwnRoles(db: Db, { userId }: SignedIn): Promise<StaffRole[]> {
  const rows = await inScope(db, { organisationId: null, userId }, (tx) =>
    tx
      .selectFrom('grants')
      .select('role')
      .distinct()
      .where('userId', '=', userId)
      .where('endedAt', 'is', null)
      .execute(),
  )
  return STAFF_ROLES.filter((role) => rows.some((row) => row.role === role))
}
