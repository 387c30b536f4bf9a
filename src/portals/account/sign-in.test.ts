import { expect, test } from 'vitest'
import { coordinator, manager } from '#tests/support/cast.ts'
import { codeIn, linkIn, mailsIn } from '#tests/support/mails.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

const page = '/o/nord/staff/candidates'

test('a mailed code opens the page that one wanted, and not a second time', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  expect((await me.get(page)).headers.get('location')).toBe(`/sign-in?from=nord&next=${encodeURIComponent(page)}`)
  const asked = await me.post('/sign-in', { email: ' Coordinator@Nord.example ', next: page, from: 'nord' })
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in/code'])
  const code = await codeIn(world, coordinator.email)
  const entered = await me.post('/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, page])
  expect((await me.get(page)).status).toBe(200)

  const other = browser()
  await other.post('/sign-in', { email: 'somebody@else.example', next: '', from: '' })
  other.cookies.set('__Host-sign-in', me.given[0]?.split(/[=;]/)[1] ?? '')
  expect((await other.post('/sign-in/code', { code })).status).toBe(422)
})

test('fifty programs that open the mailed link do not use it up; its button does', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  await browser().post('/sign-in', { email: coordinator.email, next: page, from: '' })
  const link = await linkIn(world, coordinator.email)
  for (let scan = 0; scan < 50; scan++) expect((await browser().get(link)).status).toBe(200)

  const phone = browser()
  const entered = await phone.post(link)
  expect([entered.status, entered.headers.get('location')]).toEqual([303, page])
  expect((await phone.get(page)).status).toBe(200)
  const again = browser()
  expect((await again.post(link)).status).toBe(422)
  expect(again.cookies.has('__Host-session')).toBe(false)
})

test('the code is void once the link of the same mail was used', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const desk = browser()
  await desk.post('/sign-in', { email: coordinator.email, next: '', from: '' })
  await browser().post(await linkIn(world, coordinator.email))
  expect((await desk.post('/sign-in/code', { code: await codeIn(world, coordinator.email) })).status).toBe(422)
})

test.each([
  ['new', 'nouvelle@ailleurs.example'],
  ['known', coordinator.email],
])(
  'two links and a code used at one instant, of an address that is %s here: one opens, the others are void',
  async (_, email) => {
    const world = await freshWorld()
    const { browser } = await openSite(world)
    const desk = browser()
    const links = []
    for (const _mail of [1, 2]) {
      await desk.post('/sign-in', { email, next: '', from: '' })
      links.push(await linkIn(world, email))
    }
    const code = await codeIn(world, email)
    const answers = await Promise.all([
      ...links.map((link) => browser().post(link)),
      desk.post('/sign-in/code', { code }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422])
  },
)

test('five wrong tries and the code is spent, the right one too', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  await me.post('/sign-in', { email: coordinator.email, next: '', from: '' })
  const code = await codeIn(world, coordinator.email)
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries++) expect((await me.post('/sign-in/code', { code: wrong })).status).toBe(422)
  expect((await me.post('/sign-in/code', { code })).status).toBe(422)
  expect(me.cookies.has('__Host-session')).toBe(false)
})

test('who is known here and who is not get the same answers, and each a mail', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const answers = []
  for (const email of [coordinator.email, 'personne@ailleurs.example']) {
    const me = browser()
    const asked = await me.post('/sign-in', { email, next: '', from: '' })
    const code = await me.get('/sign-in/code')
    const wrong = await me.post('/sign-in/code', { code: '12345' })
    const told = async (answer: Response) =>
      (await answer.text()).replaceAll(email, 'X').replace(/value="01[^"]+"/g, '')
    answers.push([asked.status, asked.headers.get('location'), await told(code), wrong.status, await told(wrong)])
  }
  expect(answers[0]).toEqual(answers[1])
  expect((await mailsIn(world)).map(({ toAddress, purpose }) => [toAddress, purpose])).toEqual([
    [coordinator.email, 'sign-in'],
    ['personne@ailleurs.example', 'sign-in'],
  ])
})

test('the fourth mail within an hour is refused, with the time to wait; an hour later it is sent', async () => {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  const { browser } = await openSite(world)
  const ask = () => browser().post('/sign-in', { email: coordinator.email, next: '', from: '' })
  for (let mail = 0; mail < 3; mail++) expect((await ask()).status).toBe(303)
  const refused = await ask()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
  world.setNow('2027-01-15T15:00:00Z')
  expect((await ask()).status).toBe(303)
  expect((await mailsIn(world)).length).toBe(4)
})

test('the cookie of a session is for this host alone, and neither for scripts nor for other sites', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  await me.get('/demo/as/coordinator@nord')
  const line = me.given.find((cookie) => cookie.startsWith('__Host-session='))
  expect(line?.split('; ').slice(1)).toEqual(['Max-Age=2592000', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
})

test('the database keeps no session token and no code that would sign anybody in', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  await me.post('/sign-in', { email: coordinator.email, next: '', from: '' })
  const [code, link] = [await codeIn(world, coordinator.email), await linkIn(world, coordinator.email)]
  const waiting = JSON.stringify(await world.owner.selectFrom('verifications').selectAll().execute())
  expect([code, link.split('/').at(-1) ?? ''].filter((secret) => waiting.includes(secret))).toEqual([])
  await me.post('/sign-in/code', { code })
  const token = decodeURIComponent(me.cookies.get('__Host-session') ?? '').split('.')[0] ?? ''
  expect(token).toMatch(/^[\w-]{32}$/)
  const saved = JSON.stringify(await world.owner.selectFrom('sessions').selectAll().execute())
  expect(saved.includes(token)).toBe(false)
})

test('an hour without a move ends the work of staff, for good in that session', async () => {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  const { browser } = await openSite(world)
  const me = browser()
  await me.get('/demo/as/coordinator@nord')
  world.setNow('2027-01-15T14:59:00Z')
  expect((await me.get(page)).status).toBe(200)
  world.setNow('2027-01-15T15:59:00Z')
  expect((await me.get(page)).status).toBe(303)
  expect((await me.get(page)).status).toBe(303)
  await me.get('/demo/as/coordinator@nord')
  expect((await me.get(page)).status).toBe(200)
})

test('an address of another site is no place to go on to', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  for (const next of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/o/nord/staff\t']) {
    const me = browser()
    await me.post('/sign-in', { email: `m${next.length}@nord.example`, next, from: '' })
    const entered = await me.post('/sign-in/code', { code: await codeIn(world, `m${next.length}@nord.example`) })
    expect([next, entered.headers.get('location')]).toEqual([next, '/account'])
  }
})

test('a form that another site sends signs nobody in', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser({ 'sec-fetch-site': 'cross-site' })
  expect((await me.post('/sign-in', { email: manager.email, next: '', from: '' })).status).toBe(403)
  expect(await mailsIn(world)).toEqual([])
})

test('who signs out is out, in the browser and in the database', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const me = browser()
  await me.get('/demo/as/coordinator@nord')
  const kept = new Map(me.cookies)
  expect((await me.post('/sign-out')).status).toBe(303)
  expect(me.cookies.has('__Host-session')).toBe(false)
  const copy = browser()
  for (const [name, value] of kept) copy.cookies.set(name, value)
  expect((await copy.get(page)).status).toBe(303)
})

test('one sees where one is signed in, and ends it there', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const [desk, phone] = [
    browser({ 'user-agent': 'Firefox/140.0 (Windows)' }),
    browser({ 'user-agent': 'iPhone Safari/1' }),
  ]
  await desk.get('/demo/as/coordinator@nord')
  await phone.get('/demo/as/coordinator@nord')
  const list = await (await desk.get('/account/sessions')).text()
  expect([list.includes('Firefox, Windows'), list.includes('Safari, iOS')]).toEqual([true, true])
  const ending = /\/account\/sessions\/[^"]+\/ending/.exec(list)?.[0] ?? ''
  expect((await desk.post(ending)).status).toBe(303)
  expect([(await desk.get(page)).status, (await phone.get(page)).status]).toEqual([200, 303])
})

test('nobody ends the session of somebody else', async () => {
  const world = await freshWorld()
  const { browser } = await openSite(world)
  const [me, other] = [browser(), browser()]
  await me.get('/demo/as/coordinator@nord')
  await other.get('/demo/as/adviser@nord')
  const [session] = await world.owner
    .selectFrom('sessions')
    .select('id')
    .where('userId', '=', coordinator.userId)
    .execute()
  await other.post(`/account/sessions/${session?.id}/ending`)
  expect((await me.get(page)).status).toBe(200)
})
