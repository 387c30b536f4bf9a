import { expect, test } from 'vitest'
import { compute } from '#src/modules/timetables/commands/compute.ts'
import { editDraft } from '#src/modules/timetables/commands/draft.ts'
import { solveHere } from '#src/modules/timetables/commands/solve.ts'
import { findLatestDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { ComputationId, Draft } from '#src/modules/timetables/types.ts'
import { look } from '#src/platform/world.ts'
import { adviser, coordinator, manager, southManager } from '#tests/support/cast.ts'
import { approvedDay, drafted } from '#tests/support/released-day.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const FAIR = { fairness: '2', compact: 'yes' }

/** A day with approved pairs. No worker runs: a test computes when it wants. */
async function openTimetable() {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const site = await openSite(world)
  const path = `/o/nord/staff/events/${day.eventId}/timetable`
  const latest = async () =>
    (await look(world, coordinator, (db) => findLatestDraft(db, coordinator, day.eventId))) as Draft
  return { world, day, path, latest, ...site, me: await site.browserOf(coordinator) }
}

const idOf = (location: string | null) => /computations\/([0-9a-f-]+)/.exec(location ?? '')?.[1] as ComputationId
const work = (world: TestWorld, id: ComputationId) => compute({ world, actor: coordinator }, id, solveHere)

/** The visible text of a page. */
const textOf = async (answer: Response) =>
  (await answer.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', '’')

test('whoever orders a timetable watches it until it is there, then arrives at the draft', async () => {
  const { world, path, latest, me } = await openTimetable()
  const location = (await me.post(`${path}/computations`, FAIR)).headers.get('location')!
  const page = await me.get(location)
  const html = await page.text()
  expect(html).toMatch(/<noscript><meta http-equiv="refresh" content="2"/)
  expect(html).toMatch('Le calcul attend son tour')
  expect(await (await me.get(`${location}/progress.json`)).json()).toMatchObject({
    isOver: false,
    texts: { value: 'rien encore', people: 'rien encore', elapsed: '0 s' },
  })
  expect(await (await me.get(`${location}?still=1`)).text()).not.toMatch(/http-equiv="refresh"|running-computation-/)
  await work(world, idOf(location))
  expect(await (await me.get(`${location}/progress.json`)).json()).toMatchObject({
    isOver: true,
    texts: { gap: 'le meilleur possible', meetings: '3', people: '2' },
  })
  const draft = await latest()
  const arrived = await me.get(location)
  expect([arrived.status, arrived.headers.get('location')]).toEqual([
    303,
    `${path}?draft=${draft.id}&done=timetables.drafted`,
  ])
  expect(await textOf(await me.get(arrived.headers.get('location')!))).toMatch('Cet horaire est le meilleur possible')
})

test('who orders while another computation is under way is led to that one, and told so', async () => {
  const { path, me, browserOf } = await openTimetable()
  const first = (await me.post(`${path}/computations`, FAIR)).headers.get('location')
  const other = await browserOf(manager)
  const second = (await other.post(`${path}/computations`, { fairness: '0' })).headers.get('location')
  expect(second).toEqual(`${first}?done=planning.under-way`)
  expect(await textOf(await other.get(second!))).toMatch('Le vôtre n’a pas été lancé')
  expect(await textOf(await other.get(path))).toMatch('Un calcul est en cours')
})

test('the computation is given up by a form; what is over is left alone', async () => {
  const { world, path, latest, me } = await openTimetable()
  const location = (await me.post(`${path}/computations`, FAIR)).headers.get('location')!
  const cancelled = await me.post(`${location}/cancellations`)
  expect(cancelled.headers.get('location')).toEqual(`${path}?done=planning.cancelled`)
  await work(world, idOf(location))
  expect(await latest()).toEqual(undefined)
  const again = (await me.post(`${path}/computations`, FAIR)).headers.get('location')!
  await work(world, idOf(again))
  const kept = await me.post(`${again}/keepings`)
  expect(kept.headers.get('location')).toEqual(`${path}?draft=${(await latest()).id}&done=timetables.drafted`)
})

test('a worker that fell silent is said, in the page of the computation', async () => {
  const { world, path, me } = await openTimetable()
  const location = (await me.post(`${path}/computations`, FAIR)).headers.get('location')!
  const heardAt = new Date(world.now().getTime() - 60_000)
  const sofar = { value: 900, bound: 1000, meetings: 2, people: 1 }
  await world.owner
    .updateTable('timetableComputations')
    .set({ state: 'running', attempt: 1, startedAt: heardAt, heardAt, ...sofar })
    .execute()
  const page = await textOf(await me.get(location))
  expect(page).toMatch('Le calcul a été interrompu')
  expect(page).toMatch(/à 10\s% du meilleur possible/)
  expect(page).toMatch('Entrevues placées 2 Personnes avec une entrevue 1')
})

test('a computation that failed says why, and can be ordered again as it was', async () => {
  const { world, path, me } = await openTimetable()
  const form = { fairness: '1', noConsecutive: 'yes' }
  const location = (await me.post(`${path}/computations`, form)).headers.get('location')!
  await world.owner.updateTable('timetableComputations').set({ state: 'failed', failure: 'too-large' }).execute()
  const page = await (await me.get(location)).text()
  expect(page).toMatch('La journée est trop grande')
  expect(page).toMatch('name="fairness" value="1"')
  expect(page).toMatch('name="noConsecutive" value="yes"')
})

test('a limit of rooms without its number is asked for beside the field, with the rest as it was chosen', async () => {
  const { world, day, path, latest, me } = await openTimetable()
  await drafted(world, day)
  const refused = await me.post(`${path}/computations`, { fairness: '0', limitRooms: 'yes', rooms: '' })
  const html = await refused.text()
  expect([refused.status, /id="rooms-error"/.test(html)]).toEqual([422, true])
  expect(html).toMatch(/name="fairness" value="0" checked/)
  const location = (await me.post(`${path}/computations`, { fairness: '0', limitRooms: 'yes', rooms: '2' })).headers
  await work(world, idOf(location.get('location')))
  expect((await latest()).problem.rules).toEqual({ fairness: 0, noConsecutive: false, compact: false, rooms: 2 })
})

test('the price of each rule stands beside its switch once it is computed', async () => {
  const { world, day, path, me } = await openTimetable()
  await drafted(world, day)
  expect(await textOf(await me.get(path))).toMatch('Le prix de chaque règle se calcule')
  const prices = await world.owner
    .selectFrom('timetableComputations')
    .select('id')
    .where('kind', '=', 'prices')
    .executeTakeFirstOrThrow()
  await work(world, prices.id as ComputationId)
  const page = await textOf(await me.get(path))
  expect(page).toMatch(/le plus de points en tout Si vous la choisissez\s: autant de points\./)
  expect(page).toMatch(/Si vous l’enlevez\s: \d+ plages d’attente au lieu d’aucune\./)
  await world.owner.deleteFrom('timetableComputations').where('kind', '=', 'prices').execute()
  const draft = await me.get(path)
  expect(await textOf(draft)).toMatch('Calculer le prix des règles')
})

test('only planners order, watch and end computations; another organisation finds nothing', async () => {
  const { path, me, browserOf } = await openTimetable()
  const location = (await me.post(`${path}/computations`, FAIR)).headers.get('location')!
  const elsewhere = location.replace('/o/nord', '/o/sud')
  const [helper, stranger] = [await browserOf(adviser), await browserOf(southManager)]
  for (const end of ['', '/progress.json']) {
    expect((await helper.get(location + end)).status).toEqual(403)
    expect((await stranger.get(elsewhere + end)).status).toEqual(404)
  }
  for (const end of ['/keepings', '/cancellations']) {
    expect((await helper.post(location + end)).status).toEqual(403)
    expect((await stranger.post(elsewhere + end)).status).toEqual(404)
  }
})

test('two drafts are compared person by person, and the older one is kept', async () => {
  const { world, day, path, latest, me } = await openTimetable()
  const first = await drafted(world, day)
  expect(await textOf(await me.get(`${path}/comparison`))).toMatch('rien à comparer')
  const hers = (await latest()).plan.meetings.filter(({ candidate }) => candidate === day.ottilie)
  await editDraft(world, coordinator, first, { take: [hers[0]!], lock: false })
  const page = await textOf(await me.get(`${path}/comparison`))
  expect(page).toMatch('Aucune entrevue ajoutée, une retirée, aucune déplacée')
  expect(page).toMatch('Ottilie Brandenbourgeois')
  expect(page).not.toMatch('Casimir')
  const kept = await me.post(`${path}/drafts/${first}/keepings`)
  const newest = await latest()
  expect(kept.headers.get('location')).toEqual(`${path}?draft=${newest.id}&done=planning.kept`)
  expect([newest.number, newest.plan.meetings.length]).toEqual([3, 3])
  expect(await textOf(await me.get(path))).toMatch('Ce brouillon part du brouillon 1')
})

test('a question about the day is answered without writing anything, and leads to where it is changed', async () => {
  const { world, day, path, latest, me } = await openTimetable()
  const draftId = await drafted(world, day)
  const ask = (query: Record<string, string>) =>
    me.get(`${path}/drafts/${draftId}/what-if?${new URLSearchParams(query)}`)
  const before = await latest()
  const leaves = await (await ask({ kind: 'person', person: day.ottilie, from: '0', until: '1' })).text()
  expect(leaves).toMatch('Ottilie Brandenbourgeois est là de')
  expect(leaves).toMatch('Une personne y perd')
  expect(leaves).toMatch(`/people/${day.ofOttilie}"`)
  const table = await (await ask({ kind: 'table', employer: day.workshop })).text()
  expect(table).toMatch('Rien ne change')
  expect(table).toMatch(`/employers/${day.workshop}/tables/new"`)
  expect(await (await ask({ kind: 'slot' })).text()).toMatch('Avec une plage de plus')
  expect(await latest()).toEqual(before)
})

test('a question that says too little is asked again, with the fault beside its field', async () => {
  const { world, day, path, me } = await openTimetable()
  const draftId = await drafted(world, day)
  const ask = (query: string) => me.get(`${path}/drafts/${draftId}/what-if?${query}`)
  const faults: [string, string][] = [
    ['kind=table&employer=', 'employer-error'],
    ['kind=table', 'employer-error'],
    [`kind=table&employer=${day.cannery}`, 'employer-error'],
    ['kind=person', 'person-error'],
    [`kind=person&person=${day.ottilie}&from=5&until=5`, 'until-error'],
    ['kind=job', 'error'],
    ['kind=rooms&rooms=', 'rooms-error'],
    ['kind=rooms&rooms=0', 'rooms-error'],
    ['kind=weather', 'error'],
  ]
  for (const [query, place] of faults) {
    const answer = await ask(query)
    expect([query, answer.status, (await answer.text()).includes(place)]).toEqual([query, 422, true])
  }
})
