import { mayCorrectEmployer, mayKeepMembers, mayOpenEmployers, mayReadRemarks } from '#src/modules/employers/access.ts'
import {
  insertEmployers,
  insertMembers,
  saveEmployers,
  saveMember,
} from '#src/modules/employers/commands/write-employers.ts'
import type { EmployerFact } from '#src/modules/employers/facts.ts'
import type { EmployerForm, MemberForm, NewEmployerForm } from '#src/modules/employers/forms.ts'
import { getMember, lockEmployer } from '#src/modules/employers/queries.ts'
import { type EmployerRefusal, employerKey, type MemberRefusal, memberEmailKey } from '#src/modules/employers/rules.ts'
import type { EmployerId, MemberId } from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** Adds a firm. Refused where one of the same name is there, whatever the accents and the punctuation. */
export function openEmployer(
  world: World,
  actor: Actor,
  form: NewEmployerForm,
): Promise<Decision<EmployerId, EmployerRefusal>> {
  return change(world, actor, async (tx) => {
    permit(mayOpenEmployers(actor))
    const refusal = refusedIf({ 'name-taken': await isNameTaken(tx, form.name, null) })
    if (refusal) return refusal
    const [employerId] = await insertEmployers(tx, actor, world.now(), [form])
    await record<EmployerFact>(tx, actor, { type: 'employer.added', employerId: employerId! })
    return yes(employerId!)
  })
}

/** Corrects what is written of a firm; the firm itself may, and leaves the remarks of staff as they are. */
export function correctEmployer(
  world: World,
  actor: Actor,
  id: EmployerId,
  form: EmployerForm,
): Promise<Decision<null, EmployerRefusal>> {
  return change(world, actor, async (tx) => {
    const before = await lockEmployer(tx, actor, id)
    permit(mayCorrectEmployer(actor, before))
    assertFresh(before.rowVersion, form.rowVersion)
    const refusal = refusedIf({ 'name-taken': await isNameTaken(tx, form.name, id) })
    if (refusal) return refusal
    const { rowVersion, remarks, ...fields } = form
    const after = { ...fields, ...(mayReadRemarks(actor) && { remarks }) }
    await saveEmployers(tx, actor, world.now(), [{ id, ...after }])
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter((name) => after[name] !== before[name])
    await record<EmployerFact>(tx, actor, { type: 'employer.corrected', employerId: id, fields: changed })
    return yes(null)
  })
}

async function isNameTaken(tx: Tx, name: string, except: EmployerId | null): Promise<boolean> {
  const taken = await tx.selectFrom('employers').select('id').where('nameKey', '=', employerKey(name)).execute()
  return taken.some(({ id }) => id !== except)
}

/** Writes down somebody of a firm. */
export function addMember(
  world: World,
  actor: Actor,
  employerId: EmployerId,
  form: MemberForm,
): Promise<Decision<MemberId, MemberRefusal>> {
  return change(world, actor, async (tx) => {
    await lockEmployer(tx, actor, employerId)
    permit(mayKeepMembers(actor))
    const refusal = refusedIf({ 'email-taken': await isEmailTaken(tx, employerId, form.email, null) })
    if (refusal) return refusal
    const [memberId] = await insertMembers(tx, actor, [{ ...form, employerId }])
    await record<EmployerFact>(tx, actor, { type: 'employer.member-added', employerId, memberId: memberId! })
    return yes(memberId!)
  })
}

export function correctMember(
  world: World,
  actor: Actor,
  id: MemberId,
  form: MemberForm,
): Promise<Decision<null, MemberRefusal>> {
  return change(world, actor, async (tx) => {
    const { employerId } = await getMember(tx, actor, id)
    await lockEmployer(tx, actor, employerId)
    permit(mayKeepMembers(actor))
    const refusal = refusedIf({ 'email-taken': await isEmailTaken(tx, employerId, form.email, id) })
    if (refusal) return refusal
    await saveMember(tx, id, form)
    await record<EmployerFact>(tx, actor, { type: 'employer.member-corrected', employerId, memberId: id })
    return yes(null)
  })
}

/** Somebody who has left the firm: kept for what they did, and no longer written to. */
export function endMember(world: World, actor: Actor, id: MemberId): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const { employerId } = await getMember(tx, actor, id)
    await lockEmployer(tx, actor, employerId)
    permit(mayKeepMembers(actor))
    await tx.updateTable('employerMembers').set({ endedAt: world.now(), emailKey: null }).where('id', '=', id).execute()
    await record<EmployerFact>(tx, actor, { type: 'employer.member-removed', employerId, memberId: id })
    return yes(null)
  })
}

async function isEmailTaken(tx: Tx, employerId: EmployerId, email: string | null, except: MemberId | null) {
  const key = memberEmailKey(email)
  if (key === null) return false
  const rows = await tx
    .selectFrom('employerMembers')
    .select('id')
    .where('employerId', '=', employerId)
    .where('emailKey', '=', key)
    .execute()
  return rows.some(({ id }) => id !== except)
}
