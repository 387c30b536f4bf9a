import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Chips, Views } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Figures } from '#src/ui/figures.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { Progress } from '#src/ui/progress.tsx'
import { Queue } from '#src/ui/queue.tsx'
import { ScoreBar } from '#src/ui/score-bar.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead, StaffLayout } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { Table } from '#src/ui/table.tsx'
import { brandOf, personOf, type Setting, staffNav } from '#tests/gallery/setting.tsx'

export const layoutOf = (setting: Setting) => ({
  frame: setting.frame,
  brand: { ...brandOf(setting), name: 'CC du Vieux-Canal', detail: '' },
  nav: staffNav(setting),
  person: personOf(setting),
})

const PEOPLE = [
  { name: 'Salma B.', trade: 'Génie mécanique', score: 78.4, tone: 'ok' },
  { name: 'ليلى ح.', trade: 'Soudage', score: 71.9, tone: 'near' },
  { name: 'Olena H.', trade: 'Usinage', score: 64.2, tone: 'ask' },
] as const

export function ListSpecimen({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <StaffLayout {...layoutOf(setting)} title={say('Candidats', 'Candidates')}>
      <ListHead setting={setting} />
      <Views
        label={say('Vues', 'Views')}
        views={[
          { href: '#', label: say('Liste', 'List'), count: 64, current: true },
          { href: '#', label: say('Par programme', 'By programme') },
        ]}
      />
      <Chips
        label={t.ui.filter}
        chips={[
          { href: '#', label: say('Tout', 'All'), count: 64, current: true },
          { href: '#', label: say('En retard', 'Late'), count: 3 },
        ]}
      />
      <People setting={setting} />
      <Pagination t={t} page={5} pages={20} hrefOf={(page) => `#${page}`} />
      <EmptyState
        title={say('Aucun jumelage à décider', 'No match to decide')}
        why={say('Les prochains arrivent ce matin.', 'The next ones arrive this morning.')}
        action={<LinkButton href="#">{say('Voir les postes', 'See the jobs')}</LinkButton>}
      />
    </StaffLayout>
  )
}

export function WorkSpecimen({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <StaffLayout {...layoutOf(setting)} title={say('Aujourd’hui', 'Today')} back={{ href: '#', label: t.ui.back }}>
      <PageHead title={say('Aujourd’hui, mardi 9 mars', 'Today, Tuesday, March 9')}>
        {say('12 choses à faire, dont 3 en retard.', '12 things to do, 3 of them late.')}
      </PageHead>
      <Notice tone="ok" announced title={say('C’est enregistré.', 'Saved.')} />
      <div class="mt4">
        <Late setting={setting} />
      </div>
      <Score setting={setting} />
      <FiguresPart setting={setting} />
      <Importing setting={setting} />
    </StaffLayout>
  )
}

function ListHead({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <PageHead
      title={say('Candidats', 'Candidates')}
      actions={
        <>
          <LinkButton href="#" icon="download">
            CSV
          </LinkButton>
          <LinkButton href="#" kind="main" icon="add">
            {say('Ajouter une personne', 'Add a person')}
          </LinkButton>
        </>
      }
    >
      {say('64 personnes, dont 9 à jumeler.', '64 people, 9 of them to match.')}
    </PageHead>
  )
}

function People({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <Table
      caption={say('Candidats', 'Candidates')}
      rows={PEOPLE}
      columns={[
        {
          head: say('Nom', 'Name'),
          rowHead: true,
          cell: (person) => <BidiText text={person.name} />,
          sort: { href: '#', now: 'ascending' },
        },
        { head: say('Métier', 'Trade'), cell: (person) => person.trade },
        {
          head: say('État', 'Status'),
          cell: (person) => <Status bare tone={person.tone} label={t.ui.status.toVerify} />,
        },
        { head: say('Score', 'Score'), number: true, cell: (person) => String(person.score), sort: { href: '#' } },
        {
          head: say('Actions', 'Actions'),
          headHidden: true,
          cell: (person) => <a href={`#${person.trade}`}>{t.ui.change}</a>,
        },
      ]}
    />
  )
}

function Late({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <Queue
      id="late"
      title={say('En retard', 'Late')}
      items={[
        {
          when: say('3 mars', 'March 3'),
          isLate: true,
          kind: { icon: 'building', label: say('Entreprise', 'Employer') },
          href: '#',
          name: 'Atelier Nordique',
          what: say('n’a pas répondu.', 'has not answered.'),
          of: 'Interconnexion',
        },
        {
          when: '9 h 30',
          kind: { icon: 'phone', label: say('Appel', 'Call') },
          href: '#',
          name: 'Mei-Lin C.',
          what: say('premier appel, 20 min.', 'first call, 20 min.'),
          of: 'Passerelle',
          current: true,
        },
      ]}
    />
  )
}

function Score({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <Section id="score" title={say('78,4 sur 100', '78.4 out of 100')}>
      <ScoreBar
        t={t}
        threshold={{ at: 70, label: say('seuil 70', 'threshold 70') }}
        contributions={[
          { name: say('Profession proche', 'Close occupation'), points: 27, outOf: 30, evidence: 'CNP 21321' },
          { name: say('Compétences', 'Skills'), points: 22.5, outOf: 30, evidence: say('6 sur 8', '6 of 8') },
          { name: say('Expérience', 'Experience'), points: 16.9, outOf: 20, evidence: say('8 ans', '8 years') },
          {
            name: say('Français', 'French'),
            points: 12,
            outOf: 20,
            evidence: say('Oral 7, demandé 8', 'Oral 7, asked 8'),
          },
        ]}
      />
    </Section>
  )
}

function FiguresPart({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <Section id="figures" title={say('Chiffres', 'Figures')}>
      <Figures
        t={t}
        figures={[
          {
            value: say('61,8 %', '61.8%'),
            name: say('En emploi dans leur domaine', 'Employed in their field'),
            definition: say(
              'Personnes dont le parcours est fini depuis 3 mois.',
              'People whose path ended 3 months ago.',
            ),
            count: { label: say('131 sur 212', '131 of 212'), href: '#' },
            target: say('65 %', '65%'),
            status: { tone: 'near', label: say('Sous la cible', 'Under the target') },
          },
        ]}
      />
    </Section>
  )
}

function Importing({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <Section id="import" title={say('Importation', 'Import')}>
      <Progress t={t} label={say('Lecture du fichier', 'Reading the file')} done={2400} total={10_000} />
      <p class="row mt4">
        <Button unavailable>{say('Confirmer', 'Confirm')}</Button>
        <span class="meta">{say('Possible à la fin de la lecture.', 'Possible when reading ends.')}</span>
      </p>
    </Section>
  )
}
