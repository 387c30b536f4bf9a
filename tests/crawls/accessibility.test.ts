import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROUTES } from '#src/routes.ts'
import { launchBrowser, overflowing, type Visit, WIDTHS } from '#tests/support/browser.ts'
import { type Fault, type Look, lookAtAll, named, usable } from '#tests/support/crawl-look.ts'
import { type CrawledPage, pagesOf } from '#tests/support/crawl-pages.ts'
import { atTheDay, beforeTheDay, type CrawlWorld, crawlWorld } from '#tests/support/crawl-world.ts'
import { type Served, serveSite } from '#tests/support/served.ts'
import { openSite, type Site } from '#tests/support/site.ts'

let browser: Browser
let served: Served
let crawl: CrawlWorld
let site: Site

beforeAll(async () => {
  browser = await launchBrowser()
  const made = await crawlWorld()
  served = await serveSite(made.world)
  crawl = { ...made, world: served.world }
  site = await openSite(served.world)
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await served?.world.database.close()
})

async function openAll(visit: Visit, look: Look): Promise<Fault[]> {
  const pages = await pagesOf(crawl, site)
  expect(pages.length).toBeGreaterThan(90)
  return lookAtAll({ browser, origin: served.origin, visit, pages }, async (own, page) => {
    await own.page.goto(page.path)
    return look(own, page)
  })
}

/** A candidate with one day to come sees it at once: the same page at two addresses. */
const HOME_IS_THE_NEAREST_DAY = '/o/:org/candidate'

/** A page that a refused form comes back to has two addresses and one handler. */
const handlerOf = ({ route }: CrawledPage) =>
  ROUTES.find(({ method, path }) => method === 'GET' && path === route)?.handler

test('every page can be used by everybody: in French at a desk, during the day', async () => {
  atTheDay(crawl)
  const titles = new Map<string, Set<unknown>>()
  const faults = await openAll({ language: 'fr', width: 'desk', theme: 'light' }, async (own, page) => {
    const title = await own.page.title()
    if (page.route !== HOME_IS_THE_NEAREST_DAY) titles.set(title, (titles.get(title) ?? new Set()).add(handlerOf(page)))
    return [...(await usable(own, page)), ...(await named('fr-CA')(own, page))]
  })
  expect(faults).toEqual([])
  expect([...titles].filter(([, handlers]) => handlers.size > 1).map(([title]) => title)).toEqual([])
}, 600_000)

test('every page can be used by everybody: in English on a dark phone, before the day, and at 320 pixels', async () => {
  beforeTheDay(crawl)
  const faults = await openAll({ language: 'en', width: 'phone', theme: 'dark' }, async (own, page) => {
    const found = [...(await usable(own, page)), ...(await named('en-CA')(own, page))]
    await own.page.setViewportSize({ width: WIDTHS.narrow, height: 844 })
    found.push(...(await overflowing(own.page)).map((element) => `sticks out at 320 pixels: ${element}`))
    await own.page.setViewportSize({ width: WIDTHS.phone, height: 844 })
    return found
  })
  expect(faults).toEqual([])
}, 600_000)
