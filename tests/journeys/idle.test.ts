import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION_LIMITS } from '#src/modules/identity/rules.ts'
import { axeFaults, launchBrowser, overflowing, type Visitor, visitor } from '#tests/support/browser.ts'
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

const MINUTE = 60_000
const stay = 'Garder ma session ouverte (nouvel onglet)'

/** Somebody writes on a page with a form. */
async function writing(width: 'phone' | 'desk'): Promise<Visitor> {
  site.world.setNow('2027-01-15T14:00:00Z')
  const me = await visitor(browser, site.origin, { width })
  await me.page.goto('/demo/as/coordinator@nord')
  await me.page.goto('/o/nord/staff/employers/new')
  await me.page.getByLabel('Nom légal').fill('Fonderie Marée haute')
  return me
}

/** Lets the page stand open, for the style sheet and for the server. */
async function rest({ page }: Visitor, minutes: number): Promise<void> {
  site.world.setNow(new Date(Date.parse('2027-01-15T14:00:00Z') + minutes * MINUTE).toISOString())
  await page.evaluate((at) => {
    for (const animation of document.getAnimations()) animation.currentTime = at
  }, minutes * MINUTE)
}

test('the warning comes two minutes before an hour of rest is over, also where the last move was noted late', () => {
  const styles = readFileSync('src/ui/styles/components.css', 'utf8')
  const seconds = Number(/\.idle > \* \{[^}]*animation: appear 0s (\d+)s/.exec(styles)?.[1])
  const notedLate = MINUTE
  for (const { idle } of [SESSION_LIMITS.staff, SESSION_LIMITS.employer])
    expect(idle - notedLate - seconds * 1000).toBe(2 * MINUTE)
})

test.each(['phone', 'desk'] as const)(
  'who writes for an hour is warned, goes on in one move, and loses nothing: %s',
  async (width) => {
    const me = await writing(width)
    const { page, context } = me
    await rest(me, 56)
    expect(await page.getByRole('link', { name: stay }).count()).toBe(0)
    await rest(me, 57)
    expect(
      await page.getByRole('status').filter({ hasText: 'Cette page est ouverte depuis 57 minutes.' }).count(),
    ).toBe(1)
    expect([await axeFaults(page), await overflowing(page)]).toEqual([[], []])

    await page.getByRole('link', { name: stay }).focus()
    const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')])
    await tab.getByRole('heading', { name: 'Votre session continue' }).waitFor()
    expect(await tab.getByText('Sans nouvelle activité').textContent()).toMatch(/10\sh\s57/)
    await tab.close()
    await rest(me, 116)
    await page.getByRole('button', { name: 'Ajouter l’entreprise' }).click()
    await page.waitForURL('**/o/nord/staff/employers/*')
    expect(me.faults).toEqual([])
    await context.close()
  },
)

test('whoever comes too late signs in beside the page, and still loses nothing', async () => {
  const me = await writing('desk')
  await rest(me, 61)
  const [tab] = await Promise.all([me.context.waitForEvent('page'), me.page.getByRole('link', { name: stay }).click()])
  await tab.getByText('Votre session est terminée').waitFor()
  expect(await me.page.getByLabel('Nom légal').inputValue()).toBe('Fonderie Marée haute')
  await me.context.close()
})
