import type { BrowserContext } from 'playwright-core'
import { crawled, pathsOf } from '#tests/support/crawl-paths.ts'
import { type Crawler, ownPeople } from '#tests/support/crawl-people.ts'
import type { CrawlWorld } from '#tests/support/crawl-world.ts'
import type { Site } from '#tests/support/site.ts'

/** A page to look at: its route, its address, and who opens it. */
export type CrawledPage = { route: string; path: string; who: Crawler }

/**
 * No pages of ours: a mail as its reader shows it, in a frame without scripts; and what signs one in by being opened.
 */
const NO_PAGES = ['/mailbox/:id/layout', '/demo/as/:who']

/** Every page of the site, opened by somebody who may: whatever answers 200 with HTML. */
export async function pagesOf(crawl: Pick<CrawlWorld, 'world' | 'canal'>, site: Site): Promise<CrawledPage[]> {
  const people = await ownPeople(crawl, site)
  const pages: CrawledPage[] = []
  for (const { method, path: route, portal } of crawled()) {
    if (method !== 'GET' || NO_PAGES.includes(route)) continue
    const name = { staff: 'manager', employer: 'its employer', candidate: 'its candidate' }[portal as string]
    const who = people.find((each) => each.name === (name ?? (route.startsWith('/account') ? 'manager' : 'visitor')))!
    for (const path of pathsOf(route, crawl.canal)) {
      const answer = await who.browser.get(path)
      const type = answer.headers.get('content-type') ?? ''
      if (answer.status === 200 && type.startsWith('text/html')) pages.push({ route, path, who })
    }
  }
  return pages
}

/** Gives a real browser what the one without a screen has: it is then signed in as the same person. */
export async function comeAs(context: BrowserContext, who: Pick<Crawler, 'browser'>, origin: string): Promise<void> {
  // Cookies named __Host- are for secure pages; browsers count their own machine as one.
  const url = origin.replace('http:', 'https:')
  const cookies = [...who.browser.cookies].map(([name, value]) => ({ name, value, url, secure: true }))
  await context.addCookies(cookies)
}
