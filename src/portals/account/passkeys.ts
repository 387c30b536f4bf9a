import { assertProven, proveSession, removePasskey } from '#src/modules/identity/commands/second-factor.ts'
import { type Person, welcome } from '#src/modules/identity/commands/sign-in.ts'
import { tellOwner } from '#src/modules/identity/commands/tell-of-change.ts'
import { findSignedIn } from '#src/modules/identity/queries.ts'
import type { SignedIn } from '#src/modules/identity/types.ts'
import { authOf } from '#src/platform/auth/open.ts'
import { Forbidden } from '#src/platform/errors.ts'
import { ownPath } from '#src/platform/http.ts'
import { browserOf, keepCookies } from '#src/portals/account/account-page.tsx'
import { mustBeProven } from '#src/portals/account/must-be-signed-in.ts'
import { onwards } from '#src/portals/account/onwards.ts'
import { goOn, type PageContext } from '#src/portals/session.ts'

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

/** The library sees the network address that we found, and its own limits in the database count by it. */
async function answerOfLibrary(c: PageContext): Promise<Response> {
  const auth = await authOf(c.get('world'))
  const body = c.req.method === 'POST' ? { body: await c.req.text() } : {}
  return auth.handler(new Request(new URL(c.req.url), { method: c.req.method, headers: browserOf(c), ...body }))
}
