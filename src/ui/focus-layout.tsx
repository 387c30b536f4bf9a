import type { Child } from 'hono/jsx'
import { classes } from '#src/ui/classes.ts'
import { Footer, type FooterContent } from '#src/ui/footer.tsx'
import type { Brand, Frame, NavItem, PageTitle } from '#src/ui/frame.ts'
import { Main } from '#src/ui/public-layout.tsx'
import { BrandMark, LanguageSwitch, NavLink, Shell } from '#src/ui/shell.tsx'

type Props = PageTitle & {
  frame: Frame
  brand: Brand
  /** Beside the language switch: the name of the person, or the way out. */
  account?: NavItem | undefined
  /** The bar at the bottom of the screen; five at most, each with an icon. */
  tabs?: readonly NavItem[] | undefined
  /** Stays in reach at the bottom, where there are no tabs. */
  footBar?: Child
  back?: { href: string; label: Child } | undefined
  width?: 'narrow' | 'mid' | 'wide' | undefined
  footer?: FooterContent | undefined
  refreshSeconds?: number | undefined
  children: Child
}

/** The pages of one person with one thing to do: candidates, recruiters on the day, long forms. Roomy, one column. */
export function FocusLayout({
  frame,
  brand,
  account,
  tabs,
  back,
  width = 'narrow',
  footer,
  footBar,
  children,
  ...page
}: Props) {
  const { t } = frame
  return (
    <Shell frame={frame} brand={brand} {...page}>
      <header class="site">
        <div class={classes('wrap', width !== 'wide' && `wrap--${width}`)}>
          <BrandMark brand={brand} />
          <nav class="keep" aria-label={t.ui.accountNavigation}>
            <ul>
              <li>
                <LanguageSwitch frame={frame} />
              </li>
              {account && (
                <li>
                  <NavLink item={account} toDo={t.ui.toDo} />
                </li>
              )}
            </ul>
          </nav>
        </div>
      </header>
      <Main width={width} back={back}>
        {children}
      </Main>
      {footer && <Footer frame={frame} content={footer} />}
      {footBar}
      {tabs && <BottomTabs frame={frame} tabs={tabs} />}
    </Shell>
  )
}

function BottomTabs({ frame, tabs }: { frame: Frame; tabs: readonly NavItem[] }) {
  return (
    <nav class="tabs" aria-label={frame.t.ui.mainNavigation}>
      <ul>
        {tabs.map((item) => (
          <li>
            <NavLink item={item} toDo={frame.t.ui.toDo} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
