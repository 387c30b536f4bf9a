import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/platform/id.ts'
import { watchQueries } from '#tests/support/count-queries.ts'
import { leaveOneOfEach } from '#tests/support/crawl-lonely.ts'
import { crawled, pathOf } from '#tests/support/crawl-paths.ts'
import { type Crawler, ownPeople, peopleElsewhere } from '#tests/support/crawl-people.ts'
import { type Chamber, type CrawlWorld, crawlWorld } from '#tests/support/crawl-world.ts'
import { openSite } from '#tests/support/site.ts'

let crawl: CrawlWorld
let counted: Counted[]

type Counted = { route: string; one: number; many: number; statuses: number[] }

/** One chamber has one person, one firm, one job, one table and one meeting; the other has dozens of each. */
beforeAll(async () => {
  crawl = await crawlWorld()
  const { world, canal, rive } = crawl
  await leaveOneOfEach(world, rive)
  for (const chamber of [canal, rive]) await giveEveryRole(chamber)
  const site = await openSite(world)
  const queriesOf = watchQueries(world)
  const many = await ownPeople(crawl, site)
  const one = await peopleElsewhere(crawl, site)
  counted = []
  for (const { method, path: route, portal } of crawled()) {
    if (method !== 'GET' || !['staff', 'employer', 'candidate'].includes(portal)) continue
    const [few, most] = [await count(one, rive), await count(many, canal)]
    counted.push({ route, one: few.queries, many: most.queries, statuses: [few.status, most.status] })

    async function count(people: Crawler[], chamber: Chamber) {
      const who = people.find(({ kind, name }) => kind === portal && !name.startsWith('another'))!
      const path = pathOf(route, chamber)
      let status = 0
      const sent = await queriesOf(async () => {
        status = (await who.browser.get(path)).status
      })
      return { status, queries: sent.length }
    }
  }
}, 300_000)
afterAll(() => crawl.world.database.close())

/** What a page asks must not depend on who opens it here, but on its rows. */
async function giveEveryRole({ organisationId, staff, actor }: Chamber): Promise<void> {
  const roles = ['manager', 'coordinator', 'adviser'].map((role) => ({
    organisationId,
    id: newId(),
    userId: staff.manager ?? actor.userId,
    role,
  }))
  await crawl.world.owner
    .insertInto('grants')
    .values(roles)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

test('a page asks the database as often for one row as for many', () => {
  const opened = counted.filter(({ statuses }) => statuses.every((status) => status === 200))
  expect(opened.length).toBeGreaterThan(70)
  expect(opened.filter(({ one, many }) => one !== many)).toEqual([])
})

test('no page asks more than forty times', () => {
  expect(counted.filter(({ many }) => many > 40)).toEqual([])
})
