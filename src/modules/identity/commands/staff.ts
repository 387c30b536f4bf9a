import { randomBytes } from 'node:crypto'
import { mayInviteStaff } from '#src/modules/identity/access.ts'
import { ensureUser } from '#src/modules/identity/commands/users.ts'
import type { IdentityFact } from '#src/modules/identity/facts.ts'
import { listRoles } from '#src/modules/identity/queries.ts'
import {
  daysAfter,
  emailKeyOf,
  INVITATION_DAYS,
  type InvitationRefusal,
  type RolesRefusal,
  refuseInvitation,
  refuseRoles,
} from '#src/modules/identity/rules.ts'
import type { Actor, InvitationId, StaffRole } from '#src/modules/identity/types.ts'
import { hashToken } from '#src/platform/auth/token-hashes.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { orNotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { queueMail } from '#src/platform/mail.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'
import { mailOf } from '#src/ui/mail-layout.tsx'
import { type Language, wordsFor } from '#src/words/words.ts'

type Invitation = { name: string; email: string; roles: readonly StaffRole[]; language: Language }

/** Invites somebody to the team, by a mail good for a week. An earlier invitation of the same address is void. */
export function inviteStaff(
  world: World,
  actor: Actor,
  { name, email, roles, language }: Invitation,
): Promise<Decision<null, InvitationRefusal>> {
  return change(world, actor, async (tx) => {
    permit(mayInviteStaff(actor))
    const key = emailKeyOf(email)
    const known = await tx.selectFrom('users').select('id').where('email', '=', key).executeTakeFirst()
    const refusal = refuseInvitation({ roles, rolesInForce: known ? await listRoles(tx, known.id) : [] })
    if (refusal) return refusal

    const now = world.now()
    const [id, token] = [newId<'invitation'>(), randomBytes(32).toString('base64url')]
    const { organisationId, userId } = actor
    await tx
      .updateTable('staffInvitations')
      .set({ withdrawnAt: now })
      .where('email', '=', key)
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .execute()
    await tx
      .insertInto('staffInvitations')
      .values({
        organisationId,
        id,
        email: key,
        name,
        roles: [...roles],
        tokenHash: hashToken(token),
        invitedBy: userId,
        expiresAt: daysAfter(now, INVITATION_DAYS),
      })
      .execute()
    await mailInvitation(world, tx, actor, { id, name, email: key, language, token })
    await record<IdentityFact>(tx, actor, { type: 'staff.invited', invitationId: id, roles })
    return yes(null)
  })
}

type Letter = Pick<Invitation, 'name' | 'email' | 'language'> & { id: InvitationId; token: string }

async function mailInvitation({ config }: World, tx: Tx, actor: Actor, { id, name, email, language, token }: Letter) {
  const organisation = await tx
    .selectFrom('organisations')
    .select(['name', 'slug', 'address', 'city', 'contactEmail', 'contactPhone'])
    .where('id', '=', actor.organisationId)
    .executeTakeFirstOrThrow()
  const words = wordsFor(language).identity.mails.invitation
  const say = wordsFor(language).format
  await queueMail(tx, config.baseUrl, {
    organisationId: actor.organisationId,
    to: { address: email, name },
    language,
    subject: say(words.subject, { organisation: organisation.name }),
    ...mailOf({
      t: wordsFor(language),
      title: say(words.subject, { organisation: organisation.name }),
      paragraphs: [say(words.body, { by: actor.name ?? organisation.name, days: INVITATION_DAYS })],
      actions: [{ label: words.action, href: `${config.baseUrl}/o/${organisation.slug}/invitations/${token}` }],
      closing: [words.notExpected],
      sender: organisation,
    }),
    purpose: 'staff-invitation',
    subjectId: id,
    staleAfter: daysAfter(new Date(), INVITATION_DAYS),
  })
}

export function withdrawInvitation(world: World, actor: Actor, id: InvitationId): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    permit(mayInviteStaff(actor))
    await tx
      .updateTable('staffInvitations')
      .set({ withdrawnAt: world.now() })
      .where('id', '=', id)
      .where('acceptedAt', 'is', null)
      .returning('id')
      .executeTakeFirstOrThrow(orNotFound)
    await record<IdentityFact>(tx, actor, { type: 'staff.invitation-withdrawn', invitationId: id })
    return yes(null)
  })
}

/** The account that took the invitation, and whether it was made for it (then no second factor can be asked of it). */
export type Joined = { userId: string; isNew: boolean }

/** Accepts an invitation, once: who holds the mailed token has the mailbox. The roles are in force at once. */
export function acceptInvitation(world: World, visitor: Actor, token: string): Promise<Decision<Joined, 'spent'>> {
  return change(world, visitor, async (tx) => {
    const now = world.now()
    const invitation = await tx
      .updateTable('staffInvitations')
      .set({ acceptedAt: now })
      .where('tokenHash', '=', hashToken(token))
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('expiresAt', '>', now)
      .returning(['id', 'email', 'name', 'roles', 'invitedBy'])
      .executeTakeFirst()
    if (!invitation) return no('spent')

    const { id: userId, isNew } = await ensureUser(tx, invitation)
    const roles = invitation.roles as StaffRole[]
    const actor: Actor = { ...visitor, kind: 'staff', userId, name: invitation.name, roles }
    await setRoles(tx, actor, { userId, roles, by: invitation.invitedBy, at: now })
    const invitationId = invitation.id as InvitationId
    await record<IdentityFact>(tx, actor, { type: 'staff.joined', userId, invitationId, roles })
    return yes({ userId, isNew })
  })
}

/** Gives a member of the team these roles and no other. With none they leave: their next request shows them nothing. */
export function changeRoles(
  world: World,
  actor: Actor,
  userId: string,
  roles: readonly StaffRole[],
): Promise<Decision<null, RolesRefusal>> {
  return change(world, actor, async (tx) => {
    permit(mayInviteStaff(actor))
    const managers = await lockManagers(tx)
    const refusal = refuseRoles({ userId, roles, rolesInForce: await listRoles(tx, userId), managers })
    if (refusal) return refusal

    await setRoles(tx, actor, { userId, roles, by: actor.userId, at: world.now() })
    await record<IdentityFact>(
      tx,
      actor,
      roles.length > 0 ? { type: 'staff.roles-changed', userId, roles } : { type: 'staff.removed', userId },
    )
    return yes(null)
  })
}

/** Makes somebody staff without an invitation: the first manager of an installation, the demo world. */
export function appointStaff(world: World, system: Actor, person: Omit<Invitation, 'language'>): Promise<string> {
  return change(world, system, async (tx) => {
    permit(system.kind === 'system')
    const { id: userId } = await ensureUser(tx, person)
    await setRoles(tx, system, { userId, roles: person.roles, by: null, at: world.now() })
    await record<IdentityFact>(tx, system, { type: 'staff.roles-changed', userId, roles: person.roles })
    return userId
  })
}

/** Two managers who remove each other at the same moment take turns here. */
export async function lockManagers(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('grants')
    .select('userId')
    .where('role', '=', 'manager')
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.userId)
}

type NewRoles = { userId: string; roles: readonly StaffRole[]; by: string | null; at: Date }

async function setRoles(tx: Tx, { organisationId }: Actor, { userId, roles, by, at }: NewRoles): Promise<void> {
  const before = await listRoles(tx, userId)
  const ended = before.filter((role) => !roles.includes(role))
  const added = roles.filter((role) => !before.includes(role))
  if (ended.length > 0)
    await tx
      .updateTable('grants')
      .set({ endedAt: at, endedBy: by })
      .where('userId', '=', userId)
      .where('role', 'in', ended)
      .where('endedAt', 'is', null)
      .execute()
  if (added.length > 0)
    await tx
      .insertInto('grants')
      .values(added.map((role) => ({ organisationId, id: newId(), userId, role, grantedBy: by, grantedAt: at })))
      .execute()
}
