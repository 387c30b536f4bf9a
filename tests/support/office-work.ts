import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Words } from '#src/words/words.ts'
import { type Chamber, findEvent } from '#tests/support/chamber.ts'

// What staff do on the pages, by the names that they read there.

export type Office = { chamber: Chamber; page: Page; t: Words }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Signs in with the code that the mail brings. */
export async function signIn({ chamber, page, t }: Office, role: string): Promise<void> {
  const { email } = await chamber.staff(role)
  const seen = chamber.mails.received.length
  await page.goto(`/o/${chamber.slug}/staff?lang=${t.language}`)
  await page.getByLabel(t.identity.signIn.email).fill(email)
  await button(page, t.identity.signIn.submit).click()
  const { text } = await chamber.mailTo(email, seen)
  await page.getByLabel(t.identity.code.field).fill(/^\d{6}$/m.exec(text)?.[0] ?? '')
  await button(page, t.identity.code.submit).click()
  await page.waitForURL(`**/o/${chamber.slug}/staff`)
}

const eventPage = ({ chamber }: Office, path = '') => `/o/${chamber.slug}/staff/events/${chamber.eventId}${path}`

/**
 * Brings the files in: chosen, read by the worker, what was recognised looked at, confirmed, written. Nothing is
 * written before the confirmation.
 */
export async function bringIn({ chamber, page, t }: Office, files: string[]): Promise<void> {
  const words = t.imports
  await page.goto(`/o/${chamber.slug}/staff/imports/new`)
  await page.getByLabel(words.choose.files, { exact: true }).setInputFiles(files)
  await button(page, words.choose.send).click()
  await page.getByRole('heading', { name: words.check.title }).waitFor({ timeout: 30_000 })
  await page.getByRole('link', { name: words.check.correct }).click()
  await page.getByRole('heading', { name: words.mapping.title }).waitFor()
  await page.goBack()
  expect(await findEvent(chamber)).toEqual('')
  await button(page, words.check.confirm).click()
  await page.getByRole('heading', { name: words.written.title }).waitFor({ timeout: 30_000 })
  chamber.eventId = await findEvent(chamber)
}

/** Opens somebody's file from the list, by a search, and gives the answers of the programmes as the page says them. */
export async function readEligibility({ chamber, page }: Office, email: string): Promise<string> {
  await page.goto(`/o/${chamber.slug}/staff/candidates?q=${encodeURIComponent(email)}`)
  await page.locator('main tbody a').first().click()
  await page.locator('main h1').waitFor()
  return (await page.locator('main').textContent()) ?? ''
}

/** Computes matches and approves those of a score or more. Gives how many were approved, as the page says it. */
export async function approveMatches(office: Office, from: string): Promise<void> {
  const { page, t } = office
  await page.goto(eventPage(office, '/matches'))
  await button(page, t.matching.computation.first).click()
  await page.getByText(t.matching.done.computed).waitFor()
  await page.getByLabel(t.matching.bulk.from).fill(from)
  await button(page, t.matching.bulk.look).click()
  await button(page, t.matching.bulk.approve).click()
  await page.getByText(t.matching.done.approvedMany).waitFor()
}

/** Draws up the timetable. Gives the heading of its certificate. */
export async function drawUp(office: Office): Promise<string | null> {
  const { page, t } = office
  await page.goto(eventPage(office, '/timetable'))
  await button(page, t.timetables.none.do).click()
  await page.getByText(t.timetables.done.drafted).waitFor()
  return page.locator('#certificate').textContent()
}

/** Releases the timetable that is shown, from its button to the sentence that says so. */
export async function release(office: Office, number: number): Promise<void> {
  const { page, t } = office
  await page.getByRole('link', { name: t.format(t.timetables.release.button, { number }) }).click()
  await button(page, t.timetables.release.do).click()
  await page.getByText(t.timetables.done.released).waitFor()
}

/** Has the timetable in force mended: reads the proposal, and applies it. */
export async function repair(office: Office): Promise<void> {
  const { page, t } = office
  await page.goto(eventPage(office, '/day/repair'))
  await button(page, t.interviews.repair.do).click()
  await page.getByText(t.repairs.proposal.nobodyMoves).waitFor()
  await button(page, t.repairs.proposal.apply).click()
  await page.getByText(t.repairs.done.applied).waitFor()
}

/** Notes at the welcome desk that somebody is here. */
export async function checkIn(office: Office, person: { search: string; name: string }): Promise<void> {
  const { page, t } = office
  await page.goto(eventPage(office, `/day?q=${encodeURIComponent(person.search)}`))
  await page.getByRole('button', { name: person.name }).click()
  await page.getByText(t.format(t.interviews.noted, { name: person.name })).waitFor()
}

/** Opens the figures, and gives each count as it is shown, by the name of its figure. */
export async function readFigures(office: Office): Promise<Record<string, string>> {
  const { page } = office
  await page.goto(eventPage(office, '/figures'))
  const names = await page.locator('main .kpi h3').allTextContents()
  const values = await page.locator('main .kpi .big').allTextContents()
  return Object.fromEntries(names.map((name, place) => [name, values[place] ?? '']))
}

/** Downloads the figures in a format. */
export async function download({ page, t }: Office, format: 'csv' | 'xlsx' | 'pdf'): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t.reporting.exports[format] }).click(),
  ])
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
