import { expect, test } from 'vitest'
import { newId } from '#src/platform/id.ts'
import { coordinator, employerAdviser, north, southManager } from '#tests/support/cast.ts'
import { type HeldDay, heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

async function openDay(now: string) {
  const world = await freshWorld({ now })
  const day = await heldDay(world)
  const site = await openSite(world)
  const path = `/o/nord/staff/events/${day.eventId}/day`
  return { world, day, path, ...site, me: await site.browserOf(coordinator) }
}

/** What an adviser approved before the day: each person with each firm. */
async function approve({ owner }: TestWorld, day: HeldDay): Promise<void> {
  const { eventId } = day
  const jobs = await owner.selectFrom('jobs').select(['id as jobId', 'employerId']).execute()
  const scores = { score: 700, forJob: 700, forCandidate: 700, contributions: '[]', requirements: '[]' }
  for (const candidateId of [day.ottilie, day.bao])
    for (const { jobId, employerId } of jobs) {
      const pair = { organisationId: north, id: newId(), eventId, candidateId, jobId }
      await owner
        .insertInto('matches')
        .values({ ...pair, employerId, ...scores })
        .execute()
      await owner
        .insertInto('matchDecisions')
        .values({ ...pair, decision: 'approved', factors: '{}' })
        .execute()
    }
}

/** The rows of the table of a page as text, cell by cell. */
const rowsOf = (page: string) =>
  [...page.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].slice(1).map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )

const arrive = ({ registrations }: HeldDay) => ({ registration: registrations.ottilie, show: 'missing' })

test('at the welcome desk one tap says that somebody is here, and one takes it back', async () => {
  const { world, day, path, me } = await openDay(THE_DAY.firstSlot)
  const before = rowsOf(await (await me.get(`${path}?q=ottilie`)).text())
  expect(before).toEqual([
    [
      'Brandenbourgeois Ottilie',
      '1',
      'En retard',
      '10 h, table 1',
      'Arrivée : Ottilie Brandenbourgeois Absence, retard… de Ottilie Brandenbourgeois',
    ],
  ])
  const noted = await me.post(`${path}/check-ins`, arrive(day))
  expect([noted.status, noted.headers.get('location')]).toEqual([
    303,
    `${path}?noted=${day.registrations.ottilie}&show=missing`,
  ])
  const after = await (await me.get(`${path}?show=arrived`)).text()
  expect(rowsOf(after).map((row) => row.slice(0, 3))).toEqual([['Brandenbourgeois Ottilie', '1', 'Ici Depuis 10 h 05']])
  expect((await me.post(`${path}/check-ins/${day.registrations.ottilie}/removals`)).status).toBe(303)
  expect(await factsIn(world)).toEqual(['check-in.noted', 'check-in.undone'])
})

test('people are found by the number on their badge', async () => {
  const { path, me } = await openDay(THE_DAY.firstSlot)
  expect(rowsOf(await (await me.get(`${path}?q=2`)).text()).map(([name]) => name)).toEqual(['Trần-Larivière Bảo'])
  expect(rowsOf(await (await me.get(`${path}?q=no%207`)).text())).toEqual([])
})

test('the board of now follows the clock: who should be where, and who is not here', async () => {
  const { world, day, path, me } = await openDay(THE_DAY.firstSlot)
  await me.post(`${path}/check-ins`, arrive(day))
  const now = await me.get(`${path}/now`)
  expect(now.headers.get('refresh')).toBe(`20; url=${path}/now`)
  expect(rowsOf(await now.text())).toEqual([
    ['1', 'Brumeval', 'Ottilie Brandenbourgeois 1', 'Ici'],
    ['3', 'Filigrane', 'Bảo Trần-Larivière 2', 'En retard'],
  ])
  world.setNow(THE_DAY.secondSlot)
  expect(rowsOf(await (await me.get(`${path}/now`)).text())).toEqual([
    ['3', 'Filigrane', 'Ottilie Brandenbourgeois 1', 'Ici'],
  ])
  const asked = await me.get(`${path}/now?slot=0`)
  expect(rowsOf(await asked.text()).map((row) => row[3])).toEqual(['Ici', 'Absente'])
  expect(asked.headers.get('refresh')).toBe(null)
  expect((await me.get(`${path}/now?still=1`)).headers.get('refresh')).toBe(null)
})

test('a repair is read before it is applied: who gains, what is cancelled, and that nobody else moves', async () => {
  const { world, day, path, me } = await openDay(THE_DAY.firstSlot)
  await approve(world, day)
  expect(await (await me.get(`${path}/repair`)).text()).toMatch('Ottilie Brandenbourgeois')
  const proposed = await me.post(`${path}/repairs`, { absent: [day.registrations.ottilie] })
  const proposal = proposed.headers.get('location') ?? ''
  expect(proposal).toMatch(/day\/repairs\/[0-9a-f-]{36}$/)
  const page = await (await me.get(proposal)).text()
  expect(page).toMatch('Personne d’autre ne bouge')
  // The first slot has begun: what was planned in it stays. Ottilie’s place at table 3 is not hers any more.
  expect(rowsOf(page)).toEqual([['Ottilie Brandenbourgeois', '3, Filigrane', '10 h 15', 'Personne absente']])
  expect((await me.post(`${path}/repairs`)).headers.get('location')).toEqual(proposal)

  const applied = await me.post(`${proposal}/applications`)
  expect(applied.headers.get('location')).toEqual(`${path}/repair?done=repairs.applied`)
  const [table1, table2, table3] = day.tables
  const meetings = await world.owner.selectFrom('meetings').selectAll().orderBy('slot').orderBy('tableId').execute()
  const places = meetings.map(({ candidateId, tableId, slot }) => `${candidateId} ${tableId} ${slot}`)
  expect(places.sort()).toEqual(
    [`${day.ottilie} ${table1} 0`, `${day.bao} ${table3} 0`, `${day.bao} ${table2} 2`].sort(),
  )
  const again = await me.post(`${path}/repairs`)
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('Rien à réparer')])
  expect(await factsIn(world)).toEqual(['absence.noted', 'timetable.drafted', 'timetable.released'])
})

test('absent, late and gone are noted at the door in one form, with the hour, and taken back', async () => {
  const { day, path, me } = await openDay(THE_DAY.firstSlot)
  const own = `${path}/people/${day.registrations.bao}`
  const refused = await me.post(own, { kind: 'late', time: '' })
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Donnez l’heure attendue')])
  expect((await me.post(own, { kind: 'late', time: '10 h 40' })).status).toBe(303)
  const found = rowsOf(await (await me.get(`${path}?q=2`)).text())
  expect(found[0]?.slice(0, 3)).toEqual(['Trần-Larivière Bảo', '2', 'En retard Attendue à 10 h 40'])
  await me.post(own, { kind: 'gone', time: '' })
  expect(rowsOf(await (await me.get(`${path}/news`)).text())).toEqual([
    ['Trần-Larivière Bảo', 'Partie à 10 h 05', 'Effacer Trần-Larivière Bảo'],
  ])
  expect((await me.post(`${own}/removals`)).status).toBe(303)
  await me.post(`${path}/tables`, { table: day.tables[2], kind: 'absent', time: '' })
  expect(rowsOf(await (await me.get(`${path}/news`)).text())).toEqual([
    ['Table 3, Filigrane', 'Personne à la table', 'Effacer Table 3, Filigrane'],
  ])
})

test('whoever comes without registration is found, registered and noted as here in one tap', async () => {
  const { world, day, path, me } = await openDay(THE_DAY.firstSlot)
  await world.owner.deleteFrom('registrations').where('id', '=', day.registrations.bao).execute()
  const page = await (await me.get(`${path}/arrivals?q=b`)).text()
  expect(rowsOf(page).map(([name, , act]) => [name, act])).toEqual([
    ['Brandenbourgeois Ottilie', 'Déjà inscrite : voir l’accueil'],
    ['Trần-Larivière Bảo', 'Inscrire, noter l’arrivée Trần-Larivière Bảo'],
  ])
  const welcomed = await me.post(`${path}/arrivals`, { candidate: day.bao })
  expect(welcomed.headers.get('location')).toMatch(`/matches/${day.bao}?done=repairs.arrived`)
  expect(await factsIn(world)).toEqual(['registration.made', 'check-in.noted'])
  const twice = await me.post(`${path}/arrivals`, { candidate: day.bao })
  expect([twice.status, await twice.text()]).toEqual([422, expect.stringContaining('déjà inscrite')])
  expect(await (await me.get(`${path}/arrivals?q=zzz`)).text()).toMatch('/o/nord/register')
})

test('before the day nobody is noted, and the page says why', async () => {
  const { world, day, path, me } = await openDay('2027-03-17T15:00:00Z')
  const refused = await me.post(`${path}/check-ins`, arrive(day))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch('La journée n’est pas commencée')
  expect(await factsIn(world)).toEqual([])
})

test('the day is not open to those who work with firms only, nor to another chamber', async () => {
  const { day, path, browserOf } = await openDay(THE_DAY.firstSlot)
  const firms = await browserOf(employerAdviser)
  expect((await firms.get(path)).status).toBe(403)
  expect((await firms.post(`${path}/check-ins`, arrive(day))).status).toBe(403)
  expect((await firms.get(`${path}/repair`)).status).toBe(403)
  expect((await (await browserOf(southManager)).get(path.replace('/nord/', '/sud/'))).status).toBe(404)
})
