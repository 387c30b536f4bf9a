import { expect, test } from 'vitest'
import { noteArrival, undoArrival } from '#src/modules/interviews/commands/check-ins.ts'
import { listCheckIns } from '#src/modules/interviews/queries/check-ins.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import {
  adviser,
  asCandidateActor,
  asEmployerActor,
  coordinator,
  employerAdviser,
  north,
  southManager,
} from '#tests/support/cast.ts'
import { heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

test('an arrival is noted once, whoever taps, and can be taken back', async () => {
  const world = await freshWorld({ now: THE_DAY.firstSlot })
  const { eventId, registrations, ottilie } = await heldDay(world)
  const at = { eventId, registrationId: registrations.ottilie }
  expect(await noteArrival(world, coordinator, at)).toEqual({ ok: true, value: null })
  expect(await noteArrival(world, adviser, at)).toEqual({ ok: true, value: null })
  const arrived = await look(world, coordinator, (db) => listCheckIns(db, coordinator, eventId))
  const noted = { registrationId: at.registrationId, candidateId: ottilie, arrivedAt: world.now() }
  expect(arrived).toEqual([{ ...noted, notedBy: coordinator.name }])
  await undoArrival(world, coordinator, at)
  await undoArrival(world, coordinator, at)
  expect(await look(world, coordinator, (db) => listCheckIns(db, coordinator, eventId))).toEqual([])
  expect(await factsIn(world)).toEqual(['check-in.noted', 'check-in.undone'])
})

test('nobody is noted before the day, nor who cancelled, nor on a day that was called off', async () => {
  const world = await freshWorld({ now: '2027-03-17T15:00:00Z' })
  const { eventId, registrations } = await heldDay(world)
  const at = { eventId, registrationId: registrations.ottilie }
  expect(await noteArrival(world, coordinator, at)).toEqual({ ok: false, reasons: ['before-the-day'] })
  world.setNow(THE_DAY.firstSlot)
  const withdrawn = { organisationId: north, registrationId: at.registrationId, withdrawnBy: 'candidate' }
  await world.owner.insertInto('registrationWithdrawals').values(withdrawn).execute()
  const cancelled = {
    organisationId: north,
    id: eventId,
    eventId,
    kind: 'cancelled',
    fromOn: THE_DAY.on,
    reason: 'neige',
  }
  await world.owner.insertInto('eventChanges').values(cancelled).execute()
  expect(await noteArrival(world, coordinator, at)).toEqual({ ok: false, reasons: ['cancelled', 'withdrawn'] })
  expect(await factsIn(world)).toEqual([])
})

test('for another chamber, for a candidate and for who works with firms only, it is not theirs to note', async () => {
  const world = await freshWorld({ now: THE_DAY.firstSlot })
  const { eventId, registrations, ottilie } = await heldDay(world)
  const at = { eventId, registrationId: registrations.ottilie }
  await expect(noteArrival(world, southManager, at)).rejects.toThrow(NotFound)
  await expect(noteArrival(world, employerAdviser, at)).rejects.toThrow(NotFound)
  await expect(noteArrival(world, asCandidateActor(ottilie), at)).rejects.toThrow(Forbidden)
})

test('a firm sees the arrivals of those whom it meets, without who noted them', async () => {
  const world = await freshWorld({ now: THE_DAY.firstSlot })
  const { eventId, registrations, ottilie, brumeval, meetings } = await heldDay(world)
  await noteArrival(world, coordinator, { eventId, registrationId: registrations.ottilie })
  const firm = asEmployerActor(brumeval)
  const seen = await look(world, firm, (db) => listCheckIns(db, firm, eventId))
  expect(seen.map(({ candidateId, notedBy }) => [candidateId, notedBy])).toEqual([[ottilie, null]])
  await world.owner.deleteFrom('meetings').where('id', '=', meetings.ottilieBrumeval).execute()
  expect(await look(world, firm, (db) => listCheckIns(db, firm, eventId))).toEqual([])
})
