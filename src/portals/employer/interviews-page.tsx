import type { EventTable } from '#src/modules/events/types.ts'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { AnswerStatus, RecruiterAnswer } from '#src/portals/employer/interview-answer.tsx'
import { Presence, RecruiterFrame } from '#src/portals/employer/interview-frame.tsx'
import { InterviewHead } from '#src/portals/employer/interview-head.tsx'
import { type Interview, interviewsPath, nameOf, type RecruiterDay } from '#src/portals/employer/interview-view.ts'
import { LiveNote } from '#src/portals/parts/live.tsx'
import { ProfileFacts } from '#src/portals/parts/profile-facts.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { Views } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { NextList } from '#src/ui/next-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status } from '#src/ui/status.tsx'
import { Table } from '#src/ui/table.tsx'
import { sayWritten, Written } from '#src/ui/written.tsx'
import { formatDay, formatTime } from '#src/words/formats.ts'

type Shown = {
  table: EventTable | null
  /** The meetings of that table. */
  own: Interview[]
  current: Interview | null
  next: Interview | null
  /** The current one, while its answer is missing: then the page waits for it and does not refresh. */
  toAnswer: Interview | null
}
type Props = { c: PageContext; day: RecruiterDay; shown: Shown; form: FormView }

/** The day at one table: the person of now with the answer to give, who comes next, and everybody with the answers. */
export function InterviewsPage({ c, day, shown, form }: Props) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { event } = day
  const { own, current, next, toAnswer } = shown
  const main = current ?? next
  return (
    <RecruiterFrame
      c={c}
      title={words.title}
      back={{ href: firmPath(c, event.id), label: <Written t={t} text={event.name} /> }}
      islands={current ? ['running-clock.js'] : []}
    >
      <TableChoice c={c} day={day} shown={shown} />
      {event.cancelled && (
        <Notice tone="bad">
          <p>{sayWritten(t, t.interviews.cancelled, { reason: event.cancelled.reason })}</p>
        </Notice>
      )}
      {main ? <InterviewHead c={c} day={day} interview={main} isCurrent={main === current} /> : <h1>{words.title}</h1>}
      {!main && (
        <p class="lead">
          {sayWritten(t, words.intro, { event: event.name }, { day: formatDay(event.heldOn, t.language) })}
        </p>
      )}
      {main && <Presence t={t} event={event} interview={main} />}
      {toAnswer && <Known c={c} interview={toAnswer} />}
      {toAnswer && <RecruiterAnswer c={c} day={day} interview={toAnswer} form={form} />}
      {main && !toAnswer && <AnswerSoFar c={c} day={day} interview={main} />}
      {own.length === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
      {own.length > 0 && !main && <p>{words.allDone}</p>}
      <ComingUp c={c} day={day} own={own} after={main} />
      {own.length > 0 && <Everybody c={c} day={day} own={own} />}
      {!toAnswer && <LiveNote c={c} at={day.now} zone={event.timeZone} />}
    </RecruiterFrame>
  )
}

function TableChoice({ c, day, shown }: Omit<Props, 'form'>) {
  const { t } = asEmployer(c)
  if (day.tables.length < 2) return null
  const views = day.tables.map(({ id, number }) => ({
    href: interviewsPath(c, day.event.id, `?table=${number}`),
    label: t.format(t.interviews.employer.table, { number }),
    current: id === shown.table?.id,
  }))
  return <Views label={t.interviews.employer.tables} views={views} />
}

/** The profile folded, so that the answer is in reach of the thumb. */
function Known({ c, interview }: { c: PageContext; interview: Interview }) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  if (!interview.profile) return <p>{words.closed}</p>
  return (
    <details class="mt4">
      <summary>{words.readProfile}</summary>
      <ProfileFacts t={t} profile={interview.profile} />
    </details>
  )
}

type One = { c: PageContext; day: RecruiterDay; interview: Interview }

function AnswerSoFar({ c, day, interview }: One) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { answer, meeting } = interview
  const time = formatTime(meeting.at.from, day.event.timeZone, t.language)
  return (
    <div class="stack mt4">
      <p>
        {answer
          ? t.format(words.answered, { answer: t.interviews.answers[answer.answer] })
          : t.format(words.wait, { time })}
      </p>
      <p>
        <LinkButton href={interviewsPath(c, day.event.id, `/meetings/${meeting.id}`)}>
          {answer ? words.change : words.readProfile}
        </LinkButton>
      </p>
    </div>
  )
}

type Several = { c: PageContext; day: RecruiterDay; own: Interview[] }

function ComingUp({ c, day, own, after }: Several & { after: Interview | null }) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { timeZone } = day.event
  const coming = own.filter(({ meeting }) => after && meeting.at.from > after.meeting.at.from).slice(0, 3)
  if (coming.length === 0) return null
  const items = coming.map((interview) => ({
    time: formatTime(interview.meeting.at.from, timeZone, t.language),
    name: <BidiText text={nameOf(t, interview)} />,
    note: interview.arrivedAt
      ? t.format(words.here, { time: formatTime(interview.arrivedAt, timeZone, t.language) })
      : words.notHere,
  }))
  return (
    <Section id="next" title={words.next} class="mt6">
      <NextList items={items} />
    </Section>
  )
}

function Everybody({ c, day, own }: Several) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const missing = own.filter(({ window, answer }) => window === 'open' && !answer).length
  const begun = own.some(({ window }) => window !== 'not-yet')
  return (
    <Section id="everybody" title={words.list} class="mt6">
      {begun && <p class="mb4">{t.format(words.toAnswer, { count: missing })}</p>}
      <Table
        caption={words.caption}
        rows={own}
        columns={[
          {
            head: words.columns.time,
            cell: ({ meeting }) => formatTime(meeting.at.from, day.event.timeZone, t.language),
          },
          {
            head: words.columns.person,
            rowHead: true,
            cell: (one) => (
              <a href={interviewsPath(c, day.event.id, `/meetings/${one.meeting.id}`)}>
                <BidiText text={nameOf(t, one)} />
              </a>
            ),
          },
          { head: words.columns.answer, cell: (one) => <AnswerCell c={c} interview={one} /> },
        ]}
      />
    </Section>
  )
}

function AnswerCell({ c, interview }: { c: PageContext; interview: Interview }) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { answer, window, isIntroduced } = interview
  if (isIntroduced) return <Status bare tone="ok" icon="match" label={words.open} />
  if (answer) return <AnswerStatus t={t} answer={answer.answer} />
  if (window === 'open') return <Status bare tone="accent" label={words.toGive} />
  return <Status bare tone="idle" label={window === 'over' ? words.closedWindow : words.later} />
}
