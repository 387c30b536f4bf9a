import type { CandidateId } from '#src/modules/candidates/types.ts'
import { mayAnswerFor, mayManagePeople } from '#src/modules/events/access.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { findRegistration, lockRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlotTimes } from '#src/modules/events/queries.ts'
import {
  type AvailabilityRefusal,
  decideAvailability,
  decideRegistration,
  decideWithdrawal,
  type RegistrationRefusal,
  type WithdrawalRefusal,
} from '#src/modules/events/rules/statements.ts'
import type { EventId, RegistrationId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, NotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

type At = { eventId: EventId; registrationId: RegistrationId }

type Newcomer = { eventId: EventId; candidateId: CandidateId }

/** Registers a person for an event, by staff. Returns the id of the registration. */
export const registerFor = (
  world: World,
  actor: Actor,
  newcomer: Newcomer,
): Promise<Decision<RegistrationId, RegistrationRefusal>> =>
  change(world, actor, (tx) => insertRegistration(world, { tx, actor }, newcomer))

/** The same in the transaction of somebody who does more at once. */
export async function insertRegistration(
  world: World,
  { tx, actor }: { tx: Tx; actor: Actor },
  { eventId, candidateId }: Newcomer,
): Promise<Decision<RegistrationId, RegistrationRefusal>> {
  const event = await getEvent(tx, actor, eventId)
  permit(mayManagePeople(actor))
  const person = await tx
    .selectFrom('candidates')
    .select('id')
    .where('id', '=', candidateId)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new NotFound()
  const known = await findRegistration(tx, actor, { eventId, candidateId })
  const decision = decideRegistration(event, known, todayIn(world, event.timeZone))
  if (!decision.ok) return decision

  const id: RegistrationId = newId<'registration'>()
  await tx
    .insertInto('registrations')
    .values({
      organisationId: actor.organisationId,
      id,
      eventId,
      candidateId,
      registeredAt: world.now(),
      source: 'staff',
    })
    .execute()
  await record<EventFact>(tx, actor, { type: 'registration.made', registrationId: id, eventId, candidateId })
  return yes(id)
}

type Presence = { available: readonly number[]; maxMeetings: number | null; rowVersion: number }

/** States to which slots a person can come, and to how many meetings at most. Throws Stale. */
export function stateAvailability(
  world: World,
  actor: Actor,
  at: At,
  { available, maxMeetings, rowVersion }: Presence,
): Promise<Decision<null, AvailabilityRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    const registration = await lockRegistration(tx, actor, at)
    permit(mayAnswerFor(actor, registration))
    assertFresh(registration.rowVersion, rowVersion)
    const slots = await listSlotTimes(tx, at.eventId)
    const today = todayIn(world, event.timeZone)
    const decision = decideAvailability({ event, registration }, available, { slots: slots.length, today })
    if (!decision.ok) return decision

    const stated = { available: decision.value, maxMeetings }
    await tx
      .updateTable('registrations')
      .set({ ...stated, rowVersion: rowVersion + 1 })
      .where('id', '=', at.registrationId)
      .execute()
    const fields = ['available', 'maxMeetings'] as const
    const changed = fields.filter((field) => JSON.stringify(registration[field]) !== JSON.stringify(stated[field]))
    await record<EventFact>(tx, actor, { type: 'registration.corrected', ...at, changed })
    return yes(null)
  })
}

/** Takes a person out of an event, by themselves or by staff on their behalf. */
export function withdrawFrom(
  world: World,
  actor: Actor,
  at: At,
  reason: string | null,
): Promise<Decision<null, WithdrawalRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    const registration = await lockRegistration(tx, actor, at)
    permit(mayAnswerFor(actor, registration))
    const decision = decideWithdrawal(event, registration, todayIn(world, event.timeZone))
    if (!decision.ok) return decision

    await tx
      .insertInto('registrationWithdrawals')
      .values({
        organisationId: actor.organisationId,
        registrationId: at.registrationId,
        withdrawnAt: world.now(),
        withdrawnBy: actor.kind === 'candidate' ? 'candidate' : 'staff',
        reason,
      })
      .execute()
    const { candidateId } = registration
    await record<EventFact>(tx, actor, { type: 'registration.withdrawn', ...at, candidateId })
    return yes(null)
  })
}

/** Takes back a withdrawal. */
export function restoreTo(
  world: World,
  actor: Actor,
  at: At,
): Promise<Decision<null, 'not-withdrawn' | 'already-over' | 'cancelled'>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, at.eventId)
    const registration = await lockRegistration(tx, actor, at)
    permit(mayAnswerFor(actor, registration))
    const refusal = refusedIf({
      'not-withdrawn': registration.withdrawn === null,
      'already-over': event.heldOn < todayIn(world, event.timeZone),
      cancelled: event.cancelled !== null,
    })
    if (refusal) return refusal

    await tx.deleteFrom('registrationWithdrawals').where('registrationId', '=', at.registrationId).execute()
    const { candidateId } = registration
    await record<EventFact>(tx, actor, { type: 'registration.restored', ...at, candidateId })
    return yes(null)
  })
}
