import type { Organisation } from '#src/modules/organisations/types.ts'
import { AccountPage } from '#src/portals/account/account-page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { MessagePage } from '#src/ui/message-page.tsx'

type Props = { c: PageContext; title: string; why: string; verb: string }

/** A mailed link that is no longer good, and the other way in. */
export function SpentPage({ c, title, why, verb }: Props) {
  const organisation = c.get('organisation') as Organisation | undefined
  return (
    <AccountPage c={c} title={title}>
      <MessagePage
        title={title}
        icon="clock"
        actions={
          <LinkButton href={organisation ? `/sign-in?from=${organisation.slug}` : '/sign-in'} kind="main">
            {verb}
          </LinkButton>
        }
      >
        <p>{why}</p>
      </MessagePage>
    </AccountPage>
  )
}
