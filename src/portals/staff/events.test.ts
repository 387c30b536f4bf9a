import { expect, test } from 'vitest'
import { getEvent, listEvents, listSlots } from '#src/modules/events/queries.ts'
import { look } from '#src/platform/world.ts'
import { adviser, coordinator, employerAdviser, southManager } from '#tests/support/cast.ts'
import { openToAll, planDay } from '#tests/support/planned-day.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

const base = '/o/nord/staff/events'

async function opened() {
  const world = await freshWorld()
  const site = await openSite(world)
  return { world, ...site, me: await site.browserOf(coordinator) }
}

const typed = {
  name: 'Journée d’entrevues, santé',
  'heldOn-day': '18',
  'heldOn-month': '2',
  'heldOn-year': '2027',
  place: 'Salle des Glaces, Montréal',
  timeZone: 'America/Toronto',
  doorsOpenAt: '8 h 30',
  slotMinutes: '15',
  warningMinute: '13',
  from1: '9 h',
  to1: '12h',
  from2: '13:00',
  to2: '4 pm',
  maxPerCandidate: '6',
  maxWishes: '5',
  oncePerEmployer: 'yes',
}

/** The words of a page, without its tags. */
const wordsOf = async (browser: Browser, path: string): Promise<string> =>
  (await (await browser.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')

test('a coordinator types a day as people write it, and comes to its list of tasks', async () => {
  const { world, me } = await opened()
  const answer = await me.post(base, typed)
  expect(answer.status).toBe(303)
  const [event] = await look(world, coordinator, (db) => listEvents(db, coordinator))
  expect(answer.headers.get('location')).toBe(`${base}/${event?.id}?done=events.created`)
  const slots = await look(world, coordinator, (db) => listSlots(db, coordinator, event!.id))
  expect([slots.length, slots[0]?.startsAt, slots[23]?.endsAt, event?.doorsOpenAt]).toEqual([
    24,
    '09:00',
    '16:00',
    '08:30',
  ])
  const page = await wordsOf(me, `${base}/${event?.id}`)
  expect(page).toMatch('Entreprises et tables Aucune confirmée, 0 à confirmer, aucune table À faire')
})

test('what is wrong is said at its field, and everything typed is kept', async () => {
  const { me } = await opened()
  const wrong = { ...typed, 'heldOn-day': '30', warningMinute: '20', to2: '', place: '' }
  const first = await me.post(base, wrong)
  expect(first.status).toBe(422)
  expect(await first.text()).toMatch('Cette date n’existe pas')
  const second = await me.post(base, { ...typed, to2: '' })
  const page = await second.text()
  expect([second.status, /href="#to2"/.test(page), /value="13:00"/.test(page)]).toEqual([422, true, true])
  const third = await me.post(base, { ...typed, warningMinute: '20' })
  expect(await third.text()).toMatch('Le sifflet doit venir avant la fin de la plage.')
})

test('an hour that comes twice is asked about, and one that does not exist names the next', async () => {
  const { me } = await opened()
  const night = { ...typed, doorsOpenAt: '', from2: '', to2: '' }
  const autumn = { ...night, 'heldOn-day': '7', 'heldOn-month': '11', from1: '1 h', to1: '1 h 45' }
  const asked = await me.post(base, autumn)
  expect([asked.status, /name="repeatedHour" value="before"/.test(await asked.text())]).toEqual([422, true])
  expect((await me.post(base, { ...autumn, repeatedHour: 'after' })).status).toBe(303)
  const spring = { ...night, 'heldOn-day': '14', 'heldOn-month': '3', from1: '2 h 30', to1: '3 h 30' }
  expect((await (await me.post(base, spring)).text()).replaceAll('\u00a0', ' ')).toMatch('La suivante est 3 h.')
})

test('every page of a day answers, in French and in English', async () => {
  const { world, me } = await opened()
  const { eventId, office, tables, ofOttilie } = await planDay(world)
  await openToAll(world, eventId)
  const pages = [
    '',
    '/edit',
    '/postponement',
    '/cancellation',
    '/employers',
    '/employers?q=cannery',
    `/employers/${office}`,
    `/employers/${office}/tables/new`,
    `/tables/${tables[0]}`,
    '/jobs',
    '/people',
    '/people?q=ottilie&add=casimir',
    `/people/${ofOttilie}`,
    '/wishes',
    '/forbidden-pairs',
    '/invitations',
  ]
  for (const language of ['fr', 'en'])
    for (const page of pages) {
      await me.get(`${base}?lang=${language}`)
      expect([page, (await me.get(`${base}/${eventId}${page}`)).status]).toEqual([page, 200])
    }
  expect((await me.get(base)).status).toBe(200)
  expect((await me.get(`${base}/new`)).status).toBe(200)
})

test('every form of a day does what it says', async () => {
  const { world, me } = await opened()
  const { eventId, office, cannery, tables, ofOttilie, ottilie, analyst } = await planDay(world)
  const own = `${base}/${eventId}`
  const sent: [string, Record<string, string | string[]>][] = [
    ['', { ...typed, rowVersion: '1' }],
    [`/employers/${cannery}`, { state: 'confirmed', decisionMakerPresent: 'yes', remarks: '' }],
    [`/employers/${cannery}/tables`, { recruiters: 'Une\nDeux', languages: ['fr', 'en'], away: ['0', '1'] }],
    [`/tables/${tables[0]}`, { recruiters: '', languages: 'fr', maxMeetings: '5', rowVersion: '1' }],
    [`/tables/${tables[1]}/removal`, {}],
    [`/jobs/${analyst}/checks`, { items: ['real-job', 'wage'] }],
    [`/people/${ofOttilie}`, { presence: '1', maxMeetings: '', rowVersion: '1' }],
    [`/people/${ofOttilie}/withdrawal`, { reason: 'Malade' }],
    [`/people/${ofOttilie}/restoration`, {}],
    ['/wishes', { candidateId: ottilie, employerId: office, side: 'employer', rank: '1' }],
    ['/forbidden-pairs', { candidateId: ottilie, employerId: cannery, reason: '' }],
    ['/invitations/openings', { part: 'stars', 'closesOn-day': '10', 'closesOn-month': '2', 'closesOn-year': '2027' }],
    ['/invitations/openings/removal', { part: 'stars' }],
    ['/invitations', { to: 'employers' }],
    ['/postponement', { reason: 'Tempête', 'toOn-day': '25', 'toOn-month': '2', 'toOn-year': '2027', rowVersion: '2' }],
    ['/cancellation', { reason: 'Salle inondée', rowVersion: '3' }],
  ]
  for (const [path, fields] of sent) expect([path, (await me.post(own + path, fields)).status]).toEqual([path, 303])
  const page = await wordsOf(me, `${own}/people`)
  expect(page).toMatch('Brandenbourgeois Ottilie 1 13 h à 16 h')
  expect((await look(world, coordinator, (db) => getEvent(db, coordinator, eventId))).cancelled?.reason).toBe(
    'Salle inondée',
  )
})

test('who works with firms does not see people; an adviser does not plan; another chamber finds nothing', async () => {
  const { world, browserOf } = await opened()
  const { eventId } = await planDay(world)
  const withFirms = await browserOf(employerAdviser)
  const statuses = async (browser: Browser, ...paths: string[]) => {
    const answers: number[] = []
    for (const path of paths) answers.push((await browser.get(`${base}/${eventId}${path}`)).status)
    return answers
  }
  expect(await statuses(withFirms, '', '/employers', '/people', '/wishes', '/forbidden-pairs')).toEqual([
    200, 200, 403, 403, 403,
  ])
  const advising = await browserOf(adviser)
  expect(await statuses(advising, '', '/people')).toEqual([200, 200])
  expect((await advising.post(`${base}/${eventId}/cancellation`, { reason: 'Non', rowVersion: '1' })).status).toBe(403)
  const south = await browserOf(southManager)
  expect((await south.get(`/o/sud/staff/events/${eventId}`)).status).toBe(404)
})
