import { mayRecoverStaff } from '#src/modules/identity/access.ts'
import { lockManagers } from '#src/modules/identity/commands/staff.ts'
import { tellOfChange } from '#src/modules/identity/commands/tell-of-change.ts'
import type { IdentityFact } from '#src/modules/identity/facts.ts'
import { listRecoveries } from '#src/modules/identity/queries/staff.ts'
import { getFactors, listRoles } from '#src/modules/identity/queries.ts'
import {
  type ApprovalRefusal,
  emailKeyOf,
  type RecoveryRefusal,
  refuseApproval,
  refuseRecovery,
} from '#src/modules/identity/rules.ts'
import type { Actor, Recovery, RecoveryId } from '#src/modules/identity/types.ts'
import { inScope, type Tx } from '#src/platform/database.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { NotFound, orNotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** Asks that what a colleague lost be taken off their account. Where no third manager could agree, it is done now. */
export async function openRecovery(
  world: World,
  actor: Actor,
  userId: string,
  reason: string,
): Promise<Decision<{ isDone: boolean }, RecoveryRefusal>> {
  const worksElsewhere = await isStaffElsewhere(world, actor, userId)
  return change(world, actor, async (tx) => {
    permit(mayRecoverStaff(actor))
    const managers = await lockManagers(tx)
    const waiting = await listRecoveries(tx, actor, world.now())
    const refusal = refuseRecovery({
      userId,
      openedBy: actor.userId ?? '',
      rolesInForce: await listRoles(tx, userId),
      factors: await getFactors(tx, userId),
      isOpen: waiting.some((recovery) => recovery.userId === userId),
      worksElsewhere,
    })
    if (refusal) return refusal

    const id = newId<'recovery'>()
    const row = { organisationId: actor.organisationId, id, userId, openedBy: actor.userId ?? '', reason }
    await tx
      .insertInto('recoveries')
      .values({ ...row, openedAt: world.now() })
      .execute()
    await record<IdentityFact>(tx, actor, { type: 'recovery.opened', recoveryId: id, userId })
    const recovery = { id, userId, openedBy: row.openedBy }
    const isDone = refuseApproval({ ...recovery, approvedBy: row.openedBy, managers }) === null
    await tellOfChange(tx, world, { userId, change: 'recoveryOpened', organisationId: actor.organisationId })
    if (isDone) await carryOut(world, tx, actor, recovery)
    return yes({ isDone })
  })
}

/** Agrees, as another manager: passkeys and one-time codes are gone, and the person is signed out everywhere. */
export function approveRecovery(world: World, actor: Actor, id: RecoveryId): Promise<Decision<null, ApprovalRefusal>> {
  return change(world, actor, async (tx) => {
    permit(mayRecoverStaff(actor))
    const managers = await lockManagers(tx)
    const recovery = await lockRecovery(world, tx, actor, id)
    const { userId, openedBy } = recovery
    const refusal = refuseApproval({ userId, openedBy, approvedBy: actor.userId ?? '', managers })
    if (refusal) return refusal

    await carryOut(world, tx, actor, recovery)
    return yes(null)
  })
}

/** Refuses it. Whoever opened it may take it back in this way too. */
export function declineRecovery(world: World, actor: Actor, id: RecoveryId): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    permit(mayRecoverStaff(actor))
    const { userId } = await lockRecovery(world, tx, actor, id)
    await tx
      .updateTable('recoveries')
      .set({ declinedBy: actor.userId, declinedAt: world.now() })
      .where('id', '=', id)
      .execute()
    await record<IdentityFact>(tx, actor, { type: 'recovery.declined', recoveryId: id, userId })
    return yes(null)
  })
}

async function lockRecovery(world: World, tx: Tx, actor: Actor, id: RecoveryId): Promise<Recovery> {
  await tx.selectFrom('recoveries').select('id').where('id', '=', id).forUpdate().execute()
  const recovery = (await listRecoveries(tx, actor, world.now())).find((waiting) => waiting.id === id)
  if (!recovery) throw new NotFound()
  return recovery
}

type Approved = Pick<Recovery, 'id' | 'userId' | 'openedBy'>

async function carryOut(world: World, tx: Tx, actor: Actor, { id, userId, openedBy }: Approved): Promise<void> {
  const approval = { approvedBy: actor.userId, approvedAt: world.now() }
  await tx.updateTable('recoveries').set(approval).where('id', '=', id).execute()
  await takeFactorsOff(tx, userId)
  await record<IdentityFact>(tx, actor, { type: 'recovery.approved', recoveryId: id, userId })
  const { organisationId } = actor
  await tellOfChange(tx, world, { userId, change: 'recovered', organisationId })
  await tellOfChange(tx, world, { userId: openedBy, change: 'recoveredOther', organisationId })
}

/**
 * For the operator, at the command line: a manager who is alone, or somebody who works for several organisations.
 * The person is told. Throws NotFound when nobody has this address.
 */
export async function recoverByOperator(world: World, email: string): Promise<void> {
  await inScope(world.db, { organisationId: null, now: world.now() }, async (tx) => {
    const { id: userId } = await tx
      .selectFrom('users')
      .select('id')
      .where('email', '=', emailKeyOf(email))
      .executeTakeFirstOrThrow(orNotFound)
    await takeFactorsOff(tx, userId)
    await tellOfChange(tx, world, { userId, change: 'recovered', organisationId: null })
  })
}

async function takeFactorsOff(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('passkeys').where('userId', '=', userId).execute()
  await tx.deleteFrom('twoFactors').where('userId', '=', userId).execute()
  await tx.updateTable('users').set({ twoFactorEnabled: false }).where('id', '=', userId).execute()
  await tx.deleteFrom('sessions').where('userId', '=', userId).execute()
}

/** Asked in the person's own scope, where their grants of every organisation show; only the answer leaves it. */
const isStaffElsewhere = (world: World, { organisationId }: Actor, userId: string): Promise<boolean> =>
  inScope(world.db, { organisationId: null, userId }, async (tx) => {
    const grant = await tx
      .selectFrom('grants')
      .select('id')
      .where('userId', '=', userId)
      .where('organisationId', '!=', organisationId)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    return grant !== undefined
  })
