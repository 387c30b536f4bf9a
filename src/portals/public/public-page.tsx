import type { Child } from 'hono/jsx'
import { brandOf, Done, footerOf, frameOf } from '#src/portals/parts/page.tsx'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { FocusLayout } from '#src/ui/focus-layout.tsx'
import { PublicLayout } from '#src/ui/public-layout.tsx'

type Props = {
  c: PageContext
  title: string
  section?: 'programmes' | 'check' | undefined
  width?: 'narrow' | 'mid' | 'wide' | 'none'
  back?: { href: string; label: Child } | undefined
  hasErrors?: boolean
  children: Child
}

/** A page of the public site of an organisation. */
export function PublicPage({ c, section, width = 'wide', children, ...page }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.nav
  const nav = [
    { href: here(organisation, '#programmes'), label: words.programmes, current: section === 'programmes' },
    { href: here(organisation, '#events'), label: words.events },
    { href: here(organisation, '/eligibility'), label: words.check, current: section === 'check' },
    { href: here(organisation, '/register'), label: words.register },
  ]
  return (
    <PublicLayout
      frame={frameOf(c)}
      brand={brandOf(organisation)}
      nav={nav}
      account={{ href: `/sign-in?from=${organisation.slug}`, label: t.ui.signIn }}
      footer={footerOf(t, organisation)}
      width={width}
      {...page}
    >
      {width !== 'none' && <Done c={c} />}
      {children}
    </PublicLayout>
  )
}

/** A page of the registration: one thing to do, and no way to stray. */
export function RegistrationFrame({ c, children, ...page }: Omit<Props, 'section' | 'width'>) {
  const { organisation, t } = visiting(c)
  return (
    <FocusLayout
      frame={frameOf(c)}
      brand={brandOf(organisation)}
      service={t.public.register.service}
      footer={footerOf(t, organisation)}
      {...page}
    >
      {children}
    </FocusLayout>
  )
}
