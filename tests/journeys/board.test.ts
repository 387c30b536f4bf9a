import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { getDraft } from '#src/modules/timetables/queries/timetables.ts'
import { look } from '#src/platform/world.ts'
import { wordsFor } from '#src/words/words.ts'
import { launchBrowser, type Visit, visitor } from '#tests/support/browser.ts'
import { coordinator } from '#tests/support/cast.ts'
import { comeAs } from '#tests/support/crawl-pages.ts'
import { approvedDay, drafted } from '#tests/support/released-day.ts'
import { serveSite } from '#tests/support/served.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** A coordinator before the board of a drafted day. */
async function openBoard(visit: Visit = {}) {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const draftId = await drafted(world, day)
  const { plan } = await look(world, coordinator, (db) => getDraft(db, coordinator, draftId))
  const site = await serveSite(world)
  onTestFinished(site.close)
  const { page, context, faults } = await visitor(browser, site.origin, visit)
  onTestFinished(() => context.close())
  const { browserOf } = await openSite(site.world)
  await comeAs(context, { browser: await browserOf(coordinator) }, site.origin)
  const path = `/o/nord/staff/events/${day.eventId}/timetable`
  await page.goto(`${path}?lang=${visit.language ?? 'fr'}`)
  return { world, plan, path, page, faults, t: wordsFor(visit.language ?? 'fr') }
}

for (const language of ['fr', 'en'] as const)
  test(`on a phone every hour of the board is read whole (${language})`, async () => {
    const { page } = await openBoard({ width: 'phone', language })
    const hours = await page.locator('.board thead b').evaluateAll((all) =>
      all.map((hour) => {
        hour.scrollIntoView({ block: 'center', inline: 'center' })
        const { right, top, bottom } = hour.getBoundingClientRect()
        const seen = document.elementFromPoint(right - 2, (top + bottom) / 2)
        return [hour.textContent, seen === hour]
      }),
    )
    expect(hours.length).toBeGreaterThan(2)
    expect(hours.filter(([, isWhole]) => !isWhole)).toEqual([])
  }, 90_000)

test('an interview is dragged to another place, read, confirmed; Escape on the way changes nothing', async () => {
  const { world, plan, path, page, faults, t } = await openBoard()

  const [one] = plan.meetings
  const cell = (slot: number) => page.locator(`td a[href*="cell=${one!.table}.${slot}"]`)
  const status = page.locator('board-drag [role="status"]')
  const to = plan.meetings.some(({ slot }) => slot === 5) ? 6 : 5
  const drag = async () => {
    await cell(one!.slot).hover()
    await page.mouse.down()
    await cell(to).hover()
  }

  await drag()
  expect(await status.textContent()).toMatch(/^Vers 3 Brumeval, 10\sh\s15$/)
  await page.keyboard.press('Escape')
  expect(await status.textContent()).toBe(t.edits.drag.cancelled)
  await page.mouse.up()
  expect(new URL(page.url()).pathname).toBe(path)

  await drag()
  await page.mouse.up()
  await page.getByRole('heading', { name: t.edits.titles.move }).waitFor()
  await page.getByRole('button', { name: t.edits.do.move }).click()
  await page.getByText(t.timetables.done.edited).waitFor()
  const number = await world.owner.selectFrom('timetableDrafts').select('number').orderBy('number', 'desc').execute()
  expect(number.map((row) => row.number)).toEqual([2, 1])

  const [, two] = plan.meetings
  await cell(to).hover()
  await page.mouse.down()
  await page.locator(`td a[href*="cell=${two!.table}.${two!.slot}"]`).hover()
  await page.mouse.up()
  await page.getByRole('heading', { name: t.edits.titles.swap }).waitFor()
  await page.getByRole('heading', { name: t.edits.choices.swap }).waitFor()
  await page
    .getByRole('link', { name: t.ui.changeNothing })
    .or(page.getByRole('link', { name: t.edits.back }))
    .click()
  await page.getByRole('heading', { name: t.timetables.rules.title }).waitFor()
  expect(faults).toEqual([])
}, 90_000)
