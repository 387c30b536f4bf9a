import { expect, test } from 'vitest'
import { installShipped } from '#src/modules/programmes/commands/install-programmes.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { newId } from '#src/platform/id.ts'
import { manager } from '#tests/support/cast.ts'
import { lastMailTo, linkIn, mailsIn } from '#tests/support/mails.ts'
import { planDay } from '#tests/support/planned-day.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const base = '/o/nord/register'
const EMAIL = 'thi.minh@exemple.ca'

async function opened() {
  const world = await freshWorld()
  await installShipped(world, manager, [INTERCONNEXION_LAVAL])
  const { browser } = await openSite(world)
  return { world, browser, me: browser() }
}

const steps = {
  you: { givenNames: ' Thị  Minh Anh', familyNames: 'Nguyễn', email: EMAIL, phone: '450 555-0177', language: 'fr' },
  situation: { 'arrived-month': '8', 'arrived-year': '2024' },
  work: { wantedTitle: 'Comptable', years: '6', hasDiploma: 'yes', quebecMonths: '3', skills: 'Excel\n\nPaie\nExcel' },
  languages: { frenchSpoken: 'intermediate', frenchWritten: 'beginner', english: '' },
  consents: { consents: ['registration', 'open-contact'], policyVersion: '1', event: '' },
}
type Steps = { [Step in keyof typeof steps]: Record<string, string | string[]> }

/** Fills in every step; the addresses that they lead to. */
async function fillIn(me: Browser, changes: Partial<Steps> = {}): Promise<(string | null)[]> {
  const led: (string | null)[] = []
  for (const [step, fields] of Object.entries({ ...steps, ...changes }))
    led.push((await me.post(`${base}/${step}`, fields)).headers.get('location'))
  return led
}

const send = (me: Browser, fields = {}) => me.post('/o/nord/registrations', fields)

const peopleIn = ({ owner }: TestWorld) =>
  owner.selectFrom('candidates').select(['number', 'givenNames', 'familyNames', 'email', 'phone', 'source']).execute()

const wordsIn = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')

test('a person registers without a script, and their file, agreements and mail are there', async () => {
  const { world, me } = await opened()
  expect(await fillIn(me)).toEqual(
    ['situation', 'work', 'languages', 'consents', 'review'].map((step) => `${base}/${step}`),
  )
  expect(await wordsIn(me.get(`${base}/review`))).toMatch('Arrivée au Canada Août 2024 Modifier')
  expect((await send(me)).headers.get('location')).toBe(`${base}/done`)

  expect(await peopleIn(world)).toEqual([
    {
      number: 1,
      givenNames: 'Thị Minh Anh',
      familyNames: 'Nguyễn',
      email: EMAIL,
      phone: '+14505550177',
      source: 'public',
    },
  ])
  const eligibility = await world.owner
    .selectFrom('eligibilityFiles')
    .select(['arrivedFrom', 'arrivedTo', 'status', 'hasDiploma', 'quebecMonthsMax'])
    .executeTakeFirstOrThrow()
  expect(eligibility).toEqual({
    arrivedFrom: '2024-08-01',
    arrivedTo: '2024-08-31',
    status: null,
    hasDiploma: true,
    quebecMonthsMax: 3,
  })
  const consents = await world.owner.selectFrom('consents').select(['purpose', 'policyVersion', 'source']).execute()
  expect(consents.sort((one, other) => (one.purpose < other.purpose ? -1 : 1))).toEqual([
    { purpose: 'open-contact', policyVersion: 1, source: 'public' },
    { purpose: 'registration', policyVersion: 1, source: 'public' },
  ])
  const mail = await lastMailTo(world, EMAIL)
  expect([mail.purpose, mail.subject]).toEqual(['registered', 'Chambre du Nord\u00a0: votre inscription, dossier 1'])
  expect((await me.get(await linkIn(world, EMAIL))).status).toBe(200)
})

test('nothing about a person is written before they send, and going back shows what they typed', async () => {
  const { world, me } = await opened()
  await fillIn(me)
  expect([await peopleIn(world), (await mailsIn(world)).length]).toEqual([[], 0])
  expect(await (await me.get(`${base}/you`)).text()).toMatch(`value="${EMAIL}"`)
  await me.post(`${base}/erasure`)
  expect(await (await me.get(`${base}/you`)).text()).not.toMatch(EMAIL)
})

test('whoever already has a file is told by mail only: the screen says the same', async () => {
  const { world, browser } = await opened()
  const [first, second] = [browser(), browser()]
  const screens: string[] = []
  for (const me of [first, second]) {
    await fillIn(me, { you: { ...steps.you, email: me === first ? EMAIL : EMAIL.toUpperCase() } })
    await send(me)
    screens.push((await wordsIn(me.get(`${base}/done`))).toLowerCase())
  }
  expect(screens[1]).toBe(screens[0])
  expect([(await peopleIn(world)).length, (await mailsIn(world)).map(({ purpose }) => purpose)]).toEqual([
    1,
    ['registered', 'already-registered'],
  ])
})

test('the same sending twice has one effect', async () => {
  const { world, me } = await opened()
  await fillIn(me)
  const kept = new Map(me.cookies)
  const _key = newId()
  await send(me, { _key })
  for (const [name, value] of kept) me.cookies.set(name, value)
  expect((await send(me, { _key })).headers.get('location')).toBe(`${base}/done`)
  expect([(await peopleIn(world)).length, (await mailsIn(world)).length]).toEqual([1, 1])
})

test('a place at an event comes with the file, and the mail says when and where', async () => {
  const { world, me } = await opened()
  const { eventId } = await planDay(world)
  expect(await (await me.get(`${base}/consents?event=${eventId}`)).text()).toMatch(
    new RegExp(`value="${eventId}" checked`),
  )
  await fillIn(me, { consents: { ...steps.consents, event: eventId } })
  await send(me)
  const places = await world.owner.selectFrom('registrations').select('source').where('source', '=', 'public').execute()
  expect(places).toEqual([{ source: 'public' }])
  expect((await lastMailTo(world, EMAIL)).plain.replaceAll('\u00a0', ' ')).toMatch('Vous participez à « Journée')
})

test('what is wrong is said at its field, and a step that was left out is asked for', async () => {
  const { me } = await opened()
  const wrong = await me.post(`${base}/you`, { ...steps.you, givenNames: '', email: 'a@b.ca, c@d.ca' })
  const page = await wrong.text()
  expect([wrong.status, /href="#givenNames"/.test(page), /href="#email"/.test(page)]).toEqual([422, true, true])
  expect(page).toMatch('<title>Erreur')
  const future = await me.post(`${base}/situation`, { 'arrived-month': '8', 'arrived-year': '2031' })
  expect([future.status, /Entrez une date déjà passée/.test(await future.text())]).toEqual([422, true])
  expect((await send(me)).headers.get('location')).toBe(`${base}/you`)
})

test('without the agreement to be registered nothing is sent, and no box is ticked beforehand', async () => {
  const { world, me } = await opened()
  expect(await (await me.get(`${base}/consents`)).text()).not.toMatch(/type="checkbox"[^>]* checked/)
  await fillIn(me, { consents: { ...steps.consents, consents: ['open-contact'] } })
  expect((await send(me)).headers.get('location')).toBe(`${base}/consents`)
  expect(await peopleIn(world)).toEqual([])
})

test('a policy that changed meanwhile is read again before anything is agreed to', async () => {
  const { world, me } = await opened()
  await fillIn(me)
  const { organisationId } = manager
  await world.owner.insertInto('policies').values({ organisationId, version: 2, textFr: 'B.', textEn: 'B.' }).execute()
  const answer = await send(me)
  expect([answer.status, /La politique de confidentialité a changé/.test(await answer.text())]).toEqual([422, true])
  expect(await peopleIn(world)).toEqual([])
})

test('an organisation that has not published its policy collects nothing', async () => {
  const { world, me } = await opened()
  await world.owner.updateTable('organisations').set({ privacyOfficerName: null }).where('slug', '=', 'nord').execute()
  expect(await wordsIn(me.get(`${base}/you`))).toMatch('Cet espace n’est pas encore ouvert')
  await me.post(`${base}/you`, steps.you)
  expect(me.cookies.has('draft-you')).toBe(false)
})

test('thirty registrations an hour come from one address, and no more', async () => {
  const { world, me } = await opened()
  await fillIn(me)
  const kept = new Map(me.cookies)
  const statuses: number[] = []
  for (let place = 0; place < 31; place++) {
    for (const [name, value] of kept) me.cookies.set(name, value)
    statuses.push((await send(me)).status)
  }
  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 303), 429])
  // One mailbox gets three mails of them, not thirty.
  expect((await mailsIn(world)).length).toBe(3)
})
