import { expect, test } from 'vitest'
import { coordinator } from '#tests/support/cast.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { softKey } from '#tests/support/soft-key.ts'
import { freshWorld } from '#tests/support/world.ts'

const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }
const tell = (me: Browser, step: 'registration' | 'authentication', body: string) =>
  me.send(`/auth/passkey/verify-${step}`, { method: 'POST', body, headers })

test('a passkey signs in by itself, as two factors, and what it signed serves once', async () => {
  const world = await freshWorld()
  const { browser, browserOf } = await openSite(world)
  const [desk, phone] = [await browserOf(coordinator), browser()]
  const key = softKey(world.config.baseUrl)
  expect((await tell(desk, 'registration', await key.toAdd(desk))).status).toBe(200)
  const signed = await key.toEnter(phone)
  expect(await (await tell(phone, 'authentication', signed)).json()).toEqual({ ok: true })
  expect((await phone.get('/o/nord/staff/candidates')).status).toBe(200)

  const thief = browser()
  world.setNow('2027-01-15T14:11:00Z')
  expect((await tell(thief, 'authentication', signed)).ok).toBe(false)
  expect(thief.cookies.has('__Host-session')).toBe(false)
})

test('after sixty keys within a minute, one waits; a sign-in page that is open does not use them up', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  for (let tries = 0; tries < 60; tries++)
    expect((await tell(me, 'authentication', `{"tries":${tries}}`)).status).toBe(400)
  const refused = await tell(me, 'authentication', '{}')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await me.get('/auth/passkey/generate-authenticate-options')).status).toBe(200)
})
