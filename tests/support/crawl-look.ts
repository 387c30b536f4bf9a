import type { Browser, Page } from 'playwright-core'
import { axeFaults, bringAxe, overflowing, type Visit, type Visitor, visitor } from '#tests/support/browser.ts'
import { type CrawledPage, comeAs } from '#tests/support/crawl-pages.ts'

/** What is wrong with one page, in words. */
export type Fault = string

export type Look<P extends CrawledPage = CrawledPage> = (visitor: Visitor, page: P) => Promise<Fault[]>

type Round<P extends CrawledPage> = { browser: Browser; origin: string; visit: Visit; pages: readonly P[] }

/** Opens every page with two windows at a time, and looks; each person has one window in each lane. */
export async function lookAtAll<P extends CrawledPage>(round: Round<P>, look: Look<P>): Promise<Fault[]> {
  const waiting = [...round.pages]
  const lane = async (): Promise<Fault[]> => {
    const windows = new Map<string, Visitor>()
    const found: Fault[] = []
    for (let page = waiting.pop(); page; page = waiting.pop()) {
      const own = windows.get(page.who.name) ?? (await windowOf(page, round))
      windows.set(page.who.name, own)
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

async function windowOf<P extends CrawledPage>({ who }: P, { browser, origin, visit }: Round<P>): Promise<Visitor> {
  const own = await visitor(browser, origin, visit)
  await bringAxe(own.context)
  await comeAs(own.context, who, origin)
  if (visit.language) await own.context.addCookies([{ name: 'lang', value: visit.language, url: origin }])
  return own
}

/** What axe-core finds, what sticks out at the side, and what a label or a link could not name: it is there twice. */
export const usable: Look = async ({ page }) => [
  ...(await idsOfSeveral(page)).map((id) => `two have the id ${id}`),
  ...(await axeFaults(page)).map(({ rule, where }) => `${rule}: ${where.join(' | ')}`),
  ...(await overflowing(page)).map((element) => `sticks out: ${element}`),
]

const idsOfSeveral = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))]
  })

/** The language, and one heading of the first level. */
export const named =
  (language: 'fr-CA' | 'en-CA'): Look =>
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
