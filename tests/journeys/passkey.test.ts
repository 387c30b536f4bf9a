import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type Visitor, visitor } from '#tests/support/browser.ts'
import { coordinator } from '#tests/support/cast.ts'
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
async function giveDevice({ page, context }: Visitor, isUserVerified = true): Promise<CDPSession> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  })
  return session
}

async function byMail({ page: window }: Visitor): Promise<void> {
  await window.goto(page)
  await window.getByLabel('Votre courriel').fill(coordinator.email)
  await window.getByRole('button', { name: 'Recevoir un code' }).click()
  await window.getByLabel('Code de 6 chiffres').fill(await codeIn(site.world, coordinator.email))
  await window.getByRole('button', { name: 'Entrer' }).click()
}

const pathOf = ({ page: window }: Visitor) => new URL(window.url()).pathname

test('a passkey is added, signs in alone, and is asked for after the mail', async () => {
  const me = await visitor(browser, site.origin)
  await giveDevice(me)
  await byMail(me)
  await me.page.waitForURL(`**${page}`)
  await me.page.goto('/account/security')
  await me.page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await me.page.getByText('Votre clé d’accès est ajoutée.').waitFor()
  expect((await mailsIn(site.world)).at(-1)?.purpose).toBe('sign-in-change')
  const cookies = await me.context.cookies()
  expect(
    cookies
      .filter(({ name }) => name === '__Host-session')
      .map(({ secure, httpOnly, sameSite }) => [secure, httpOnly, sameSite]),
  ).toEqual([[true, true, 'Lax']])

  await me.page.goto('/account')
  await me.page.getByRole('button', { name: 'Se déconnecter' }).click()
  await me.page.waitForURL('**/sign-in?*')
  await me.page.goto(page)
  await me.page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await me.page.waitForURL(`**${page}`)

  await me.context.clearCookies({ name: '__Host-session' })
  await byMail(me)
  await me.page.waitForURL('**/sign-in/second-factor?*')
  await me.page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await me.page.waitForURL(`**${page}`)
  expect(me.faults).toEqual([])
  await me.context.close()
})

test('a device that does not check its user adds no passkey, and the page says what to do', async () => {
  const me = await visitor(browser, site.origin)
  await me.page.goto('/demo/as/adviser@nord')
  await giveDevice(me, false)
  await me.page.goto('/account/security')
  await me.page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await me.page.getByText('La clé n’a pas été ajoutée.').waitFor()
  expect(await site.world.owner.selectFrom('passkeys').select('userId').execute()).toEqual([
    { userId: coordinator.userId },
  ])
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
