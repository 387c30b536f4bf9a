import { signInAs } from '#src/modules/identity/commands/sign-in.ts'
import { acceptInvitation } from '#src/modules/identity/commands/staff.ts'
import { INVITATION_DAYS } from '#src/modules/identity/rules.ts'
import { AccountPage, browserOf, keepCookies } from '#src/portals/account/account-page.tsx'
import { OneButtonPage } from '#src/portals/account/one-button-page.tsx'
import { SpentPage } from '#src/portals/account/spent-page.tsx'
import { show } from '#src/portals/parts/page.tsx'
import { goOn, here, type PageContext, visiting } from '#src/portals/session.ts'

/** Joining the team, from the mailed link. Opening it changes nothing; its button does. */
export const invitation = {
  open(c: PageContext) {
    const { organisation, t } = visiting(c)
    const words = t.identity.invitation
    const title = t.format(words.title, { organisation: organisation.name })
    return show(
      c,
      <AccountPage c={c} title={title}>
        <OneButtonPage title={title} lead={words.lead} action={new URL(c.req.url).pathname} verb={words.submit} />
      </AccountPage>,
    )
  },

  async accept(c: PageContext) {
    const { world, organisation, actor, t } = visiting(c)
    const words = t.identity.invitation
    const decision = await acceptInvitation(world, actor, c.req.param('token') ?? '')
    if (!decision.ok) {
      const why = t.format(words.spent, { days: INVITATION_DAYS })
      return show(c, <SpentPage c={c} title={words.spentTitle} why={why} verb={t.identity.signIn.title} />, 422)
    }
    // A new account has no second factor that this could pass by, and is offered one; any other signs in as always.
    if (!decision.value.isNew) return goOn(c, here(organisation, '/staff'), 'identity.joined')
    keepCookies(c, await signInAs(world, browserOf(c), decision.value.userId))
    const next = encodeURIComponent(here(organisation, '/staff'))
    return goOn(c, `/account/security?next=${next}`, 'identity.joined')
  },
}
