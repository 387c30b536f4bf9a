import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'

type Props = { c: PageContext; portal: 'staff' | 'employer' }

/**
 * Two minutes before an hour of rest ends the session: says so, and opens the way to go on in another tab, so that
 * what is typed here stays (WCAG 2.2.1, trust goal 1.3). Shown by the style sheet alone, 57 minutes after the page was
 * made, because pages with forms have no script. Not for a personal link, which does not tire.
 */
export function IdleWarning({ c, portal }: Props) {
  const { organisation, actor, t } = visiting(c)
  if (!actor.userId) return null
  const words = t.identity.idle
  const next = encodeURIComponent(here(organisation, `/${portal}`))
  return (
    <div role="status" class="idle no-print">
      <div>
        <Notice tone="ask">
          <p>{words.warning}</p>
          <LinkButton href={`/account/continued?next=${next}`} newTab>
            {words.stay}
          </LinkButton>
        </Notice>
      </div>
    </div>
  )
}
