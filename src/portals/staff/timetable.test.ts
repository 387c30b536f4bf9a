import { expect, test } from 'vitest'
import { findLatestDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { Draft } from '#src/modules/timetables/types.ts'
import { newId } from '#src/platform/id.ts'
import { look } from '#src/platform/world.ts'
import { adviser, coordinator, north } from '#tests/support/cast.ts'
import { approvedDay, drafted } from '#tests/support/released-day.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

/** A drafted day of three meetings, where the workshop has a place for one person who wishes for it. */
async function openBoard({ placesAtWorkshop = null as number | null } = {}) {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const own = { organisationId: north, eventId: day.eventId, employerId: day.workshop, side: 'candidate' as const }
  for (const candidateId of [day.ottilie, day.casimir])
    await world.owner
      .insertInto('wishes')
      .values({ ...own, id: newId(), candidateId, rank: 1 })
      .execute()
  await world.owner
    .updateTable('eventTables')
    .set({ maxMeetings: placesAtWorkshop })
    .where('id', '=', day.tables[2]!)
    .execute()
  await drafted(world, day)
  const latest = async () =>
    (await look(world, coordinator, (db) => findLatestDraft(db, coordinator, day.eventId))) as Draft
  const site = await openSite(world)
  const path = `/o/nord/staff/events/${day.eventId}/timetable`
  const draft = await latest()
  const edits = `${path}/drafts/${draft.id}/edits`
  return { world, day, path, edits, draft, latest, ...site, me: await site.browserOf(coordinator) }
}

const textOf = async (answer: Response) =>
  (await answer.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', '’')

test('a wish that was left out says why, what was held instead, and where to make it possible', async () => {
  const { day, path, me } = await openBoard({ placesAtWorkshop: 1 })
  const page = await (await me.get(`${path}?unmet=all`)).text()
  const unmet = page.slice(page.indexOf('id="unmet"'))
  expect(unmet).toMatch('La table est pleine.')
  expect(unmet).toMatch('À la place')
  const event = `/o/nord/staff/events/${day.eventId}`
  expect([...unmet.matchAll(/href="([^"?]+)[^"]*"/g)].map(([, href]) => href).slice(0, 3)).toEqual([
    `${event}/tables/${day.tables[2]}`,
    `${event}/employers/${day.workshop}/tables/new`,
    path,
  ])
})

test('a move by hand is read with its effect before it is made; who drags need not say who sits there', async () => {
  const { me, path, edits, draft, latest } = await openBoard()
  const [one] = draft.plan.meetings
  const move = { act: 'move', table: one!.table, slot: String(one!.slot), toTable: one!.table, toSlot: '20' }
  const cell = await (await me.get(`${path}?cell=${one!.table}.${one!.slot}`)).text()
  expect(cell.match(/<option value="\d+" selected=""/g)).toHaveLength(1)
  const read = await me.get(`${edits}?${new URLSearchParams(move)}`)
  expect([read.status, await textOf(read)]).toEqual([
    200,
    expect.stringMatching(/Déplacer l’entrevue.*Autant de points/),
  ])
  expect((await latest()).number).toBe(1)
  const made = await me.post(edits, { ...move, candidate: one!.candidate })
  expect(made.headers.get('location')).toMatch(new RegExp(`cell=${one!.table}\\.20&done=timetables\\.edited$`))
  const after = await latest()
  expect([after.number, after.locked]).toEqual([2, [{ ...one, slot: 20 }]])
})

test('a change that breaks rules names each of them and offers nothing to confirm', async () => {
  const { me, day, edits, draft, latest } = await openBoard()
  const [one, other] = draft.plan.meetings.filter(({ candidate }) => candidate === day.ottilie)
  const asked = { act: 'move', table: one!.table, slot: String(one!.slot), candidate: day.ottilie }
  const clash = { ...asked, toTable: other!.table, toSlot: String(other!.slot) }
  const read = await me.get(`${edits}?${new URLSearchParams(clash)}`)
  const html = await read.text()
  expect(html).toMatch('Ottilie Brandenbourgeois')
  expect(html).toMatch(/a déjà une entrevue à/)
  expect(html).toMatch(/rencontrerait deux fois la table/)
  expect(html).not.toMatch(`action="${edits}"`)
  expect((await me.post(edits, clash)).status).toBe(422)
  expect((await latest()).number).toBe(1)
})

test('taking a meeting out says what is lost; nobody edits from afar, and an address without a question goes home', async () => {
  const { me, edits, draft, path, browserOf } = await openBoard()
  const [one] = draft.plan.meetings
  const remove = { act: 'remove', table: one!.table, slot: String(one!.slot) }
  const read = await textOf(await me.get(`${edits}?${new URLSearchParams(remove)}`))
  expect(read).toMatch(/points? de moins/)
  expect(read).toMatch('La preuve que cet horaire est le meilleur possible ne tient plus.')
  const home = await me.get(edits)
  expect([home.status, home.headers.get('location')]).toEqual([303, `${path}?draft=${draft.id}`])
  expect((await (await browserOf(adviser)).get(`${edits}?${new URLSearchParams(remove)}`)).status).toBe(403)
})
