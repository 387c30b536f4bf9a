import { expect, onTestFinished, test } from 'vitest'
import { wordsFor } from '#src/words/words.ts'
import { launchBrowser, visitor } from '#tests/support/browser.ts'
import { openDemoChamber } from '#tests/support/chamber.ts'
import { pressOn, typeInto } from '#tests/support/keyboard.ts'
import { meetingsInForce } from '#tests/support/plan-of-day.ts'

test('a coordinator signs in, matches, plans and releases a day without a mouse', async () => {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const chamber = await openDemoChamber({ until: 'enrolled', now: '2027-01-15T14:00:00Z' })
  onTestFinished(chamber.close)
  const t = wordsFor('fr')
  const { page, faults } = await visitor(browser, chamber.origin)
  const { email } = await chamber.staff('coordinator')

  await page.goto(`/o/${chamber.slug}/staff`)
  await typeInto(page, t.identity.signIn.email, email)
  await page.keyboard.press('Enter')
  const code = /^\d{6}$/m.exec((await chamber.mailTo(email)).text)?.[0] ?? ''
  await page.waitForURL('**/sign-in/code*')
  await typeInto(page, t.identity.code.field, code)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/o/${chamber.slug}/staff`)

  await pressOn(page, t.portals.events, 'Enter')
  await page.waitForURL('**/staff/events')
  const { name } = await chamber.world.owner
    .selectFrom('events')
    .select('name')
    .where('id', '=', chamber.eventId)
    .executeTakeFirstOrThrow()
  await pressOn(page, name, 'Enter')
  await page.waitForURL(`**/events/${chamber.eventId}`)
  await pressOn(page, t.events.task.matches.label, 'Enter')
  await page.waitForURL('**/matches')
  await pressOn(page, t.matching.computation.first, 'Space')
  await page.getByText(t.matching.done.computed).waitFor()
  await typeInto(page, t.matching.bulk.from, '32')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/matches/approval*')
  await pressOn(page, t.matching.bulk.approve, 'Space')
  await page.getByText(t.matching.done.approvedMany).waitFor()

  await page.goto(`/o/${chamber.slug}/staff/events/${chamber.eventId}`)
  await pressOn(page, t.events.task.timetable.label, 'Enter')
  await page.waitForURL('**/timetable')
  await pressOn(page, t.timetables.none.do, 'Space')
  await page.getByText(t.timetables.done.drafted).waitFor()
  await pressOn(page, t.format(t.timetables.release.button, { number: 1 }), 'Enter')
  await page.waitForURL('**/release')
  await pressOn(page, t.timetables.release.do, 'Space')
  await page.getByText(t.timetables.done.released).waitFor()
  expect((await meetingsInForce(chamber)).length).toBeGreaterThan(0)
  expect(faults).toEqual([])
}, 90_000)
