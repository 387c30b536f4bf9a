import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installShipped } from '#src/modules/programmes/commands/install-programmes.ts'
import { SHIPPED_PROGRAMMES } from '#src/modules/programmes/shipped/programmes.ts'
import { launchBrowser, overflowing, visitor } from '#tests/support/browser.ts'
import { manager } from '#tests/support/cast.ts'
import { lastMailTo, linkIn } from '#tests/support/mails.ts'
import { type Served, serveSite } from '#tests/support/served.ts'
import { freshWorld } from '#tests/support/world.ts'

let browser: Browser
let served: Served

beforeAll(async () => {
  const world = await freshWorld()
  await installShipped(world, manager, SHIPPED_PROGRAMMES)
  served = await serveSite(world)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test.each([
  { language: 'fr', width: 'phone' },
  { language: 'en', width: 'desk' },
] as const)(
  'without JavaScript, by keyboard alone, somebody checks, registers and opens their space ($language)',
  async ({ language, width }) => {
    const { page, context, faults } = await visitor(browser, served.origin, { language, width, javaScript: false })
    const email = `efua.${language}@exemple.ca`
    /** Comes to a field as the keyboard does, and types or chooses. */
    const at = (selector: string) => page.locator(selector)
    const goOn = async () => {
      expect(await overflowing(page)).toEqual([])
      await at('main form button').last().press('Enter')
    }
    await page.goto(`/o/nord/eligibility?lang=${language}`)
    await at('#arrived').pressSequentially('8')
    await at('[name=arrived-year]').pressSequentially('2024')
    await at('[name=hasDiploma][value=yes]').press('Space')
    await at('[name=quebecMonths]').pressSequentially('8')
    await goOn()
    expect(await at('article h2').first().textContent()).toBe('Interconnexion Laval')

    await at('article a.btn').first().press('Enter')
    await at('main a.btn--main').press('Enter')
    await at('#givenNames').pressSequentially('Efua')
    await goOn()
    expect(await at('.errors a').count()).toBe(1)
    await at('#email').pressSequentially(email)
    await goOn()
    // What was answered in the self-check is not asked again.
    expect(await at('[name=arrived-year]').inputValue()).toBe('2024')
    await goOn()
    await at('#wantedTitle').pressSequentially('Soudeuse')
    await goOn()
    await at('[name=frenchSpoken][value=advanced]').press('Space')
    await goOn()
    await at('[name=consents][value=registration]').press('Space')
    await goOn()
    await page.goBack()
    expect(await at('[name=consents][value=registration]').isChecked()).toBe(true)
    await page.goForward()
    await goOn()
    expect(new URL(page.url()).pathname).toBe('/o/nord/register/done')

    expect((await lastMailTo(served.world, email)).purpose).toBe('registered')
    await page.goto(await linkIn(served.world, email))
    await at('main form button').press('Enter')
    expect(new URL(page.url()).pathname).toBe('/o/nord/candidate')
    expect(faults).toEqual([])
    await context.close()
  },
  120_000,
)
