import { signOut } from '#src/modules/identity/commands/sessions.ts'
import { listOwnPlaces, type OwnPlace } from '#src/modules/identity/queries/own.ts'
import type { SignedIn } from '#src/modules/identity/types.ts'
import { AccountPage, browserOf, comeFrom, keepCookies } from '#src/portals/account/account-page.tsx'
import { mustBeSignedIn } from '#src/portals/account/must-be-signed-in.ts'
import { show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'

/** One's own account: where to go, how it is protected, the way out. */
export const account = {
  async open(c: PageContext) {
    await comeFrom(c, c.req.query('from'))
    const signedIn = await mustBeSignedIn(c)
    if (signedIn instanceof Response) return signedIn
    const places = await listOwnPlaces(c.get('world').db, signedIn)
    return show(c, <AccountHome c={c} signedIn={signedIn} places={places} />)
  },

  async signOut(c: PageContext) {
    keepCookies(c, await signOut(c.get('world'), browserOf(c)))
    c.header('clear-site-data', '"cache", "storage"')
    return c.redirect('/sign-in?done=identity.signedOut', 303)
  },
}

function AccountHome({ c, signedIn, places }: { c: PageContext; signedIn: SignedIn; places: OwnPlace[] }) {
  const t = c.get('t')
  const words = t.identity.account
  return (
    <AccountPage c={c} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{t.format(words.signedInAs, { email: signedIn.email })}</p>
      {places.length === 0 ? (
        <EmptyState title={words.noPlace} why={words.noPlaceWhy} />
      ) : (
        <>
          <h2>{words.places}</h2>
          <ul class="list">
            {places.map(({ slug, portal, name }) => (
              <li>
                <a href={`/o/${slug}/${portal}`}>
                  {t.identity.portals[portal]}, {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        <LinkButton href="/account/security" icon="key">
          {words.security}
        </LinkButton>
        <LinkButton href="/account/sessions" icon="list">
          {words.sessions}
        </LinkButton>
      </p>
      <Form action="/sign-out">
        <Button kind="quiet" icon="exit">
          {words.signOut}
        </Button>
      </Form>
    </AccountPage>
  )
}
