import { expect, test } from 'vitest'
import {
  removeEventEmployers,
  removeForbiddenPairs,
  removeRegistrations,
  removeTables,
  removeWishes,
} from '#src/modules/events/commands/remove-rows.ts'
import {
  saveEventEmployers,
  saveForbiddenPairs,
  saveRegistrations,
  saveTables,
  saveWishes,
} from '#src/modules/events/commands/save-rows.ts'
import { getEventEmployer, listTables } from '#src/modules/events/queries/employers.ts'
import { listForbiddenPairs, listRegistrations, listWishes } from '#src/modules/events/queries/people.ts'
import { change, look } from '#src/platform/world.ts'
import { coordinator } from '#tests/support/cast.ts'
import { planDay } from '#tests/support/planned-day.ts'
import { freshWorld } from '#tests/support/world.ts'

const registered = (candidateId: string, available: number[] | null, registeredAt = '2027-01-12T15:00:00Z') => ({
  candidateId,
  available,
  availabilitySaid: available && 'le matin',
  maxMeetings: null,
  registeredAt: new Date(registeredAt),
  source: 'import',
})

test('rows saved again change what is there, keep what they do not say, and give the same ids in order', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, philomene, ofOttilie, ofPhilomene, office, workshop, tables } = await planDay(world)
  const found = await change(world, coordinator, async (tx) => {
    const into = { tx, actor: coordinator, eventId }
    await saveEventEmployers(into, [{ employerId: office, state: 'confirmed', remarks: 'Deux tables' }])
    await saveEventEmployers(into, [{ employerId: office, state: 'to-confirm' }])
    const people = await saveRegistrations(into, [registered(philomene, null), registered(ottilie, [0, 1])])
    const row = { recruiters: [], languages: ['en'], away: [2], awaySaid: 'pause', maxMeetings: 4 }
    const kept = await saveTables(into, [
      { ...row, employerId: workshop, number: 3 },
      { ...row, employerId: office, number: 9 },
    ])
    return { people, kept }
  })
  expect(found.people).toEqual([ofPhilomene, ofOttilie])
  expect(found.kept[0]).toEqual(tables[2])
  const read = await look(world, coordinator, async (db) => ({
    firm: await getEventEmployer(db, coordinator, { eventId, employerId: office }),
    tables: await listTables(db, coordinator, eventId),
    person: (await listRegistrations(db, coordinator, eventId, 'ottilie'))[0],
  }))
  expect([read.firm.state, read.firm.remarks]).toEqual(['to-confirm', 'Deux tables'])
  expect(read.tables.map(({ number, away, rowVersion }) => [number, away, rowVersion])).toEqual([
    [1, [], 1],
    [2, [], 1],
    [3, [2], 2],
    [9, [2], 1],
  ])
  expect([read.person?.available, read.person?.source, read.person?.registeredAt]).toEqual([
    [0, 1],
    'form',
    new Date('2027-01-11T15:00:00Z'),
  ])
})

test('wishes of both sides and forbidden pairs are saved, and what was brought in can be taken away', async () => {
  const world = await freshWorld()
  const { eventId, ottilie, office, cannery, tables, ofOttilie } = await planDay(world)
  const wish = { candidateId: ottilie, employerId: office, rank: 2, comment: '1er choix', wishedOn: '2027-02-07' }
  const ids = await change(world, coordinator, async (tx) => {
    const into = { tx, actor: coordinator, eventId }
    const first = await saveWishes(into, [
      { ...wish, side: 'candidate' },
      { ...wish, side: 'employer' },
    ])
    const again = await saveWishes(into, [{ ...wish, side: 'employer', rank: 1 }])
    const pairs = await saveForbiddenPairs(into, [{ candidateId: ottilie, employerId: cannery, reason: 'Y travaille' }])
    return { first, again, pairs }
  })
  expect(ids.again).toEqual([ids.first[1]])
  const read = () =>
    look(world, coordinator, async (db) => ({
      wishes: (await listWishes(db, coordinator, eventId)).map(({ side, rank, wishedOn }) => [side, rank, wishedOn]),
      pairs: (await listForbiddenPairs(db, coordinator, eventId)).map(({ employerId }) => employerId),
      tables: (await listTables(db, coordinator, eventId)).length,
      people: (await listRegistrations(db, coordinator, eventId)).length,
    }))
  expect(await read()).toEqual({
    wishes: [
      ['employer', 1, '2027-02-07'],
      ['candidate', 2, '2027-02-07'],
    ],
    pairs: [cannery],
    tables: 3,
    people: 3,
  })
  await change(world, coordinator, async (tx) => {
    const from = { tx, eventId }
    await removeWishes(from, ids.first)
    await removeForbiddenPairs(from, ids.pairs)
    await removeTables(from, [tables[2]!])
    await removeRegistrations(from, [ofOttilie])
    await removeEventEmployers(from, [cannery])
  })
  expect(await read()).toEqual({ wishes: [], pairs: [], tables: 2, people: 2 })
})

test('more rows than one statement takes are saved all the same', async () => {
  const world = await freshWorld()
  const { eventId, office } = await planDay(world)
  const row = { employerId: office, recruiters: [], languages: ['fr'], away: [], awaySaid: null, maxMeetings: null }
  const rows = Array.from({ length: 2_500 }, (_, place) => ({ ...row, number: place + 10 }))
  const ids = await change(world, coordinator, (tx) => saveTables({ tx, actor: coordinator, eventId }, rows))
  expect(new Set(ids).size).toEqual(2_500)
})
