import { expect, test } from 'vitest'
import { withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { noteArrival } from '#src/modules/interviews/commands/check-ins.ts'
import { noteAbsence, noteTable, undoAbsence } from '#src/modules/timetables/commands/day-notes.ts'
import { applyRepair, proposeRepair } from '#src/modules/timetables/commands/repair.ts'
import { answerSupposition } from '#src/modules/timetables/commands/suppose.ts'
import { getDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { DraftId } from '#src/modules/timetables/types.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { adviser, coordinator, employerAdviser, southManager } from '#tests/support/cast.ts'
import { react } from '#tests/support/reactions.ts'
import { approvedDay, drafted, meetingsOf, released, releasedDay } from '#tests/support/released-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

/** Eight in the morning in Montréal: an hour before the first slot of the planned day. */
const MORNING = '2027-02-18T13:00:00Z'
const absent = { kind: 'absent', at: null } as const

async function releasedMorning() {
  const world = await freshWorld()
  const day = await releasedDay(world)
  world.setNow(MORNING)
  const { id } = await world.owner
    .selectFrom('registrations')
    .select('id')
    .where('candidateId', '=', day.casimir)
    .executeTakeFirstOrThrow()
  return { world, day, ofCasimir: { eventId: day.eventId, registrationId: id as typeof day.ofOttilie } }
}

async function proposed(world: TestWorld, eventId: Parameters<typeof proposeRepair>[2]): Promise<DraftId> {
  const decision = await proposeRepair(world, coordinator, eventId)
  if (!decision.ok) throw new Error(decision.reasons.join())
  return decision.value.draftId
}

const mailsTo = async (world: TestWorld, seen: number) => {
  const mails = await world.owner.selectFrom('mails').select('toAddress').orderBy('id').execute()
  return mails
    .slice(seen)
    .map(({ toAddress }) => toAddress)
    .sort()
}

test('a repair leaves out who is absent, moves nobody else, and is applied once for those concerned', async () => {
  const { world, day, ofCasimir } = await releasedMorning()
  await react(world)
  const before = await meetingsOf(world, day)
  await noteAbsence(world, adviser, ofCasimir, absent)
  const draftId = await proposed(world, day.eventId)
  expect(await meetingsOf(world, day)).toEqual(before)
  expect(await proposed(world, day.eventId)).toEqual(draftId)

  const { plan } = await look(world, coordinator, (db) => getDraft(db, coordinator, draftId))
  expect(plan).toMatchObject({ disturbed: 0 })
  await expect(applyRepair(world, adviser, draftId)).rejects.toThrow(Forbidden)
  expect(await applyRepair(world, coordinator, draftId)).toMatchObject({ ok: true, value: { number: 2 } })
  expect(await applyRepair(world, coordinator, draftId)).toEqual({ ok: true, value: { number: 2 } })
  expect(await meetingsOf(world, day)).toEqual(before.filter(({ candidateId }) => candidateId !== day.casimir))
  await react(world)
  expect(await mailsTo(world, 5)).toEqual(['casimir@exemple.ca', 'euphrasie@brumeval.example'])
  expect(await proposeRepair(world, coordinator, day.eventId)).toEqual({ ok: false, reasons: ['nothing-to-do'] })
})

test('whoever withdrew is in no slot to come of the repair: no hand puts them back, no question counts on them', async () => {
  const { world, day, ofCasimir } = await releasedMorning()
  await withdrawFrom(world, coordinator, ofCasimir, 'Un empêchement')
  const { problem, plan } = await look(world, coordinator, async (db) =>
    getDraft(db, coordinator, await proposed(world, day.eventId)),
  )
  const his = problem.candidates.find(({ id }) => id === day.casimir)
  expect([his?.away?.length, plan.meetings.some(({ candidate }) => candidate === day.casimir)]).toEqual([24, false])
  const answer = await answerSupposition({ problem, plan, now: -1, supposition: { kind: 'slot' } })
  expect(answer).toMatchObject({ reach: 'kept', gain: [] })
})

test('a freed place is offered to somebody who can take it', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  await world.owner.updateTable('eventTables').set({ maxMeetings: 1 }).where('id', '=', day.tables[2]!).execute()
  await released(world, await drafted(world, day))
  world.setNow(MORNING)
  const registrations = await world.owner.selectFrom('registrations').select(['id', 'candidateId']).execute()
  const [held] = (await meetingsOf(world, day)).filter(({ tableId }) => tableId === day.tables[2])
  const registrationId = registrations.find(({ candidateId }) => candidateId === held?.candidateId)!.id
  await noteAbsence(world, adviser, { eventId: day.eventId, registrationId: registrationId as never }, absent)
  await applyRepair(world, coordinator, await proposed(world, day.eventId))
  const after = (await meetingsOf(world, day)).filter(({ tableId }) => tableId === day.tables[2])
  expect(after.map(({ candidateId }) => candidateId)).toEqual(
    [day.ottilie, day.casimir].filter((id) => id !== held?.candidateId),
  )
})

test('whoever is late keeps what comes after the hour; a table that is lost loses what is to come', async () => {
  const { world, day, ofCasimir } = await releasedMorning()
  const noon = new Date('2027-02-18T17:00:00Z')
  await noteAbsence(world, adviser, ofCasimir, { kind: 'late', at: noon })
  await applyRepair(world, coordinator, await proposed(world, day.eventId))
  const his = (await meetingsOf(world, day)).filter(({ candidateId }) => candidateId === day.casimir)
  // Twelve slots of a quarter of an hour from nine to noon.
  expect(his.map(({ slot }) => slot >= 12)).toEqual([true])
  const at = { eventId: day.eventId, tableId: day.tables[2]! }
  await noteTable(world, adviser, at, { kind: 'gone', at: null })
  await applyRepair(world, coordinator, await proposed(world, day.eventId))
  expect((await meetingsOf(world, day)).filter(({ tableId }) => tableId === at.tableId)).toEqual([])
})

test('a proposal that the day has overtaken is not applied: an absent person arrives', async () => {
  const { world, day, ofCasimir } = await releasedMorning()
  const before = await meetingsOf(world, day)
  await noteAbsence(world, adviser, ofCasimir, absent)
  const draftId = await proposed(world, day.eventId)
  await noteArrival(world, adviser, ofCasimir)
  expect(await applyRepair(world, coordinator, draftId)).toEqual({ ok: false, reasons: ['proposal-is-old'] })
  expect(await meetingsOf(world, day)).toEqual(before)
  expect((await factsIn(world)).slice(-2)).toEqual(['absence.undone', 'check-in.noted'])
})

test('absences are noted on the day, by those who see people, and undone once', async () => {
  const { world, ofCasimir } = await releasedMorning()
  await noteAbsence(world, adviser, ofCasimir, absent)
  await undoAbsence(world, adviser, ofCasimir)
  await undoAbsence(world, adviser, ofCasimir)
  expect((await factsIn(world)).slice(-2)).toEqual(['absence.noted', 'absence.undone'])
  await expect(noteAbsence(world, southManager, ofCasimir, absent)).rejects.toThrow(NotFound)
  await expect(noteAbsence(world, employerAdviser, ofCasimir, absent)).rejects.toThrow(NotFound)
  world.setNow('2027-02-17T13:00:00Z')
  expect(await noteAbsence(world, adviser, ofCasimir, absent)).toEqual({ ok: false, reasons: ['not-the-day'] })
  const late = { kind: 'late', at: null } as const
  expect(await noteAbsence(world, adviser, ofCasimir, late)).toEqual({
    ok: false,
    reasons: ['not-the-day', 'time-missing'],
  })
})

test('nobody repairs what was never released, nor the day of another chamber', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  expect(await proposeRepair(world, coordinator, day.eventId)).toMatchObject({ ok: false })
  await expect(proposeRepair(world, southManager, day.eventId)).rejects.toThrow(NotFound)
  await expect(proposeRepair(world, adviser, day.eventId)).rejects.toThrow(Forbidden)
})
