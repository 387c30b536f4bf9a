import type { Child } from 'hono/jsx'
import type { Brand, Frame, NavItem, PageTitle } from '#src/ui/frame.ts'
import { Icon } from '#src/ui/icon.tsx'
import { otherLanguage } from '#src/words/language.ts'

type ShellProps = PageTitle & {
  frame: Frame
  brand: Brand
  dense?: boolean | undefined
  /** Loads the page again by itself after so many seconds, while a long job runs. */
  refreshSeconds?: number | undefined
  children: Child
}

/** The outside of every page: language, title, stylesheets, the way past the navigation. */
export function Shell({ frame, brand, dense, refreshSeconds, children, ...title }: ShellProps) {
  const { t, styles, scripts = [], nonce, theme } = frame
  return (
    <html lang={t.locale} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{windowTitle(frame, brand, title)}</title>
        <link rel="icon" href="data:," />
        <meta name="color-scheme" content="light dark" />
        {refreshSeconds !== undefined && <Refresh seconds={refreshSeconds} hasScript={scripts.length > 0} />}
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {scripts.map((source) => (
          <script type="module" src={source} nonce={nonce} />
        ))}
      </head>
      <body data-density={dense ? 'dense' : undefined}>
        <a class="skip" href="#content">
          {t.ui.skipToContent}
        </a>
        {children}
      </body>
    </html>
  )
}

/** A page with a script of its own keeps itself fresh; where scripts are off, and on all others, the browser does. */
function Refresh({ seconds, hasScript }: { seconds: number; hasScript: boolean }) {
  const refresh = <meta http-equiv="refresh" content={String(seconds)} />
  return hasScript ? <noscript>{refresh}</noscript> : refresh
}

function windowTitle({ t }: Frame, brand: Brand, { title, service, hasErrors }: PageTitle): string {
  const names = [title, service, brand.fullName].filter((name) => name !== undefined && name !== '')
  return `${hasErrors ? t.ui.errorPrefix : ''}${names.join(` ${t.ui.titleSeparator} `)}`
}

/** The name and the mark of the organisation; a link when there is somewhere to go. */
export function BrandMark({ brand }: { brand: Brand }) {
  const name = (
    <b>
      {brand.name} {brand.detail && <span>{brand.detail}</span>}
    </b>
  )
  return brand.href === undefined ? (
    <p class="brand">{name}</p>
  ) : (
    <a class="brand" href={brand.href}>
      {name}
    </a>
  )
}

/** The same page in the other language, said in that language. */
export function LanguageSwitch({ frame, long }: { frame: Frame; long?: boolean }) {
  const { t, otherLanguageHref } = frame
  const language = otherLanguage(t.language)
  return (
    <a href={otherLanguageHref} lang={language} hreflang={language}>
      {long ? t.ui.otherLanguageVersion : t.ui.otherLanguage}
    </a>
  )
}

/** One item of a navigation, with its icon and its count where it has them. */
export function NavLink({ item, toDo }: { item: NavItem; toDo: string }) {
  return (
    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.icon && <Icon name={item.icon} />}
      <span class="lbl">{item.label}</span>
      {item.count ? (
        <span class="n">
          {item.count}
          <span class="vh"> {toDo}</span>
        </span>
      ) : null}
    </a>
  )
}
