import { expect, test } from 'vitest'
import { cancelEvent } from '#src/modules/events/commands/events.ts'
import { closePart } from '#src/modules/events/commands/openings.ts'
import { forbidPair } from '#src/modules/events/commands/wishes.ts'
import { listRegistrations, listWishes } from '#src/modules/events/queries/people.ts'
import { look } from '#src/platform/world.ts'
import { cameByLink } from '#tests/support/by-link.ts'
import { adviser, coordinator } from '#tests/support/cast.ts'
import { openToAll, planDay } from '#tests/support/planned-day.ts'
import { approvedDay, drafted, released } from '#tests/support/released-day.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

async function opened(make: typeof planDay = planDay) {
  const world = await freshWorld()
  const site = await openSite(world)
  const day = await make(world)
  const me = await cameByLink({ world, site }, { kind: 'candidate', candidateId: day.ottilie })
  return { world, site, day, me, own: `/o/nord/candidate/events/${day.eventId}` }
}

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')

test('a person sees when and where, whose turn it is, and answers by forms alone', async () => {
  const { world, day, me, own } = await opened()
  await openToAll(world, day.eventId)
  const home = plain(await (await me.get('/o/nord/candidate')).text())
  expect(home).toMatch('jeudi 18 février 2027 9 h à 16 h, heure de Québec (UTC−5) Les portes ouvrent à 8 h 30.')
  expect(home).toMatch('C’est à vous Choisir qui rencontrer Avant la fin du mercredi 10 février 2027.')
  const sent: [string, Record<string, string | string[]>][] = [
    ['/presence', { presence: 'some', available: ['0', '1'], maxMeetings: '3', rowVersion: '1' }],
    ['/wishes', { choice1: day.workshop, choice2: '', choice3: day.office }],
  ]
  for (const [path, fields] of sent) expect([path, (await me.post(own + path, fields)).status]).toEqual([path, 303])
  const read = await look(world, coordinator, async (db) => ({
    person: (await listRegistrations(db, coordinator, day.eventId, 'ottilie'))[0],
    wishes: await listWishes(db, coordinator, day.eventId),
  }))
  expect([read.person?.available, read.person?.maxMeetings]).toEqual([[0, 1], 3])
  expect(read.wishes.map(({ employerId, rank }) => [employerId, rank])).toEqual([
    [day.workshop, 1],
    [day.office, 2],
  ])
  for (const path of ['', '/presence', '/wishes', '/withdrawal'])
    expect([path, (await me.get(own + path)).status]).toEqual([path, 200])
})

test('what each step says follows its state: soon, open, over with what was chosen, times ready', async () => {
  const { world, day, me, own } = await opened(approvedDay)
  const steps = async () => plain((await (await me.get(own)).text()).replace(/^.*id="steps"/s, ''))
  expect(await steps()).toMatch(
    'Choisir qui rencontrer Le choix ouvre bientôt. Nous vous écrirons. Pas encore possible Recevoir vos heures' +
      ' Nous vous les envoyons par courriel dès que l’horaire est prêt. Pas encore possible',
  )
  await openToAll(world, day.eventId)
  expect(await steps()).toMatch('Choisir qui rencontrer Aucun choix, jusqu’au 10 février 2027 À faire')
  world.setNow('2027-02-11T15:00:00Z')
  expect(await steps()).toMatch('Aucune entreprise choisie. Le choix est fermé. Fermé')
  world.setNow('2027-02-10T15:00:00Z')
  await me.post(`${own}/wishes`, { choice1: day.workshop })
  await closePart(world, coordinator, day.eventId, 'wishes')
  const chosen = '1 entreprise choisie. Le choix est fermé, et le vôtre compte. Terminé'
  expect(await steps()).toMatch(chosen)
  await released(world, await drafted(world, day))
  expect(await steps()).toMatch(
    `${chosen} Recevoir vos heures L’horaire est prêt. Ouvrez-le pour voir vos heures. Terminé`,
  )
})

test('the firms to choose from are those that confirmed, without those that must not be met', async () => {
  const { world, day, me, own } = await opened()
  await openToAll(world, day.eventId)
  const forbidden = { candidateId: day.ottilie, employerId: day.workshop, reason: 'CANARI' }
  await forbidPair(world, adviser, day.eventId, forbidden)
  const page = await (await me.get(`${own}/wishes`)).text()
  expect([
    /Calvados/.test(page),
    /Analyste de données/.test(page),
    /Brumeval|Soudeu/.test(page),
    /Hautecloque/.test(page),
    /CANARI/.test(page),
  ]).toEqual([true, true, false, false, false])
  const refused = await me.post(`${own}/wishes`, { choice1: day.workshop })
  expect([refused.status, (await refused.text()).includes('href="#choice1"')]).toEqual([422, true])
})

test('a person withdraws and comes back; after the day was called off there is nothing to answer', async () => {
  const { world, day, me, own } = await opened()
  expect((await me.post(`${own}/withdrawal`, { reason: '' })).status).toBe(303)
  expect(plain(await (await me.get(own)).text())).toMatch('Vous ne venez pas à cette journée')
  expect((await me.post(`${own}/restoration`)).status).toBe(303)
  await cancelEvent(world, coordinator, day.eventId, { reason: 'Salle inondée.', rowVersion: 1 })
  const page = plain(await (await me.get(own)).text())
  expect([page.includes('Salle inondée.'), page.includes('Choisir qui rencontrer')]).toEqual([true, false])
})

test('the language of messages is chosen, and the pages follow', async () => {
  const { world, day, me } = await opened()
  const answer = await me.post('/o/nord/candidate/language', { language: 'en' })
  let at = answer.headers.get('location') ?? ''
  let page = await me.get(at)
  while (page.status === 303) {
    at = page.headers.get('location') ?? ''
    page = await me.get(at)
  }
  expect(await page.text()).toMatch('Hello Ottilie')
  const saved = await world.owner
    .selectFrom('candidates')
    .select('language')
    .where('id', '=', day.ottilie)
    .executeTakeFirst()
  expect(saved?.language).toBe('en')
})

test('another person’s day, and a day that one is not registered for, do not exist', async () => {
  const { world, site, day, own } = await opened()
  await world.owner.deleteFrom('registrations').where('candidateId', '=', day.casimir).execute()
  const other = await cameByLink({ world, site }, { kind: 'candidate', candidateId: day.casimir })
  expect((await other.get('/o/nord/candidate')).status).toBe(200)
  for (const path of ['', '/presence', '/wishes', '/withdrawal']) expect((await other.get(own + path)).status).toBe(404)
  expect((await other.post(`${own}/withdrawal`, { reason: '' })).status).toBe(404)
})
