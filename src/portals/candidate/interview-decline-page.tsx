import type { EventTable } from '#src/modules/events/types.ts'
import { type OwnDay, type OwnInterview, ownDayPath } from '#src/portals/candidate/interview-view.ts'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { type FormView, hasErrors } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; day: OwnDay; interview: OwnInterview & { table: EventTable }; form: FormView }

/** Asks before one meeting is declined. */
export function InterviewDeclinePage({ c, day, interview, form }: Props) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const own = ownDayPath(c, day.event.id)
  const title = t.format(words.declineTitle, { employer: interview.table.employerName })
  return (
    <CandidatePage c={c} title={title} back={{ href: own, label: words.back }} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <ConfirmPage
        t={t}
        title={title}
        consequences={Object.values(words.declineWhat)}
        action={`${own}/meetings/${interview.meeting.id}/declines`}
        verb={words.declineDo}
        isLoss
        cancelHref={own}
      >
        <TextField
          form={form}
          name="reason"
          label={words.declineReason}
          hint={words.declineReasonHint}
          maxlength={500}
          optional
        />
      </ConfirmPage>
    </CandidatePage>
  )
}
