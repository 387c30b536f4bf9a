import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROUTES, type Route } from '#src/routes.ts'
import { crawled, pathOf } from '#tests/support/crawl-paths.ts'
import { type CrawlWorld, crawlWorld } from '#tests/support/crawl-world.ts'
import { openSite, type Site } from '#tests/support/site.ts'

/** Where the addresses of a portal begin: app.ts checks the audience by the portal that a route names. */
const PREFIX: Record<Route['portal'], RegExp> = {
  public: /^\/o\/:org(?!\/(staff|employer|candidate)(\/|$))|^\/(?!o\/|account|auth|demo|mailbox|sign-)/,
  staff: /^\/o\/:org\/staff(\/|$)/,
  employer: /^\/o\/:org\/employer(\/|$)/,
  candidate: /^\/o\/:org\/candidate(\/|$)/,
  account: /^\/(sign-in|sign-out|account|auth)(\/|$)/,
  system: /^\/(healthz|readyz|metrics)$/,
  development: /^\/(demo|mailbox)(\/|$)/,
}

test('every address sits in the portal that checks who comes', () => {
  const astray = ROUTES.filter(({ portal, path }) => !PREFIX[portal].test(path)).map(({ path, portal }) => [
    path,
    portal,
  ])
  expect(astray).toEqual([])
})

test('no address is written twice', () => {
  const shapes = ROUTES.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)
  expect(shapes.filter((shape, place) => shapes.indexOf(shape) !== place)).toEqual([])
})

test('an address is made of small words with hyphens', () => {
  expect(ROUTES.filter(({ path }) => !/^(\/|(\/(:[a-z]+|\.?[a-z]+(-[a-z]+)*(\.[a-z]+)?))+)$/.test(path))).toEqual([])
})

/** Verbs of the trade as one would be tempted to write them at the door. */
const VERBS = new Set(
  `add answer approve ask assign cancel change check close compute confirm correct create decide decline delete destroy
  do draft edit end enter invite make mark move open postpone publish refuse release remove reopen repair restore
  revoke save send set star start submit undo update upload verify withdraw`.split(/\s+/),
)

test('a change is asked by a noun: POST …/releases, never …/release-it', () => {
  // Under /auth are the four steps of a passkey, by the names that the sign-in library gives them.
  const posts = ROUTES.filter(({ method, path }) => method === 'POST' && !path.startsWith('/auth/'))
  const lastWords = posts.map(({ path }) => path.split('/').at(-1) ?? '').filter((word) => !word.startsWith(':'))
  expect(lastWords.length).toBeGreaterThan(30)
  expect(lastWords.filter((word) => VERBS.has(word))).toEqual([])
})

let crawl: CrawlWorld
let site: Site
let asked: Asked[]

beforeAll(async () => {
  crawl = await crawlWorld()
  site = await openSite(crawl.world)
  asked = await askAll()
})
afterAll(() => crawl.world.database.close())

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** Public files that may be kept by browsers; everything else is not. */
const KEPT = ['/o/:org/theme.css']

type Asked = { what: string; answer: Response }

/** Every address as a manager, those that change something without their key, and what goes wrong. */
async function askAll(): Promise<Asked[]> {
  const manager = await site.browserOf({ userId: crawl.canal.staff.manager! })
  const heard: Asked[] = []
  for (const { method, path, portal } of crawled().filter(({ path }) => path !== '/demo/as/:who')) {
    const who = portal === 'account' ? site.browser() : manager
    const at = pathOf(path, crawl.canal)
    const answer = await (method === 'GET' ? who.get(at) : who.send(at, { method: 'POST', headers: SAME_ORIGIN }))
    heard.push({ what: `${method} ${path}`, answer })
  }
  for (const at of ['/nowhere', '/o/nowhere', '/o/vieux-canal/nowhere', '/assets/nowhere.css'])
    heard.push({ what: at, answer: await manager.get(at) })
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    heard.push({ what: method, answer: await manager.send('/account', { method, headers: SAME_ORIGIN }) })
  return heard
}

const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' }

test('every answer carries the headers that keep a browser careful, errors and files too', () => {
  const lacking = asked.flatMap(({ what, answer }) =>
    Object.entries(HEADERS).flatMap(([name, value]) =>
      answer.headers.get(name) === value ? [] : [`${what} (${answer.status}): ${name} is ${answer.headers.get(name)}`],
    ),
  )
  expect(lacking).toEqual([])
  const kept = asked.filter(({ answer }) => answer.headers.get('cache-control') !== 'no-store')
  expect(kept.map(({ what }) => what)).toEqual(KEPT.map((path) => `GET ${path}`))
})

test('every answer has a content policy with a nonce of its own, no unsafe source and no other host', () => {
  const policies = asked.map(({ what, answer }) => ({
    what,
    policy: answer.headers.get('content-security-policy') ?? '',
  }))
  const strict = new RegExp(
    "^default-src 'none'; script-src 'nonce-([\\w-]{22})' 'strict-dynamic'; .*frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'",
  )
  const loose = policies.filter(({ policy }) => !strict.test(policy) || /unsafe-|https?:|\*/.test(policy))
  // A mail as its reader shows it: in a frame, without scripts, with the styles that mails carry.
  expect(loose.map(({ what }) => what)).toEqual(['GET /mailbox/:id/layout'])
  const nonces = policies.flatMap(({ policy }) => strict.exec(policy)?.[1] ?? [])
  expect(new Set(nonces).size).toBe(nonces.length)
})
