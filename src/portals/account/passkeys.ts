import { assertProven, proveSession, removePasskey } from '#src/modules/identity/commands/second-factor.ts'
import { type Person, welcome } from '#src/modules/identity/commands/sign-in.ts'
import { tellOwner } from '#src/modules/identity/commands/tell-of-change.ts'
import { findSignedIn } from '#src/modules/identity/queries.ts'
import type { SignedIn } from '#src/modules/identity/types.ts'
import { authOf } from '#src/platform/auth/open.ts'
import { clientAddress } from '#src/platform/client-address.ts'
import { Forbidden } from '#src/platform/errors.ts'
import { ownPath } from '#src/platform/http.ts'
import { countTry } from '#src/platform/rate-limit.ts'
import { browserOf, keepCookies } from '#src/portals/account/account-page.tsx'
import { mustBeProven } from '#src/portals/account/must-be-signed-in.ts'
import { onwards } from '#src/portals/account/onwards.ts'
import { goOn, type PageContext } from '#src/portals/session.ts'

// Trust goal 1.7, by the address of the network. An open sign-in page asks for a challenge every four minutes, and
// hundreds of people share the address of an event hall.
const CHALLENGES = { name: 'passkey challenge', max: 600, seconds: 60 }
const TRIES = { name: 'passkey', max: 60, seconds: 60 }

/**
 * The four steps of a passkey, for src/islands/passkey.ts, and what we do around them. They are the only addresses of
 * the sign-in library that can be reached from outside.
 */
export const passkeys = {
  /** A challenge to sign in with; it names nobody. */
  askToEnter: (c: PageContext) => answerOfLibrary(c),

  async enter(c: PageContext) {
    const answer = await answerOfLibrary(c)
    if (!answer.ok) return answer
    const { user } = (await answer.json()) as { user: Person }
    keepCookies(c, await welcome(c.get('world'), browserOf(c), user, answer.headers.getSetCookie()))
    return c.json({ ok: true })
  },

  /** A challenge to add a key with. */
  async askToAdd(c: PageContext) {
    await proven(c)
    return answerOfLibrary(c)
  },

  async add(c: PageContext) {
    const world = c.get('world')
    const signedIn = await proven(c)
    const answer = await answerOfLibrary(c)
    if (!answer.ok) return answer
    await tellOwner(world, signedIn, 'passkeyAdded')
    // Making the key has just checked the person: no need to ask for it again at once.
    keepCookies(c, await proveSession(world, { signedIn, browser: browserOf(c) }))
    return c.json({ ok: true })
  },

  async remove(c: PageContext) {
    const signedIn = await mustBeProven(c)
    if (signedIn instanceof Response) return signedIn
    await removePasskey(c.get('world'), signedIn, c.req.param('id') ?? '')
    return goOn(c, '/account/security', 'identity.passkeyRemoved')
  },

  /** After the key was accepted: to where the person wanted to go. */
  async arrive(c: PageContext) {
    const world = c.get('world')
    const signedIn = await findSignedIn(world, c.req.raw.headers)
    const next = ownPath(c.req.query('next'), world.config.baseUrl)
    return c.redirect(signedIn ? await onwards(c, signedIn, next) : '/sign-in', 303)
  },
}

async function proven(c: PageContext): Promise<SignedIn> {
  const signedIn = await findSignedIn(c.get('world'), c.req.raw.headers)
  if (!signedIn) throw new Forbidden()
  assertProven(signedIn)
  return signedIn
}

/** Throws BadRequest 429 past the limits. The library sees the network address that we found. */
async function answerOfLibrary(c: PageContext): Promise<Response> {
  const world = c.get('world')
  const isPost = c.req.method === 'POST'
  await countTry(world.db, isPost ? TRIES : CHALLENGES, clientAddress(c), world.now())
  const auth = await authOf(world)
  const body = isPost ? { body: await c.req.text() } : {}
  return auth.handler(new Request(new URL(c.req.url), { method: c.req.method, headers: browserOf(c), ...body }))
}
