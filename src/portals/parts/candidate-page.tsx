import type { Child } from 'hono/jsx'
import { brandOf, Done, footerOf, frameOf } from '#src/portals/parts/page.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { FocusLayout } from '#src/ui/focus-layout.tsx'

type Props = {
  c: PageContext
  title: string
  back?: { href: string; label: Child } | undefined
  hasErrors?: boolean
  refreshSeconds?: number | undefined
  islands?: readonly string[]
  children: Child
}

/** A page of one candidate: one column, roomy, with what was just done and whom to ask. */
export function CandidatePage({ c, islands, children, ...page }: Props) {
  const { organisation, t } = asCandidate(c)
  return (
    <FocusLayout
      frame={frameOf(c, islands)}
      brand={brandOf(organisation, '/candidate')}
      service={t.invitations.candidate.service}
      footer={footerOf(t, organisation)}
      {...page}
    >
      <Done c={c} />
      {children}
    </FocusLayout>
  )
}
