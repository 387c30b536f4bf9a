import { openAccessLink } from '#src/modules/identity/commands/access-links.ts'
import { portalOf } from '#src/modules/identity/rules.ts'
import { ownPath } from '#src/platform/http.ts'
import { AccountPage, keepCookies } from '#src/portals/account/account-page.tsx'
import { OneButtonPage } from '#src/portals/account/one-button-page.tsx'
import { SpentPage } from '#src/portals/account/spent-page.tsx'
import { show } from '#src/portals/parts/page.tsx'
import { here, type PageContext, visiting } from '#src/portals/session.ts'

/** A personal link from a mail. Opening it changes nothing; its button lets this browser in. */
export const access = {
  open(c: PageContext) {
    const { organisation, t } = visiting(c)
    const words = t.identity.access
    const { pathname, search } = new URL(c.req.url)
    const lead = t.format(words.leadNamed, { organisation: organisation.name })
    return show(
      c,
      <AccountPage c={c} title={words.title}>
        <OneButtonPage title={words.title} lead={lead} action={pathname + search} verb={words.submit} />
      </AccountPage>,
    )
  },

  async enter(c: PageContext) {
    const { world, organisation, t } = visiting(c)
    const visitor = { kind: 'visitor', organisationId: organisation.id, userId: null, name: null } as const
    const opened = await openAccessLink(world, visitor, c.req.param('token') ?? '')
    if (!opened) {
      const why = t.format(t.identity.access.spent, { organisation: organisation.name })
      const verb = t.identity.signIn.title
      return show(c, <SpentPage c={c} title={t.identity.access.spentTitle} why={why} verb={verb} />, 422)
    }
    keepCookies(c, opened.cookies)
    const own = here(organisation, portalOf(opened))
    const next = ownPath(c.req.query('next'), world.config.baseUrl)
    return c.redirect(next === own || next?.startsWith(`${own}/`) ? next : own, 303)
  },
}
