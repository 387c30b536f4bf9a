import type { SignedIn } from '#src/modules/identity/types.ts'
import { hasSessionCookie, LINK_COOKIE, readCookie, setCookie } from '#src/platform/auth/cookies.ts'
import { authOf } from '#src/platform/auth/open.ts'
import { hashToken } from '#src/platform/auth/token-hashes.ts'
import { inScope } from '#src/platform/database.ts'
import type { World } from '#src/platform/world.ts'

/** Ends the session that a browser shows. Returns the `Set-Cookie` lines that make the browser forget it. */
export async function endThisSession(world: World, browser: Headers): Promise<readonly string[]> {
  if (!hasSessionCookie(browser, world.config.baseUrl)) return []
  const auth = await authOf(world)
  const { headers } = await auth.api.signOut({ headers: browser, returnHeaders: true })
  return headers.getSetCookie()
}

/** Signs out: the session, and in every organisation the personal link that was opened in this browser. */
export async function signOut(world: World, browser: Headers): Promise<readonly string[]> {
  const { baseUrl } = world.config
  const link = readCookie(browser, baseUrl, LINK_COOKIE)
  if (link) await endLinkSession(world, link)
  return [...(await endThisSession(world, browser)), setCookie(baseUrl, LINK_COOKIE, '', 0)]
}

async function endLinkSession(world: World, token: string): Promise<void> {
  const organisations = await world.db.selectFrom('organisations').select('id').execute()
  for (const { id } of organisations)
    await inScope(world.db, { organisationId: id }, (tx) =>
      tx
        .updateTable('linkSessions')
        .set({ endedAt: world.now() })
        .where('tokenHash', '=', hashToken(token))
        .where('endedAt', 'is', null)
        .execute(),
    )
}

/** Ends one of one's own sessions, here or elsewhere. Nothing happens when it is not one's own. */
export async function endSession(world: World, { userId }: SignedIn, sessionId: string): Promise<void> {
  await world.db.deleteFrom('sessions').where('id', '=', sessionId).where('userId', '=', userId).execute()
}

/** Ends all of somebody's sessions but one (or, with null, all). */
export async function endOtherSessions(world: World, userId: string, keep: string | null): Promise<void> {
  await world.db
    .deleteFrom('sessions')
    .where('userId', '=', userId)
    .$if(keep !== null, (query) => query.where('id', '!=', keep))
    .execute()
}
