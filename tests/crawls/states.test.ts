import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type Visit } from '#tests/support/browser.ts'
import { bareWorld } from '#tests/support/crawl-bare.ts'
import { NONSENSE, type RefusedPage, refusedForms } from '#tests/support/crawl-forms.ts'
import { type Look, lookAtAll, named, usable } from '#tests/support/crawl-look.ts'
import { type CrawledPage, pagesOf } from '#tests/support/crawl-pages.ts'
import { beforeTheDay, crawlWorld } from '#tests/support/crawl-world.ts'
import { type Served, serveSite } from '#tests/support/served.ts'
import { openSite } from '#tests/support/site.ts'
import type { TestWorld } from '#tests/support/world.ts'

const PHONE: Visit = { language: 'fr', width: 'phone', theme: 'light' }

let browser: Browser
const open: Served[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  for (const served of open) {
    await served.close()
    await served.world.database.close()
  }
})

async function serveAlso(world: TestWorld): Promise<Served> {
  const served = await serveSite(world)
  open.push(served)
  return served
}

test('every list without a line says so, and what to do, and can be used', async () => {
  const { world, canal } = await bareWorld()
  const { origin, world: own } = await serveAlso(world)
  const pages: CrawledPage[] = []
  for (const page of await pagesOf({ world: own, canal }, await openSite(own)))
    if (/class="empty\b/.test(await (await page.who.browser.get(page.path)).text())) pages.push(page)
  expect(pages.length).toBeGreaterThan(15)
  const faults = await lookAtAll({ browser, origin, visit: PHONE, pages }, async (visitor, page) => {
    await visitor.page.goto(page.path)
    return [...(await usable(visitor, page)), ...(await named('fr-CA')(visitor, page))]
  })
  expect(faults).toEqual([])
}, 300_000)

test('a form that is refused says so beside each field, keeps what was typed, and can be used', async () => {
  const crawl = await crawlWorld()
  beforeTheDay(crawl)
  const { origin, world } = await serveAlso(crawl.world)
  const shown = await pagesOf({ ...crawl, world }, await openSite(world))
  const pages = await refusedForms(shown)
  expect(pages.length).toBeGreaterThan(30)
  const faults = await lookAtAll({ browser, origin, visit: PHONE, pages }, async (visitor, page) => {
    await visitor.page.route(`**${page.path}`, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: page.html })
        : route.continue(),
    )
    await visitor.page.goto(page.path)
    await visitor.page.unrouteAll()
    return [
      ...(await refused(visitor, page)),
      ...(await usable(visitor, page)),
      ...(await named('fr-CA')(visitor, page)),
    ]
  })
  expect(faults).toEqual([])
}, 300_000)

/** The summary of what is wrong leads to fields that are there; what was typed still stands, but for codes of mails. */
const refused: Look<RefusedPage> = async ({ page }, { status, typed, path }) => {
  const { dead, reasons, lost } = await page.evaluate(
    ({ typed, nonsense }) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.errors li a')]
      const lost = typed.filter((name) => {
        const fields = [
          ...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"], textarea[name="${name}"]`),
        ]
        return fields.every(({ value, autocomplete }) => value !== nonsense && autocomplete !== 'one-time-code')
      })
      return {
        dead: links.filter(({ hash }) => !document.getElementById(hash.slice(1))).map(({ hash }) => hash),
        reasons: document.querySelectorAll('.errors li').length,
        lost,
      }
    },
    { typed, nonsense: NONSENSE },
  )
  return [
    ...(status === 422 ? [] : [`${path} answers ${status} to ${typed}`]),
    ...(reasons > 0 ? [] : [`${path} says nothing of ${typed}`]),
    ...dead.map((hash) => `${path} leads to ${hash}, which is not there`),
    ...lost.map((name) => `${path} forgets what was typed in ${name}`),
  ]
}
