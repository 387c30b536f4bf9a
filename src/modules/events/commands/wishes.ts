import type { CandidateId } from '#src/modules/candidates/types.ts'
import { mayManagePeople, mayStateFor } from '#src/modules/events/access.ts'
import { saveForbiddenPairs, saveWishes } from '#src/modules/events/commands/save-rows.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { listFirmsToWish, listPeopleToStar } from '#src/modules/events/queries/choices.ts'
import { getEventEmployer } from '#src/modules/events/queries/employers.ts'
import { findRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent, listOpenings } from '#src/modules/events/queries.ts'
import {
  decideStars,
  decideWishes,
  rankOfStars,
  type StarsRefusal,
  type WishesRefusal,
} from '#src/modules/events/rules/statements.ts'
import type { EventId, ForbiddenPairId, WishId, WishSide } from '#src/modules/events/types.ts'
import type { Actor, CandidateActor, EmployerActor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { NotFound, permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

/** A candidate's list of firms, best first, in place of the one before. */
export function stateWishes(
  world: World,
  actor: CandidateActor,
  eventId: EventId,
  employerIds: readonly string[],
): Promise<Decision<null, WishesRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, eventId)
    const candidateId = actor.candidateId as CandidateId
    const registration = await findRegistration(tx, actor, { eventId, candidateId })
    if (!registration) throw new NotFound()
    await tx.selectFrom('registrations').select('id').where('id', '=', registration.id).forUpdate().execute()
    const today = todayIn(world, event.timeZone)
    const openings = await listOpenings(tx, actor, eventId)
    const firms = await listFirmsToWish(tx, actor, eventId)
    const at = { event, registration, openings, today }
    const decision = decideWishes(at, employerIds, new Set(firms.map((firm) => firm.employerId)))
    if (!decision.ok) return decision

    const side: WishSide = 'candidate'
    await replaceWishes({ tx, eventId, side, whose: { candidateId } }, employerIds)
    const rows = employerIds.map((employerId, place) => ({
      candidateId,
      employerId,
      side,
      rank: place + 1,
      comment: null,
      wishedOn: today,
    }))
    await saveWishes({ tx, actor, eventId }, rows)
    await record<EventFact>(tx, actor, { type: 'wishes.stated', eventId, candidateId, count: rows.length })
    return yes(null)
  })
}

/** A firm's stars, in place of those before: how many for each person, 1 to 3. People without one are left out. */
export function stateStars(
  world: World,
  actor: EmployerActor,
  eventId: EventId,
  stars: ReadonlyMap<CandidateId, number>,
): Promise<Decision<null, StarsRefusal>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, eventId)
    const { employerId } = actor
    permit(mayStateFor(actor, { employerId }))
    const employer = await getEventEmployer(tx, actor, { eventId, employerId })
    const today = todayIn(world, event.timeZone)
    const openings = await listOpenings(tx, actor, eventId)
    const shown = (await listPeopleToStar(tx, actor, { eventId, today })).map((person) => person.candidateId)
    const starred = [...stars.keys()]
    const decision = decideStars({ event, employer, openings, today }, starred, new Set(shown))
    if (!decision.ok) return decision

    const side: WishSide = 'employer'
    // Stars for people who are not shown at the moment (a consent withdrawn, a day off) are not this firm's to remove.
    await replaceWishes({ tx, eventId, side, whose: { employerId }, among: shown }, starred)
    const rows = starred.map((candidateId) => ({
      candidateId,
      employerId,
      side,
      rank: rankOfStars(stars.get(candidateId) ?? 1),
      comment: null,
      wishedOn: today,
    }))
    await saveWishes({ tx, actor, eventId }, rows)
    await record<EventFact>(tx, actor, { type: 'stars.stated', eventId, employerId, count: rows.length })
    return yes(null)
  })
}

type Old = {
  tx: Tx
  eventId: EventId
  side: WishSide
  whose: { candidateId: string } | { employerId: string }
  /** Only among these people. */
  among?: readonly string[]
}

/** Removes the wishes of one side that are not in the new list; the others keep their comment until they are saved. */
async function replaceWishes({ tx, eventId, side, whose, among }: Old, kept: readonly string[]): Promise<void> {
  let old = tx.deleteFrom('wishes').where('eventId', '=', eventId).where('side', '=', side)
  const [column, other] =
    'candidateId' in whose ? (['candidateId', 'employerId'] as const) : (['employerId', 'candidateId'] as const)
  old = old.where(column, '=', 'candidateId' in whose ? whose.candidateId : whose.employerId)
  if (kept.length > 0) old = old.where(other, 'not in', kept)
  if (among) old = old.where(other, 'in', among)
  if (among?.length !== 0) await old.execute()
}

type NewWish = { candidateId: CandidateId; employerId: string; side: WishSide; rank: number | null }

/** Notes a wish that a candidate or a firm told to staff, in place of the one there was. */
export function noteWish(
  world: World,
  actor: Actor,
  eventId: EventId,
  wish: NewWish,
): Promise<Decision<null, 'not-at-event' | 'not-registered'>> {
  return change(world, actor, async (tx) => {
    const event = await getEvent(tx, actor, eventId)
    permit(mayManagePeople(actor))
    const refusal = await unknownPair({ tx, actor, eventId }, wish)
    if (refusal) return refusal

    const wishedOn = todayIn(world, event.timeZone)
    await saveWishes({ tx, actor, eventId }, [{ ...wish, comment: null, wishedOn }])
    const { candidateId, employerId } = wish
    await record<EventFact>(tx, actor, { type: 'wish.noted', eventId, candidateId, employerId, side: wish.side })
    return yes(null)
  })
}

/** Takes a wish away, by staff. */
export function removeWish(
  world: World,
  actor: Actor,
  { eventId, wishId }: { eventId: EventId; wishId: WishId },
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    await getEvent(tx, actor, eventId)
    permit(mayManagePeople(actor))
    const wish = await tx
      .deleteFrom('wishes')
      .where('id', '=', wishId)
      .where('eventId', '=', eventId)
      .returning(['candidateId', 'employerId'])
      .executeTakeFirst()
    if (!wish) throw new NotFound()
    await record<EventFact>(tx, actor, { type: 'wish.removed', eventId, ...(wish as NewWish) })
    return yes(null)
  })
}

/** Forbids that a person and a firm meet. What they wished of each other stays, and has no effect. */
export function forbidPair(
  world: World,
  actor: Actor,
  eventId: EventId,
  pair: { candidateId: CandidateId; employerId: string; reason: string | null },
): Promise<Decision<null, 'not-at-event' | 'not-registered'>> {
  return change(world, actor, async (tx) => {
    await getEvent(tx, actor, eventId)
    permit(mayManagePeople(actor))
    const refusal = await unknownPair({ tx, actor, eventId }, pair)
    if (refusal) return refusal

    await saveForbiddenPairs({ tx, actor, eventId }, [pair])
    const { candidateId, employerId } = pair
    await record<EventFact>(tx, actor, { type: 'pair.forbidden', eventId, candidateId, employerId })
    return yes(null)
  })
}

/** Takes a prohibition back. */
export function allowPair(
  world: World,
  actor: Actor,
  { eventId, pairId }: { eventId: EventId; pairId: ForbiddenPairId },
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    await getEvent(tx, actor, eventId)
    permit(mayManagePeople(actor))
    const pair = await tx
      .deleteFrom('forbiddenPairs')
      .where('id', '=', pairId)
      .where('eventId', '=', eventId)
      .returning(['candidateId', 'employerId'])
      .executeTakeFirst()
    if (!pair) throw new NotFound()
    await record<EventFact>(tx, actor, { type: 'pair.allowed', eventId, ...(pair as NewWish) })
    return yes(null)
  })
}

async function unknownPair(
  { tx, actor, eventId }: { tx: Tx; actor: Actor; eventId: EventId },
  { candidateId, employerId }: { candidateId: CandidateId; employerId: string },
) {
  const registration = await findRegistration(tx, actor, { eventId, candidateId })
  const firm = await tx
    .selectFrom('eventEmployers')
    .select('employerId')
    .where('eventId', '=', eventId)
    .where('employerId', '=', employerId)
    .executeTakeFirst()
  return refusedIf({ 'not-registered': registration === undefined, 'not-at-event': firm === undefined })
}
