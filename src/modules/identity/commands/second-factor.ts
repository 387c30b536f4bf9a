import { isAPIError } from 'better-auth/api'
import { endOtherSessions } from '#src/modules/identity/commands/sessions.ts'
import type { Cookies } from '#src/modules/identity/commands/sign-in.ts'
import { tellOwner } from '#src/modules/identity/commands/tell-of-change.ts'
import { hasFactor } from '#src/modules/identity/rules.ts'
import type { SignedIn } from '#src/modules/identity/types.ts'
import { authOf } from '#src/platform/auth/open.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { countTry, isWithin } from '#src/platform/rate-limit.ts'
import type { World } from '#src/platform/world.ts'

const TRIES = { name: 'one-time code', max: 5, seconds: 15 * 60 }
/** A code is taken in its own half minute and the one before and after: within that time it is taken once. */
const ONCE = { name: 'one-time code used', max: 1, seconds: 120 }

/** Somebody at a browser: who they are and what it sends. */
export type Visit = { signedIn: SignedIn; browser: Headers }

/** Gives the second factor: a code of the app, or one of the spare codes. The session is replaced by a proven one. */
export async function giveSecondFactor(
  world: World,
  { signedIn, browser }: Visit,
  code: string,
): Promise<Decision<Cookies, 'code-wrong'>> {
  const { userId } = signedIn
  await countTry(world.db, TRIES, userId, world.now())
  const digits = code.replace(/\s/g, '')
  const isRight = /^\d{6}$/.test(digits)
    ? await isRightNow(world, browser, digits)
    : await isSpare(world, browser, code)
  if (!isRight || !(await isWithin(world.db, ONCE, `${userId}:${digits}`, world.now()))) return no('code-wrong')
  return yes(await proveSession(world, { signedIn, browser }))
}

/** Replaces the session by one in which a second factor was given; its token is new. */
export async function proveSession(world: World, { signedIn, browser }: Visit): Promise<Cookies> {
  const auth = await authOf(world)
  const body = { userId: signedIn.userId, secondFactorAt: world.now() }
  const { headers } = await auth.api.openSession({ body, headers: browser, returnHeaders: true })
  await world.db.deleteFrom('sessions').where('id', '=', signedIn.sessionId).execute()
  return headers.getSetCookie()
}

/** Who has a second factor changes how they sign in only after giving it. Throws Forbidden. */
export const assertProven = ({ factors, secondFactorAt }: SignedIn): void =>
  permit(!hasFactor(factors) || secondFactorAt !== null)

/** Begins adding an app for codes: it counts from `confirmOneTimeCodes` on. */
export async function startOneTimeCodes(world: World, { signedIn, browser }: Visit): Promise<void> {
  assertProven(signedIn)
  if (signedIn.factors.oneTimeCodes) return
  const auth = await authOf(world)
  await auth.api.enableTwoFactor({ body: { method: 'totp' }, headers: browser })
}

/** What the app must know: an `otpauth:` address; null when nothing was begun or it is there already. */
export async function getOneTimeSecret(world: World, { signedIn, browser }: Visit): Promise<string | null> {
  assertProven(signedIn)
  if (signedIn.factors.oneTimeCodes) return null
  const auth = await authOf(world)
  try {
    return (await auth.api.getTOTPURI({ body: {}, headers: browser })).totpURI
  } catch (error) {
    if (!isAPIError(error)) throw error
    return null
  }
}

export type Confirmed = { cookies: Cookies; spareCodes: string[] }

/** Ends adding the app: a right code shows that it works. Other devices are signed out. Returns the spare codes. */
export async function confirmOneTimeCodes(
  world: World,
  visit: Visit,
  code: string,
): Promise<Decision<Confirmed, 'code-wrong'>> {
  const { signedIn, browser } = visit
  assertProven(signedIn)
  await countTry(world.db, TRIES, signedIn.userId, world.now())
  const auth = await authOf(world)
  const proven = await verified(() =>
    auth.api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers: browser, returnHeaders: true }),
  )
  if (!proven) return no('code-wrong')
  const body = { userId: signedIn.userId, secondFactorAt: world.now() }
  const { headers, response } = await auth.api.openSession({ body, headers: browser, returnHeaders: true })
  const cookies = headers.getSetCookie()
  const fresh = new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') })
  const { backupCodes } = await auth.api.generateBackupCodes({ body: {}, headers: fresh })
  await endOtherSessions(world, signedIn.userId, response.sessionId)
  await tellOwner(world, signedIn, 'oneTimeCodesAdded')
  return yes({ cookies, spareCodes: backupCodes })
}

/** Takes the app away. Returns the cookies of the session that replaces this one. */
export async function removeOneTimeCodes(world: World, { signedIn, browser }: Visit): Promise<Cookies> {
  assertProven(signedIn)
  const auth = await authOf(world)
  await auth.api.disableTwoFactor({ body: {}, headers: browser })
  await tellOwner(world, signedIn, 'oneTimeCodesRemoved')
  return proveSession(world, { signedIn, browser })
}

/** Takes one of one's own passkeys away. Nothing happens when it is not one's own. */
export async function removePasskey(world: World, signedIn: SignedIn, passkeyId: string): Promise<void> {
  assertProven(signedIn)
  const { numDeletedRows } = await world.db
    .deleteFrom('passkeys')
    .where('id', '=', passkeyId)
    .where('userId', '=', signedIn.userId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n) await tellOwner(world, signedIn, 'passkeyRemoved')
}

const isRightNow = async (world: World, browser: Headers, code: string): Promise<boolean> => {
  const auth = await authOf(world)
  return verified(() => auth.api.verifyTOTP({ body: { code }, headers: browser }))
}

const isSpare = async (world: World, browser: Headers, code: string): Promise<boolean> => {
  const auth = await authOf(world)
  return verified(() =>
    auth.api.verifyBackupCode({ body: { code: code.trim(), disableSession: true }, headers: browser }),
  )
}

/** The library throws at a wrong code. */
async function verified(check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check()
    return true
  } catch (error) {
    if (!isAPIError(error)) throw error
    return false
  }
}
