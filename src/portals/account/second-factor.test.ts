import { expect, test } from 'vitest'
import { coordinator, manager } from '#tests/support/cast.ts'
import { codeIn, mailsIn } from '#tests/support/mails.ts'
import { oneTimeCode } from '#tests/support/one-time-code.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const page = '/o/nord/staff/candidates'

/** Adds an app for codes to the account that is signed in. */
async function addApp(me: Browser): Promise<{ otpauth: string; spareCodes: string[] }> {
  await me.post('/account/one-time-codes')
  const otpauth = otpauthIn(await (await me.get('/account/one-time-codes')).text())
  const confirmed = await me.post('/account/one-time-codes/confirmation', { code: oneTimeCode(otpauth) })
  expect(confirmed.status).toBe(200)
  const spareCodes = [...(await confirmed.text()).matchAll(/<code>([\w-]+)<\/code>/g)].map(([, spare]) => spare ?? '')
  return { otpauth, spareCodes }
}

const otpauthIn = (html: string) => (/otpauth:[^"]+/.exec(html)?.[0] ?? '').replaceAll('&amp;', '&')

/** Proves the mailbox: where one is sent then. */
async function byMail(world: TestWorld, me: Browser, email: string, next = page): Promise<string | null> {
  await me.post('/sign-in', { email, next, from: '' })
  return (await me.post('/sign-in/code', { code: await codeIn(world, email) })).headers.get('location')
}

test('who has an app for codes is asked for one after the mail, and not let in before', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const desk = browser()
  await byMail(world, desk, coordinator.email)
  const { otpauth } = await addApp(desk)
  expect((await desk.get(page)).status).toBe(200)

  const phone = browser()
  const asked = `/sign-in/second-factor?next=${encodeURIComponent(page)}`
  expect(await byMail(world, phone, coordinator.email)).toBe(asked)
  expect((await phone.get(page)).status).toBe(303)
  expect((await phone.get('/account/security')).headers.get('location')).toBe(
    '/sign-in/second-factor?next=%2Faccount%2Fsecurity',
  )
  const before = phone.cookies.get('__Host-session')
  const given = await phone.post(asked, { code: oneTimeCode(otpauth) })
  expect([given.status, given.headers.get('location')]).toEqual([303, page])
  expect((await phone.get(page)).status).toBe(200)
  expect(phone.cookies.get('__Host-session')).not.toBe(before)
})

test('a code of the app is taken once', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const desk = browser()
  await byMail(world, desk, coordinator.email)
  const { otpauth } = await addApp(desk)
  const [first, second] = [browser(), browser()]
  await byMail(world, first, coordinator.email)
  await byMail(world, second, coordinator.email)
  const code = oneTimeCode(otpauth)
  expect((await first.post('/sign-in/second-factor', { code })).status).toBe(303)
  expect((await second.post('/sign-in/second-factor', { code })).status).toBe(422)
})

test('a spare code replaces the app, once', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const desk = browser()
  await byMail(world, desk, coordinator.email)
  const { spareCodes } = await addApp(desk)
  expect(spareCodes.length).toBe(10)
  const spare = spareCodes[0] ?? ''
  const phone = browser()
  await byMail(world, phone, coordinator.email)
  expect((await phone.post('/sign-in/second-factor', { code: spare })).status).toBe(303)
  expect((await phone.get(page)).status).toBe(200)
  const tablet = browser()
  await byMail(world, tablet, coordinator.email)
  expect((await tablet.post('/sign-in/second-factor', { code: spare })).status).toBe(422)
})

test('after five codes one waits', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const desk = browser()
  await byMail(world, desk, coordinator.email)
  const { otpauth } = await addApp(desk)
  world.setNow('2027-01-15T14:16:00Z')
  const phone = browser()
  await byMail(world, phone, coordinator.email)
  for (let tries = 0; tries < 5; tries++)
    expect((await phone.post('/sign-in/second-factor', { code: '000000' })).status).toBe(422)
  const refused = await phone.post('/sign-in/second-factor', { code: oneTimeCode(otpauth) })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900'])
})

test('without a second factor a manager is asked to add one, outside of the demo world', async () => {
  const demo = await freshWorld()
  const world: TestWorld = { ...demo, config: { ...demo.config, demo: false } }
  const { browser } = await openSite(world)
  const me = browser()
  expect(await byMail(world, me, manager.email)).toBe(`/account/security?next=${encodeURIComponent(page)}`)
  expect((await me.get(page)).status).toBe(303)
  await addApp(me)
  expect((await me.get(page)).status).toBe(200)
})

test('adding an app signs other devices out and is told by mail', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const [desk, phone] = [browser(), browser()]
  await byMail(world, phone, coordinator.email)
  await byMail(world, desk, coordinator.email)
  await addApp(desk)
  expect((await phone.get('/account')).status).toBe(303)
  const told = (await mailsIn(world)).filter(({ purpose }) => purpose === 'sign-in-change')
  expect(told.map(({ toAddress }) => toAddress)).toEqual([coordinator.email])
})

test('a session that proved only the mailbox takes no app away and adds no key', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const desk = browser()
  await byMail(world, desk, coordinator.email)
  await addApp(desk)
  const thief = browser()
  await byMail(world, thief, coordinator.email)
  expect((await thief.post('/account/one-time-codes/removal')).headers.get('location')).toMatch(
    '/sign-in/second-factor',
  )
  expect((await thief.get('/auth/passkey/generate-register-options')).status).toBe(403)
  expect(await world.owner.selectFrom('twoFactors').select('verified').execute()).toEqual([{ verified: true }])
})

test('the app is taken away by who has given its code', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  await byMail(world, me, coordinator.email)
  await addApp(me)
  expect((await me.post('/account/one-time-codes/removal')).headers.get('location')).toBe(
    '/account/security?done=identity.oneTimeCodesRemoved',
  )
  expect(await world.owner.selectFrom('twoFactors').selectAll().execute()).toEqual([])
  expect((await me.get(page)).status).toBe(200)
})

test('nothing else of the sign-in library can be reached', async () => {
  const { browser } = await openSite(await freshWorld())
  const paths = ['/auth/get-session', '/auth/sign-in/email-otp', '/auth/list-sessions', '/auth/ok', '/api/auth/ok']
  for (const path of paths) expect([path, (await browser().get(path)).status]).toEqual([path, 404])
})
