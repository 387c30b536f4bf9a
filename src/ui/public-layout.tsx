import type { Child } from 'hono/jsx'
import { BackLink } from '#src/ui/back-link.tsx'
import { classes } from '#src/ui/classes.ts'
import { Footer, type FooterContent } from '#src/ui/footer.tsx'
import type { Brand, Frame, NavItem, PageTitle } from '#src/ui/frame.ts'
import { BrandMark, LanguageSwitch, NavLink, Shell } from '#src/ui/shell.tsx'

type Props = PageTitle & {
  frame: Frame
  brand: Brand
  nav: readonly NavItem[]
  /** At the end of the navigation: signing in, or the person who is. */
  account?: NavItem | undefined
  footer: FooterContent
  back?: { href: string; label: Child } | undefined
  /** narrow: forms and reading. mid, wide: lists. none: the page sets its own, for a band across the screen. */
  width?: 'narrow' | 'mid' | 'wide' | 'none' | undefined
  refreshSeconds?: number | undefined
  children: Child
}

/** The pages of an organisation that anyone may read: roomy, titles in the display face. */
export function PublicLayout({ frame, brand, nav, account, footer, back, width = 'wide', children, ...page }: Props) {
  return (
    <Shell frame={frame} brand={brand} {...page}>
      <header class="site">
        <div class="wrap">
          <BrandMark brand={brand} />
          <nav aria-label={frame.t.ui.mainNavigation}>
            <ul>
              {nav.map((item) => (
                <li>
                  <NavLink item={item} toDo={frame.t.ui.toDo} />
                </li>
              ))}
              <li class={nav.length > 0 ? 'aside' : undefined}>
                <LanguageSwitch frame={frame} />
              </li>
              {account && (
                <li>
                  <NavLink item={account} toDo={frame.t.ui.toDo} />
                </li>
              )}
            </ul>
          </nav>
        </div>
      </header>
      <Main width={width} back={back}>
        {children}
      </Main>
      <Footer frame={frame} content={footer} />
    </Shell>
  )
}

type MainProps = Pick<Props, 'width' | 'back' | 'children'>

/** What the page is about, after the way back. */
export function Main({ width = 'wide', back, children }: MainProps) {
  if (width === 'none')
    return (
      <main id="content" tabindex={-1} class="bleed">
        {children}
      </main>
    )
  return (
    <main id="content" tabindex={-1}>
      <div class={classes('wrap', width !== 'wide' && `wrap--${width}`)}>
        {back && <BackLink {...back} />}
        {children}
      </div>
    </main>
  )
}
