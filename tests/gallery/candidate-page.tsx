import { LinkButton } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { FocusLayout } from '#src/ui/focus-layout.tsx'
import { Section } from '#src/ui/section.tsx'
import { StepMeter, TaskList } from '#src/ui/task-list.tsx'
import { Waits } from '#src/ui/waits.tsx'
import { brandOf, type Setting } from '#tests/gallery/setting.tsx'

export function CandidateSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <FocusLayout
      frame={setting.frame}
      brand={brandOf(setting)}
      title={say('Accueil', 'Home')}
      account={{ href: '#', label: 'Salma B.' }}
      tabs={[
        { href: '#', icon: 'home', label: say('Accueil', 'Home'), current: true },
        { href: '#', icon: 'path', label: say('Parcours', 'Path') },
        { href: '#', icon: 'calendar', label: say('Rencontres', 'Meetings') },
        { href: '#', icon: 'document', label: say('Dossier', 'File') },
      ]}
    >
      <h1>{say('Bonjour Salma', 'Hello Salma')}</h1>
      <div class="mt5">
        <Appointment setting={setting} />
      </div>
      <Waiting setting={setting} />
      <Path setting={setting} />
    </FocusLayout>
  )
}

function Appointment({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <Card look="accent">
      <p class="eyebrow">{say('Votre prochain rendez-vous', 'Your next appointment')}</p>
      <p class="when">
        <b>{say('Jeudi 11 mars', 'Thursday, March 11')}</b>
        <br />
        {say('10 h 30 à 10 h 50', '10:30 to 10:50 a.m.')}
      </p>
      <p class="row">
        <LinkButton href="#" kind="main">
          {say('Tester mon appareil', 'Test my device')}
        </LinkButton>
        <LinkButton href="#">{say('Changer l’heure', 'Change the time')}</LinkButton>
      </p>
    </Card>
  )
}

function Waiting({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <Section id="waits" title={say('Qui attend qui', 'Who waits for whom')}>
      <Waits
        waits={[
          {
            who: say('C’est à vous', 'Your turn'),
            isYours: true,
            what: <a href="#waits">{say('Confirmer 5 champs', 'Confirm 5 fields')}</a>,
            until: say('Avant vendredi 12 mars.', 'Before Friday, March 12.'),
          },
          {
            who: say('C’est à nous', 'Our turn'),
            what: say('Hélène relit votre candidature vidéo.', 'Hélène reviews your video application.'),
            until: say('Réponse au plus tard le 10 mars.', 'Answer by March 10.'),
          },
        ]}
      />
    </Section>
  )
}

function Path({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <Section id="path" title={say('Votre parcours', 'Your path')}>
      <StepMeter done={2} total={5} label={t.format(t.ui.stepsDone, { done: 2, total: 5 })} />
      <TaskList
        tasks={[
          {
            label: say('Inscription', 'Registration'),
            href: '#',
            note: say('Terminé le 9 février', 'Done on February 9'),
            status: { tone: 'ok', label: t.ui.status.done },
          },
          {
            label: say('Votre profil', 'Your profile'),
            href: '#',
            status: { tone: 'near', label: t.ui.status.underWay },
          },
          {
            label: say('Journée d’entrevues', 'Interview day'),
            href: '#',
            status: { tone: 'accent', label: t.ui.status.toDo },
          },
          { label: say('Stage', 'Internship'), status: { tone: 'idle', label: t.ui.status.notYet } },
        ]}
      />
    </Section>
  )
}
