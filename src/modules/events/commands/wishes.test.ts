import { expect, test } from 'vitest'
import { withdrawConsent } from '#src/modules/candidates/commands/consents.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { changeEventEmployer } from '#src/modules/events/commands/employers.ts'
import { createEvent } from '#src/modules/events/commands/events.ts'
import { closePart, openPart } from '#src/modules/events/commands/openings.ts'
import { registerFor, restoreTo, stateAvailability, withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import {
  allowPair,
  forbidPair,
  noteWish,
  removeWish,
  stateStars,
  stateWishes,
} from '#src/modules/events/commands/wishes.ts'
import { eventPlan } from '#src/modules/events/examples.ts'
import { listFirmsToWish, listPeopleToStar } from '#src/modules/events/queries/choices.ts'
import {
  findRegistration,
  listForbiddenPairs,
  listRegistrations,
  listWishes,
} from '#src/modules/events/queries/people.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { day } from '#src/platform/day.ts'
import { Forbidden, NotFound, Stale } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { look } from '#src/platform/world.ts'
import {
  adviser,
  asCandidateActor,
  asEmployerActor,
  coordinator,
  employerAdviser,
  southManager,
} from '#tests/support/cast.ts'
import { openToAll, planDay } from '#tests/support/planned-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const today = day('2027-01-15')
const namesShown = async (world: TestWorld, eventId: EventId, employerId: string) => {
  const firm = asEmployerActor(employerId)
  const people = await look(world, firm, (db) => listPeopleToStar(db, firm, { eventId, today }))
  return people.map(({ name }) => name)
}

test('a person says when they can come; all slots are no limit; an old form is not carried out', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, ofOttilie } = await planDay(world)
  const me = asCandidateActor(ottilie)
  const at = { eventId, registrationId: ofOttilie }
  const said = { available: [3, 1], maxMeetings: 2, rowVersion: 1 }
  expect(await stateAvailability(world, me, at, said)).toEqual({ ok: true, value: null })
  const mine = await look(world, me, (db) => findRegistration(db, me, { eventId, candidateId: ottilie }))
  expect([mine?.available, mine?.maxMeetings]).toEqual([[1, 3], 2])
  await expect(stateAvailability(world, me, at, said)).rejects.toThrow(Stale)
  expect(await stateAvailability(world, me, at, { ...said, available: [], rowVersion: 2 })).toEqual({
    ok: false,
    reasons: ['no-slot'],
  })
})

test('a person withdraws and comes back; nobody answers for another', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, casimir, ofOttilie } = await planDay(world)
  const at = { eventId, registrationId: ofOttilie }
  await expect(withdrawFrom(world, asCandidateActor(casimir), at, null)).rejects.toThrow(NotFound)
  await expect(withdrawFrom(world, employerAdviser, at, null)).rejects.toThrow(NotFound)
  const me = asCandidateActor(ottilie)
  expect(await withdrawFrom(world, me, at, 'Un empêchement')).toEqual({ ok: true, value: null })
  expect(await withdrawFrom(world, me, at, null)).toEqual({ ok: false, reasons: ['already-withdrawn'] })
  const listed = await look(world, adviser, (db) => listRegistrations(db, adviser, eventId, 'OTTILIE'))
  expect(listed.map(({ withdrawn }) => [withdrawn?.by, withdrawn?.reason])).toEqual([['candidate', 'Un empêchement']])
  expect(await restoreTo(world, me, at)).toEqual({ ok: true, value: null })
  expect(await factsIn(world)).toEqual(['event.created', 'registration.withdrawn', 'registration.restored'])
})

test('staff register a person once', async () => {
  const world = await freshWorld()
  const first = await planDay(world)
  const other = await createEvent(world, coordinator, eventPlan({ name: 'Une autre journée' }))
  const elsewhere = other.ok ? other.value : first.eventId
  const registered = await registerFor(world, adviser, { eventId: elsewhere, candidateId: first.ottilie })
  const there = await look(world, adviser, (db) => listRegistrations(db, adviser, elsewhere))
  expect([registered.ok, there.map(({ candidateId, source }) => [candidateId, source])]).toEqual([
    true,
    [[first.ottilie, 'staff']],
  ])
  const at = { eventId: first.eventId, candidateId: first.ottilie }
  expect(await registerFor(world, adviser, at)).toEqual({ ok: false, reasons: ['already-registered'] })
  await expect(registerFor(world, adviser, { ...at, candidateId: newId() as CandidateId })).rejects.toThrow(NotFound)
  await expect(registerFor(world, employerAdviser, at)).rejects.toThrow(Forbidden)
})

test('a candidate ranks firms while it is open, and restates the whole list', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, office, workshop, cannery } = await planDay(world)
  const me = asCandidateActor(ottilie)
  const mine = () => look(world, me, (db) => listWishes(db, me, eventId))
  expect(await stateWishes(world, me, eventId, [office])).toEqual({ ok: false, reasons: ['closed'] })
  await openToAll(world, eventId)
  await stateWishes(world, me, eventId, [workshop, office])
  expect((await mine()).map(({ employerId, rank, side }) => [employerId, rank, side])).toEqual([
    [workshop, 1, 'candidate'],
    [office, 2, 'candidate'],
  ])
  await stateWishes(world, me, eventId, [office])
  expect((await mine()).map(({ employerId, rank }) => [employerId, rank])).toEqual([[office, 1]])
  expect(await stateWishes(world, me, eventId, [cannery, office, office])).toEqual({
    ok: false,
    reasons: ['same-firm-twice', 'not-at-event'],
  })
  world.setNow('2027-02-11T12:00:00Z')
  expect(await stateWishes(world, me, eventId, [])).toEqual({ ok: false, reasons: ['closed'] })
})

test('an employer sees, while it is open, only people who consent, still come, and whom it may meet', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, casimir, office, workshop, ofOttilie } = await planDay(world)
  expect(await namesShown(world, eventId, office)).toEqual([])
  await openToAll(world, eventId)
  expect(await namesShown(world, eventId, office)).toEqual(['Ottilie B.', 'Casimir O.'])
  await forbidPair(world, adviser, eventId, { candidateId: casimir, employerId: office, reason: 'Y travaille' })
  expect(await namesShown(world, eventId, office)).toEqual(['Ottilie B.'])
  expect(await namesShown(world, eventId, workshop)).toEqual(['Ottilie B.', 'Casimir O.'])
  await withdrawFrom(world, asCandidateActor(ottilie), { eventId, registrationId: ofOttilie }, null)
  expect(await namesShown(world, eventId, office)).toEqual([])
  await withdrawConsent(world, asCandidateActor(casimir), casimir, 'share-profile-with-event-employers')
  expect(await namesShown(world, eventId, workshop)).toEqual([])
  await closePart(world, coordinator, eventId, 'stars')
  expect(await namesShown(world, eventId, workshop)).toEqual([])
})

test('a firm that does not come sees nobody, nor does one that is not invited', async () => {
  const world = await freshWorld()
  const { eventId, office } = await planDay(world)
  await openToAll(world, eventId)
  const at = { eventId, employerId: office }
  await changeEventEmployer(world, asEmployerActor(office), at, { state: 'cancelled', decisionMakerPresent: null })
  expect(await namesShown(world, eventId, office)).toEqual([])
  expect(await namesShown(world, eventId, newId())).toEqual([])
})

test('stars are kept as ranks, seen by the firm and by staff, and by nobody else', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, casimir, philomene, office, workshop } = await planDay(world)
  await openToAll(world, eventId)
  const firm = asEmployerActor(office)
  const stars = new Map([
    [ottilie, 3],
    [casimir, 1],
  ])
  expect(await stateStars(world, firm, eventId, stars)).toEqual({ ok: true, value: null })
  const seenBy = async (actor: Parameters<typeof listWishes>[1]) =>
    (await look(world, actor, (db) => listWishes(db, actor, eventId))).map(({ candidateId, rank }) => [
      candidateId,
      rank,
    ])
  expect(await seenBy(firm)).toEqual([
    [ottilie, 1],
    [casimir, 3],
  ])
  expect(await seenBy(adviser)).toEqual(await seenBy(firm))
  for (const other of [asEmployerActor(workshop), asCandidateActor(ottilie), employerAdviser])
    expect(await seenBy(other)).toEqual([])
  expect(await stateStars(world, firm, eventId, new Map([[philomene, 3]]))).toEqual({
    ok: false,
    reasons: ['not-shown'],
  })
  await stateStars(world, firm, eventId, new Map([[casimir, 2]]))
  expect(await seenBy(firm)).toEqual([[casimir, 2]])
})

test('a forbidden pair hides the firm from the person too, and only staff know why', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, office } = await planDay(world)
  const me = asCandidateActor(ottilie)
  const firms = async () => (await look(world, me, (db) => listFirmsToWish(db, me, eventId))).map(({ name }) => name)
  expect(await firms()).toEqual(['Brumeval', 'Bureau Calvados-Lepage inc.'])
  const pair = { candidateId: ottilie, employerId: office, reason: null }
  expect(await forbidPair(world, adviser, eventId, pair)).toEqual({ ok: true, value: null })
  expect(await firms()).toEqual(['Brumeval'])
  expect(await look(world, me, (db) => listForbiddenPairs(db, me, eventId))).toEqual([])
  const [kept] = await look(world, adviser, (db) => listForbiddenPairs(db, adviser, eventId))
  await expect(allowPair(world, employerAdviser, { eventId, pairId: kept!.id })).rejects.toThrow(Forbidden)
  expect(await allowPair(world, adviser, { eventId, pairId: kept!.id })).toEqual({ ok: true, value: null })
  expect(await firms()).toEqual(['Brumeval', 'Bureau Calvados-Lepage inc.'])
})

test('staff note and take away what they were told, of people and firms of the day only', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, office } = await planDay(world)
  const wish = { candidateId: ottilie, employerId: office, side: 'candidate' as const, rank: 1 }
  expect(await noteWish(world, adviser, eventId, { ...wish, employerId: newId() })).toEqual({
    ok: false,
    reasons: ['not-at-event'],
  })
  expect(await noteWish(world, adviser, eventId, wish)).toEqual({ ok: true, value: null })
  const [noted] = await look(world, adviser, (db) => listWishes(db, adviser, eventId))
  await expect(removeWish(world, southManager, { eventId, wishId: noted!.id })).rejects.toThrow(NotFound)
  expect(await removeWish(world, adviser, { eventId, wishId: noted!.id })).toEqual({ ok: true, value: null })
  await expect(removeWish(world, adviser, { eventId, wishId: noted!.id })).rejects.toThrow(NotFound)
})

test('only coordinators open, and not past the day', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  const until = (closesOn: string) => ({ part: 'stars' as const, closesOn: day(closesOn) })
  await expect(openPart(world, adviser, eventId, until('2027-02-10'))).rejects.toThrow(Forbidden)
  expect(await openPart(world, coordinator, eventId, until('2027-02-18'))).toEqual({
    ok: false,
    reasons: ['closes-after-the-day'],
  })
})
