import type { Child } from 'hono/jsx'
import { getOrganisation } from '#src/modules/organisations/queries.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { CLIENT_ADDRESS_HEADER } from '#src/platform/auth/open.ts'
import { clientAddress } from '#src/platform/client-address.ts'
import { NotFound } from '#src/platform/errors.ts'
import { brandOf, Done, frameOf } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { FocusLayout } from '#src/ui/focus-layout.tsx'

type Props = {
  c: PageContext
  title: string
  back?: { href: string; label: string } | undefined
  hasErrors?: boolean
  islands?: readonly string[]
  children: Child
}

/** A page about signing in or one's own account, in the look of the organisation that the person comes from. */
export function AccountPage({ c, title, islands, children, ...page }: Props) {
  const organisation = c.get('organisation') as Organisation | undefined
  const brand = organisation ? brandOf(organisation) : { name: 'Jumelage', href: '/', fullName: 'Jumelage' }
  return (
    <FocusLayout frame={frameOf(c, islands)} brand={brand} title={title} {...page}>
      <div class="stack">
        <Done c={c} />
        {children}
      </div>
    </FocusLayout>
  )
}

/** Takes the look of an organisation, when `from` names one. */
export async function comeFrom(c: PageContext, from: string | null | undefined): Promise<void> {
  if (!from) return
  try {
    c.set('organisation', await getOrganisation(c.get('world').db, from))
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
  }
}

/** `/o/vieux-canal/staff` comes from vieux-canal. */
export const organisationOf = (path: string | null): string | null => /^\/o\/([a-z0-9-]+)/.exec(path ?? '')?.[1] ?? null

/** The headers of the browser, with its network address as we know it. */
export function browserOf(c: PageContext): Headers {
  const headers = new Headers(c.req.raw.headers)
  headers.set(CLIENT_ADDRESS_HEADER, clientAddress(c))
  return headers
}

/** Gives the browser what it is to keep. */
export function keepCookies(c: PageContext, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}
