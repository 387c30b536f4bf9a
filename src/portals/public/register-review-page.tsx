import type { Child } from 'hono/jsx'
import { nearAddress } from '#src/modules/candidates/rules/near-address.ts'
import type { OnlineAnswers } from '#src/modules/candidates/types/online.ts'
import { CONSENT_PURPOSES } from '#src/modules/candidates/types.ts'
import type { Question } from '#src/modules/programmes/rules/asked.ts'
import { phoneText } from '#src/portals/parts/profile-facts.tsx'
import { answerTexts } from '#src/portals/public/answer-texts.ts'
import { RegistrationFrame } from '#src/portals/public/public-page.tsx'
import type { Asking } from '#src/portals/public/register.tsx'
import { type Step, situationQuestions, workQuestions } from '#src/portals/public/registration-steps.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Form, fieldId } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SummaryList, type SummaryRow } from '#src/ui/summary-list.tsx'
import { sayWritten } from '#src/ui/written.tsx'
import { formatDay, formatList } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { c: PageContext; asking: Asking; answers: OnlineAnswers }

/** Everything that will be sent, each answer with the way to change it. */
export function ReviewPage({ c, asking, answers }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.register
  const back = { href: here(organisation, '/register/consents'), label: words.previous }
  const address = nearAddress(answers.you.email)
  return (
    <RegistrationFrame c={c} title={words.checkTitle} back={back}>
      <h1>{words.checkTitle}</h1>
      {address && (
        <div class="mt4">
          <Notice tone="near">
            <p>{t.format(words.typo, { address })}</p>
          </Notice>
        </div>
      )}
      {asking.steps.map((step) => (
        <section aria-labelledby={`review-${step}`}>
          <h2 id={`review-${step}`}>{words.steps[step]}</h2>
          <SummaryList t={t} rows={rowsOf(c, step, { asking, answers })} />
        </section>
      ))}
      <Form action={here(organisation, '/registrations')} class="mt6">
        <p class="mb4">{words.sendLead}</p>
        <Button kind="main" big>
          {words.send}
        </Button>
      </Form>
    </RegistrationFrame>
  )
}

type Line = { name: string; label: string; value: Child }

function rowsOf(c: PageContext, step: Step, { asking, answers }: Pick<Props, 'asking' | 'answers'>): SummaryRow[] {
  const { organisation, t } = visiting(c)
  const lines: Record<Step, () => Line[]> = {
    you: () => youLines(t, answers),
    situation: () => questionLines(t, situationQuestions(asking.asked), answers),
    work: () => workLines(t, asking, answers),
    languages: () => languageLines(t, answers),
    consents: () => consentLines(c, asking, answers),
  }
  return lines[step]().map(({ name, label, value }) => ({
    label,
    value,
    href: here(organisation, `/register/${step}#${fieldId(name)}`),
  }))
}

function youLines(t: Words, { you }: OnlineAnswers): Line[] {
  const words = t.public.register
  return [
    { name: 'givenNames', label: words.givenNames, value: you.givenNames },
    { name: 'familyNames', label: words.familyNames, value: you.familyNames },
    { name: 'email', label: words.email, value: you.email },
    { name: 'phone', label: words.phone, value: you.phone && phoneText(t, you.phone) },
    { name: 'language', label: t.candidates.fields.language, value: t.candidates.languages[you.language] },
  ]
}

function questionLines(t: Words, questions: readonly Question[], { situation, work }: OnlineAnswers): Line[] {
  const texts = answerTexts(t, { ...situation, ...work })
  return questions.map((name) => ({ name, label: t.public.questions.short[name], value: texts[name] }))
}

function workLines(t: Words, { asked }: Asking, answers: OnlineAnswers): Line[] {
  const words = t.candidates.profileFields
  const { work } = answers
  return [
    { name: 'wantedTitle', label: words.wantedTitle, value: work.wantedTitle },
    { name: 'lastTitle', label: words.lastTitle, value: work.lastTitle },
    ...questionLines(t, workQuestions(asked), answers),
    { name: 'diploma', label: words.diploma, value: work.diploma },
    { name: 'fieldOfStudy', label: words.fieldOfStudy, value: work.fieldOfStudy },
    { name: 'skills', label: words.skills, value: formatList(work.skills, t.language) },
  ]
}

function languageLines(t: Words, { languages }: OnlineAnswers): Line[] {
  const words = t.candidates.profileFields
  const names = ['frenchSpoken', 'frenchWritten', 'english'] as const
  return names.map((name) => {
    const stage = languages[name]
    return { name, label: words[name], value: stage && t.public.questions.stages[stage] }
  })
}

function consentLines(c: PageContext, { events }: Asking, { consents }: OnlineAnswers): Line[] {
  const { organisation, t } = visiting(c)
  const words = t.public.register
  const event = events.find(({ id }) => id === consents.event)
  const day = event ? formatDay(event.heldOn, t.language, 'weekday') : ''
  return [
    ...CONSENT_PURPOSES.map((purpose) => ({
      name: 'consents',
      label: t.format(words.consent[purpose], { organisation: organisation.name }),
      value: consents.consents.includes(purpose) ? words.agreed : words.notAgreed,
    })),
    ...(events.length > 0
      ? [
          {
            name: 'event',
            label: words.event,
            value: event ? sayWritten(t, words.eventLine, { name: event.name }, { day }) : words.noEvent,
          },
        ]
      : []),
  ]
}
