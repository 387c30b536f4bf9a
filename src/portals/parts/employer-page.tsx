import type { Child } from 'hono/jsx'
import { IdleWarning } from '#src/portals/parts/idle-warning.tsx'
import { brandOf, Done, footerOf, frameOf } from '#src/portals/parts/page.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { FocusLayout } from '#src/ui/focus-layout.tsx'

type Props = {
  c: PageContext
  title: string
  back?: { href: string; label: Child } | undefined
  hasErrors?: boolean
  width?: 'narrow' | 'mid' | 'wide' | undefined
  refreshSeconds?: number | undefined
  islands?: readonly string[]
  /** Stays in reach at the bottom of a phone. */
  footBar?: Child
  children: Child
}

/** A page of one firm: one column, for a phone, with what was just done and whom to ask. */
export function EmployerPage({ c, islands, children, ...page }: Props) {
  const { organisation, t } = asEmployer(c)
  return (
    <FocusLayout
      frame={frameOf(c, islands)}
      brand={brandOf(organisation, '/employer')}
      service={t.invitations.employer.service}
      footer={footerOf(t, organisation)}
      {...page}
    >
      <Done c={c} />
      {children}
      <IdleWarning c={c} portal="employer" />
    </FocusLayout>
  )
}
