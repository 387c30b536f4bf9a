import { expect, test } from 'vitest'
import { draftTimetable } from '#src/modules/timetables/commands/compute.ts'
import { editDraft, lockMeeting } from '#src/modules/timetables/commands/draft.ts'
import { getDraft, listDrafts } from '#src/modules/timetables/queries/timetables.ts'
import { type DraftId, USUAL_RULES } from '#src/modules/timetables/types.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { adviser, asEmployerActor, coordinator, employerAdviser, manager, southManager } from '#tests/support/cast.ts'
import { approvedDay, drafted } from '#tests/support/released-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const draftOf = (world: TestWorld, id: DraftId) => look(world, coordinator, (db) => getDraft(db, coordinator, id))

/** The draft that a command made. */
function made<T extends { draftId: DraftId }>(decision: { ok: true; value: T } | { ok: false }): DraftId {
  if (!decision.ok) throw new Error('refused')
  return decision.value.draftId
}

test('a timetable of three approved pairs has three meetings, proven, and each pair once', async () => {
  const world = await freshWorld()
  const { ottilie, casimir, tables, ...day } = await approvedDay(world)
  const { number, plan } = await draftOf(world, await drafted(world, day))
  const met = plan.meetings.map(({ candidate, table }) => [candidate, table === tables[2]])
  expect([number, plan.status, plan.value === plan.bound]).toEqual([1, 'optimal', true])
  expect(met.sort()).toEqual(
    [
      [casimir, true],
      [ottilie, false],
      [ottilie, true],
    ].sort(),
  )
  expect(new Set(plan.meetings.map(({ candidate, slot }) => `${candidate} ${slot}`)).size).toEqual(3)
  expect(new Set(plan.meetings.map(({ table, slot }) => `${table} ${slot}`)).size).toEqual(3)
  expect((await factsIn(world)).at(-1)).toEqual('timetable.drafted')
})

test('only those who plan draw up a timetable, and only of their own organisation; a firm sees no draft', async () => {
  const world = await freshWorld()
  const { eventId, office } = await approvedDay(world)
  for (const other of [adviser, employerAdviser])
    await expect(draftTimetable(world, other, eventId, USUAL_RULES)).rejects.toThrow(Forbidden)
  await expect(draftTimetable(world, southManager, eventId, USUAL_RULES)).rejects.toThrow(NotFound)
  expect((await draftTimetable(world, manager, eventId, USUAL_RULES)).ok).toEqual(true)
  const firm = asEmployerActor(office)
  expect(await look(world, firm, (db) => listDrafts(db, firm, eventId))).toEqual([])
})

test('a meeting moved by hand makes the next draft; where it breaks a rule nothing is made', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const first = await drafted(world, day)
  const { plan } = await draftOf(world, first)
  const [one, other] = plan.meetings.filter(({ candidate }) => candidate === day.ottilie)
  const clash = { take: [one!], put: [{ ...one!, slot: other!.slot }], lock: false }
  expect(await editDraft(world, coordinator, first, clash)).toEqual({ ok: false, reasons: ['breaks-a-rule'] })
  const stranger = { put: [{ candidate: day.philomene, table: one!.table, slot: 20 }], lock: false }
  expect(await editDraft(world, coordinator, first, stranger)).toMatchObject({
    reasons: ['no-such-pair', 'breaks-a-rule'],
  })
  const move = { take: [one!], put: [{ ...one!, slot: 23 }], lock: true }
  await expect(editDraft(world, adviser, first, move)).rejects.toThrow(Forbidden)
  await expect(editDraft(world, southManager, first, move)).rejects.toThrow(NotFound)
  const second = await draftOf(world, made(await editDraft(world, coordinator, first, move)))
  expect([second.number, second.locked]).toEqual([2, move.put])
  expect(second.plan.meetings.map(({ slot }) => slot)).toContain(23)
  expect((await look(world, coordinator, (db) => listDrafts(db, coordinator, day.eventId))).length).toEqual(2)
})

test('what is fixed is kept by the next computation, until it is freed', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const first = await drafted(world, day)
  const [meeting] = (await draftOf(world, first)).plan.meetings
  const put = { ...meeting!, slot: 22 }
  const moved = made(await editDraft(world, coordinator, first, { take: [meeting!], put: [put], lock: true }))
  expect((await draftOf(world, await drafted(world, day))).plan.meetings).toContainEqual(put)
  const elsewhere = { meeting: { ...put, slot: 3 }, locked: true }
  expect(await lockMeeting(world, coordinator, moved, elsewhere)).toMatchObject({ reasons: ['no-such-pair'] })
  await expect(lockMeeting(world, adviser, moved, elsewhere)).rejects.toThrow(Forbidden)
  await expect(lockMeeting(world, southManager, moved, elsewhere)).rejects.toThrow(NotFound)
  const freed = made(await lockMeeting(world, coordinator, moved, { meeting: put, locked: false }))
  expect((await draftOf(world, freed)).locked).toEqual([])
})
