import { Button, LinkButton } from '#src/ui/button.tsx'
import { PickField } from '#src/ui/choice-fields.tsx'
import { Clock, TimeStrip } from '#src/ui/clock.tsx'
import { FocusLayout } from '#src/ui/focus-layout.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'
import { FootBar, NextList } from '#src/ui/next-list.tsx'
import { Reasons } from '#src/ui/reasons.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead, StaffLayout } from '#src/ui/staff-layout.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import type { Setting } from '#tests/gallery/setting.tsx'
import { layoutOf } from '#tests/gallery/staff-pages.tsx'

export function DaySpecimen({ setting }: { setting: Setting }) {
  const { say, t } = setting
  const form: FormView = { t, values: { answer: 'yes', because: '' }, errors: {} }
  return (
    <FocusLayout
      frame={setting.frame}
      brand={{ name: 'Table 7', detail: 'Solane Énergie B', fullName: 'Jumelage' }}
      title="Table 7"
      account={{ href: '#', label: say('Mon horaire', 'My timetable') }}
      footBar={<Foot setting={setting} />}
    >
      <p class="eyebrow">{say('Entrevue en cours, 11 h à 11 h 15', 'Interview under way, 11:00 to 11:15 a.m.')}</p>
      <Head setting={setting} />
      <TimeStrip
        label={say(
          '8 minutes passées sur 15. Un signal à 13 minutes.',
          '8 minutes gone of 15. A signal at 13 minutes.',
        )}
        gone={0.55}
        mark={{ at: 0.867, label: say('signal à 13 min', 'signal at 13 min') }}
      />
      <Known setting={setting} />
      <Answer setting={setting} form={form} />
      <Section id="next" title={say('Ensuite', 'Next')}>
        <NextList items={[{ time: '11 h 15', name: 'Lucía P.', note: say('Elle attend.', 'She waits.') }]} />
      </Section>
    </FocusLayout>
  )
}

export function FiguresSpecimen({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <StaffLayout {...layoutOf(setting)} title={say('Chiffres', 'Figures')}>
      <PageHead
        title={say('Chiffres', 'Figures')}
        actions={<SearchForm t={t} action="#" label={t.ui.search} value="" />}
      />
    </StaffLayout>
  )
}

function Answer({ setting, form }: { setting: Setting; form: FormView }) {
  const { say, t } = setting
  return (
    <Form action="#" class="mt5">
      <TextArea form={form} name="notes" label={say('Vos notes', 'Your notes')} rows={3} optional />
      <PickField
        form={form}
        name="answer"
        label={say('1. Voulez-vous aller plus loin?', '1. Do you want to go further?')}
        options={[
          { value: 'yes', label: t.ui.yes, tone: 'ok' },
          { value: 'perhaps', label: t.ui.perhaps, tone: 'ask' },
          { value: 'no', label: t.ui.no, tone: 'bad' },
        ]}
      />
      <PickField
        form={form}
        name="because"
        two
        label={say('2. Surtout pour', '2. Mostly for')}
        options={[
          { value: 'skills', label: say('Ses compétences', 'Their skills') },
          { value: 'experience', label: say('Son expérience', 'Their experience') },
        ]}
      />
      <Button kind="main" big wide>
        {say('3. Envoyer ma réponse', '3. Send my answer')}
      </Button>
    </Form>
  )
}

function Head({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <div class="now">
      <div>
        <h1>Karim D.</h1>
        <p class="meta">{say('Ingénieur en automatisation', 'Automation engineer')}</p>
      </div>
      <Clock before={say('Il reste', 'Left:')} time="6:42" unit="minutes" />
    </div>
  )
}

function Known({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <Section id="know" title={say('Ce qu’il faut savoir', 'What to know')} titleHidden>
      <Reasons
        reasons={[
          {
            tone: 'ok',
            verdict: t.ui.status.met,
            text: say('6 ans en automates', '6 years in automation'),
            evidence: 'CV, 11',
          },
          {
            tone: 'near',
            verdict: t.ui.status.near,
            text: say('Français à l’oral : niveau 7', 'Spoken French: level 7'),
          },
        ]}
      />
    </Section>
  )
}

function Foot({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <FootBar label={say('Aide', 'Help')}>
      <LinkButton href="#">{say('La personne n’est pas là', 'The person is not here')}</LinkButton>
      <LinkButton href="tel:+14505550148" icon="phone">
        {say('Aide', 'Help')}
      </LinkButton>
    </FootBar>
  )
}
