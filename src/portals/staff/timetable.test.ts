import { expect, test } from 'vitest'
import { findLatestDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { Draft } from '#src/modules/timetables/types.ts'
import { json } from '#src/platform/database.ts'
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

test('a wish that was left out says why, and each way to make it possible with the page where that is done', async () => {
  const { day, path, me } = await openBoard({ placesAtWorkshop: 1 })
  const page = await (await me.get(`${path}?unmet=1`)).text()
  const unmet = page.slice(page.indexOf('id="unmet"'))
  expect(unmet).toMatch('La table est pleine.')
  const event = `/o/nord/staff/events/${day.eventId}`
  const links = [...unmet.matchAll(/href="([^"?]+)[^"]*">([^<]+)</g)].map(([, href, label]) => [href, label])
  expect(links.slice(0, 3)).toEqual([
    [`${event}/employers/${day.workshop}/tables/new`, 'ajouter une table à l’entreprise'],
    [`${event}/tables/${day.tables[2]}`, 'porter à 2 le maximum de la table 3'],
    [path, expect.stringMatching(/^libérer .+, table 3, /)],
  ])
  await me.get(`${path}?lang=en`)
  const english = await (await me.get(`${path}?unmet=1`)).text()
  expect(english.slice(english.indexOf('id="unmet"'))).toMatch('raise the maximum of table 3 to 2')
})

test('of many wishes that were left out the first few are shown, then all of them page by page', async () => {
  const { world, day, path, draft, me } = await openBoard()
  const many = Array.from({ length: 60 }, (_, place) => `00000000-0000-7000-8000-0000000000${10 + place}`)
  const { problem } = draft
  const large = {
    ...problem,
    tables: [...problem.tables, ...many.map((id) => ({ id, employer: id }))],
    pairs: [
      ...problem.pairs,
      ...many.map((table) => ({ candidate: day.ottilie, table, score: 1, wish: 'both' as const })),
    ],
  }
  await world.owner
    .updateTable('timetableDrafts')
    .set({ problem: json(large) })
    .execute()
  const linesOf = async (query: string) => {
    const page = await (await me.get(path + query)).text()
    const list = page.slice(page.indexOf('class="wants"'), page.indexOf('<aside'))
    return [list.match(/Souhait des deux côtés/g)?.length ?? 0, /rel="next"/.test(list), /rel="prev"/.test(list)]
  }
  expect(await linesOf('')).toEqual([8, false, false])
  expect(await linesOf('?unmet=1')).toEqual([50, true, false])
  expect(await linesOf('?unmet=2')).toEqual([10, false, true])
})

test('after a change by hand every wish has its reason anew: a place taken out is free, one that is taken is not', async () => {
  const { world, day, path, edits, draft, latest, me } = await openBoard({ placesAtWorkshop: 1 })
  const held = draft.plan.meetings.find(({ table }) => table === day.tables[2])!
  const removal = { act: 'remove', table: held.table, slot: String(held.slot), candidate: held.candidate }
  expect((await me.post(edits, removal)).status).toBe(303)
  const unmet = async () => {
    const page = await textOf(await me.get(`${path}?unmet=1`))
    return page.slice(page.indexOf('Souhaits non comblés'), page.indexOf('Règles du calcul'))
  }
  expect((await latest()).plan.unmet.map(({ because }) => because)).toEqual(['place-free', 'place-free'])
  expect(await unmet()).toMatch(/Une place est libre pour les deux\..*À 9\sh : placer l’entrevue/)
  const other = draft.plan.unmet[0]!.candidate
  const put = { act: 'put', table: held.table, slot: '20', candidate: other }
  const now = await latest()
  expect((await me.post(`${path}/drafts/${now.id}/edits`, put)).status).toBe(303)
  expect((await latest()).plan.unmet).toEqual([{ candidate: held.candidate, table: held.table, because: 'table-full' }])
  expect(await unmet()).toMatch('La table est pleine.')
  expect(await unmet()).not.toMatch('Une place est libre')
  expect((await world.owner.selectFrom('timetableDrafts').select('number').execute()).length).toBe(3)
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
  const third = day.tables.find((id) => id !== one!.table && id !== other!.table) ?? ''
  const clash = { ...asked, toTable: third, toSlot: String(other!.slot) }
  const read = await me.get(`${edits}?${new URLSearchParams(clash)}`)
  const html = await read.text()
  expect(html).toMatch('Ottilie Brandenbourgeois')
  expect(html).toMatch(/a déjà une entrevue à/)
  const twice = { ...asked, toTable: other!.table, toSlot: '20' }
  expect(await (await me.get(`${edits}?${new URLSearchParams(twice)}`)).text()).toMatch(
    'rencontrerait deux fois la table',
  )
  expect(html).not.toMatch(`action="${edits}"`)
  expect((await me.post(edits, clash)).status).toBe(422)
  expect((await latest()).number).toBe(1)
})

test('a meeting moved to a place that is taken: both change places, or the other is taken out, each read first', async () => {
  const { me, day, edits, latest, draft } = await openBoard()
  const at = (candidate: string) =>
    draft.plan.meetings.find((one) => one.candidate === candidate && one.table === day.tables[2])!
  const [hers, his] = [at(day.ottilie), at(day.casimir)]
  const to = { toTable: his.table, toSlot: String(his.slot) }
  const move = { act: 'move', table: hers.table, slot: String(hers.slot), ...to }
  const read = await me.get(`${edits}?${new URLSearchParams(move)}`)
  const html = await read.clone().text()
  expect(await textOf(read)).toMatch(
    /Cette place est prise.*Échanger les deux entrevues.*Retirer l’entrevue qui est là/,
  )
  expect(html).toMatch(/une personne de moins avec une entrevue/)
  expect((await latest()).number).toBe(1)

  const onlyOthers = ({ meetings }: Draft['plan']) =>
    meetings.filter(({ table }) => table === day.tables[2]).map(({ candidate, slot }) => `${candidate} ${slot}`)
  const swapped = await me.post(edits, { ...move, act: 'swap' })
  expect(swapped.headers.get('location')).toMatch(new RegExp(`cell=${his.table}\\.${his.slot}&done=timetables.edited$`))
  const after = await latest()
  expect([after.number, after.locked.length, onlyOthers(after.plan).sort()]).toEqual([
    2,
    2,
    [`${day.ottilie} ${his.slot}`, `${day.casimir} ${hers.slot}`].sort(),
  ])
  await me.post(edits, { ...move, act: 'replace' })
  expect(onlyOthers((await latest()).plan)).toEqual([`${day.ottilie} ${his.slot}`])
  const nobodyThere = { ...move, act: 'swap', toSlot: '20' }
  expect((await me.post(edits, nobodyThere)).status).toBe(422)
})

test('an exchange that breaks a rule names it, and only what is possible is offered', async () => {
  const { me, day, edits, draft } = await openBoard()
  const his = draft.plan.meetings.find(({ candidate }) => candidate === day.casimir)!
  const hers = draft.plan.meetings.find(({ candidate, table }) => candidate === day.ottilie && table !== his.table)!
  const move = { act: 'move', table: his.table, slot: String(his.slot) }
  const to = { toTable: hers.table, toSlot: String(hers.slot) }
  const page = await textOf(await me.get(`${edits}?${new URLSearchParams({ ...move, ...to })}`))
  expect(page).toMatch(/Échanger les deux entrevues.*Ce changement est impossible.*ne sont pas jumelées/)
  expect(page).not.toMatch('Échanger les deux Ne rien changer')
  expect((await me.post(edits, { ...move, ...to, act: 'swap' })).status).toBe(422)
})

test('dropped on another interview of the same person, the two change times', async () => {
  const { me, day, edits, draft, latest } = await openBoard()
  const [one, other] = draft.plan.meetings.filter(({ candidate }) => candidate === day.ottilie)
  const to = { toTable: other!.table, toSlot: String(other!.slot) }
  const swap = { act: 'swap', table: one!.table, slot: String(one!.slot), ...to }
  const page = await textOf(await me.get(`${edits}?${new URLSearchParams({ ...swap, act: 'move' })}`))
  expect(page).toMatch('Échanger les deux entrevues')
  expect(page).not.toMatch('Retirer l’entrevue qui est là')
  const answer = await me.post(edits, swap)
  const hers = (await latest()).plan.meetings.filter(({ candidate }) => candidate === day.ottilie)
  const slotAt = (table: string) => hers.find((meeting) => meeting.table === table)?.slot
  expect([answer.status, slotAt(one!.table), slotAt(other!.table)]).toEqual([303, other!.slot, one!.slot])
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
