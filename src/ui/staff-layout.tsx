import type { Child } from 'hono/jsx'
import { BackLink } from '#src/ui/back-link.tsx'
import type { Brand, Frame, NavItem, PageTitle } from '#src/ui/frame.ts'
import { BrandMark, LanguageSwitch, NavLink, Shell } from '#src/ui/shell.tsx'

type Props = PageTitle & {
  frame: Frame
  brand: Brand
  nav: readonly NavItem[]
  /** Who works here: the name, the role, and the page of their account. */
  person: { name: string; role: string; href: string }
  back?: { href: string; label: Child } | undefined
  /** Folds the navigation to its icons, to leave the width to a board. */
  board?: boolean | undefined
  refreshSeconds?: number | undefined
  children: Child
}

/** The screens of those who work with it all day: dense, navigation on the side with what waits in each place. */
export function StaffLayout({ frame, brand, nav, person, back, board, children, ...page }: Props) {
  const { t } = frame
  return (
    <Shell frame={frame} brand={brand} dense {...page}>
      <div class={board ? 'app app--wide' : 'app'}>
        <header class="side">
          <BrandMark brand={brand} />
          <nav aria-label={t.ui.mainNavigation}>
            <ul>
              {nav.map((item) => (
                <li>
                  <NavLink item={item} toDo={t.ui.toDo} />
                </li>
              ))}
            </ul>
          </nav>
          <p class="who">
            <a href={person.href}>{person.name}</a> <span>{person.role}</span> <LanguageSwitch frame={frame} />
          </p>
        </header>
        <main id="content" tabindex={-1} class={board ? 'on-board' : undefined}>
          {back && <BackLink {...back} />}
          {children}
        </main>
      </div>
    </Shell>
  )
}

type HeadProps = { title: Child; children?: Child; actions?: Child }

/** The top of a staff page: its title, a line on what is true now, and what can be done at its right. */
export function PageHead({ title, children, actions }: HeadProps) {
  return (
    <div class="bar">
      <div>
        <h1>{title}</h1>
        {children && <p>{children}</p>}
      </div>
      {actions && <div class="row no-print">{actions}</div>}
    </div>
  )
}
