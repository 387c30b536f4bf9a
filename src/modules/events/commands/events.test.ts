import { expect, test } from 'vitest'
import { correctTable } from '#src/modules/events/commands/employers.ts'
import { cancelEvent, correctEvent, createEvent, postponeEvent } from '#src/modules/events/commands/events.ts'
import { stateAvailability } from '#src/modules/events/commands/registrations.ts'
import { eventPlan } from '#src/modules/events/examples.ts'
import { getTable } from '#src/modules/events/queries/employers.ts'
import { getRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent, listEvents, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { day } from '#src/platform/day.ts'
import { Forbidden, NotFound, Stale } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { timeOfDay } from '#src/platform/time-of-day.ts'
import { look } from '#src/platform/world.ts'
import {
  adviser,
  asCandidateActor,
  asEmployerActor,
  coordinator,
  north,
  privacyOfficer,
  southManager,
} from '#tests/support/cast.ts'
import { planDay } from '#tests/support/planned-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const eventOf = (world: TestWorld, id: EventId) => look(world, coordinator, (db) => getEvent(db, coordinator, id))

/** People were told a timetable. */
async function release(world: TestWorld, eventId: EventId): Promise<void> {
  const draftId = newId()
  const draft = { organisationId: north, id: draftId, eventId, number: 1, rules: '{}', problem: '{}', plan: '{}' }
  await world.owner.insertInto('timetableDrafts').values(draft).execute()
  const told = { organisationId: north, id: newId(), eventId, number: 1, draftId, value: 0, bound: 0 }
  await world.owner
    .insertInto('timetableReleases')
    .values({ ...told, status: 'optimal' })
    .execute()
}

test('a coordinator plans a day, and its slots have instants', async () => {
  const world = await freshWorld()
  const created = await createEvent(world, coordinator, eventPlan())
  const id = created.ok ? created.value : (newId() as EventId)
  const slots = await look(world, coordinator, (db) => listSlots(db, coordinator, id))
  expect([slots.length, slots[0]?.from, slots[23]?.to]).toEqual([
    24,
    new Date('2027-02-18T14:00:00Z'),
    new Date('2027-02-18T21:00:00Z'),
  ])
  expect(await eventOf(world, id)).toMatchObject({ heldOn: '2027-02-18', doorsOpenAt: '08:30', releaseNumber: null })
  expect(await factsIn(world)).toEqual(['event.created'])
})

test('a plan that does not hold is refused and leaves no trace', async () => {
  const world = await freshWorld()
  expect(await createEvent(world, coordinator, eventPlan({ heldOn: day('2027-01-14') }))).toEqual({
    ok: false,
    reasons: ['in-the-past'],
  })
  expect(await factsIn(world)).toEqual([])
})

test('an adviser sees days and does not plan them; whoever answers for privacy sees none', async () => {
  const world = await freshWorld()
  await expect(createEvent(world, adviser, eventPlan())).rejects.toThrow(Forbidden)
  await createEvent(world, coordinator, eventPlan())
  expect((await look(world, adviser, (db) => listEvents(db, adviser))).length).toEqual(1)
  expect(await look(world, privacyOfficer, (db) => listEvents(db, privacyOfficer))).toEqual([])
})

test('a new grid of slots carries over who is there when', async () => {
  const world = await freshWorld()
  const { eventId, tables, ofOttilie } = await planDay(world)
  const at = { eventId, registrationId: ofOttilie }
  const table = { recruiters: [], languages: ['fr' as const], away: [0, 1], maxMeetings: null, rowVersion: 1 }
  await correctTable(world, coordinator, { eventId, tableId: tables[0]! }, table)
  await stateAvailability(world, coordinator, at, { available: [0, 1, 2, 3], maxMeetings: null, rowVersion: 1 })

  const periods = [{ from: timeOfDay('09:00'), to: timeOfDay('12:00') }]
  const corrected = { plan: eventPlan({ periods, slotMinutes: 30 }), rowVersion: 1 }
  expect(await correctEvent(world, coordinator, eventId, corrected)).toEqual({ ok: true, value: null })
  const found = await look(world, coordinator, async (db) => ({
    away: (await getTable(db, coordinator, { eventId, tableId: tables[0]! })).away,
    available: (await getRegistration(db, coordinator, at)).available,
    slots: (await listSlots(db, coordinator, eventId)).length,
  }))
  expect(found).toEqual({ away: [0], available: [0, 1], slots: 6 })
})

test('what was said is corrected with the names of its fields, by whoever saw the newest version', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  const corrected = { plan: eventPlan({ place: 'Ailleurs', rooms: 3 }), rowVersion: 1 }
  await correctEvent(world, coordinator, eventId, corrected)
  await expect(correctEvent(world, coordinator, eventId, corrected)).rejects.toThrow(Stale)
  const fact = await world.owner
    .selectFrom('facts')
    .select('data')
    .where('type', '=', 'event.corrected')
    .executeTakeFirstOrThrow()
  expect(fact.data).toEqual({ eventId, changed: ['place', 'rooms'] })
})

test('once people were told a timetable, the day and the slots stand', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  await release(world, eventId)
  const plan = eventPlan({ heldOn: day('2027-02-19'), slotMinutes: 20 })
  expect(await correctEvent(world, coordinator, eventId, { plan, rowVersion: 1 })).toEqual({
    ok: false,
    reasons: ['day-was-released', 'slots-were-released'],
  })
  const place = eventPlan({ place: 'Ailleurs' })
  expect(await correctEvent(world, coordinator, eventId, { plan: place, rowVersion: 1 })).toEqual({
    ok: true,
    value: null,
  })
})

test('a day is put off and remembers from when and why; then called off, once', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  const off = { toOn: day('2027-02-25'), reason: 'Tempête annoncée', rowVersion: 1 }
  expect(await postponeEvent(world, coordinator, eventId, off)).toEqual({ ok: true, value: null })
  expect(await eventOf(world, eventId)).toMatchObject({
    heldOn: '2027-02-25',
    postponed: { fromOn: '2027-02-18', reason: 'Tempête annoncée' },
    cancelled: null,
  })
  expect(await cancelEvent(world, coordinator, eventId, { reason: 'Salle inondée', rowVersion: 2 })).toEqual({
    ok: true,
    value: null,
  })
  expect((await eventOf(world, eventId)).cancelled?.reason).toEqual('Salle inondée')
  expect(await cancelEvent(world, coordinator, eventId, { reason: 'Encore', rowVersion: 3 })).toEqual({
    ok: false,
    reasons: ['already-cancelled'],
  })
  const again = { toOn: day('2027-03-04'), reason: 'Encore', rowVersion: 3 }
  expect(await postponeEvent(world, coordinator, eventId, again)).toEqual({ ok: false, reasons: ['cancelled'] })
  expect(await factsIn(world)).toEqual(['event.created', 'event.postponed', 'event.cancelled'])
})

test('for another chamber, another firm and somebody who is not registered there is no such day', async () => {
  const world = await freshWorld()
  const { eventId } = await planDay(world)
  const off = { reason: 'Non', rowVersion: 1 }
  await expect(cancelEvent(world, southManager, eventId, off)).rejects.toThrow(NotFound)
  for (const stranger of [asEmployerActor(newId()), asCandidateActor(newId())]) {
    await expect(cancelEvent(world, stranger, eventId, off)).rejects.toThrow(NotFound)
    expect(await look(world, stranger, (db) => listEvents(db, stranger))).toEqual([])
  }
})

test('a firm that takes part sees the day and may not call it off', async () => {
  const world = await freshWorld()
  const { eventId, office } = await planDay(world)
  const firm = asEmployerActor(office)
  expect((await look(world, firm, (db) => listEvents(db, firm))).map(({ id }) => id)).toEqual([eventId])
  await expect(cancelEvent(world, firm, eventId, { reason: 'Non', rowVersion: 1 })).rejects.toThrow(Forbidden)
})
