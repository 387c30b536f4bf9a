import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type Visitor, visitor } from '#tests/support/browser.ts'
import { adviser, coordinator } from '#tests/support/cast.ts'
import { codeIn, mailsIn } from '#tests/support/mails.ts'
import { type Served, serveSite } from '#tests/support/served.ts'
import { freshWorld } from '#tests/support/world.ts'

let browser: Browser
let site: Served

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(await freshWorld())
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await site.world.database.close()
})

const page = '/o/nord/staff/candidates'

/** A device that keeps passkeys, in place of a fingerprint reader. */
type Device = {
  /** From now on, whatever is asked of it is agreed to at once; what it was asked before goes on waiting. */
  touch: () => Promise<void>
  leaveAlone: () => Promise<void>
}

async function giveDevice({ page, context }: Visitor, isUserVerified = true): Promise<Device> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: false,
    },
  })
  const simulate = (enabled: boolean) =>
    session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }).then(() => {})
  return { touch: () => simulate(true), leaveAlone: () => simulate(false) }
}

/** Waits until the page has asked for a key: 'conditional' is a suggestion that waits. */
async function askedFor({ page: window }: Visitor, mediation: string): Promise<void> {
  await window.locator(`html[data-asked=${mediation}]`).waitFor({ state: 'attached' })
}

const watchAsking = ({ page: window }: Visitor) =>
  window.addInitScript(() => {
    const get = navigator.credentials.get.bind(navigator.credentials)
    navigator.credentials.get = (asked) => {
      document.documentElement.dataset.asked = asked?.mediation ?? 'window'
      return get(asked)
    }
  })

async function byMail({ page: window }: Visitor): Promise<void> {
  await window.goto(page)
  await window.getByLabel('Votre courriel').fill(coordinator.email)
  await window.getByRole('button', { name: 'Recevoir un code' }).click()
  await window.getByLabel('Code de 6 chiffres').fill(await codeIn(site.world, coordinator.email))
  await window.getByRole('button', { name: 'Entrer' }).click()
}

const pathOf = ({ page: window }: Visitor) => new URL(window.url()).pathname

async function addKey({ page: window }: Visitor, device: Device): Promise<void> {
  await window.goto('/account/security')
  await device.touch()
  await window.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await window.getByText('Votre clé d’accès est ajoutée.').waitFor()
  await device.leaveAlone()
}

async function signOut({ page: window }: Visitor): Promise<void> {
  await window.goto('/account')
  await window.getByRole('button', { name: 'Se déconnecter' }).click()
  await window.waitForURL('**/sign-in?*')
}

test('a passkey is added, signs in alone, and is asked for after the mail', async () => {
  const me = await visitor(browser, site.origin)
  const device = await giveDevice(me)
  await byMail(me)
  await me.page.waitForURL(`**${page}`)
  await addKey(me, device)
  expect((await mailsIn(site.world)).at(-1)?.purpose).toBe('sign-in-change')
  const cookies = await me.context.cookies()
  expect(
    cookies
      .filter(({ name }) => name === '__Host-session')
      .map(({ secure, httpOnly, sameSite }) => [secure, httpOnly, sameSite]),
  ).toEqual([[true, true, 'Lax']])

  await watchAsking(me)
  await signOut(me)
  await me.page.goto(page)
  await askedFor(me, 'conditional')
  await device.touch()
  await me.page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await me.page.waitForURL(`**${page}`)

  await device.leaveAlone()
  await me.context.clearCookies({ name: '__Host-session' })
  await byMail(me)
  await me.page.waitForURL('**/sign-in/second-factor?*')
  await device.touch()
  await me.page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await me.page.waitForURL(`**${page}`)
  expect(me.faults).toEqual([])
  await me.context.close()
})

test('a key of the browser is suggested where the e-mail is typed, and signs in without the button', async () => {
  const me = await visitor(browser, site.origin)
  const device = await giveDevice(me)
  await me.page.goto('/demo/as/employer-adviser@nord')
  await addKey(me, device)
  await watchAsking(me)
  await signOut(me)
  await askedFor(me, 'conditional')
  expect(await me.page.getByLabel('Votre courriel').getAttribute('autocomplete')).toBe('username webauthn')
  // The device of the test chooses for the person as soon as it is asked.
  await device.touch()
  await me.page.goto(`/sign-in?next=${encodeURIComponent('/o/nord/staff')}`)
  await me.page.waitForURL('**/o/nord/staff')
  expect(me.faults).toEqual([])
  await me.context.close()
})

test('a device that does not check its user adds no passkey, and the page says what to do', async () => {
  const me = await visitor(browser, site.origin)
  await me.page.goto('/demo/as/adviser@nord')
  const device = await giveDevice(me, false)
  await me.page.goto('/account/security')
  await device.touch()
  await me.page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await me.page.getByText('La clé n’a pas été ajoutée.').waitFor()
  const owners = await site.world.owner.selectFrom('passkeys').select('userId').execute()
  expect(owners.filter(({ userId }) => userId === adviser.userId)).toEqual([])
  await me.context.close()
})

test('without a script one signs in by mail, and is told why there is no passkey button', async () => {
  const me = await visitor(browser, site.origin, { javaScript: false, width: 'phone', language: 'en' })
  await me.page.goto('/sign-in?lang=en')
  await me.page.getByText('A passkey needs JavaScript.').waitFor()
  await me.page.getByLabel('Your e-mail').fill('visiteuse@exemple.ca')
  await me.page.getByRole('button', { name: 'Get a code' }).click()
  await me.page.getByLabel('6-digit code').fill(await codeIn(site.world, 'visiteuse@exemple.ca'))
  await me.page.getByRole('button', { name: 'Sign in' }).click()
  await me.page.getByText('No space is open to this e-mail').waitFor()
  expect([pathOf(me), me.faults]).toEqual(['/account', []])
  await me.context.close()
})
