import { expect, test } from 'vitest'
import {
  addEventEmployer,
  addTable,
  changeEventEmployer,
  checkJob,
  correctTable,
  removeTable,
} from '#src/modules/events/commands/employers.ts'
import { getEventEmployer, listEventEmployers, listTables } from '#src/modules/events/queries/employers.ts'
import { listGatedJobs } from '#src/modules/events/queries/gate.ts'
import { hasPassed } from '#src/modules/events/rules/statements.ts'
import { GATE_ITEMS } from '#src/modules/events/types.ts'
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
import { planDay } from '#tests/support/planned-day.ts'
import { freshWorld } from '#tests/support/world.ts'

const table = {
  recruiters: ['Iphigénie Lalande'],
  languages: ['fr' as const, 'en' as const],
  away: [4],
  maxMeetings: 8,
}

test('a firm is asked once, and is then to confirm', async () => {
  const world = await freshWorld()
  const { eventId, cannery } = await planDay(world)
  const at = { eventId, employerId: cannery }
  expect(await addEventEmployer(world, employerAdviser, at)).toEqual({ ok: false, reasons: ['already-there'] })
  await expect(addEventEmployer(world, coordinator, { eventId, employerId: newId() })).rejects.toThrow(NotFound)
  await expect(addEventEmployer(world, adviser, at)).rejects.toThrow(Forbidden)
  const found = await look(world, coordinator, (db) => getEventEmployer(db, coordinator, at))
  expect([found.state, found.decisionMakerPresent]).toEqual(['to-confirm', null])
})

test('a firm confirms itself, and neither writes nor reads what staff remark', async () => {
  const world = await freshWorld()
  const { eventId, cannery } = await planDay(world)
  const at = { eventId, employerId: cannery }
  const firm = asEmployerActor(cannery)
  const said = { state: 'confirmed' as const, decisionMakerPresent: true }
  await changeEventEmployer(world, coordinator, at, { ...said, remarks: 'À surveiller' })
  expect(await changeEventEmployer(world, firm, at, said)).toEqual({ ok: true, value: null })
  await expect(changeEventEmployer(world, firm, at, { ...said, remarks: 'Oui' })).rejects.toThrow(Forbidden)
  const seenBy = (actor: typeof coordinator | typeof firm) =>
    look(world, actor, (db) => getEventEmployer(db, actor, at)).then(({ remarks }) => remarks)
  expect([await seenBy(coordinator), await seenBy(firm)]).toEqual(['À surveiller', null])
})

test('a firm sees and changes its own tables only', async () => {
  const world = await freshWorld()
  const { eventId, office, workshop, tables } = await planDay(world)
  const firm = asEmployerActor(workshop)
  const seen = await look(world, firm, (db) => listTables(db, firm, eventId))
  expect(seen.map(({ number }) => number)).toEqual([3])
  expect((await look(world, firm, (db) => listEventEmployers(db, firm, eventId))).length).toEqual(1)
  const notTheirs = { eventId, tableId: tables[0]! }
  await expect(correctTable(world, firm, notTheirs, { ...table, rowVersion: 1 })).rejects.toThrow(NotFound)
  await expect(removeTable(world, firm, notTheirs)).rejects.toThrow(NotFound)
  await expect(addTable(world, firm, { eventId, employerId: office }, table)).rejects.toThrow(NotFound)
})

test('a table gets the next number, is corrected by whoever saw it last, and is taken away', async () => {
  const world = await freshWorld()
  const { eventId, workshop } = await planDay(world)
  const firm = asEmployerActor(workshop)
  const added = await addTable(world, firm, { eventId, employerId: workshop }, table)
  const at = { eventId, tableId: added.ok ? added.value : (newId() as never) }
  await correctTable(world, firm, at, { ...table, away: [], rowVersion: 1 })
  await expect(correctTable(world, firm, at, { ...table, rowVersion: 1 })).rejects.toThrow(Stale)
  const seen = await look(world, firm, (db) => listTables(db, firm, eventId))
  expect(seen.map(({ number, recruiters, away }) => [number, recruiters, away])).toEqual([
    [3, ['Barnabé Calvados'], []],
    [4, ['Iphigénie Lalande'], []],
  ])
  expect(await removeTable(world, firm, at)).toEqual({ ok: true, value: null })
  expect((await look(world, firm, (db) => listTables(db, firm, eventId))).length).toEqual(1)
})

test('two tables added at the same instant get two numbers', async () => {
  const world = await freshWorld()
  const { eventId, office, workshop } = await planDay(world)
  const added = [office, workshop].map((employerId) => addTable(world, coordinator, { eventId, employerId }, table))
  expect((await Promise.all(added)).map(({ ok }) => ok)).toEqual([true, true])
  const numbers = (await look(world, coordinator, (db) => listTables(db, coordinator, eventId))).map(
    (each) => each.number,
  )
  expect(numbers).toEqual([1, 2, 3, 4, 5])
})

test('a table without a language, at a slot that is not there, of a firm that stays away, is refused', async () => {
  const world = await freshWorld()
  const { eventId, cannery } = await planDay(world)
  const at = { eventId, employerId: cannery }
  expect(await addTable(world, coordinator, at, { ...table, languages: [], away: [24] })).toEqual({
    ok: false,
    reasons: ['slot-unknown', 'language-missing'],
  })
  await changeEventEmployer(world, coordinator, at, { state: 'cancelled', decisionMakerPresent: null })
  expect(await addTable(world, coordinator, at, table)).toEqual({ ok: false, reasons: ['firm-cancelled'] })
})

test('the reality gate keeps who verified what, and a job that changes must be verified again', async () => {
  const world = await freshWorld()
  const { eventId, analyst, welder } = await planDay(world)
  const gates = () => look(world, coordinator, (db) => listGatedJobs(db, coordinator, eventId))
  const passed = async () => (await gates()).map(({ title, gate }) => [title, hasPassed(gate)])
  expect(await checkJob(world, employerAdviser, { eventId, jobId: analyst }, GATE_ITEMS)).toEqual({
    ok: true,
    value: null,
  })
  expect(await passed()).toEqual([
    ['Soudeuse ou soudeur', false],
    ['Analyste de données', true],
  ])
  expect((await gates())[1]?.gate[0]?.checkedBy).toEqual(employerAdviser.name)
  expect(await checkJob(world, coordinator, { eventId, jobId: welder }, ['wage'])).toEqual({
    ok: false,
    reasons: ['nothing-said'],
  })

  const updatedAt = new Date('2027-01-16T12:00:00Z')
  await world.owner.updateTable('jobs').set({ updatedAt }).where('id', '=', analyst).execute()
  expect((await gates())[1]?.gate.map(({ state }) => state)).toEqual(Array(5).fill('changed-since'))
  world.setNow('2027-01-17T12:00:00Z')
  await checkJob(world, coordinator, { eventId, jobId: analyst }, ['real-job', 'wage'])
  expect((await gates())[1]?.gate.map(({ state, checkedBy }) => [state, checkedBy])).toEqual([
    ['checked', coordinator.name],
    ['checked', coordinator.name],
    ...Array(3).fill(['to-check', null]),
  ])
})

test('neither a firm nor a candidate verifies or reads what was verified; another chamber finds nothing', async () => {
  const world = await freshWorld()
  const { eventId, analyst, office, ottilie } = await planDay(world)
  const at = { eventId, jobId: analyst }
  await expect(checkJob(world, asEmployerActor(office), at, ['real-job'])).rejects.toThrow(Forbidden)
  await expect(checkJob(world, southManager, at, ['real-job'])).rejects.toThrow(NotFound)
  for (const actor of [asEmployerActor(office), asCandidateActor(ottilie)])
    await expect(look(world, actor, (db) => listGatedJobs(db, actor, eventId))).rejects.toThrow(NotFound)
})
