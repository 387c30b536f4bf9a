import { RecruiterAnswer } from '#src/portals/employer/interview-answer.tsx'
import { Presence, RecruiterFrame } from '#src/portals/employer/interview-frame.tsx'
import { type Interview, interviewsPath, nameOf, type RecruiterDay } from '#src/portals/employer/interview-view.ts'
import { ProfileFacts } from '#src/portals/parts/profile-facts.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { otherLang } from '#src/ui/written.tsx'
import { formatTime, formatTimeRange } from '#src/words/formats.ts'

type Props = { c: PageContext; day: RecruiterDay; interview: Interview; form: FormView }

/** One person: the profile as firms may see it, and the answer, to give or to correct. */
export function InterviewPage({ c, day, interview, form }: Props) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { event } = day
  const { meeting, table, profile } = interview
  const name = nameOf(t, interview)
  const back = { href: interviewsPath(c, event.id, `?table=${table.number}`), label: words.back }
  const span = { startsAt: meeting.at.from, endsAt: meeting.at.to }
  return (
    <RecruiterFrame c={c} title={name} back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <p class="eyebrow">
        {t.format(words.table, { number: table.number })}, {formatTimeRange(span, event.timeZone, t.language)}
      </p>
      <h1>
        <BidiText text={name} />
      </h1>
      <Presence t={t} event={event} interview={interview} />
      {interview.isIntroduced && (
        <Notice tone="ok">
          <p>{words.introduced}</p>
        </Notice>
      )}
      <Section id="profile" title={words.profile} class="mt6">
        {profile ? <ProfileFacts t={t} profile={profile} /> : <p>{words.closed}</p>}
      </Section>
      <Section id="answer-part" title={words.yourAnswer} class="mt6">
        <AnswerPart c={c} day={day} interview={interview} form={form} />
      </Section>
    </RecruiterFrame>
  )
}

function AnswerPart({ c, day, interview, form }: Props) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { window, answer, meeting } = interview
  const time = formatTime(meeting.at.from, day.event.timeZone, t.language)
  if (day.event.cancelled) return <p>{t.interviews.errors.cancelled}</p>
  if (window === 'open') return <RecruiterAnswer c={c} day={day} interview={interview} form={form} />
  if (window === 'not-yet') return <p>{t.format(words.wait, { time })}</p>
  return (
    <>
      {answer && <p>{t.format(words.answered, { answer: t.interviews.answers[answer.answer] })}</p>}
      {answer?.note && (
        <p class="kept-lines" lang={otherLang(t, answer.note)}>
          {answer.note}
        </p>
      )}
      <p class="meta">{t.interviews.errors['too-late']}</p>
    </>
  )
}
