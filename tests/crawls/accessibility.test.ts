import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROUTES } from '#src/routes.ts'
import {
  axeFaults,
  launchBrowser,
  overflowing,
  type Visit,
  type Visitor,
  visitor,
  WIDTHS,
} from '#tests/support/browser.ts'
import { type CrawledPage, comeAs, pagesOf } from '#tests/support/crawl-pages.ts'
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

/** What is wrong with one page, in words. */
type Fault = string

type Look = (visitor: Visitor, page: CrawledPage) => Promise<Fault[]>

/** Looks at every page with two browsers at a time; each person has one window in each. */
async function lookAtAll(visit: Visit, look: Look): Promise<Fault[]> {
  const waiting = await pagesOf(crawl, site)
  expect(waiting.length).toBeGreaterThan(90)
  const lane = async (): Promise<Fault[]> => {
    const windows = new Map<string, Visitor>()
    const found: Fault[] = []
    for (let page = waiting.pop(); page; page = waiting.pop()) {
      const own = windows.get(page.who.name) ?? (await windowOf(page, visit))
      windows.set(page.who.name, own)
      await own.page.goto(page.path)
      found.push(...(await look(own, page)).map((fault) => `${page?.route}: ${fault}`))
    }
    for (const { context, faults } of windows.values()) {
      found.push(...faults)
      await context.close()
    }
    return found
  }
  return (await Promise.all([lane(), lane()])).flat()
}

async function windowOf({ who }: CrawledPage, visit: Visit): Promise<Visitor> {
  const own = await visitor(browser, served.origin, visit)
  await comeAs(own.context, who, served.origin)
  if (visit.language) await own.context.addCookies([{ name: 'lang', value: visit.language, url: served.origin }])
  return own
}

/** What axe-core finds, and what sticks out at the side. */
const usable: Look = async ({ page }) => [
  ...(await axeFaults(page)).map(({ rule, where }) => `${rule}: ${where.join(' | ')}`),
  ...(await overflowing(page)).map((element) => `sticks out: ${element}`),
]

/** The language, one heading of the first level, a title that begins with it. */
const named =
  (language: string): Look =>
  async ({ page }) => {
    const { lang, headings } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
    }))
    return [
      ...(lang === language ? [] : [`lang is ${lang}`]),
      ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ]
  }

/** A candidate with one day to come sees it at once: the same page at two addresses. */
const HOME_IS_THE_NEAREST_DAY = '/o/:org/candidate'

/** A page that a refused form comes back to has two addresses and one handler. */
const handlerOf = ({ route }: CrawledPage) =>
  ROUTES.find(({ method, path }) => method === 'GET' && path === route)?.handler

test('every page can be used by everybody: in French at a desk, during the day', async () => {
  atTheDay(crawl)
  const titles = new Map<string, Set<unknown>>()
  const faults = await lookAtAll({ language: 'fr', width: 'desk', theme: 'light' }, async (own, page) => {
    const title = await own.page.title()
    if (page.route !== HOME_IS_THE_NEAREST_DAY) titles.set(title, (titles.get(title) ?? new Set()).add(handlerOf(page)))
    return [...(await usable(own, page)), ...(await named('fr-CA')(own, page))]
  })
  expect(faults).toEqual([])
  expect([...titles].filter(([, handlers]) => handlers.size > 1).map(([title]) => title)).toEqual([])
}, 600_000)

test('every page can be used by everybody: in English on a dark phone, before the day, and at 320 pixels', async () => {
  beforeTheDay(crawl)
  const faults = await lookAtAll({ language: 'en', width: 'phone', theme: 'dark' }, async (own, page) => {
    const found = [...(await usable(own, page)), ...(await named('en-CA')(own, page))]
    await own.page.setViewportSize({ width: WIDTHS.narrow, height: 844 })
    found.push(...(await overflowing(own.page)).map((element) => `sticks out at 320 pixels: ${element}`))
    await own.page.setViewportSize({ width: WIDTHS.phone, height: 844 })
    return found
  })
  expect(faults).toEqual([])
}, 600_000)
