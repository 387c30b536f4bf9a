import { expect, test } from 'vitest'
import { cancelEvent } from '#src/modules/events/commands/events.ts'
import { withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { editDraft } from '#src/modules/timetables/commands/draft.ts'
import { releaseTimetable } from '#src/modules/timetables/commands/release.ts'
import { getDraft, listReleaseMeetings, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { adviser, asCandidateActor, coordinator, southManager } from '#tests/support/cast.ts'
import { approvedDay, drafted, meetingsOf, released, releasedDay } from '#tests/support/released-day.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

const silent = { fr: '', en: '' }

test('a released draft is in force and frozen; released once, however often it is asked', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const draftId = await drafted(world, day)
  expect(await meetingsOf(world, day)).toEqual([])
  const { number, releaseId } = await released(world, draftId)
  expect(await releaseTimetable(world, coordinator, draftId, silent)).toMatchObject({ reasons: ['already-released'] })
  const meetings = await meetingsOf(world, day)
  const frozen = await look(world, coordinator, (db) => listReleaseMeetings(db, coordinator, releaseId))
  expect([number, meetings.length]).toEqual([1, 3])
  expect(meetings.map(({ candidateId, slot }) => [candidateId, slot])).toEqual(
    frozen.map(({ candidate, slot }) => [candidate, slot]),
  )
  expect((await factsIn(world)).filter((type) => type === 'timetable.released').length).toEqual(1)
})

test('two who release at the same instant make one version', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const draftId = await drafted(world, day)
  const both = await Promise.all([1, 2].map(() => releaseTimetable(world, coordinator, draftId, silent)))
  expect(both.filter(({ ok }) => ok).length).toEqual(1)
  expect((await look(world, coordinator, (db) => listReleases(db, coordinator, day.eventId))).length).toEqual(1)
})

test('the next version keeps the identity of each meeting, also of one that moves', async () => {
  const world = await freshWorld()
  const day = await releasedDay(world)
  const before = await meetingsOf(world, day)
  const again = await drafted(world, day)
  const { plan } = await look(world, coordinator, (db) => getDraft(db, coordinator, again))
  const take = plan.meetings.find(({ candidate }) => candidate === day.casimir)!
  const edited = await editDraft(world, coordinator, again, { take: [take], put: [{ ...take, slot: 21 }], lock: false })
  if (!edited.ok) throw new Error(edited.reasons.join())
  expect((await released(world, edited.value.draftId)).number).toEqual(2)
  const after = await meetingsOf(world, day)
  expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)))
  expect(after.find(({ candidateId }) => candidateId === day.casimir)?.slot).toEqual(21)
})

test('only those who plan release, and only what belongs to their organisation', async () => {
  const world = await freshWorld()
  const draftId = await drafted(world, await approvedDay(world))
  await expect(releaseTimetable(world, adviser, draftId, silent)).rejects.toThrow(Forbidden)
  await expect(releaseTimetable(world, southManager, draftId, silent)).rejects.toThrow(NotFound)
})

test('a draft with somebody who withdrew, with a firm that called off, or of a cancelled day is not released', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const draftId = await drafted(world, day)
  const at = { eventId: day.eventId, registrationId: day.ofOttilie }
  await withdrawFrom(world, asCandidateActor(day.ottilie), at, null)
  expect(await releaseTimetable(world, coordinator, draftId, silent)).toMatchObject({ reasons: ['day-has-changed'] })

  const withoutHer = await drafted(world, day)
  await world.owner
    .updateTable('eventEmployers')
    .set({ state: 'cancelled' })
    .where('employerId', '=', day.workshop)
    .execute()
  expect(await releaseTimetable(world, coordinator, withoutHer, silent)).toMatchObject({
    reasons: ['day-has-changed'],
  })
  const [last] = (await look(world, coordinator, (db) => getDraft(db, coordinator, withoutHer))).plan.meetings
  const emptied = await editDraft(world, coordinator, withoutHer, { take: [last!], lock: false })
  const empty = emptied.ok ? emptied.value.draftId : withoutHer
  expect(await releaseTimetable(world, coordinator, empty, silent)).toMatchObject({ reasons: ['no-meetings'] })
  await cancelEvent(world, coordinator, day.eventId, { reason: 'Salle inondée.', rowVersion: 1 })
  expect(await releaseTimetable(world, coordinator, empty, silent)).toMatchObject({
    reasons: ['no-meetings', 'event-cancelled'],
  })
  expect(await meetingsOf(world, day)).toEqual([])
})
