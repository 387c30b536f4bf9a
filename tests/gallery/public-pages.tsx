import { LinkButton } from '#src/ui/button.tsx'
import { Card, VerdictCard } from '#src/ui/card.tsx'
import { DatedList } from '#src/ui/dated-list.tsx'
import { Motif } from '#src/ui/motif.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PublicLayout } from '#src/ui/public-layout.tsx'
import { Reasons } from '#src/ui/reasons.tsx'
import { Section, Split } from '#src/ui/section.tsx'
import { Pairs, SummaryList } from '#src/ui/summary-list.tsx'
import { brandOf, footerOf, publicNav, type Setting } from '#tests/gallery/setting.tsx'

const frameOf = (setting: Setting) => ({
  frame: setting.frame,
  brand: brandOf(setting),
  nav: publicNav(setting),
  footer: footerOf(setting),
  account: { href: '#', label: setting.t.ui.signIn },
})

export function HomeSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <PublicLayout {...frameOf(setting)} title={say('Accueil', 'Home')} width="none">
      <Hero setting={setting} />
      <div class="wrap">
        <Programmes setting={setting} />
        <Events setting={setting} />
      </div>
    </PublicLayout>
  )
}

export function AnswerSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <PublicLayout
      {...frameOf(setting)}
      title={say('Résultat', 'Result')}
      back={{ href: '#', label: say('Revenir aux questions', 'Back to the questions') }}
    >
      <Split
        label={say('Vos réponses', 'Your answers')}
        aside={
          <Card title={say('Vos réponses', 'Your answers')}>
            <Pairs pairs={[{ label: say('Arrivée', 'Arrival'), value: say('Août 2024', 'August 2024') }]} />
          </Card>
        }
      >
        <h1>{say('Un programme est fait pour vous', 'One programme is made for you')}</h1>
        <Verdicts setting={setting} />
      </Split>
    </PublicLayout>
  )
}

function Hero({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <div class="hero">
      <div class="wrap hero-in">
        <div class="stack">
          <h1 class="h-big">{say('Votre métier a sa place ici.', 'Your trade has its place here.')}</h1>
          <p class="lead">
            {say(
              'La Chambre vous présente à des entreprises qui cherchent vos compétences. C’est gratuit.',
              'The Chamber introduces you to firms that look for your skills. It is free.',
            )}
          </p>
          <p class="row mt5">
            <LinkButton href="#" kind="main" big>
              {say('Vérifier mon admissibilité', 'Check my eligibility')}
            </LinkButton>
            <span class="meta">{say('6 questions, 3 minutes, sans compte', '6 questions, 3 minutes, no account')}</span>
          </p>
        </div>
        <Motif />
      </div>
    </div>
  )
}

function Programmes({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <Section id="programmes" title={say('Deux programmes', 'Two programmes')}>
      <ul class="rules grid3">
        {['Interconnexion', 'Passerelle sectorielle', 'Un emploi en région'].map((name) => (
          <li class="prog">
            <h3>
              <a href="#programmes">{name}</a>
            </h3>
            <p>{say('Rencontrer des recruteurs de votre secteur.', 'Meet recruiters of your sector.')}</p>
            <Pairs
              pairs={[
                {
                  label: say('Pour qui', 'For whom'),
                  value: say('Moins de 5 ans au Canada', 'Under 5 years in Canada'),
                },
                { label: say('Durée', 'Length'), value: say('Environ 8 semaines', 'About 8 weeks') },
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Events({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <Section
      id="events"
      title={say('Prochains événements', 'Next events')}
      aside={<a href="#events">{say('Tous les événements', 'All events')}</a>}
    >
      <DatedList
        items={[
          {
            date: '2027-03-18',
            weekday: say('jeudi', 'Thursday'),
            dayOfMonth: '18',
            month: say('mars', 'March'),
            title: say('Journée d’entrevues', 'Interview day'),
            lines: [say('9 h à 16 h, en personne', '9 a.m. to 4 p.m., in person')],
            action: <LinkButton href="#events">{say('Voir l’horaire', 'See the timetable')}</LinkButton>,
          },
        ]}
      />
    </Section>
  )
}

function Verdicts({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <div class="stack mt6">
      <VerdictCard title="Interconnexion" verdict={{ tone: 'ok', label: t.ui.yes }}>
        <Reasons
          reasons={[
            {
              tone: 'ok',
              verdict: t.ui.yes,
              text: say('Vous êtes au Canada depuis moins de 5 ans.', 'You have been in Canada under 5 years.'),
              evidence: say('Vous avez répondu : août 2024.', 'You answered: August 2024.'),
            },
          ]}
        />
        <p class="row mt4">
          <LinkButton href="#" kind="main">
            {say('M’inscrire', 'Register')}
          </LinkButton>
        </p>
      </VerdictCard>
      <Perhaps setting={setting} />
      <Notice tone="ask" title={say('Pour savoir', 'To find out')}>
        <p>{say('Faites le test de français, 20 minutes.', 'Take the French test, 20 minutes.')}</p>
      </Notice>
      <SummaryList
        t={t}
        rows={[
          { label: say('Ville', 'City'), value: 'Laval', href: '#' },
          { label: say('Téléphone', 'Phone'), value: null, href: '#' },
        ]}
      />
    </div>
  )
}

function Perhaps({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <VerdictCard title="Un emploi en région" verdict={{ tone: 'ask', label: t.ui.perhaps }}>
      <Reasons
        reasons={[
          {
            tone: 'ask',
            verdict: t.ui.status.toVerify,
            text: say('Votre français reste à évaluer.', 'Your French is still to be assessed.'),
          },
          { tone: 'bad', verdict: t.ui.no, text: say('Vous hésitez à déménager.', 'You hesitate to move.') },
        ]}
      />
    </VerdictCard>
  )
}
