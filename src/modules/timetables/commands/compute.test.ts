import { expect, test } from 'vitest'
import { withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { compute } from '#src/modules/timetables/commands/compute.ts'
import { editDraft, keepDraft } from '#src/modules/timetables/commands/draft.ts'
import { endComputation, orderPrices, orderTimetable } from '#src/modules/timetables/commands/order-computation.ts'
import { type Solver, solveHere, solveInThread } from '#src/modules/timetables/commands/solve.ts'
import { findPrices, findUnderWay, getComputation } from '#src/modules/timetables/queries/computations.ts'
import { loadDay } from '#src/modules/timetables/queries/day.ts'
import { findLatestDraft, getDraft, listDrafts } from '#src/modules/timetables/queries/timetables.ts'
import { changesSince } from '#src/modules/timetables/rules/day-changes.ts'
import { type ComputationId, type Draft, USUAL_RULES } from '#src/modules/timetables/types.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { ThreadLimit } from '#src/platform/threads.ts'
import { look } from '#src/platform/world.ts'
import { adviser, asCandidateActor, coordinator, manager, southManager } from '#tests/support/cast.ts'
import type { PlannedDay } from '#tests/support/planned-day.ts'
import { approvedDay, drafted } from '#tests/support/released-day.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const at = (world: TestWorld) => ({ world, actor: coordinator })

async function ordered(world: TestWorld, { eventId }: PlannedDay): Promise<ComputationId> {
  const decision = await orderTimetable(world, coordinator, eventId, USUAL_RULES)
  if (!decision.ok) throw new Error('refused')
  return decision.value.computationId
}

const found = (world: TestWorld, id: ComputationId) =>
  look(world, coordinator, (db) => getComputation(db, coordinator, id))

const latest = async (world: TestWorld, { eventId }: PlannedDay) =>
  (await look(world, coordinator, (db) => findLatestDraft(db, coordinator, eventId))) as Draft

const draftsOf = (world: TestWorld, { eventId }: PlannedDay) =>
  look(world, coordinator, (db) => listDrafts(db, coordinator, eventId))

/** Prices wait in the same queue. */
async function pricesOrdered({ owner }: TestWorld): Promise<ComputationId[]> {
  const rows = await owner.selectFrom('timetableComputations').select('id').where('kind', '=', 'prices').execute()
  return rows.map(({ id }) => id as ComputationId)
}

test('a timetable that was ordered is computed in a thread, and becomes a draft', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const id = await ordered(world, day)
  expect(await found(world, id)).toMatchObject({ state: 'waiting', sofar: null, draftId: null })
  await compute(at(world), id, solveInThread)
  const draft = await latest(world, day)
  expect(await found(world, id)).toMatchObject({ state: 'done', draftId: draft.id, sofar: { meetings: 3, people: 2 } })
  expect([draft.number, draft.plan.status, draft.plan.meetings.length]).toEqual([1, 'optimal', 3])
  await compute(at(world), id, solveInThread)
  expect((await draftsOf(world, day)).length).toEqual(1)
  expect((await factsIn(world)).slice(-2)).toEqual(['timetable.ordered', 'timetable.drafted'])
})

test('two who order at once see one computation; only those who plan order one, in their own organisation', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const [one, other] = await Promise.all(
    [coordinator, manager].map((who) => orderTimetable(world, who, day.eventId, USUAL_RULES)),
  )
  expect([one!.ok, other!.ok].sort()).toEqual([false, true])
  expect(one!.ok ? other : one).toEqual({ ok: false, reasons: ['under-way'] })
  const underWay = await look(world, manager, (db) => findUnderWay(db, manager, day.eventId))
  expect(underWay?.state).toEqual('waiting')
  await expect(orderTimetable(world, adviser, day.eventId, USUAL_RULES)).rejects.toThrow(Forbidden)
  await expect(orderTimetable(world, southManager, day.eventId, USUAL_RULES)).rejects.toThrow(NotFound)
  await expect(endComputation(world, adviser, underWay!.id, 'cancel')).rejects.toThrow(Forbidden)
  await expect(endComputation(world, southManager, underWay!.id, 'cancel')).rejects.toThrow(NotFound)
})

test('a computation that is given up leaves nothing, even when its plan arrives; another may be ordered', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const first = await ordered(world, day)
  await endComputation(world, coordinator, first, 'cancel')
  await compute(at(world), first, solveHere)
  const second = await ordered(world, day)
  const givenUpMeanwhile: Solver = async (task) => {
    await endComputation(world, manager, second, 'cancel')
    return solveHere(task)
  }
  await compute(at(world), second, givenUpMeanwhile)
  expect([(await found(world, first)).state, (await found(world, second)).state]).toEqual(['cancelled', 'cancelled'])
  expect(await draftsOf(world, day)).toEqual([])
  expect((await factsIn(world)).filter((type) => type === 'timetable.given-up').length).toEqual(2)
})

test('a thread that computes hears that it is given up, and that the best so far is enough', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const first = await ordered(world, day)
  const untilGivenUp: Solver = async (_, watching) => {
    await endComputation(world, coordinator, first, 'cancel')
    await new Promise((resolve) => watching?.signal?.addEventListener('abort', resolve))
    throw watching?.signal?.reason
  }
  await compute(at(world), first, untilGivenUp)
  expect(await found(world, first)).toMatchObject({ state: 'cancelled', failure: null })
  const second = await ordered(world, day)
  const untilEnough: Solver = async (task) => {
    await endComputation(world, coordinator, second, 'keep')
    const enough = new Int8Array(task.enough)
    while (Atomics.load(enough, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    return solveHere(task)
  }
  await compute(at(world), second, untilEnough)
  expect(await found(world, second)).toMatchObject({ state: 'done', isEnough: true })
  expect((await draftsOf(world, day)).length).toEqual(1)
})

test('what a dead worker left is taken up by the next; the plan of one that was only slow is not kept twice', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const id = await ordered(world, day)
  const dies: Solver = () => new Promise(() => {})
  void compute(at(world), id, dies)
  await expect.poll(async () => (await found(world, id)).state).toEqual('running')
  const slow: Solver = async (task) => {
    await compute(at(world), id, solveHere)
    return solveHere(task)
  }
  await compute(at(world), id, slow)
  expect(await found(world, id)).toMatchObject({ state: 'done', attempt: 3 })
  expect((await draftsOf(world, day)).length).toEqual(1)
})

test('a computation that ended three workers is given up', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const id = await ordered(world, day)
  for (const attempt of [1, 2, 3]) {
    void compute(at(world), id, () => new Promise(() => {}))
    await expect.poll(async () => (await found(world, id)).attempt).toEqual(attempt)
  }
  await compute(at(world), id, solveHere)
  expect(await found(world, id)).toMatchObject({ state: 'failed', failure: 'unexpected', draftId: null })
})

test('a failure is kept with its reason: something broke, the day is too large, there is nothing to plan', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const broken = await ordered(world, day)
  const breaks: Solver = () => Promise.reject(new Error('no more threads'))
  await expect(compute(at(world), broken, breaks)).rejects.toThrow('no more threads')
  expect(await found(world, broken)).toMatchObject({ state: 'failed', failure: 'unexpected' })
  const large = await ordered(world, day)
  await compute(at(world), large, () => Promise.reject(new ThreadLimit('memory', 'solve-timetables')))
  expect(await found(world, large)).toMatchObject({ state: 'failed', failure: 'too-large' })
  await world.owner.deleteFrom('matches').execute()
  const empty = await ordered(world, day)
  await compute(at(world), empty, solveHere)
  expect(await found(world, empty)).toMatchObject({ state: 'failed', failure: 'nothing-to-plan' })
  expect(await draftsOf(world, day)).toEqual([])
})

test('prices are ordered with a draft, once, and hold for what is changed by hand in it', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const draftId = await drafted(world, day)
  await orderPrices(world, coordinator, draftId)
  const [ordered, ...more] = await pricesOrdered(world)
  expect(more).toEqual([])
  await compute(at(world), ordered!, solveInThread)
  const draft = await latest(world, day)
  const known = await look(world, coordinator, (db) => findPrices(db, coordinator, draft))
  expect(known?.state).toEqual('done')
  expect(Object.keys(known?.prices ?? {}).sort()).toEqual(['compact', 'fairness-0', 'fairness-1', 'noConsecutive'])
  expect(known?.prices['fairness-0']).toMatchObject({ value: draft.plan.value, meetings: 3, people: 2 })
  const [meeting] = draft.plan.meetings
  await editDraft(world, coordinator, draftId, { take: [meeting!], lock: false })
  const edited = await latest(world, day)
  expect(edited.number).toEqual(2)
  expect(await look(world, coordinator, (db) => findPrices(db, coordinator, edited))).toEqual(known)
})

test('what changed in the day while it was computed is seen', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const id = await ordered(world, day)
  const meanwhile: Solver = async (task) => {
    const plans = await solveHere(task)
    const registration = { eventId: day.eventId, registrationId: day.ofOttilie }
    await withdrawFrom(world, asCandidateActor(day.ottilie), registration, null)
    return plans
  }
  await compute(at(world), id, meanwhile)
  const draft = await latest(world, day)
  const inputs = await look(world, coordinator, (db) => loadDay(db, coordinator, day.eventId))
  expect(changesSince(draft, inputs, 0)).toMatchObject({ impossible: 2, newPeople: 0, other: false })
  const again = await look(world, coordinator, (db) => getDraft(db, coordinator, draft.id))
  await drafted(world, day)
  expect(changesSince(await latest(world, day), inputs, 0)).toEqual(null)
  expect(changesSince(draft, inputs, draft.problem.slots)).toEqual(null)
  expect(again.number).toEqual(1)
})

test('an older draft that is kept is the newest again; the newest stays', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const first = await drafted(world, day)
  const [meeting] = (await latest(world, day)).plan.meetings
  await editDraft(world, coordinator, first, { take: [meeting!], lock: false })
  await expect(keepDraft(world, adviser, first)).rejects.toThrow(Forbidden)
  await expect(keepDraft(world, southManager, first)).rejects.toThrow(NotFound)
  const kept = await keepDraft(world, coordinator, first)
  expect(await latest(world, day)).toMatchObject({ number: 3, basedOn: first, plan: { meetings: { length: 3 } } })
  expect(await keepDraft(world, coordinator, (await latest(world, day)).id)).toEqual(kept)
})
