import { expect, test } from 'vitest'
import { giveConsent, withdrawConsent } from '#src/modules/candidates/commands/consents.ts'
import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { newCandidate } from '#src/modules/candidates/examples.ts'
import { listProfilesFor } from '#src/modules/candidates/queries/profiles.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { newId } from '#src/platform/id.ts'
import { change, look } from '#src/platform/world.ts'
import { adviser, asCandidateActor, asEmployerActor, north, southManager, visitor } from '#tests/support/cast.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const [met, other] = [newId<'employer'>(), newId<'employer'>()]

/** A person whom one firm meets by the timetable in force, and another firm that does not. */
async function oneMeeting(world: TestWorld): Promise<CandidateId> {
  const [id] = await change(world, adviser, (tx) => insertCandidates(tx, adviser, world.now(), [newCandidate()]))
  const { owner } = world
  const [eventId, tableId] = [newId(), newId()]
  const own = { organisationId: north }
  const firm = (employerId: string) => ({
    ...own,
    id: employerId,
    name: employerId,
    nameKey: employerId,
    searchText: '',
  })
  await owner
    .insertInto('employers')
    .values([firm(met), firm(other)])
    .execute()
  const event = { ...own, id: eventId, name: 'Journée', heldOn: '2027-02-18', timeZone: 'America/Toronto' }
  await owner
    .insertInto('events')
    .values({ ...event, slotMinutes: 15 })
    .execute()
  await owner
    .insertInto('eventSlots')
    .values({ ...own, eventId, slot: 0, startsAt: '09:00', endsAt: '09:15' })
    .execute()
  await owner
    .insertInto('eventEmployers')
    .values([met, other].map((employerId) => ({ ...own, eventId, employerId, state: 'confirmed' })))
    .execute()
  await owner
    .insertInto('eventTables')
    .values({ ...own, id: tableId, eventId, employerId: met, number: 1 })
    .execute()
  await owner
    .insertInto('meetings')
    .values({ ...own, id: newId(), eventId, candidateId: id!, tableId, slot: 0 })
    .execute()
  return id!
}

const share = { purpose: 'share-profile-with-event-employers', said: null, policyVersion: 1 } as const

const seenBy = async (world: TestWorld, actor: Actor, id: CandidateId) =>
  (await look(world, actor, (db) => listProfilesFor(db, actor, [id]))).map(({ name, contact }) => [name, contact])

test('without the consent of the person nobody outside the staff sees the profile', async () => {
  const world = await freshWorld()
  const id = await oneMeeting(world)
  expect(await seenBy(world, asEmployerActor(met), id)).toEqual([])
  expect(await seenBy(world, adviser, id)).toEqual([['Ottilie B.', null]])
})

test('with it, the firm that meets the person does, until it is taken back; another firm never', async () => {
  const world = await freshWorld()
  const id = await oneMeeting(world)
  await giveConsent(world, asCandidateActor(id), id, share)
  expect(await seenBy(world, asEmployerActor(met), id)).toEqual([['Ottilie Brandenbourgeois', null]])
  expect(await seenBy(world, asEmployerActor(other), id)).toEqual([])
  expect(await seenBy(world, visitor, id)).toEqual([])
  expect(await seenBy(world, southManager, id)).toEqual([])
  await withdrawConsent(world, asCandidateActor(id), id, share.purpose)
  expect(await seenBy(world, asEmployerActor(met), id)).toEqual([])
})

test('contact opens with an introduction, and only to that firm', async () => {
  const world = await freshWorld()
  const id = await oneMeeting(world)
  await giveConsent(world, adviser, id, share)
  const { id: eventId } = await world.owner.selectFrom('events').select('id').executeTakeFirstOrThrow()
  const introduction = { organisationId: north, id: newId(), eventId, candidateId: id, employerId: met }
  await world.owner.insertInto('introductions').values(introduction).execute()
  expect(await seenBy(world, asEmployerActor(met), id)).toEqual([
    ['Ottilie Brandenbourgeois', { email: 'ottilie@exemple.ca', phone: '+15145550117' }],
  ])
  expect(await seenBy(world, asEmployerActor(other), id)).toEqual([])
})

test('while an event lets firms star people, they see who is registered there', async () => {
  const world = await freshWorld()
  const id = await oneMeeting(world)
  await giveConsent(world, adviser, id, share)
  const { id: eventId } = await world.owner.selectFrom('events').select('id').executeTakeFirstOrThrow()
  const registration = { organisationId: north, id: newId(), eventId, candidateId: id, source: 'staff' }
  await world.owner
    .insertInto('registrations')
    .values({ ...registration, registeredAt: world.now() })
    .execute()
  expect(await seenBy(world, asEmployerActor(other), id)).toEqual([])
  const opening = { organisationId: north, eventId, part: 'stars', closesOn: '2999-01-01' }
  await world.owner.insertInto('eventOpenings').values(opening).execute()
  expect(await seenBy(world, asEmployerActor(other), id)).toEqual([['Ottilie Brandenbourgeois', null]])
})
