import { expect, test } from 'vitest'
import { writeNote } from '#src/modules/candidates/commands.ts'
import { saveWishes } from '#src/modules/events/commands/save-rows.ts'
import { listEventEmployers, listTables } from '#src/modules/events/queries/employers.ts'
import { listWishes } from '#src/modules/events/queries/people.ts'
import { change, look } from '#src/platform/world.ts'
import { cameByLink } from '#tests/support/by-link.ts'
import { adviser, coordinator } from '#tests/support/cast.ts'
import { openToAll, planDay } from '#tests/support/planned-day.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

async function opened() {
  const world = await freshWorld()
  const site = await openSite(world)
  const day = await planDay(world)
  const firm = await cameByLink({ world, site }, { kind: 'employer', employerId: day.office })
  return { world, site, day, firm, own: `/o/nord/employer/events/${day.eventId}` }
}

test('a firm states in four minutes whether it comes, its jobs, its tables and whom it wants to meet', async () => {
  const { world, day, firm, own } = await opened()
  await openToAll(world, day.eventId)
  expect((await firm.get('/o/nord/employer')).headers.get('location')).toBe(own)
  const job = { title: 'Commis', openings: '2', essentialSkills: '', assetSkills: '', conditions: '' }
  const sent: [string, Record<string, string | string[]>][] = [
    ['/presence', { comes: 'yes', decides: 'yes' }],
    ['/jobs', job],
    ['/tables', { recruiters: 'Barnabé Calvados', languages: 'fr', away: '3' }],
    ['/stars', { [`stars-${day.ottilie}`]: '3', [`stars-${day.casimir}`]: '0' }],
  ]
  for (const [path, fields] of sent) expect([path, (await firm.post(own + path, fields)).status]).toEqual([path, 303])
  const read = await look(world, coordinator, async (db) => ({
    firms: await listEventEmployers(db, coordinator, day.eventId),
    tables: await listTables(db, coordinator, day.eventId),
    wishes: await listWishes(db, coordinator, day.eventId),
  }))
  expect(read.firms.find(({ employerId }) => employerId === day.office)?.decisionMakerPresent).toBe(true)
  expect(read.tables.map(({ number, away }) => [number, away])).toEqual([
    [1, []],
    [2, []],
    [3, []],
    [4, [3]],
  ])
  expect(read.wishes.map(({ candidateId, rank }) => [candidateId, rank])).toEqual([[day.ottilie, 1]])
  for (const path of ['', '/presence', '/jobs', '/jobs/new', '/tables', '/tables/new', '/stars'])
    expect([path, (await firm.get(own + path)).status]).toEqual([path, 200])
  expect(await (await firm.get(own)).text()).toMatch('Une personne choisie, jusqu’au 10 février 2027')
  world.setNow('2027-02-11T15:00:00Z')
  expect(await (await firm.get(own)).text()).toMatch('Une personne choisie. Le choix est fermé, et le vôtre compte.')
})

test('no page of a firm holds a word of status, origin, arrival, address, notes or wishes of others', async () => {
  const { world, day, firm, own } = await opened()
  await openToAll(world, day.eventId)
  const canary = 'CANARI'
  await world.owner
    .updateTable('eligibilityFiles')
    .set({ statusSaid: canary, originCountry: canary, arrivalSaid: canary, postalCode: canary, diplomaCountry: canary })
    .execute()
  await writeNote(world, adviser, day.ottilie, canary)
  await world.owner.updateTable('eventEmployers').set({ remarks: canary }).execute()
  await world.owner.updateTable('employers').set({ remarks: canary }).execute()
  await world.owner
    .updateTable('candidates')
    .set({ email: `${canary}@exemple.ca`, phone: canary })
    .execute()
  await world.owner.updateTable('registrations').set({ availabilitySaid: canary, source: canary }).execute()
  await change(world, coordinator, (tx) =>
    saveWishes({ tx, actor: coordinator, eventId: day.eventId }, [
      { candidateId: day.ottilie, employerId: day.office, side: 'candidate', rank: 1, comment: canary, wishedOn: null },
      {
        candidateId: day.ottilie,
        employerId: day.workshop,
        side: 'employer',
        rank: 1,
        comment: canary,
        wishedOn: null,
      },
    ]),
  )
  const seen: string[] = []
  for (const path of [
    '',
    '/presence',
    '/jobs',
    `/jobs/${day.analyst}`,
    '/tables',
    `/tables/${day.tables[0]}`,
    '/stars',
  ])
    seen.push(await (await firm.get(own + path)).text())
  const all = seen.join('\n')
  expect([/Ottilie B\./.test(all), /Brandenbourgeois/.test(all), /Philomène/.test(all)]).toEqual([true, false, false])
  expect([all.includes(canary), all.includes('Brumeval'), all.includes('2024')]).toEqual([false, false, false])
  const staff = await (await (await site(world)).get(`/o/nord/staff/events/${day.eventId}/wishes`)).text()
  expect(staff.includes(canary)).toBe(true)
})

const site = async (world: Parameters<typeof openSite>[0]) => (await openSite(world)).browserOf(adviser)

test('what belongs to another firm does not exist, whatever its address', async () => {
  const { world, site: theSite, day, own } = await opened()
  const other = await cameByLink({ world, site: theSite }, { kind: 'employer', employerId: day.workshop })
  const table = { recruiters: '', languages: 'fr', rowVersion: '1' }
  expect([
    (await other.get(`${own}/tables/${day.tables[0]}`)).status,
    (await other.post(`${own}/tables/${day.tables[0]}`, table)).status,
    (await other.post(`${own}/tables/${day.tables[0]}/removal`)).status,
    (await other.get(`${own}/jobs/${day.analyst}`)).status,
    (await other.post(`${own}/jobs/${day.analyst}/closing`)).status,
    (await other.get(`/o/sud/employer/events/${day.eventId}`)).status,
    (await other.get(`/o/nord/staff/events/${day.eventId}`)).status,
    (await other.get(`/o/nord/candidate/events/${day.eventId}`)).status,
  ]).toEqual([404, 404, 404, 404, 404, 303, 303, 303])
})

test('stars for somebody who is not shown are refused, and a field that is no star is no form of ours', async () => {
  const { world, day, firm, own } = await opened()
  await openToAll(world, day.eventId)
  expect((await firm.post(`${own}/stars`, { [`stars-${day.philomene}`]: '3' })).status).toBe(422)
  expect((await firm.post(`${own}/stars`, { [`stars-${day.ottilie}`]: '4' })).status).toBe(400)
  expect((await firm.post(`${own}/stars`, { other: '1' })).status).toBe(400)
})
