import type { Child } from 'hono/jsx'
import { isStaff } from '#src/modules/identity/access.ts'
import { IdleWarning } from '#src/portals/parts/idle-warning.tsx'
import { brandOf, Done, frameOf } from '#src/portals/parts/page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import type { NavItem } from '#src/ui/frame.ts'
import { StaffLayout } from '#src/ui/staff-layout.tsx'

export type Section = 'today' | 'candidates' | 'employers' | 'programmes' | 'events' | 'imports' | 'team' | 'settings'

type Props = {
  c: PageContext
  title: string
  section: Section
  back?: { href: string; label: Child } | undefined
  hasErrors?: boolean
  /** Leaves the width to a board. */
  board?: boolean
  refreshSeconds?: number | undefined
  islands?: readonly string[]
  children: Child
}

/** A page of the staff portal: navigation, who works here, what was just done. */
export function StaffPage({ c, section, islands, children, ...page }: Props) {
  const { organisation, actor, t } = asStaff(c)
  return (
    <StaffLayout
      frame={frameOf(c, islands)}
      brand={brandOf(organisation, '/staff')}
      service={t.portals.staff}
      nav={navigation(c, section)}
      person={{
        name: actor.name,
        role: actor.roles.map((role) => t.identity.roles[role]).join(', '),
        href: `/account?from=${organisation.slug}`,
      }}
      {...page}
    >
      <Done c={c} />
      {children}
      <IdleWarning c={c} portal="staff" />
    </StaffLayout>
  )
}

function navigation(c: PageContext, section: Section): NavItem[] {
  const { organisation, actor, t } = asStaff(c)
  const item = (name: Section, path: string, icon: NonNullable<NavItem['icon']>): NavItem => ({
    href: here(organisation, `/staff${path}`),
    label: t.portals[name],
    icon,
    current: name === section,
  })
  return [
    item('today', '', 'home'),
    item('candidates', '/candidates', 'people'),
    item('employers', '/employers', 'building'),
    item('events', '/events', 'calendar'),
    item('imports', '/imports', 'upload'),
    item('programmes', '/programmes', 'list'),
    ...(isStaff(actor, 'manager') ? [item('team', '/team', 'person'), item('settings', '/settings', 'edit')] : []),
  ]
}
