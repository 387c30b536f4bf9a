import { mayInviteStaff, mayRecoverStaff } from '#src/modules/identity/access.ts'
import { approveRecovery, declineRecovery, openRecovery } from '#src/modules/identity/commands/recoveries.ts'
import { changeRoles, inviteStaff, withdrawInvitation } from '#src/modules/identity/commands/staff.ts'
import { InvitationForm, RecoveryForm, RolesForm } from '#src/modules/identity/forms.ts'
import { listInvitations, listRecoveries, listStaff } from '#src/modules/identity/queries/staff.ts'
import type { ApprovalRefusal } from '#src/modules/identity/rules.ts'
import type { InvitationId, RecoveryId, StaffMember } from '#src/modules/identity/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm, type Typed } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { InvitePage } from '#src/portals/staff/team-invite-page.tsx'
import { MemberPage, RemovalPage } from '#src/portals/staff/team-member-page.tsx'
import { TeamPage } from '#src/portals/staff/team-page.tsx'

/** Who works here: invited, given roles, removed; let in again when a key is lost. */
export const team = {
  list: (c: PageContext) => showTeam(c),

  invite(c: PageContext) {
    return show(c, <InvitePage c={c} form={freshForm(asStaff(c).t)} />)
  },

  async sendInvitation(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const form = await readForm(c, InvitationForm)
    const decision = form.ok ? await inviteStaff(world, actor, { ...form.value, language: t.language }) : null
    if (decision?.ok) return goOn(c, here(organisation, '/staff/team'), 'identity.invited')
    const [reason] = decision?.ok === false ? decision.reasons : []
    const field = reason === 'no-role' ? 'roles' : 'email'
    const errors = form.ok ? { [field]: reason ?? 'invalid' } : form.errors
    return show(c, <InvitePage c={c} form={refusedForm(t, form.typed, errors, t.identity.team.errors)} />, 422)
  },

  async withdraw(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    await withdrawInvitation(world, actor, idIn<'invitation'>(c) as InvitationId)
    return goOn(c, here(organisation, '/staff/team'), 'identity.invitationWithdrawn')
  },

  async open(c: PageContext) {
    const { t } = asStaff(c)
    const member = await memberIn(c)
    return show(c, <MemberPage c={c} member={member} roles={rolesForm(c, member)} recovery={freshForm(t)} />)
  },

  async changeRoles(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const member = await memberIn(c)
    const form = await readForm(c, RolesForm)
    if (!form.ok) return again(c, member, form.errors, form.typed)
    // With no role they would be removed: that has a page of its own.
    if (form.value.roles.length === 0) return again(c, member, { roles: 'no-role' }, form.typed)
    const decision = await changeRoles(world, actor, member.userId, form.value.roles)
    if (!decision.ok) return again(c, member, { roles: decision.reasons[0] ?? 'invalid' }, form.typed)
    return goOn(c, here(organisation, '/staff/team'), 'identity.rolesChanged')
  },

  async askRemoval(c: PageContext) {
    return show(c, <RemovalPage c={c} member={await memberIn(c)} />)
  },

  async remove(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const member = await memberIn(c)
    const decision = await changeRoles(world, actor, member.userId, [])
    if (!decision.ok) return again(c, member, { roles: decision.reasons[0] ?? 'invalid' }, { roles: [...member.roles] })
    // Whoever removes themselves has no more page here to come back to.
    if (member.userId === actor.userId) return c.redirect('/account', 303)
    return goOn(c, here(organisation, '/staff/team'), 'identity.removed')
  },

  async openRecovery(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const member = await memberIn(c)
    const form = await readForm(c, RecoveryForm)
    const decision = form.ok ? await openRecovery(world, actor, member.userId, form.value.reason) : null
    if (decision?.ok) {
      const done = decision.value.isDone ? 'identity.recoveryApproved' : 'identity.recoveryOpened'
      return goOn(c, here(organisation, '/staff/team'), done)
    }
    const errors = form.ok ? { reason: decision?.reasons[0] ?? 'invalid' } : form.errors
    const recovery = refusedForm(t, form.typed, errors, t.identity.team.errors)
    return show(c, <MemberPage c={c} member={member} roles={rolesForm(c, member)} recovery={recovery} />, 422)
  },

  async approve(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const decision = await approveRecovery(world, actor, idIn<'recovery'>(c) as RecoveryId)
    if (!decision.ok) return showTeam(c, decision.reasons[0])
    return goOn(c, here(organisation, '/staff/team'), 'identity.recoveryApproved')
  },

  async decline(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    await declineRecovery(world, actor, idIn<'recovery'>(c) as RecoveryId)
    return goOn(c, here(organisation, '/staff/team'), 'identity.recoveryDeclined')
  },
}

async function showTeam(c: PageContext, refusal?: ApprovalRefusal) {
  const { world, actor } = asStaff(c)
  const lists = await look(world, actor, async (db) => ({
    staff: await listStaff(db, actor),
    invitations: await listInvitations(db, actor, world.now()),
    recoveries: await listRecoveries(db, actor, world.now()),
  }))
  const may = { invite: mayInviteStaff(actor), recover: mayRecoverStaff(actor) }
  return show(c, <TeamPage c={c} {...lists} may={may} refusal={refusal} />, refusal ? 422 : 200)
}

async function memberIn(c: PageContext): Promise<StaffMember> {
  const { world, actor } = asStaff(c)
  const staff = await look(world, actor, (db) => listStaff(db, actor))
  const member = staff.find(({ userId }) => userId === c.req.param('id'))
  if (!member) throw new NotFound()
  return member
}

const rolesForm = (c: PageContext, { roles }: StaffMember) => freshForm(asStaff(c).t, { roles: [...roles] })

function again(c: PageContext, member: StaffMember, errors: Record<string, string>, typed: Typed) {
  const { t } = asStaff(c)
  const roles = refusedForm(t, typed, errors, t.identity.team.errors)
  return show(c, <MemberPage c={c} member={member} roles={roles} recovery={freshForm(t)} />, 422)
}
