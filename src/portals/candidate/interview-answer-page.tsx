import type { EventTable } from '#src/modules/events/types.ts'
import { answersUntil } from '#src/modules/interviews/rules/answers.ts'
import { ANSWERS, type Answer, CANDIDATE_REASONS } from '#src/modules/interviews/types.ts'
import { type OwnDay, type OwnInterview, ownDayPath } from '#src/portals/candidate/interview-view.ts'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { PickField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import type { Tone } from '#src/ui/status.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { formatDayOf, formatTime } from '#src/words/formats.ts'

const TONES: Record<Answer, Tone> = { yes: 'ok', perhaps: 'ask', no: 'bad' }

type Props = { c: PageContext; day: OwnDay; interview: OwnInterview & { table: EventTable }; form: FormView }

/** Whether to go on with a firm. What a yes opens is said before the question, because the yes is the consent. */
export function InterviewAnswerPage({ c, day, interview, form }: Props) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { event } = day
  const { table, meeting, window } = interview
  const employer = table.employerName
  const title = t.format(words.question, { employer })
  const back = { href: ownDayPath(c, event.id), label: words.back }
  const time = formatTime(meeting.at.from, event.timeZone, t.language)
  return (
    <CandidatePage c={c} title={title} back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <div class="mt4">
        {window === 'not-yet' && <p>{t.format(words.wait, { time })}</p>}
        {window === 'over' && <p>{t.interviews.errors['too-late']}</p>}
        {window === 'open' && <Question c={c} day={day} interview={interview} form={form} />}
      </div>
    </CandidatePage>
  )
}

function Question({ c, day, interview, form }: Props) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { meeting, table, answer } = interview
  const until = formatDayOf(answersUntil(meeting.at), day.event.timeZone, t.language)
  return (
    <>
      <Notice tone="accent" icon="lock">
        <p>{t.format(words.consent, { employer: table.employerName })}</p>
      </Notice>
      <Form action={ownDayPath(c, day.event.id, `/meetings/${meeting.id}/answers`)} class="mt5">
        <input type="hidden" name="rowVersion" value={String(answer?.rowVersion ?? 0)} />
        <PickField
          form={form}
          name="answer"
          label={words.yours}
          options={ANSWERS.map((value) => ({ value, label: t.interviews.answers[value], tone: TONES[value] }))}
        />
        <PickField
          form={form}
          name="reason"
          two
          label={words.because}
          hint={words.becauseHint}
          options={CANDIDATE_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
        />
        <TextField form={form} name="said" label={words.said} maxlength={1000} optional />
        <Button kind="main" big wide>
          {words.send}
        </Button>
        <p class="meta mt2">{t.format(words.until, { day: until })}</p>
      </Form>
    </>
  )
}
