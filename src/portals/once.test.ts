import { expect, test } from 'vitest'
import { sweepAnswers } from '#src/platform/answer-once.ts'
import { coordinator } from '#tests/support/cast.ts'
import { codeIn, mailsIn } from '#tests/support/mails.ts'
import { PRESSES, type Press, type Stage, sendPress } from '#tests/support/presses.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

// That every form is carried out once is in tests/crawls/once.test.ts; here is what becomes of keys and answers.

async function stage(): Promise<Stage> {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  return { world, site: await openSite(world) }
}

const prepare = (at: Stage, path: string): Promise<Press> => PRESSES[path]!(at)
const send = (press: Press, typed: Record<string, string> = {}) =>
  sendPress({ ...press, fields: { ...press.fields, ...typed } as never }, press.me)
const sessionIn = (answer: Response) =>
  answer.headers.getSetCookie().filter((line) => /^__Host-(session|link)=/.test(line))

test('ten minutes later the same form is a new one, because the first code is no longer good', async () => {
  const at = await stage()
  const ask = await prepare(at, '/sign-in')
  await send(ask)
  at.world.setNow('2027-01-15T14:09:59Z')
  await send(ask)
  expect((await mailsIn(at.world)).length).toBe(1)
  at.world.setNow('2027-01-15T14:10:00Z')
  expect((await send(ask)).status).toBe(303)
  expect((await mailsIn(at.world)).length).toBe(2)
})

test('answers are removed once they are not given again', async () => {
  const { world, site } = await stage()
  await send(await prepare({ world, site }, '/sign-in'))
  const count = async () => (await world.owner.selectFrom('formAnswers').select('at').execute()).length
  await sweepAnswers(world.db, new Date('2027-01-15T14:09:59Z'))
  expect(await count()).toBe(1)
  await sweepAnswers(world.db, new Date('2027-01-15T14:10:00Z'))
  expect(await count()).toBe(0)
})

test('a wrong code that is sent twice is one try, and the form takes the right one after', async () => {
  const at = await stage()
  const press = await prepare(at, '/sign-in/code')
  const wrong = { code: '000000' }
  for (let click = 0; click < 6; click++) expect((await send(press, wrong)).status).toBe(422)
  expect((await send(press)).status).toBe(303)
})

test('a form that was asked to wait is carried out when it is sent again', async () => {
  const { world, site } = await stage()
  const ask = async () => send(await prepare({ world, site }, '/sign-in'), { email: coordinator.email })
  for (let mail = 0; mail < 3; mail++) await ask()
  const fourth = await prepare({ world, site }, '/sign-in')
  expect((await send(fourth, { email: coordinator.email })).status).toBe(429)
  world.setNow('2027-01-15T15:00:00Z')
  expect((await send(fourth, { email: coordinator.email })).status).toBe(303)
  expect((await mailsIn(world)).length).toBe(4)
})

test('the form of a code, sent again after signing out, signs nobody in', async () => {
  const at = await stage()
  const press = await prepare(at, '/sign-in/code')
  await send(press)
  await press.me.post('/sign-out')
  expect((await send(press)).status).toBe(303)
  expect((await press.me.get('/account')).headers.get('location')).toBe('/sign-in?next=%2Faccount')
})

test('spare codes are shown twice to a double click, and not once somebody has signed out', async () => {
  const at = await stage()
  const press = await prepare(at, '/account/one-time-codes/confirmation')
  const codes = async (answer: Response) => [...(await answer.text()).matchAll(/<code>[\w-]+<\/code>/g)].length
  expect([await codes(await send(press)), await codes(await send(press))]).toEqual([10, 10])
  await press.me.post('/sign-out')
  const later = await send(press)
  expect([later.status, await codes(later)]).toEqual([422, 0])
})

test('who has signed in since keeps their session when an older form is sent again', async () => {
  const at = await stage()
  const press = await prepare(at, '/sign-in/code')
  await send(press)
  await press.me.get('/demo/as/adviser@nord')
  expect(sessionIn(await send(press))).toEqual([])
  expect((await press.me.get('/o/nord/staff/candidates')).status).toBe(200)
})

test('a page that is shown again runs its scripts: they have the nonce of the new answer', async () => {
  const at = await stage()
  const press = await prepare(at, '/sign-in')
  await send(press, { email: '' })
  const again = await send(press, { email: '' })
  const nonce = /'nonce-([^']+)'/.exec(again.headers.get('content-security-policy') ?? '')?.[1]
  expect([again.status, (await again.text()).includes(`nonce="${nonce}"`)]).toEqual([422, true])
})

test('the database opens no answer: neither what was typed nor what was given is in it', async () => {
  const at = await stage()
  const email = 'quelqu-un@exemple.ca'
  const ask = await prepare(at, '/sign-in')
  await send(ask, { email })
  const code = {
    ...ask,
    path: '/sign-in/code',
    fields: { _key: ['of-the-code'], code: [await codeIn(at.world, email)] },
  }
  await send(code)
  const rows = await at.world.owner.selectFrom('formAnswers').selectAll().execute()
  expect(rows.length).toBe(2)
  const kept = rows
    .map(({ answer, ...row }) => `${JSON.stringify(row)} ${Buffer.from(answer ?? '', 'base64url')}`)
    .join()
  const secrets = [email, code.fields.code[0]!, 'of-the-code', ask.me.cookies.get('__Host-session')!, 'set-cookie']
  expect(secrets.filter((secret) => kept.includes(secret))).toEqual([])
})

test('a form without its key is refused', async () => {
  const { site } = await stage()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const answer = await site.browser().send('/sign-in', { method: 'POST', body: 'email=a%40exemple.ca', headers })
  expect(answer.status).toBe(400)
})
