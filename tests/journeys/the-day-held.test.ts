import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import { signInAs } from '#src/modules/identity/commands/sign-in.ts'
import type { LinkHolder } from '#src/modules/identity/types.ts'
import { inScope } from '#src/platform/database.ts'
import { handlersOf } from '#src/worker.ts'
import { axeFaults, launchBrowser, overflowing, visitor } from '#tests/support/browser.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import { type HeldDay, heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { mailsIn } from '#tests/support/mails.ts'
import { type Served, serveSite } from '#tests/support/served.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

let world: TestWorld
let day: HeldDay
let site: Served
let chromium: Browser

beforeAll(async () => {
  world = await freshWorld({ now: THE_DAY.firstSlot })
  day = await heldDay(world)
  site = await serveSite(world)
  chromium = await launchBrowser()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
  await world?.database.close()
})

const phone = (javaScript: boolean) => visitor(chromium, site.origin, { width: 'phone', javaScript })

/** The button of a personal link, as it comes in a mail. */
async function enter(page: Page, holder: LinkHolder): Promise<void> {
  const expiresAt = new Date('2027-04-30T00:00:00Z')
  const baseUrl = site.origin
  const url = await inScope(world.db, coordinator, (tx) =>
    makeAccessLink(tx, coordinator, { ...holder, eventId: day.eventId, expiresAt, baseUrl }),
  )
  await page.goto(url)
  await page.locator('main button').click()
}

async function enterAsStaff(page: Page): Promise<void> {
  const cookies = await signInAs(site.world, new Headers(), coordinator.userId)
  const pairs = cookies.map((line) => /^([^=]+)=([^;]*)/.exec(line)!)
  // Cookies named __Host- are for secure pages; browsers count their own machine as one.
  const url = site.origin.replace('http:', 'https:')
  const kept = pairs.map(([, name = '', value = '']) => ({ name, value, url, secure: true }))
  await page.context().addCookies(kept)
}

/** What the worker does with the answers that were recorded. */
async function react(): Promise<void> {
  const facts = await world.owner.selectFrom('facts').select('id').where('type', '=', 'interview.answered').execute()
  const { react } = handlersOf(site.world, async () => {})
  for (const { id } of facts) await react({ organisationId: north, factId: id })
}

test('checked in, met, answered on both sides, introduced: on phones, without a script', async () => {
  const [desk, recruiter, person] = [await phone(false), await phone(false), await phone(false)]
  await enterAsStaff(desk.page)
  await desk.page.goto(`/o/nord/staff/events/${day.eventId}/day?q=ottilie`)
  await desk.page.getByRole('button', { name: 'Arrivée : Ottilie Brandenbourgeois' }).click()
  expect(await desk.page.locator('.notice[role=status]').textContent()).toMatch('Ottilie Brandenbourgeois est ici.')

  await enter(recruiter.page, { kind: 'employer', employerId: day.brumeval })
  await recruiter.page.goto(`/o/nord/employer/events/${day.eventId}/day`)
  expect(await recruiter.page.locator('h1').textContent()).toBe('Ottilie Brandenbourgeois')
  await recruiter.page.getByText('Oui', { exact: true }).click()
  await recruiter.page.getByText('Ses compétences', { exact: true }).click()
  await recruiter.page.getByRole('button', { name: '3. Envoyer ma réponse' }).click()
  expect(await recruiter.page.locator('.notice[role=status]').textContent()).toBe('Votre réponse est enregistrée.')

  world.setNow(THE_DAY.after)
  await enter(person.page, { kind: 'candidate', candidateId: day.ottilie })
  await person.page.goto(`/o/nord/candidate/events/${day.eventId}/day`)
  await person.page.getByRole('link', { name: 'Répondre pour Brumeval' }).click()
  await person.page.getByText('Oui', { exact: true }).click()
  await person.page.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  await react()
  await react()

  expect((await mailsIn(world)).map(({ toAddress, purpose }) => [toAddress, purpose])).toEqual([
    ['ottilie@exemple.ca', 'introduction'],
    ['e.tremblecourt@brumeval.example', 'introduction'],
  ])
  await person.page.reload()
  expect(await person.page.locator('#introductions + p').textContent()).toMatch('Vous avez tous les deux dit oui.')
  const own = `/o/nord/employer/events/${day.eventId}/day/meetings/${day.meetings.ottilieBrumeval}`
  await recruiter.page.goto(own)
  expect(await recruiter.page.getByRole('link', { name: 'ottilie@exemple.ca' }).count()).toBe(1)
  for (const { faults } of [desk, recruiter, person]) expect(faults).toEqual([])
})

const pagesOf = ({ eventId, meetings }: HeldDay) => ({
  staff: ['/day', '/day/now', '/day/repair'].map((path) => `/o/nord/staff/events/${eventId}${path}`),
  employer: ['/day', `/day/meetings/${meetings.baoOrfeo}`].map((path) => `/o/nord/employer/events/${eventId}${path}`),
  candidate: [
    '/day',
    `/day/meetings/${meetings.ottilieBrumeval}/answers`,
    `/day/meetings/${meetings.ottilieOrfeo}/declines`,
  ].map((path) => `/o/nord/candidate/events/${eventId}${path}`),
})

for (const language of ['fr', 'en'] as const)
  test(`the pages of the day have no fault of access and fit a narrow phone (${language})`, async () => {
    // A long name sits at the table of this firm.
    world.setNow(THE_DAY.secondSlot)
    const { page, faults } = await visitor(chromium, site.origin, { width: 'narrow', theme: 'dark', language })
    const found: unknown[] = []
    const look = async (path: string) => {
      await page.goto(`${path}?lang=${language}`)
      found.push(...(await axeFaults(page)), ...(await overflowing(page)))
    }
    await enterAsStaff(page)
    for (const path of pagesOf(day).staff) await look(path)
    await enter(page, { kind: 'employer', employerId: day.orfeo })
    for (const path of pagesOf(day).employer) await look(path)
    await enter(page, { kind: 'candidate', candidateId: day.ottilie })
    for (const path of pagesOf(day).candidate) await look(path)
    expect(found).toEqual([])
    expect(faults).toEqual([])
  })

test('with a script the clock of the recruiter runs', async () => {
  world.setNow(THE_DAY.secondSlot)
  const { page, faults } = await phone(true)
  await enter(page, { kind: 'employer', employerId: day.orfeo })
  await page.goto(`/o/nord/employer/events/${day.eventId}/day`)
  const first = await page.getByRole('timer').textContent()
  await page.waitForFunction((shown) => document.querySelector('[role=timer]')?.textContent !== shown, first)
  expect(first).toBe('10:00')
  expect(await page.getByRole('timer').textContent()).toMatch(/^9:5\d$/)
  expect(faults).toEqual([])
})
