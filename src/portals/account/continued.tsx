import { findSignedIn } from '#src/modules/identity/queries.ts'
import { SESSION_LIMITS } from '#src/modules/identity/rules.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { ownPath } from '#src/platform/http.ts'
import { AccountPage, comeFrom, organisationOf } from '#src/portals/account/account-page.tsx'
import { isOpenTo } from '#src/portals/account/onwards.ts'
import { show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { MessagePage } from '#src/ui/message-page.tsx'
import { formatTime } from '#src/words/formats.ts'

/**
 * The tab that the warning of a session’s end opens: coming here was the sign of life. `next` is the portal that the
 * person works in; once it is closed to them they sign in again, still beside the page where they were writing.
 */
export async function openContinued(c: PageContext): Promise<Response> {
  const world = c.get('world')
  const next = ownPath(c.req.query('next'), world.config.baseUrl)
  await comeFrom(c, organisationOf(next))
  const organisation = c.get('organisation') as Organisation | undefined
  const signedIn = await findSignedIn(world, c.req.raw.headers)
  if (!signedIn || (next && !(await isOpenTo(c, next))))
    return c.redirect(`/sign-in?next=${encodeURIComponent(next ?? '/account')}`, 303)
  const ends = new Date(world.now().getTime() + SESSION_LIMITS.staff.idle)
  const { identity, format, language } = c.get('t')
  const words = identity.idle
  return show(
    c,
    <AccountPage c={c} title={words.title}>
      <MessagePage title={words.title} icon="clock">
        <p>{words.body}</p>
        <p>{format(words.until, { time: formatTime(ends, organisation?.timeZone ?? 'America/Toronto', language) })}</p>
      </MessagePage>
    </AccountPage>,
  )
}
