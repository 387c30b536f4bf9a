/**
 * Takes the pictures of the documents: `bin/pictures`. The demo world is made anew at a fixed instant, so that the same
 * pages give the same pictures.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { makeApp } from '#src/app.ts'
import { buildOwnAssets } from '#src/application.ts'
import { seedDemo } from '#src/demo/seed.ts'
import type { Stage } from '#src/demo/stages.ts'
import { readConfig } from '#src/platform/config.ts'
import { ROOT } from '#src/platform/root.ts'
import { openServer, prepareServer } from '#src/platform/server.ts'
import { openWorld, type World } from '#src/platform/world.ts'
import { launchBrowser, visitor } from '#tests/support/browser.ts'
import { smallPng } from './small-png.ts'

const FOLDER = join(ROOT, 'docs/pictures')
const PREPARING = '2027-01-15T15:00:00Z'
/** Five minutes into the first meetings of the demo day. */
const ON_THE_DAY = '2027-02-11T14:05:00Z'
const AFTERWARDS = '2027-03-18T15:00:00Z'
const CHAMBER = '/o/vieux-canal'

type Ids = { event: string; candidate: string }
type Picture = { name: string; who: string | null; path: (ids: Ids) => string; phone?: true }

const COORDINATOR = 'coordinator@vieux-canal'
const CANDIDATE = 'candidate@vieux-canal'
const RECRUITER = 'employer@vieux-canal'

const PREPARED: Picture[] = [
  { name: 'home', who: null, path: () => '' },
  { name: 'home-phone', who: null, path: () => '', phone: true },
  { name: 'candidate', who: COORDINATOR, path: ({ candidate }) => `/staff/candidates/${candidate}` },
  { name: 'event', who: COORDINATOR, path: ({ event }) => `/staff/events/${event}` },
  { name: 'matches', who: COORDINATOR, path: ({ event }) => `/staff/events/${event}/matches?state=all` },
  { name: 'timetable', who: COORDINATOR, path: ({ event }) => `/staff/events/${event}/timetable` },
  { name: 'candidate-phone', who: CANDIDATE, path: ({ event }) => `/candidate/events/${event}/day`, phone: true },
]
const OF_THE_DAY: Picture[] = [
  { name: 'recruiter', who: RECRUITER, path: ({ event }) => `/employer/events/${event}/day`, phone: true },
]
const REPORTED: Picture[] = [
  { name: 'figures', who: COORDINATOR, path: ({ event }) => `/staff/events/${event}/figures` },
]

type Demo = { origin: string; setNow: (instant: string) => void; close: () => Promise<void> }

async function openDemo(until: Stage, now: string): Promise<Demo> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jumelage-pictures-'))
  chmodSync(dataDir, 0o711)
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0', SECRET: 'for the pictures only, '.repeat(2) })
  if (!config.ok) throw new Error(config.reasons.join(' '))
  const server = await openServer(config.value, () => {})
  await prepareServer(server)
  let clock = now
  const world: World = { ...openWorld(config.value, server.appUrl), now: () => new Date(clock) }
  await seedDemo(world, until)
  const assets = await buildOwnAssets()
  return new Promise((resolve) => {
    let answer: ReturnType<typeof makeApp>['fetch'] = () => new Response(null, { status: 503 })
    const web = serve({ fetch: (request, env) => answer(request, env), port: 0 }, async ({ port }) => {
      const origin = `http://localhost:${port}`
      answer = makeApp({ ...world, config: { ...config.value, baseUrl: origin } }, assets, () => {}).fetch
      const close = async () => {
        await new Promise((closed) => web.close(closed))
        await world.db.destroy()
        await server.stop()
        rmSync(dataDir, { recursive: true, force: true })
      }
      const setNow = (instant: string) => {
        clock = instant
      }
      resolve({ origin, setNow, close })
    })
  })
}

/** What the lists lead to: the first event, the first person. */
async function findIds(browser: Browser, { origin }: Demo): Promise<Ids> {
  const { page, context } = await visitor(browser, origin)
  const first = async (list: string): Promise<string> => {
    await page.goto(`${CHAMBER}/staff/${list}`)
    const hrefs = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const found = hrefs.map((href) => /\/([0-9a-f-]{36})$/.exec(href ?? '')?.[1]).find(Boolean)
    if (!found) throw new Error(`The list of ${list} leads nowhere.`)
    return found
  }
  await page.goto(`/demo/as/${COORDINATOR}`)
  const ids = { event: await first('events'), candidate: await first('candidates') }
  await context.close()
  return ids
}

async function take(browser: Browser, demo: Demo, pictures: Picture[]): Promise<void> {
  const ids = await findIds(browser, demo)
  for (const { name, who, path, phone } of pictures) {
    const { page, context } = await visitor(browser, demo.origin, { width: phone ? 'phone' : 'desk' })
    if (who) await page.goto(`/demo/as/${who}`)
    await page.goto(`${CHAMBER}${path(ids)}`)
    writeFileSync(join(FOLDER, `${name}.png`), smallPng(await page.screenshot()))
    await context.close()
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await launchBrowser()
  const planned = await openDemo('planned', PREPARING)
  await take(browser, planned, PREPARED)
  planned.setNow(ON_THE_DAY)
  await take(browser, planned, OF_THE_DAY)
  await planned.close()
  const held = await openDemo('held', AFTERWARDS)
  await take(browser, held, REPORTED)
  await held.close()
  await browser.close()
}

await main()
