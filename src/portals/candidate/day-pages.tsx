import type { CandidateDay } from '#src/portals/candidate/home.tsx'
import { dayPath } from '#src/portals/candidate/home-page.tsx'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { PresenceFields } from '#src/portals/parts/presence-fields.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = CandidateDay & { c: PageContext; form: FormView }

export function PresencePage({ c, event, slots, form }: Props) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const back = { href: dayPath(c, event.id), label: <Written t={t} text={event.name} /> }
  return (
    <CandidatePage c={c} title={words.presenceTitle} back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>{words.presenceTitle}</h1>
      <Form action={dayPath(c, event.id, '/presence')} class="mt6">
        <PresenceFields form={form} event={event} slots={slots} />
        <Button kind="main" big>
          {t.ui.save}
        </Button>
      </Form>
    </CandidatePage>
  )
}

export function WithdrawalPage({ c, event, form }: Props) {
  const { t } = asCandidate(c)
  const words = t.invitations.candidate
  const own = dayPath(c, event.id)
  return (
    <CandidatePage
      c={c}
      title={words.withdrawTitle}
      back={{ href: own, label: <Written t={t} text={event.name} /> }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <ConfirmPage
        t={t}
        title={words.withdrawTitle}
        consequences={[words.withdrawTold, words.withdrawBack]}
        action={`${own}/withdrawal`}
        verb={words.withdrawDo}
        isLoss
        cancelHref={own}
      >
        <TextField form={form} name="reason" label={words.withdrawReason} optional />
      </ConfirmPage>
    </CandidatePage>
  )
}
