import { answersUntil } from '#src/modules/interviews/rules/answers.ts'
import { ANSWERS, type Answer, EMPLOYER_REASONS } from '#src/modules/interviews/types.ts'
import { type Interview, interviewsPath, type RecruiterDay } from '#src/portals/employer/interview-view.ts'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { PickField } from '#src/ui/choice-fields.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import { TextArea, TextField } from '#src/ui/text-fields.tsx'
import { formatDayOf } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

export const ANSWER_TONES: Record<Answer, Tone> = { yes: 'ok', perhaps: 'ask', no: 'bad' }

export const AnswerStatus = ({ t, answer }: { t: Words; answer: Answer }) => (
  <Status bare tone={ANSWER_TONES[answer]} label={t.interviews.answers[answer]} />
)

type Props = { c: PageContext; day: RecruiterDay; interview: Interview; form: FormView }

/** Three taps: the answer, what it rests on, send. The note is there for who has the time. */
export function RecruiterAnswer({ c, day, interview, form }: Props) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { meeting } = interview
  const until = formatDayOf(answersUntil(meeting.at), day.event.timeZone, t.language)
  return (
    <Form
      action={interviewsPath(c, day.event.id, `/meetings/${meeting.id}/answers`)}
      class="mt5"
      label={words.yourAnswer}
    >
      <input type="hidden" name="rowVersion" value={String(interview.answer?.rowVersion ?? 0)} />
      <TextArea form={form} name="note" label={words.note} hint={words.noteHint} rows={3} maxlength={4000} optional />
      <PickField
        form={form}
        name="answer"
        label={words.question}
        options={ANSWERS.map((value) => ({ value, label: t.interviews.answers[value], tone: ANSWER_TONES[value] }))}
      />
      <PickField
        form={form}
        name="reason"
        two
        label={words.because}
        hint={words.becauseHint}
        options={EMPLOYER_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
      />
      <TextField form={form} name="said" label={words.said} hint={words.saidHint} maxlength={1000} optional />
      <Button kind="main" big wide>
        {words.send}
      </Button>
      <p class="meta mt2">{t.format(words.seen, { day: until })}</p>
    </Form>
  )
}
