import { beforeAll, describe, expect, test } from 'vitest'
import { canariesIn } from '#tests/support/crawl-canaries.ts'
import { fingerprintOf, type Harvest, harvest, leaksIn, textIn } from '#tests/support/crawl-harvest.ts'
import { crawled, pathsOf } from '#tests/support/crawl-paths.ts'
import { outcomeOf, ownPeople, peopleElsewhere } from '#tests/support/crawl-people.ts'
import { secretsOfCandidate, secretsOfFirm, shownOf } from '#tests/support/crawl-secrets.ts'
import { atTheDay, beforeTheDay, type Chamber, type CrawlWorld, crawlWorld } from '#tests/support/crawl-world.ts'
import { openSite, type Site } from '#tests/support/site.ts'

const OF_AN_ORGANISATION = crawled().filter(({ path }) => path.startsWith('/o/:org'))
const INSIDE = OF_AN_ORGANISATION.filter(({ portal }) => portal !== 'public')
const TURNED_AWAY = ['signs in', 'refused', 'unknown']

let crawl: CrawlWorld
let site: Site
let own: Harvest

beforeAll(async () => {
  crawl = await crawlWorld()
  site = await openSite(crawl.world)
  own = await harvest(crawl.world, crawl.canal.organisationId)
  return () => crawl.world.database.close()
})

/** Each address of a route twice: at the chamber whose things they are, and the same things asked of the other one. */
const replayed = (path: string, whose: Chamber, elsewhere: Chamber): string[] => {
  const stolen = /:(?!org\b)/.test(path) ? pathsOf(path, whose, elsewhere.slug) : []
  return [...pathsOf(path, whose), ...stolen]
}

type Page = { path: string; text: string }

/**
 * Every page of a person's portal as they get it, asked of their own things and of those of the other firm or person.
 */
async function ownPages(name: string, moment: 'before the day' | 'during the day'): Promise<Page[]> {
  const { canal } = crawl
  if (moment === 'before the day') beforeTheDay(crawl)
  else atTheDay(crawl)
  const who = (await ownPeople(crawl, site)).find((each) => each.name === name)!
  const routes = INSIDE.filter(({ method, portal }) => method === 'GET' && portal === who.kind)
  const paths = new Set(routes.flatMap(({ path }) => [...pathsOf(path, canal), ...pathsOf(path, theirs(canal))]))
  const pages: Page[] = []
  for (const path of paths) pages.push({ path, text: textIn(await (await who.browser.get(path)).text()) })
  return pages
}

/** The same chamber, with the things of the other firm and of the other candidate. */
const theirs = (chamber: Chamber): Chamber => ({
  ...chamber,
  employer: chamber.otherEmployer,
  candidate: chamber.otherCandidate,
  meeting: chamber.otherMeeting,
  table: chamber.otherTable,
  job: chamber.otherJob,
})

describe('people of another organisation', () => {
  test('are turned away from every page, and see no id, no name, no e-mail and no canary', async () => {
    const faults: string[] = []
    for (const { browser, name } of await peopleElsewhere(crawl, site))
      for (const route of OF_AN_ORGANISATION.filter(({ method }) => method === 'GET'))
        for (const path of replayed(route.path, crawl.canal, crawl.rive)) {
          const answer = await browser.get(path)
          const outcome = outcomeOf(answer)
          if (route.portal !== 'public' && !TURNED_AWAY.includes(outcome)) faults.push(`${name} ${path}: ${outcome}`)
          // The address of a day is public, by which one registers for it.
          const asked = route.portal === 'public' ? path + crawl.canal.event : path
          faults.push(...leaksIn(await answer.text(), asked, own).map((leak) => `${name} ${path}: shows ${leak}`))
        }
    expect(faults).toEqual([])
  }, 300_000)

  test('change nothing, by any form', async () => {
    const before = await fingerprintOf(crawl.world, crawl.canal.organisationId)
    const faults: string[] = []
    for (const { browser, name } of await peopleElsewhere(crawl, site))
      for (const { path: pattern } of INSIDE.filter(({ method }) => method === 'POST'))
        for (const path of replayed(pattern, crawl.canal, crawl.rive)) {
          const answer = await browser.post(path)
          const next = answer.headers.get('location')
          // A form that says nothing leads back to its page: then that page must turn them away.
          const outcome = outcomeOf(outcomeOf(answer) === 'goes on' && next ? await browser.get(next) : answer)
          if (!TURNED_AWAY.includes(outcome)) faults.push(`${name} ${path}: ${outcome}`)
          faults.push(...leaksIn(await answer.text(), path, own).map((leak) => `${name} ${path}: shows ${leak}`))
        }
    expect(faults).toEqual([])
    expect(await fingerprintOf(crawl.world, crawl.canal.organisationId)).toEqual(before)
  }, 300_000)
})

describe('a firm', () => {
  for (const moment of ['before the day', 'during the day'] as const)
    test(`sees nothing of another firm, and of people only what they agreed to: ${moment}`, async () => {
      const { employer, candidate } = crawl.canal
      const met = await crawl.world.owner
        .selectFrom('candidates')
        .select('givenNames')
        .where('id', '=', candidate)
        .executeTakeFirstOrThrow()
      const pages = await ownPages('its employer', moment)
      const secrets = await secretsOfFirm(crawl.world, employer)
      expect(pages.some(({ text }) => text.includes(met.givenNames))).toBe(true)
      expect(pages.flatMap(({ path, text }) => shownOf(text, secrets).map((secret) => `${path}: ${secret}`))).toEqual(
        [],
      )
    }, 60_000)

  test('is told nothing of it by mail either', async () => {
    const mails = await crawl.world.owner
      .selectFrom('mails')
      .innerJoin('employerMembers', 'employerMembers.email', 'mails.toAddress')
      .select(['subject', 'plain', 'html', 'calendar', 'employerId'])
      .execute()
    expect(mails.length).toBeGreaterThan(10)
    const faults: string[] = []
    for (const { employerId, ...mail } of mails)
      faults.push(...shownOf(Object.values(mail).join(' '), await secretsOfFirm(crawl.world, employerId)))
    expect(faults).toEqual([])
  })
})

describe('a firm or a candidate of the same organisation', () => {
  test('finds nothing at the addresses of another, and changes nothing there', async () => {
    const { world, canal } = crawl
    const before = await fingerprintOf(world, canal.organisationId)
    const outcomes: string[] = []
    for (const who of (await ownPeople(crawl, site)).filter(({ name }) => name.startsWith('another')))
      for (const { path: pattern, method } of INSIDE.filter(({ portal }) => portal === who.kind))
        for (const path of pathsOf(pattern, canal).filter((each) => !pathsOf(pattern, theirs(canal)).includes(each))) {
          const answer = await (method === 'GET' ? who.browser.get(path) : who.browser.post(path))
          outcomes.push(`${method} ${pattern}: ${outcomeOf(answer)}`)
        }
    expect(outcomes.length).toBeGreaterThan(6)
    expect(outcomes.filter((each) => !each.endsWith(': unknown'))).toEqual([])
    expect(await fingerprintOf(world, canal.organisationId)).toEqual(before)
  })
})

describe('a candidate', () => {
  for (const moment of ['before the day', 'during the day'] as const)
    test(`sees nothing of another candidate, and no note of anybody: ${moment}`, async () => {
      const pages = await ownPages('its candidate', moment)
      const secrets = await secretsOfCandidate(crawl.world, crawl.canal.candidate)
      expect(pages.length).toBeGreaterThan(6)
      expect(pages.flatMap(({ path, text }) => shownOf(text, secrets).map((secret) => `${path}: ${secret}`))).toEqual(
        [],
      )
    }, 60_000)
})

test('for every canary that some may not see there is one that others see', async () => {
  const pages: Page[] = []
  for (const name of ['manager', 'its employer', 'its candidate'])
    pages.push(...(await ownPages(name, 'during the day')))
  const all = pages.map(({ text }) => text).join('\n')
  const canaries = await canariesIn(crawl.world)
  const seen = new Set(canaries.filter(({ text }) => all.includes(text)).map(({ place }) => place))
  expect([...new Set(canaries.map(({ place }) => place))].filter((place) => !seen.has(place))).toEqual([])
}, 60_000)
