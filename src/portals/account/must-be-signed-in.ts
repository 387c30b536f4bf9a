import { findSignedIn } from '#src/modules/identity/queries.ts'
import { hasFactor } from '#src/modules/identity/rules.ts'
import type { SignedIn } from '#src/modules/identity/types.ts'
import type { PageContext } from '#src/portals/session.ts'

/** Whoever is signed in, or the answer that asks them to. */
export async function mustBeSignedIn(c: PageContext): Promise<SignedIn | Response> {
  const signedIn = await findSignedIn(c.get('world'), c.req.raw.headers)
  return signedIn ?? c.redirect(`/sign-in?next=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303)
}

/** The same for pages that change how one signs in: who has a second factor must have given it. */
export async function mustBeProven(c: PageContext): Promise<SignedIn | Response> {
  const signedIn = await mustBeSignedIn(c)
  if (signedIn instanceof Response || !hasFactor(signedIn.factors) || signedIn.secondFactorAt) return signedIn
  return c.redirect(`/sign-in/second-factor?next=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303)
}
