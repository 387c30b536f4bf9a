import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import { endThisSession } from '#src/modules/identity/commands/sessions.ts'
import { emailKeyOf } from '#src/modules/identity/rules.ts'
import { LINK_COOKIE, setCookie } from '#src/platform/auth/cookies.ts'
import { authOf, MAILED_MINUTES } from '#src/platform/auth/open.ts'
import { hashToken } from '#src/platform/auth/token-hashes.ts'
import { inScope } from '#src/platform/database.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { queueMail } from '#src/platform/mail.ts'
import { countTry } from '#src/platform/rate-limit.ts'
import { audit } from '#src/platform/record.ts'
import type { World } from '#src/platform/world.ts'
import { mailOf, PLATFORM } from '#src/ui/mail-layout.tsx'
import { type Language, wordsFor } from '#src/words/words.ts'

// Trust goal 1.7. The limit of an address of the network is wide: hundreds of people share the one of an event hall.
const MAILS_PER_HOUR = { name: 'sign-in mail', max: 3, seconds: 3_600 }
const MAILS_PER_DAY = { name: 'sign-in mail of the day', max: 10, seconds: 86_400 }
const MAILS_PER_PLACE = { name: 'sign-in mail from a place', max: 300, seconds: 3_600 }
const TRIES_PER_PLACE = { name: 'code from a place', max: 300, seconds: 600 }

type Ask = {
  email: string
  language: Language
  /** Where to go once signed in: a path of ours. */
  next: string | null
  /** Of the network, to limit. */
  address: string
}

/**
 * Mails a link and a code, good for ten minutes. Does the same work for an address that nobody has here, so that the
 * answer and its time say nothing. Throws BadRequest 429 past the limits.
 */
export async function askSignIn(world: World, { email, language, next, address }: Ask): Promise<void> {
  const to = emailKeyOf(email)
  await countTry(world.db, MAILS_PER_PLACE, address, world.now())
  await countTry(world.db, MAILS_PER_DAY, to, world.now())
  await countTry(world.db, MAILS_PER_HOUR, to, world.now())
  const { code, token } = await makeCodeAndLink(world, to)
  const query = next ? `?next=${encodeURIComponent(next)}` : ''
  const href = `${world.config.baseUrl}/sign-in/link/${token}${query}`
  const words = wordsFor(language).identity.mails.signIn
  const say = wordsFor(language).format
  await inScope(world.db, { organisationId: null, now: world.now() }, (tx) =>
    queueMail(tx, world.config.baseUrl, {
      organisationId: null,
      to: { address: to, name: null },
      language,
      subject: words.subject,
      ...mailOf({
        t: wordsFor(language),
        title: words.title,
        paragraphs: [say(words.body, { minutes: MAILED_MINUTES })],
        code,
        actions: [{ label: words.action, href }],
        closing: [words.notAsked],
        sender: PLATFORM,
      }),
      purpose: 'sign-in',
      staleAfter: new Date(world.now().getTime() + MAILED_MINUTES * 60_000),
    }),
  )
}

async function makeCodeAndLink(world: World, email: string): Promise<{ code: string; token: string }> {
  const auth = await authOf(world)
  const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } })
  let token = ''
  const take = (made: string) => {
    token = made
  }
  await auth.api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() })
  return { code, token }
}

export type CodeRefusal = 'code-wrong' | 'code-spent'
/** What a browser keeps from now on: `Set-Cookie` lines. */
export type Cookies = readonly string[]

/** Signs in with the mailed code. Wrong and unknown are one answer; after five tries the code is spent. */
export async function signInWithCode(
  world: World,
  browser: Headers,
  { email, code }: { email: string; code: string },
): Promise<Decision<Cookies, CodeRefusal>> {
  await countTry(world.db, TRIES_PER_PLACE, browser.get('x-client-address') ?? '', world.now())
  const auth = await authOf(world)
  const body = { email: emailKeyOf(email), otp: code.replace(/\s/g, '') }
  await waitFor(world, body.email)
  try {
    const { headers, response } = await auth.api.signInEmailOTP({ body, headers: browser, returnHeaders: true })
    return yes(await welcome(world, browser, response.user, headers.getSetCookie()))
  } catch (error) {
    if (!isAPIError(error)) throw error
    return no(
      error.body?.code === 'TOO_MANY_ATTEMPTS' || error.body?.code === 'OTP_EXPIRED' ? 'code-spent' : 'code-wrong',
    )
  }
}

/** Signs in with the mailed link, once. */
export async function signInWithLink(
  world: World,
  browser: Headers,
  token: string,
): Promise<Decision<Cookies, 'link-spent'>> {
  const auth = await authOf(world)
  const { internalAdapter } = await auth.$context
  const mailed = await internalAdapter.findVerificationValue(hashToken(token))
  if (!mailed) return no('link-spent')
  await waitFor(world, JSON.parse(mailed.value).email)
  try {
    const query = { token }
    const { headers, response } = await auth.api.magicLinkVerify({ query, headers: browser, returnHeaders: true })
    return yes(await welcome(world, browser, response.user, headers.getSetCookie()))
  } catch (error) {
    if (!isAPIError(error)) throw error
    return no('link-spent')
  }
}

/**
 * One at a time signs in with what was mailed to an address, until the transaction of `world` ends: the link and the
 * code of a mail, used at one instant, would void each other and both make the account of somebody new.
 */
const waitFor = (world: World, email: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${email}`}, 0))`.execute(world.db)

/** Signs in a person who has proven who they are in another way: see `openSession`. */
export async function signInAs(world: World, browser: Headers, userId: string): Promise<Cookies> {
  const auth = await authOf(world)
  const body = { userId, secondFactorAt: null }
  const { headers } = await auth.api.openSession({ body, headers: browser, returnHeaders: true })
  const user = await world.db
    .selectFrom('users')
    .select(['id', 'email', 'name'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return welcome(world, browser, user, headers.getSetCookie())
}

export type Person = { id: string; email: string; name: string }

/**
 * What follows every sign-in: the other half of the mail is void, who was signed in here before is not any more, nor is
 * the holder of a personal link, and each organisation where the person works can see that they came.
 */
export async function welcome(world: World, browser: Headers, user: Person, cookies: string[]): Promise<Cookies> {
  const auth = await authOf(world)
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteVerificationByIdentifier(`sign-in-otp-${user.email}`)
  await world.db
    .deleteFrom('verifications')
    .where('value', '=', JSON.stringify({ email: user.email }))
    .execute()
  await endThisSession(world, browser)
  await auditSignIn(world, user)
  return [...cookies, setCookie(world.config.baseUrl, LINK_COOKIE, '', 0)]
}

async function auditSignIn(world: World, { id, name }: Person): Promise<void> {
  const grants = await inScope(world.db, { organisationId: null, userId: id }, (tx) =>
    tx
      .selectFrom('grants')
      .select('organisationId')
      .distinct()
      .where('endedAt', 'is', null)
      // Always the same order: two sign-ins at once must not wait for each other's audit lines.
      .orderBy('organisationId')
      .execute(),
  )
  for (const { organisationId } of grants) {
    const who = { kind: 'staff', organisationId, userId: id, name }
    await inScope(world.db, { ...who, now: world.now() }, (tx) =>
      audit(tx, who, { action: 'signed-in', subject: null }),
    )
  }
}
