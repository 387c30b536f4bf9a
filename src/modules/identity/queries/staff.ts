import { sql } from 'kysely'
import { mayListStaff, mayRecoverStaff } from '#src/modules/identity/access.ts'
import { daysAfter, RECOVERY_DAYS } from '#src/modules/identity/rules.ts'
import {
  type Actor,
  type Recovery,
  type RecoveryId,
  STAFF_ROLES,
  type StaffInvitation,
  type StaffMember,
  type StaffRole,
} from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'

const nobody = sql.lit(false)

/** The people who work for the organisation, by name, with all the roles of each. */
export async function listStaff(db: Db, actor: Actor): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('grants')
    .innerJoin('users', 'users.id', 'grants.userId')
    .select((row) => [
      'users.id as userId',
      'users.name',
      'users.email',
      row.fn.agg<string[]>('array_agg', ['grants.role']).as('roles'),
      row.fn.min('grants.grantedAt').as('since'),
      row
        .selectFrom('passkeys')
        .whereRef('passkeys.userId', '=', 'users.id')
        .select((key) => key.fn.countAll<number>().as('count'))
        .as('passkeys'),
      row
        .exists(
          row.selectFrom('twoFactors').whereRef('twoFactors.userId', '=', 'users.id').where('verified', '=', true),
        )
        .as('oneTimeCodes'),
    ])
    .where('grants.endedAt', 'is', null)
    .$if(!mayListStaff(actor), (query) => query.where(nobody))
    .groupBy(['users.id', 'users.name', 'users.email'])
    .orderBy(sql`users.name collate "fr-CA-x-icu"`)
    .orderBy('users.id')
    .execute()
  return rows.map(({ passkeys, oneTimeCodes, roles, ...person }) => ({
    ...person,
    roles: STAFF_ROLES.filter((role) => roles.includes(role)),
    factors: { passkeys: passkeys ?? 0, oneTimeCodes: Boolean(oneTimeCodes) },
  }))
}

/** Invitations that can still be accepted, newest first. */
export async function listInvitations(db: Db, actor: Actor, now: Date): Promise<StaffInvitation[]> {
  const rows = await db
    .selectFrom('staffInvitations')
    .select(['id', 'name', 'email', 'roles', 'invitedAt', 'expiresAt'])
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)
    .$if(!mayListStaff(actor), (query) => query.where(nobody))
    .orderBy('invitedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as StaffInvitation['id'], roles: row.roles as StaffRole[] }))
}

/** Recoveries that wait for a second manager, oldest first. */
export async function listRecoveries(db: Db, actor: Actor, now: Date): Promise<Recovery[]> {
  const rows = await db
    .selectFrom('recoveries')
    .innerJoin('users as person', 'person.id', 'recoveries.userId')
    .innerJoin('users as opener', 'opener.id', 'recoveries.openedBy')
    .select(['recoveries.id', 'userId', 'person.name', 'openedBy', 'opener.name as openedByName', 'openedAt', 'reason'])
    .where('approvedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('openedAt', '>', daysAfter(now, -RECOVERY_DAYS))
    .$if(!mayRecoverStaff(actor), (query) => query.where(nobody))
    .orderBy('openedAt')
    .orderBy('recoveries.id')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as RecoveryId }))
}
