import { ConsentsFields } from '#src/portals/public/consents-fields.tsx'
import { RegistrationFrame } from '#src/portals/public/public-page.tsx'
import { QuestionField, StageField } from '#src/portals/public/question-fields.tsx'
import type { Asking } from '#src/portals/public/register.tsx'
import { type Step, situationQuestions, workQuestions } from '#src/portals/public/registration-steps.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { StepMeter } from '#src/ui/task-list.tsx'
import { TextArea, TextField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; step: Step; asking: Asking; form: FormView }

/** One step of the registration. */
export function StepPage({ c, step, asking, form }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.register
  const place = asking.steps.indexOf(step)
  const before = asking.steps[place - 1]
  const event = c.req.query('event')
  const query = event ? `?event=${encodeURIComponent(event)}` : ''
  const back = { href: here(organisation, `/register${before ? `/${before}` : ''}${query}`), label: words.previous }
  const label = t.format(words.stepOf, { step: place + 1, steps: asking.steps.length })
  return (
    <RegistrationFrame c={c} title={words.steps[step]} back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <StepMeter done={place} total={asking.steps.length} label={label} />
      <h1 class="mt4">{words.steps[step]}</h1>
      <Form action={here(organisation, `/register/${step}${query}`)} class="mt6">
        <Fields c={c} step={step} asking={asking} form={form} />
        <Button kind="main" big>
          {t.ui.continue}
        </Button>
      </Form>
    </RegistrationFrame>
  )
}

function Fields({ c, step, asking, form }: Props) {
  switch (step) {
    case 'you':
      return <YouFields form={form} />
    case 'situation':
      return <SituationFields asking={asking} form={form} />
    case 'work':
      return <WorkFields asking={asking} form={form} />
    case 'languages':
      return <LanguagesFields form={form} />
    case 'consents':
      return <ConsentsFields c={c} events={asking.events} form={form} />
  }
}

function YouFields({ form }: { form: FormView }) {
  const { public: words, candidates } = form.t
  const own = words.register
  return (
    <>
      <TextField
        form={form}
        name="givenNames"
        label={own.givenNames}
        hint={own.namesHint}
        autocomplete="given-name"
        spellcheck={false}
      />
      <TextField
        form={form}
        name="familyNames"
        label={own.familyNames}
        autocomplete="family-name"
        spellcheck={false}
        optional
      />
      <TextField form={form} name="email" type="email" label={own.email} hint={words.why.email} autocomplete="email" />
      <TextField
        form={form}
        name="phone"
        type="tel"
        label={own.phone}
        hint={words.why.phone}
        autocomplete="tel"
        optional
      />
      <RadioField
        form={form}
        name="language"
        label={own.language}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: candidates.languages[value] }))}
      />
    </>
  )
}

type AskingProps = Pick<Props, 'asking' | 'form'>

function SituationFields({ asking, form }: AskingProps) {
  return (
    <>
      <div class="mb5">
        <Notice tone="accent" icon="lock">
          <p>{form.t.public.register.situationLead}</p>
        </Notice>
      </div>
      {situationQuestions(asking.asked).map((question) => (
        <QuestionField form={form} question={question} explained />
      ))}
    </>
  )
}

function WorkFields({ asking, form }: AskingProps) {
  const words = form.t.public.register
  return (
    <>
      <div class="mb5">
        <Notice tone="accent" icon="eye">
          <p>{words.workLead}</p>
        </Notice>
      </div>
      <TextField form={form} name="wantedTitle" label={words.wantedTitle} hint={words.wantedTitleHint} optional />
      <TextField form={form} name="lastTitle" label={words.lastTitle} hint={words.lastTitleHint} optional />
      {workQuestions(asking.asked).map((question) => (
        <QuestionField form={form} question={question} />
      ))}
      <TextField form={form} name="diploma" label={words.diploma} hint={words.diplomaHint} optional />
      <TextField form={form} name="fieldOfStudy" label={words.fieldOfStudy} optional />
      <TextArea form={form} name="skills" label={words.skills} hint={words.skillsHint} rows={5} optional />
    </>
  )
}

function LanguagesFields({ form }: { form: FormView }) {
  const words = form.t.public
  return (
    <>
      <StageField form={form} name="frenchSpoken" label={words.questions.frenchSpoken} />
      <StageField form={form} name="frenchWritten" label={words.register.frenchWritten} />
      <StageField form={form} name="english" label={words.register.english} />
    </>
  )
}
