import type { AnnouncedEvent } from '#src/modules/events/queries/announced.ts'
import { missingToOpen } from '#src/modules/organisations/rules.ts'
import { programmeName, programmeSummary } from '#src/portals/parts/programme-name.ts'
import { AnnouncedEvents } from '#src/portals/public/announced-events.tsx'
import { type Offer, questionsAsked } from '#src/portals/public/offers.ts'
import { PublicPage } from '#src/portals/public/public-page.tsx'
import { whoText } from '#src/portals/public/who-for.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Motif } from '#src/ui/motif.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'

type Props = { c: PageContext; offers: readonly Offer[]; events: readonly AnnouncedEvent[] }

/** What the chamber offers, to whom, when, and the two doors. */
export function HomePage({ c, offers, events }: Props) {
  const { organisation, t } = visiting(c)
  const isOpen = missingToOpen(organisation).length === 0
  return (
    <PublicPage c={c} title={t.public.home.title} width="none">
      <Hero c={c} offers={offers} />
      <div class="wrap">
        {!isOpen && (
          <Notice tone="near">
            <p>{t.public.home.notOpen}</p>
          </Notice>
        )}
        <Programmes c={c} offers={offers} />
        <AnnouncedEvents c={c} events={events} isOpen={isOpen} />
        <HowItGoes c={c} />
        <Doors c={c} />
      </div>
    </PublicPage>
  )
}

function Hero({ c, offers }: Pick<Props, 'c' | 'offers'>) {
  const { organisation, t } = visiting(c)
  const words = t.public.home
  return (
    <div class="hero">
      <div class="wrap hero-in">
        <div class="stack">
          <p class="eyebrow">{organisation.name}</p>
          <h1 class="h-big">{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          <p class="row mt5">
            <LinkButton href={here(organisation, '/eligibility')} kind="main" big>
              {words.check}
            </LinkButton>
            <span class="meta">{t.format(words.checkNote, { count: questionsAsked(offers).length })}</span>
          </p>
        </div>
        <Motif />
      </div>
    </div>
  )
}

function Programmes({ c, offers }: Pick<Props, 'c' | 'offers'>) {
  const { organisation, t } = visiting(c)
  const words = t.public.home
  if (offers.length === 0)
    return (
      <Section id="programmes" title={t.public.nav.programmes}>
        <p>{words.noProgrammes}</p>
      </Section>
    )
  return (
    <Section id="programmes" title={t.format(words.programmes, { count: offers.length })}>
      <ul class="rules grid3">
        {offers.map(({ programme, criteria }) => (
          <li class="prog">
            <h3>
              <a href={here(organisation, `/programmes/${programme.slug}`)}>{programmeName(t, programme)}</a>
            </h3>
            <p>{programmeSummary(t, programme)}</p>
            {criteria.length > 0 && (
              <Pairs
                pairs={[
                  {
                    label: words.forWhom,
                    value: (
                      <ul class="who">
                        {criteria.map((criterion) => (
                          <li>{whoText(t, criterion)}</li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function HowItGoes({ c }: Pick<Props, 'c'>) {
  const words = visiting(c).t.public.home
  return (
    <Section id="how" title={words.how}>
      <ol class="path">
        {Object.values(words.steps).map(({ title, text }) => (
          <li>
            <h3>{title}</h3>
            <p class="meta">{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Who looks for work, and who looks for people. */
function Doors({ c }: Pick<Props, 'c'>) {
  const { organisation, t } = visiting(c)
  const words = t.public.home
  return (
    <Section id="doors" title={words.doors} titleHidden class="band">
      <div class="doors">
        <Card look="accent">
          <h3>{words.workTitle}</h3>
          <p>{words.workText}</p>
          <p class="row">
            <LinkButton href={here(organisation, '/register')}>{words.workDo}</LinkButton>
            <a href={`/sign-in?from=${organisation.slug}`}>{words.workSignIn}</a>
          </p>
        </Card>
        <Card>
          <h3>{words.peopleTitle}</h3>
          <p>{words.peopleText}</p>
          {organisation.contactEmail && (
            <p>
              <LinkButton href={`mailto:${organisation.contactEmail}`}>{words.peopleDo}</LinkButton>
            </p>
          )}
          <p class="meta">{words.peopleInvited}</p>
        </Card>
      </div>
    </Section>
  )
}
