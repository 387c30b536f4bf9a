import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES, LOCALES, otherLanguage } from '#src/words/language.ts'
import { formatFaults } from '#tests/support/crawl-formats.ts'
import { pagesOf } from '#tests/support/crawl-pages.ts'
import { type CrawlWorld, crawlWorld } from '#tests/support/crawl-world.ts'
import { plantWritings, readWritings, unplaced } from '#tests/support/crawl-writings.ts'
import { openSite, type Site } from '#tests/support/site.ts'

let crawl: CrawlWorld
let site: Site

beforeAll(async () => {
  crawl = await crawlWorld()
  site = await openSite(crawl.world)
}, 600_000)

afterAll(() => crawl?.world.database.close())

// A column that is missing here is prose that pages must show by <Written>: name it in tests/support/crawl-writings.ts.
test('of every column of text it is known whether people write prose in it', async () => {
  expect(await unplaced(crawl.world)).toEqual([])
})

for (const written of LANGUAGES)
  test(`what people wrote in ${written} says so on every page of the other language, whose formats hold`, async () => {
    const shown = otherLanguage(written)
    await plantWritings(crawl.world, written)
    const faults = new Set<string>()
    const pages: string[] = []
    for (const { route, path, who } of await pagesOf(crawl, site)) {
      who.browser.keep(`lang=${shown}`)
      const answer = await who.browser.get(path)
      if (answer.headers.get('content-language') !== LOCALES[shown]) faults.add(`${route}: Content-Language`)
      const html = await answer.text()
      const { said, unsaid } = readWritings(html, written)
      for (const fault of [...unsaid, ...formatFaults(html, shown)]) faults.add(`${route}: ${fault}`)
      if (said > 0) pages.push(route)
    }
    expect([...faults]).toEqual([])
    expect(new Set(pages).size).toBeGreaterThan(60)
  }, 600_000)
