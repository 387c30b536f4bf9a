import { listOrganisations, type OrganisationName } from '#src/modules/organisations/queries.ts'
import { frameOf, show } from '#src/portals/parts/page.tsx'
import { here, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Motif } from '#src/ui/motif.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Main } from '#src/ui/public-layout.tsx'
import { Section } from '#src/ui/section.tsx'
import { BrandMark, LanguageSwitch, Shell } from '#src/ui/shell.tsx'

/** How long the address for faults of security stands. RFC 9116 asks for less than a year. */
const SECURITY_DAYS = 180
const DAY = 86_400_000

/** What belongs to no organisation: the first page of the installation, and whom to tell of a fault of security. */
export const installation = {
  async open(c: PageContext) {
    const { db, config } = c.get('world')
    return show(c, <InstallationPage c={c} organisations={await listOrganisations(db)} isDemo={config.demo} />)
  },

  /** RFC 9116. */
  security(c: PageContext) {
    const { config, now } = c.get('world')
    const lines = [
      `Contact: mailto:${addressOf(config.mailFrom)}`,
      `Expires: ${new Date(now().getTime() + SECURITY_DAYS * DAY).toISOString()}`,
      'Preferred-Languages: fr, en',
      `Canonical: ${config.baseUrl}/.well-known/security.txt`,
    ]
    return c.text(`${lines.join('\n')}\n`)
  },
}

/** `Jumelage <bonjour@exemple.ca>` writes from bonjour@exemple.ca. */
const addressOf = (sender: string) => /<([^>]+)>/.exec(sender)?.[1] ?? sender

type Props = { c: PageContext; organisations: readonly OrganisationName[]; isDemo: boolean }

function InstallationPage({ c, organisations, isDemo }: Props) {
  const t = c.get('t')
  const frame = frameOf(c)
  const words = t.public.installation
  const brand = { name: words.title, fullName: words.title }
  return (
    <Shell frame={frame} brand={brand} title="">
      <header class="site">
        <div class="wrap">
          <BrandMark brand={brand} />
          <nav class="keep" aria-label={t.ui.mainNavigation}>
            <ul>
              <li>
                <LanguageSwitch frame={frame} />
              </li>
              <li>
                <a href="/sign-in">{t.ui.signIn}</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <Main width="none">
        <div class="hero">
          <div class="wrap hero-in">
            <div class="stack">
              <h1 class="h-big">{words.title}</h1>
              <p class="lead">{words.lead}</p>
            </div>
            <Motif />
          </div>
        </div>
        <div class="wrap">
          <Organisations c={c} organisations={organisations} />
          {isDemo && <Demo c={c} />}
          <Section id="about" title={words.about}>
            <ol class="path">
              {Object.values(words.what).map(({ title, text }) => (
                <li>
                  <h3>{title}</h3>
                  <p class="meta">{text}</p>
                </li>
              ))}
            </ol>
          </Section>
        </div>
      </Main>
      <footer class="foot">
        <div class="wrap">
          <p>{t.ui.freeSoftware}</p>
        </div>
      </footer>
    </Shell>
  )
}

function Organisations({ c, organisations }: Pick<Props, 'c' | 'organisations'>) {
  const words = c.get('t').public.installation
  return (
    <Section id="organisations" title={words.organisations}>
      {organisations.length === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
      <ul class="rules">
        {organisations.map((organisation) => (
          <li>
            <h3>
              <a href={here(organisation)}>{organisation.name}</a>
            </h3>
            <p class="meta">{organisation.city}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Demo({ c }: { c: PageContext }) {
  const words = c.get('t').public.installation
  return (
    <div class="stack mt6">
      <Notice tone="accent">
        <p>{words.demoWhy}</p>
        <p class="mt4">
          <LinkButton href="/demo">{words.demo}</LinkButton>
        </p>
      </Notice>
    </div>
  )
}
