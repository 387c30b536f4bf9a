import { expect, test } from 'vitest'
import { makeAccessLink, revokeAccessLinks } from '#src/modules/identity/commands/access-links.ts'
import { findActor } from '#src/modules/identity/queries.ts'
import type { LinkHolder } from '#src/modules/identity/types.ts'
import { inScope } from '#src/platform/database.ts'
import { coordinator, north, south } from '#tests/support/cast.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const amina = '01900000-0000-7000-8000-000000000a01'
const foundry = '01900000-0000-7000-8000-000000000b01'

async function settled(): Promise<TestWorld> {
  const world = await freshWorld()
  const person = { organisationId: north, givenNames: 'Amina', familyNames: 'Belkacem-Roy', source: 'form' }
  const address = { email: 'Amina@Exemple.ca', emailKey: 'amina@exemple.ca', searchText: 'amina belkacem roy' }
  await world.owner
    .insertInto('candidates')
    .values({ ...person, ...address, id: amina, number: 1 })
    .execute()
  const firm = { organisationId: north, id: foundry, name: 'Fonderie Marée haute', nameKey: 'x', searchText: 'x' }
  await world.owner.insertInto('employers').values(firm).execute()
  const contact = { organisationId: north, id: foundry, employerId: foundry, name: 'Gontran Lessard' }
  await world.owner
    .insertInto('employerMembers')
    .values({ ...contact, email: 'g@maree.example', emailKey: 'g@maree.example' })
    .execute()
  return world
}

const linkFor = (world: TestWorld, holder: LinkHolder, given: { expiresAt?: Date; next?: string } = {}) =>
  inScope(world.db, coordinator, async (tx) => {
    const { baseUrl } = world.config
    const expiresAt = new Date('2027-01-25T14:00:00Z')
    const url = await makeAccessLink(tx, coordinator, { ...holder, eventId: null, expiresAt, baseUrl, ...given })
    return url.slice(baseUrl.length)
  })

/** Who the site takes this browser for. */
const whoIs = (world: TestWorld, browser: Browser, wanted: 'candidate' | 'employer' | 'staff' | null, id = north) => {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return findActor(world, { id }, new Headers({ cookie }), wanted)
}

const asAmina = {
  kind: 'candidate',
  organisationId: north,
  userId: null,
  name: 'Amina Belkacem-Roy',
  candidateId: amina,
}
const asFoundry = {
  kind: 'employer',
  organisationId: north,
  userId: null,
  name: 'Fonderie Marée haute',
  employerId: foundry,
}
const nobody = { kind: 'visitor', organisationId: north, userId: null, name: null }

test('a personal link opens the space of its holder by a button, as often as needed', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const link = await linkFor(world, { kind: 'candidate', candidateId: amina })
  const [phone, tablet] = [browser(), browser()]
  for (let scan = 0; scan < 50; scan++) expect((await phone.get(link)).status).toBe(200)
  expect(await whoIs(world, phone, 'candidate')).toEqual(nobody)
  for (const device of [phone, tablet]) {
    const opened = await device.post(link)
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/o/nord/candidate'])
    expect(await whoIs(world, device, 'candidate')).toEqual(asAmina)
  }
  expect(await whoIs(world, phone, 'employer')).toEqual(nobody)
  expect(await whoIs(world, phone, 'staff')).toEqual(nobody)
  expect(await whoIs(world, phone, 'candidate', south)).toEqual({ ...nobody, organisationId: south })
})

test('a link of an employer leads to the page that the mail meant, of its own portal only', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const me = browser()
  const link = await linkFor(world, { kind: 'employer', employerId: foundry }, { next: '/employer/events/7' })
  expect((await me.post(link)).headers.get('location')).toBe('/o/nord/employer/events/7')
  expect(await whoIs(world, me, null)).toEqual(asFoundry)
  const bare = link.split('?')[0]
  for (const next of ['//evil.example', '/o/sud/employer', '/o/nord/employer.evil', '/o/nord/staff'])
    expect((await me.post(`${bare}?next=${encodeURIComponent(next)}`)).headers.get('location')).toBe('/o/nord/employer')
})

test('a browser is let in no longer than the link is good', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const me = browser()
  const link = await linkFor(
    world,
    { kind: 'candidate', candidateId: amina },
    { expiresAt: new Date('2027-01-16T14:00:00Z') },
  )
  await me.post(link)
  expect(
    me.given
      .find((line) => line.startsWith('__Host-link='))
      ?.split('; ')
      .slice(1),
  ).toEqual(['Max-Age=86400', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure'])
  world.setNow('2027-01-16T13:59:59Z')
  expect(await whoIs(world, me, 'candidate')).toEqual(asAmina)
  world.setNow('2027-01-16T14:00:00Z')
  expect(await whoIs(world, me, 'candidate')).toEqual(nobody)
  expect((await browser().post(link)).status).toBe(422)
})

test('a revoked link lets nobody in, and those who were in are out', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const me = browser()
  const link = await linkFor(world, { kind: 'candidate', candidateId: amina })
  await me.post(link)
  await inScope(world.db, coordinator, (tx) =>
    revokeAccessLinks(tx, coordinator, { kind: 'candidate', candidateId: amina }, world.now()),
  )
  expect(await whoIs(world, me, 'candidate')).toEqual(nobody)
  expect((await browser().post(link)).status).toBe(422)
})

test('the database keeps no token of a link, nor of a browser that it let in', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const me = browser()
  const link = await linkFor(world, { kind: 'candidate', candidateId: amina })
  await me.post(link)
  const secrets = [link.split('/').at(-1) ?? '', me.cookies.get('__Host-link') ?? '']
  const saved = await Promise.all([
    world.owner.selectFrom('accessLinks').selectAll().execute(),
    world.owner.selectFrom('linkSessions').selectAll().execute(),
    world.owner.selectFrom('submissions').selectAll().execute(),
    world.owner.selectFrom('facts').selectAll().execute(),
  ])
  expect(saved.map((rows) => rows.length)).toEqual([1, 1, 0, 2])
  expect(secrets.filter((secret) => secret.length < 43 || JSON.stringify(saved).includes(secret))).toEqual([])
})

test('whoever signs in after a link was opened is themselves, on a computer that is shared', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const shared = browser()
  await shared.post(await linkFor(world, { kind: 'candidate', candidateId: amina }))
  await shared.get('/demo/as/employer@nord')
  expect((await whoIs(world, shared, 'candidate')).kind).toBe('visitor')
  expect(await whoIs(world, shared, 'employer')).toMatchObject({ kind: 'employer', employerId: foundry })
})

test('somebody who proved their mailbox is the candidate, or of the firm, that has this address', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const [one, other] = [browser(), browser()]
  await one.get('/demo/as/candidate@nord')
  await other.get('/demo/as/employer@nord')
  expect(await whoIs(world, one, 'candidate')).toMatchObject({ kind: 'candidate', candidateId: amina })
  expect((await whoIs(world, one, 'employer')).kind).toBe('visitor')
  expect(await whoIs(world, other, 'employer')).toMatchObject({ kind: 'employer', employerId: foundry })
  expect(await whoIs(world, other, null)).toMatchObject({ kind: 'employer', employerId: foundry })
})

test('the portal that one visits decides as what one comes', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const me = browser()
  await world.owner.updateTable('candidates').set({ userId: coordinator.userId }).where('id', '=', amina).execute()
  await me.get('/demo/as/coordinator@nord')
  expect((await whoIs(world, me, 'staff')).kind).toBe('staff')
  expect((await whoIs(world, me, 'candidate')).kind).toBe('candidate')
  expect((await whoIs(world, me, null)).kind).toBe('staff')
  expect((await whoIs(world, me, 'staff', south)).kind).toBe('visitor')
})

test('a forged or cut cookie is nobody', async () => {
  const world = await settled()
  const { browser } = await openSite(world)
  const me = browser()
  await me.get('/demo/as/coordinator@nord')
  const good = me.cookies.get('__Host-session') ?? ''
  for (const bad of ['', 'x', good.slice(0, -8), good.replace(/^.{4}/, 'AAAA'), `${good.split('.')[0]}.`, '%', '"']) {
    me.cookies.set('__Host-session', bad)
    expect([bad, await whoIs(world, me, 'staff')]).toEqual([bad, nobody])
  }
})
