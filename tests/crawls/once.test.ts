import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '#src/routes.ts'
import { adviser } from '#tests/support/cast.ts'
import { PRESSES, type Press, type Stage, sendPress } from '#tests/support/presses.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

let stage: Stage

beforeAll(async () => {
  const world = await freshWorld()
  stage = { world, site: await openSite(world) }
  // What is made once for an organisation is made by now, such as the beginning of its chain of audit lines.
  await stage.site.browserOf(adviser)
})
afterAll(() => stage.world.database.close())

const forms = ROUTES.filter(
  ({ method, path, letsIn }) => method === 'POST' && (!path.startsWith('/o/:org') || letsIn),
).map(({ path }) => path)

test('each form outside of an organisation is pressed here', () => {
  const unknown = forms.filter((path) => !PRESSES[path])
  expect(unknown, 'Say in tests/support/presses.ts how somebody comes to send it.').toEqual([])
})

describe.each(forms)('%s', (path) => {
  const prepare = (): Promise<Press> => PRESSES[path]!(stage)

  test('two clicks at once have the effect of one, and both get its answer', async () => {
    const [calm, hasty] = [await prepare(), await prepare()]
    const one = await effectOf(() => sendPress(calm, calm.me))
    expect(one.answer.status).toBeLessThan(400)
    const both = await effectOf(() => Promise.all([sendPress(hasty, hasty.me), sendPress(hasty, hasty.me)]))
    expect(both.effect).toEqual(one.effect)
    const [first, second] = await Promise.all(both.answer.map(said))
    expect(second).toEqual(first)
  })

  test('gone back to and sent again, it has no effect and the same answer', async () => {
    const press = await prepare()
    const first = await said(await sendPress(press, press.me))
    await press.me.get('/accessibility')
    const again = await effectOf(() => sendPress(press, press.me))
    expect(again.effect).toEqual({})
    const { status, location, body } = await said(again.answer)
    expect({ status, location, body }).toEqual({ status: first.status, location: first.location, body: first.body })
  })

  test('sent again with other content, or from another browser, it is refused', async () => {
    const press = await prepare()
    await sendPress(press, press.me)
    const strangers: [Press, Browser][] = [[press, stage.site.browser()]]
    if (!('json' in press.fields)) strangers.push([{ ...press, fields: { ...press.fields, also: ['x'] } }, press.me])
    for (const [other, by] of strangers) {
      const refused = await effectOf(() => sendPress(other, by))
      expect([refused.answer.status, refused.effect, cookiesOf(refused.answer)]).toEqual([422, {}, []])
    }
  })
})

const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().filter((line) => !line.startsWith('__Host-browser='))

/** All that an answer says to the browser. Each page has a nonce of its own. */
const said = async (answer: Response) => ({
  status: answer.status,
  location: answer.headers.get('location'),
  cookies: cookiesOf(answer),
  body: (await answer.text()).replaceAll(/nonce="[^"]+"/g, ''),
})

/** What is done, and by how many rows each table grew or shrank, jobs, tries and lines of audit included. */
async function effectOf<T>(done: () => Promise<T>): Promise<{ answer: T; effect: Record<string, number> }> {
  const before = await sizes()
  const answer = await done()
  const after = await sizes()
  const changed = Object.keys(after).filter((table) => after[table] !== before[table])
  return { answer, effect: Object.fromEntries(changed.map((table) => [table, after[table]! - before[table]!])) }
}

/** How many rows each table has; of the counters of tries, how many tries. */
async function sizes(): Promise<Record<string, number>> {
  const { owner } = stage.world
  const { rows: tables } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
    where (schemaname = 'public' and tablename not in ('form_answers', 'rate_limits'))
      or (schemaname, tablename) = ('pgboss', 'job')`.execute(owner)
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
  const tries = `select 'tries' as name, coalesce(sum(count), 0)::int as rows from rate_limits`
  const { rows } = await sql<{
    name: string
    rows: number
  }>`${sql.raw([...counts, tries].join(' union all '))}`.execute(owner)
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]))
}
