import { Button, LinkButton } from '#src/ui/button.tsx'
import { CheckboxField, ConsentField, PickField, RadioField, SelectField, SwitchField } from '#src/ui/choice-fields.tsx'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { Confirmation } from '#src/ui/confirmation.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { FocusLayout } from '#src/ui/focus-layout.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { MessagePage } from '#src/ui/message-page.tsx'
import { FileField, NumberField, TextArea, TextField } from '#src/ui/text-fields.tsx'
import { brandOf, footerOf, type Setting } from '#tests/gallery/setting.tsx'

const layoutOf = (setting: Setting) => ({
  frame: setting.frame,
  brand: brandOf(setting),
  footer: footerOf(setting),
  account: { href: '#', label: setting.t.ui.signOut },
})

function viewOf({ t, say }: Setting): FormView {
  return {
    t,
    values: {
      givenNames: 'Thị Minh Anh',
      email: 'minh.anh@example',
      'arrivedOn-month': '8',
      'arrivedOn-year': '24',
      days: ['mon', 'wed'],
      answer: 'yes',
    },
    errors: {
      email: say(
        'Entrez votre courriel, par exemple nom@exemple.com',
        'Enter your e-mail, for example name@example.com',
      ),
      arrivedOn: say('Entrez l’année de votre arrivée', 'Enter the year of your arrival'),
      contact: say('Choisissez comment vous joindre', 'Choose how to reach you'),
      consent: say('Cochez la case pour continuer', 'Tick the box to go on'),
    },
  }
}

export function FormSpecimen({ setting }: { setting: Setting }) {
  const { say, t } = setting
  const form = viewOf(setting)
  return (
    <FocusLayout
      {...layoutOf(setting)}
      title={say('Vos coordonnées', 'Your contact details')}
      hasErrors={hasErrors(form)}
      back={{ href: '#', label: say('Étape précédente', 'Previous step') }}
    >
      <ErrorSummary form={form} />
      <p class="eyebrow">{t.format(t.ui.stepOf, { step: 2, steps: 5 })}</p>
      <h1>{say('Vos coordonnées', 'Your contact details')}</h1>
      <Form action="#" class="mt6">
        <TextField form={form} name="givenNames" label={say('Prénom', 'Given names')} autocomplete="given-name" />
        <TextField
          form={form}
          name="email"
          type="email"
          label={say('Courriel', 'E-mail')}
          hint={say('Nous y envoyons un code, puis votre horaire.', 'We send a code there, then your timetable.')}
          autocomplete="email"
        />
        <TextField form={form} name="phone" type="tel" label={say('Téléphone', 'Phone')} optional />
        <FirstDate setting={setting} form={form} />
        <RestOfFields setting={setting} form={form} />
        <p class="row">
          <Button kind="main" big>
            {t.ui.continue}
          </Button>
          <Button big name="later" value="yes">
            {t.ui.saveForLater}
          </Button>
        </p>
      </Form>
    </FocusLayout>
  )
}

function RestOfFields({ setting, form }: { setting: Setting; form: FormView }) {
  const { say, t } = setting
  return (
    <>
      <Reach setting={setting} form={form} />
      <Days setting={setting} form={form} />
      <SelectField
        form={form}
        name="level"
        label={say('Niveau de français', 'Level of French')}
        empty={t.ui.choose}
        options={[{ value: '7', label: say('Niveau 7', 'Level 7') }]}
      />
      <LongAnswers setting={setting} form={form} />
      <PickField
        form={form}
        name="answer"
        label={say('Voulez-vous aller plus loin?', 'Do you want to go further?')}
        options={[
          { value: 'yes', label: t.ui.yes, tone: 'ok' },
          { value: 'perhaps', label: t.ui.perhaps, tone: 'ask' },
          { value: 'no', label: t.ui.no, tone: 'bad' },
        ]}
      />
      <p class="mb5">
        <SwitchField form={form} name="fair" label={say('Équité d’abord', 'Fairness first')} />
      </p>
      <ConsentField
        form={form}
        name="consent"
        label={say('J’accepte que la Chambre garde ces réponses.', 'I agree that the Chamber keeps these answers.')}
      />
    </>
  )
}

export function DoneSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <FocusLayout {...layoutOf(setting)} title={say('C’est envoyé', 'It is sent')}>
      <Confirmation
        title={say('C’est envoyé', 'It is sent')}
        reference={{ label: say('Votre numéro', 'Your number'), value: '2027-0318' }}
      >
        <h2>{say('Et maintenant?', 'What happens next?')}</h2>
        <p>{say('Réponse au plus tard le 3 décembre.', 'Answer by December 3 at the latest.')}</p>
      </Confirmation>
    </FocusLayout>
  )
}

export function ConfirmSpecimen({ setting }: { setting: Setting }) {
  const { say, t } = setting
  return (
    <FocusLayout {...layoutOf(setting)} title={say('Annuler l’événement', 'Cancel the event')}>
      <ConfirmPage
        t={t}
        title={say('Annuler la journée d’entrevues?', 'Cancel the interview day?')}
        consequences={[say('148 personnes reçoivent un courriel.', '148 people receive an e-mail.')]}
        action="#"
        verb={say('Annuler la journée', 'Cancel the day')}
        isLoss
        cancelHref="#"
      />
    </FocusLayout>
  )
}

export function MessageSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <FocusLayout {...layoutOf(setting)} title={say('Page introuvable', 'Page not found')}>
      <MessagePage
        title={say('Cette page n’existe pas', 'This page does not exist')}
        reference="4f1c"
        actions={
          <LinkButton href="#" kind="main">
            {say('Revenir à l’accueil', 'Back to the home page')}
          </LinkButton>
        }
      >
        <p>
          {say(
            'L’adresse est fausse, ou la page ne vous est pas ouverte.',
            'The address is wrong, or the page is not yours.',
          )}
        </p>
      </MessagePage>
    </FocusLayout>
  )
}

function FirstDate({ setting, form }: { setting: Setting; form: FormView }) {
  const { say } = setting
  return (
    <DateField
      form={form}
      name="arrivedOn"
      label={say('Date d’arrivée au Canada', 'Date of arrival in Canada')}
      hint={say('Par exemple, 27 3 2024.', 'For example, 27 3 2024.')}
      wrong={['year']}
    />
  )
}

function Reach({ setting, form }: { setting: Setting; form: FormView }) {
  const { say } = setting
  return (
    <RadioField
      form={form}
      name="contact"
      label={say('Comment voulez-vous être joint ou jointe?', 'How do you want to be reached?')}
      options={[
        { value: 'email', label: say('Par courriel', 'By e-mail') },
        { value: 'phone', label: say('Par téléphone', 'By phone'), hint: say('de 9 h à 17 h', '9 a.m. to 5 p.m.') },
      ]}
    />
  )
}

function Days({ setting, form }: { setting: Setting; form: FormView }) {
  const { say } = setting
  return (
    <CheckboxField
      form={form}
      name="days"
      label={say('Quels jours?', 'Which days?')}
      options={[
        { value: 'mon', label: say('Lundi', 'Monday') },
        { value: 'tue', label: say('Mardi', 'Tuesday') },
        { value: 'wed', label: say('Mercredi', 'Wednesday') },
      ]}
    />
  )
}

function LongAnswers({ setting, form }: { setting: Setting; form: FormView }) {
  const { say } = setting
  return (
    <>
      <NumberField
        form={form}
        name="wage"
        label={say('Salaire horaire', 'Hourly wage')}
        unit={say('$ l’heure', '$ an hour')}
        decimal
      />
      <TextArea form={form} name="note" label={say('Autre chose à dire', 'Anything else')} optional />
      <FileField form={form} name="file" label={say('Votre CV', 'Your CV')} hint="PDF, DOCX" accept=".pdf,.docx" />
    </>
  )
}
