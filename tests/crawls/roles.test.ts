import { beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '#src/routes.ts'
import { accessTable } from '#tests/support/access-table.ts'
import { crawled, pathOf, unknownParameters } from '#tests/support/crawl-paths.ts'
import {
  type Crawler,
  isLetIn,
  type Outcome,
  outcomeOf,
  ownPeople,
  peopleElsewhere,
} from '#tests/support/crawl-people.ts'
import { type CrawlWorld, crawlWorld } from '#tests/support/crawl-world.ts'
import { openSite, type Site } from '#tests/support/site.ts'

/** /demo/as/… signs a browser in as somebody else, so the development pages come last. */
const GETS = crawled()
  .filter(({ method }) => method === 'GET')
  .sort((one, other) => Number(one.portal === 'development') - Number(other.portal === 'development'))
const POSTS = crawled().filter(({ method }) => method === 'POST')
const OF_AN_ORGANISATION = POSTS.filter(({ path }) => path.startsWith('/o/:org'))

let crawl: CrawlWorld
let site: Site

beforeAll(async () => {
  crawl = await crawlWorld()
  site = await openSite(crawl.world)
  return () => crawl.world.database.close()
})

const everybody = async () => [...(await ownPeople(crawl, site)), ...(await peopleElsewhere(crawl, site))]

test('every parameter of every address is known to the crawls', () => {
  expect(unknownParameters()).toEqual([])
})

describe('who may open which page', () => {
  const got = new Map<Route, Outcome[]>()
  let people: Crawler[]

  beforeAll(async () => {
    people = await everybody()
    for (const route of GETS) {
      const path = pathOf(route.path, crawl.canal)
      const outcomes: Outcome[] = []
      for (const { browser } of people) outcomes.push(outcomeOf(await browser.get(path)))
      got.set(route, outcomes)
    }
  }, 300_000)

  test('no page fails for anybody', () => {
    expect(cells(people, got).filter(({ outcome }) => outcome.startsWith('fails'))).toEqual([])
  })

  test('a page opens for nobody but the people of its portal, its chamber and its roles', () => {
    const opened = cells(people, got).filter(
      ({ route, who, outcome }) => !isLetIn(route, who, crawl.canal) && leads(outcome),
    )
    expect(opened).toEqual([])
  })

  test('every page opens for somebody', () => {
    const shut = [...got].filter(([, outcomes]) => !outcomes.some(leads)).map(([{ path }]) => path)
    expect(shut).toEqual(['/metrics'])
  })

  test('every cell is the one of docs/access.md; after a wanted change, run this file with -u and review', async () => {
    const rows = [...got].map(([route, outcomes]) => ({ route, outcomes }))
    const names = people.map(({ name }) => name)
    await expect(accessTable(names, rows)).toMatchFileSnapshot('../../docs/access.md')
  })
})

describe('a change asked by somebody who may not', () => {
  let people: Crawler[]

  beforeAll(async () => {
    people = await everybody()
  })

  test('does nothing, whoever is not of the portal, the chamber or the role', async () => {
    const done: string[] = []
    for (const route of OF_AN_ORGANISATION)
      for (const who of people.filter((each) => !isLetIn(route, each, crawl.canal))) {
        const outcome = outcomeOf(await who.browser.post(pathOf(route.path, crawl.canal)))
        if (!['signs in', 'refused', 'unknown'].includes(outcome)) done.push(`${route.path} ${who.name}: ${outcome}`)
      }
    expect(done).toEqual([])
  }, 300_000)

  test('is refused when another site asks a browser for it', async () => {
    const manager = people.find(({ name }) => name === 'manager')!
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
    for (const { path } of POSTS) {
      const answers = await Promise.all(
        [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: elsewhere.origin }, {}].map(
          (headers) => manager.browser.send(pathOf(path, crawl.canal), form('_key=k', headers)),
        ),
      )
      expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 403, 403, 403, 403])
    }
  })

  test('is refused without the key of its form, and when it is no form', async () => {
    const manager = people.find(({ name }) => name === 'manager')!
    const own = { 'sec-fetch-site': 'same-origin' }
    for (const { path } of OF_AN_ORGANISATION) {
      const at = pathOf(path, crawl.canal)
      const without = await manager.browser.send(at, form('', own))
      const json = await manager.browser.send(at, {
        ...form('{}', own),
        headers: { ...own, 'content-type': 'text/plain' },
      })
      expect([path, without.status, json.status]).toEqual([path, 400, 415])
    }
  })
})

const form = (body: string, headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
})

const leads = (outcome: Outcome) => outcome === 'opens' || outcome === 'goes on'

const cells = (people: Crawler[], got: Map<Route, Outcome[]>) =>
  [...got].flatMap(([route, outcomes]) => outcomes.map((outcome, place) => ({ route, who: people[place]!, outcome })))
