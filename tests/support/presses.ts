import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import { inviteStaff } from '#src/modules/identity/commands/staff.ts'
import { inScope } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { coordinator, manager, north } from '#tests/support/cast.ts'
import { codeIn, linkIn } from '#tests/support/mails.ts'
import { oneTimeCode } from '#tests/support/one-time-code.ts'
import { shownForm } from '#tests/support/shown-form.ts'
import type { Browser, Site } from '#tests/support/site.ts'
import { softKey } from '#tests/support/soft-key.ts'
import type { TestWorld } from '#tests/support/world.ts'

export type Stage = { world: TestWorld; site: Site }

/** A form that somebody has open and filled in, ready to be sent, as often as one likes. */
export type Press = { me: Browser; path: string; fields: Record<string, string[]> | { json: string } }

type Prepared = (stage: Stage) => Promise<Press>

export const sendPress = ({ path, fields }: Press, by: Browser): Promise<Response> =>
  'json' in fields && typeof fields.json === 'string'
    ? by.send(path, { method: 'POST', body: fields.json, headers: JSON_HEADERS })
    : by.post(path, fields as Record<string, string[]>)

const JSON_HEADERS = {
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  origin: 'http://localhost:3000',
}

/** The form of a page that is sent to an address, filled in. */
async function open(me: Browser, page: string, path: string, typed: Record<string, string> = {}): Promise<Press> {
  const html = await (await me.get(page)).text()
  const form = html.split(`<form method="post" action="${path.replaceAll('&', '&amp;')}"`)[1]
  if (!form) throw new Error(`${page} has no form for ${path}.`)
  const fields = shownForm(`<form method="post" ${form.split('</form>')[0]}</form>`)
  for (const [name, value] of Object.entries(typed)) fields[name] = [value]
  return { me, path, fields }
}

/** The first address of a form on a page that looks like this. */
async function openLike(me: Browser, page: string, like: RegExp): Promise<Press> {
  const [path] = like.exec(await (await me.get(page)).text()) ?? []
  if (!path) throw new Error(`${page} has no form like ${like}.`)
  return open(me, page, path)
}

const send = async (press: Press): Promise<Response> => {
  const answer = await sendPress(press, press.me)
  if (answer.status >= 400) throw new Error(`${press.path}: ${answer.status}`)
  return answer
}

type Person = { userId: string; email: string }

async function somebody({ world }: Stage): Promise<Person> {
  const id = newId()
  const email = `${id}@exemple.ca`
  await world.owner.insertInto('users').values({ id, email, name: '', emailVerified: true }).execute()
  return { userId: id, email }
}

const signedIn = async (stage: Stage): Promise<Browser> => stage.site.browserOf(await somebody(stage))

async function withApp(me: Browser): Promise<string> {
  await send(await open(me, '/account/security', '/account/one-time-codes'))
  const html = await (await me.get('/account/one-time-codes')).text()
  return (/otpauth:[^"]+/.exec(html)?.[0] ?? '').replaceAll('&amp;', '&')
}

const openConfirmation = (me: Browser, otpauth: string): Promise<Press> =>
  open(me, '/account/one-time-codes', '/account/one-time-codes/confirmation', { code: oneTimeCode(otpauth) })

async function askedByMail({ site }: Stage, email: string): Promise<Browser> {
  const me = site.browser()
  await send(await open(me, '/sign-in', '/sign-in', { email }))
  return me
}

const openCode = async (stage: Stage, email: string): Promise<Press> => {
  const me = await askedByMail(stage, email)
  return open(me, '/sign-in/code', '/sign-in/code', { code: await codeIn(stage.world, email) })
}

async function withKey(stage: Stage): Promise<{ me: Browser; key: ReturnType<typeof softKey> }> {
  const [me, key] = [await signedIn(stage), softKey(stage.world.config.baseUrl)]
  await send({ me, path: '/auth/passkey/verify-registration', fields: { json: await key.toAdd(me) } })
  return { me, key }
}

async function invitation({ world, site }: Stage): Promise<Press> {
  const email = `${newId()}@exemple.ca`
  const asked = { name: 'Philomène Castonguay-Roy', email, roles: ['adviser'], language: 'fr' } as const
  await inviteStaff(world, manager, asked)
  const path = await linkIn(world, email)
  return open(site.browser(), path, path)
}

async function personalLink({ world, site }: Stage): Promise<Press> {
  const employerId = newId()
  const firm = {
    organisationId: north,
    id: employerId,
    name: 'Tôlerie des Battures',
    nameKey: employerId,
    searchText: 'x',
  }
  await world.owner.insertInto('employers').values(firm).execute()
  const { baseUrl } = world.config
  const expiresAt = new Date('2027-02-15T14:00:00Z')
  const url = await inScope(world.db, coordinator, (tx) =>
    makeAccessLink(tx, coordinator, { kind: 'employer', employerId, eventId: null, expiresAt, baseUrl }),
  )
  return open(site.browser(), url.slice(baseUrl.length), url.slice(baseUrl.length))
}

/** How somebody comes to send each form outside of an organisation, or one that lets them in, by its route. */
export const PRESSES: Record<string, Prepared> = {
  '/sign-in': ({ site }) => open(site.browser(), '/sign-in', '/sign-in', { email: `${newId()}@exemple.ca` }),
  '/sign-in/code': async (stage) => openCode(stage, (await somebody(stage)).email),
  '/sign-in/link/:token': async (stage) => {
    const { email } = await somebody(stage)
    await askedByMail(stage, email)
    const link = await linkIn(stage.world, email)
    return open(stage.site.browser(), link, link)
  },
  '/sign-in/second-factor': async (stage) => {
    const person = await somebody(stage)
    const desk = await stage.site.browserOf(person)
    const otpauth = await withApp(desk)
    await send(await openConfirmation(desk, otpauth))
    const code = await openCode(stage, person.email)
    await send(code)
    const path = '/sign-in/second-factor'
    return open(code.me, path, path, { code: oneTimeCode(otpauth) })
  },
  '/sign-out': async (stage) => open(await signedIn(stage), '/account', '/sign-out'),
  '/account/sessions/ending': async (stage) => {
    const person = await somebody(stage)
    await stage.site.browserOf(person)
    return open(await stage.site.browserOf(person), '/account/sessions', '/account/sessions/ending')
  },
  '/account/sessions/:id/ending': async (stage) => {
    const person = await somebody(stage)
    await stage.site.browserOf(person)
    const me = await stage.site.browserOf(person)
    return openLike(me, '/account/sessions', /\/account\/sessions\/[^/"]+\/ending/)
  },
  '/account/passkeys/:id/removal': async (stage) => {
    const { me } = await withKey(stage)
    return openLike(me, '/account/security', /\/account\/passkeys\/[^"]+\/removal/)
  },
  '/account/one-time-codes': async (stage) =>
    open(await signedIn(stage), '/account/security', '/account/one-time-codes'),
  '/account/one-time-codes/confirmation': async (stage) => {
    const me = await signedIn(stage)
    return openConfirmation(me, await withApp(me))
  },
  '/account/one-time-codes/removal': async (stage) => {
    const me = await signedIn(stage)
    await send(await openConfirmation(me, await withApp(me)))
    return open(me, '/account/security', '/account/one-time-codes/removal')
  },
  '/auth/passkey/verify-authentication': async (stage) => {
    const { key } = await withKey(stage)
    const me = stage.site.browser()
    return { me, path: '/auth/passkey/verify-authentication', fields: { json: await key.toEnter(me) } }
  },
  '/auth/passkey/verify-registration': async (stage) => {
    const me = await signedIn(stage)
    const json = await softKey(stage.world.config.baseUrl).toAdd(me)
    return { me, path: '/auth/passkey/verify-registration', fields: { json } }
  },
  '/demo/as/:who': ({ site }) => open(site.browser(), '/demo', '/demo/as/adviser@nord'),
  '/o/:org/invitations/:token': invitation,
  '/o/:org/access/:token': personalLink,
}
