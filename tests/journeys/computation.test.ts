import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { compute } from '#src/modules/timetables/commands/compute.ts'
import { solveInThread } from '#src/modules/timetables/commands/solve.ts'
import type { ComputationId } from '#src/modules/timetables/types.ts'
import { wordsFor } from '#src/words/words.ts'
import { launchBrowser, visitor } from '#tests/support/browser.ts'
import { coordinator } from '#tests/support/cast.ts'
import { comeAs } from '#tests/support/crawl-pages.ts'
import { approvedDay } from '#tests/support/released-day.ts'
import { serveSite } from '#tests/support/served.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** A coordinator who has just ordered a timetable. No worker runs: the test computes when it wants. */
async function orderedBy({ javaScript }: { javaScript: boolean }) {
  const world = await freshWorld()
  const { eventId } = await approvedDay(world)
  const site = await serveSite(world)
  onTestFinished(site.close)
  const { page, context, faults } = await visitor(browser, site.origin, { javaScript })
  onTestFinished(() => context.close())
  const { browserOf } = await openSite(site.world)
  await comeAs(context, { browser: await browserOf(coordinator) }, site.origin)
  const t = wordsFor('fr')
  await page.goto(`/o/nord/staff/events/${eventId}/timetable`)
  await page.getByRole('button', { name: t.timetables.none.do }).click()
  await page.getByRole('heading', { name: t.planning.progress.title }).waitFor()
  const id = /computations\/([0-9a-f-]+)/.exec(page.url())?.[1] as ComputationId
  return { page, faults, world: site.world, id, t }
}

for (const javaScript of [true, false])
  test(`who waits sees how far it is, then the timetable, ${javaScript ? 'with' : 'without'} a script`, async () => {
    const { page, faults, world, id, t } = await orderedBy({ javaScript })
    const heardAt = world.now()
    const sofar = { value: 1234, bound: 1234, meetings: 2, people: 57 }
    await world.owner
      .updateTable('timetableComputations')
      .set({ state: 'running', attempt: 1, startedAt: heardAt, heardAt, ...sofar })
      .where('id', '=', id)
      .execute()
    await page
      .getByText(/^1\s234$/)
      .first()
      .waitFor()
    await page.getByText(t.planning.progress.proven).waitFor()
    await page.getByText('57', { exact: true }).waitFor()
    await compute({ world, actor: coordinator }, id, solveInThread)
    await page.getByRole('heading', { name: t.timetables.certificate.optimalTitle }).waitFor()
    await page.getByText(t.timetables.done.drafted).waitFor()
    expect(faults).toEqual([])
  }, 90_000)

test('who stopped the page from changing by itself is left in peace', async () => {
  const { page, world, id, t } = await orderedBy({ javaScript: true })
  await page.getByRole('link', { name: t.interviews.live.stop }).click()
  await page.getByText(t.interviews.live.resume).waitFor()
  await compute({ world, actor: coordinator }, id, solveInThread)
  await page.waitForTimeout(2_500)
  await page.getByRole('heading', { name: t.planning.progress.title }).waitFor()
  await page.getByRole('link', { name: t.interviews.live.resume }).click()
  await page.getByRole('heading', { name: t.timetables.certificate.optimalTitle }).waitFor()
}, 90_000)
