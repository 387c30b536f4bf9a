import { expect, test } from 'vitest'
import { confirmAttendance, declineMeeting } from '#src/modules/timetables/commands/answer.ts'
import { listConfirmations, listDeclines } from '#src/modules/timetables/queries/timetables.ts'
import { NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { adviser, asCandidateActor, asEmployerActor, coordinator, southManager } from '#tests/support/cast.ts'
import { approvedDay, meetingsOf, releasedDay } from '#tests/support/released-day.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

test('somebody confirms the times of the version in force, once; before any version there is nothing to confirm', async () => {
  const world = await freshWorld()
  const early = await approvedDay(world)
  const casimir = asCandidateActor(early.casimir)
  await expect(confirmAttendance(world, casimir, early.eventId)).rejects.toThrow(NotFound)

  const later = await freshWorld()
  const day = await releasedDay(later)
  const ottilie = asCandidateActor(day.ottilie)
  await confirmAttendance(later, ottilie, day.eventId)
  await confirmAttendance(later, ottilie, day.eventId)
  const confirmed = await look(later, coordinator, (db) => listConfirmations(db, coordinator, day.eventId))
  expect(confirmed).toEqual([{ candidateId: day.ottilie, release: 1 }])
  expect((await factsIn(later)).filter((type) => type === 'attendance.confirmed').length).toEqual(1)
})

test('a meeting is declined by the one or the other side, each once, and each reads only what it said', async () => {
  const world = await freshWorld()
  const day = await releasedDay(world)
  const [meeting] = (await meetingsOf(world, day)).filter(({ tableId }) => tableId === day.tables[2])
  const person = asCandidateActor(meeting!.candidateId)
  const firm = asEmployerActor(day.workshop)
  await declineMeeting(world, person, meeting!.id, 'Trop loin.')
  await declineMeeting(world, person, meeting!.id, 'Trop loin.')
  await declineMeeting(world, firm, meeting!.id, null)
  const said = { candidateId: meeting!.candidateId, tableId: meeting!.tableId }
  const read = (actor: typeof person | typeof firm | typeof coordinator) =>
    look(world, actor, (db) => listDeclines(db, actor, day.eventId))
  expect(await read(coordinator)).toEqual([
    { ...said, side: 'candidate', reason: 'Trop loin.' },
    { ...said, side: 'employer', reason: null },
  ])
  expect(await read(person)).toEqual([{ ...said, side: 'candidate', reason: 'Trop loin.' }])
  expect(await read(firm)).toEqual([])
})

test('a meeting of somebody else is not there to be declined', async () => {
  const world = await freshWorld()
  const day = await releasedDay(world)
  const meeting = (await meetingsOf(world, day)).find(({ candidateId }) => candidateId === day.casimir)!
  for (const other of [asCandidateActor(day.ottilie), asEmployerActor(day.office), southManager])
    await expect(declineMeeting(world, other, meeting.id, null)).rejects.toThrow(NotFound)
  expect(await declineMeeting(world, adviser, meeting.id, 'Au téléphone.')).toEqual({ ok: true, value: null })
})
