import type { JSX } from 'hono/jsx/jsx-runtime'
import { dayPath } from '#src/portals/candidate/home-page.tsx'
import { Introductions } from '#src/portals/candidate/interview-introductions.tsx'
import { WhereNow } from '#src/portals/candidate/interview-now.tsx'
import { type OwnDay, type OwnInterview, ownDayPath } from '#src/portals/candidate/interview-view.ts'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { LiveNote } from '#src/portals/parts/live.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { NextList } from '#src/ui/next-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { sayWritten, WrittenList } from '#src/ui/written.tsx'
import { formatDay, formatTime, formatZone } from '#src/words/formats.ts'

type Props = { c: PageContext; day: OwnDay }

/** Everything about the day on one page: where to be, one's times, what is still to say, who wants to go on. */
export function InterviewsPage({ c, day, isToday }: Props & { isToday: boolean }) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { event, registration, interviews, now } = day
  const comes = !event.cancelled && !registration.withdrawn
  const back = { href: dayPath(c, event.id), label: words.home }
  return (
    <CandidatePage c={c} title={words.title} back={back}>
      <h1>{words.title}</h1>
      <p class="lead">
        {sayWritten(t, words.intro, { event: event.name }, { day: formatDay(event.heldOn, t.language, 'weekday') })}
      </p>
      <Standing c={c} day={day} />
      {comes && isToday && <WhereNow c={c} day={day} />}
      <Introductions c={c} day={day} />
      {comes && interviews.length > 0 && <Confirming c={c} day={day} />}
      {event.releaseNumber !== null && interviews.length > 0 && !event.cancelled && <Times c={c} day={day} />}
      {isToday && <LiveNote c={c} at={now} zone={event.timeZone} />}
    </CandidatePage>
  )
}

function Standing({ c, day }: Props) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { event, registration, interviews } = day
  if (event.cancelled)
    return (
      <Notice tone="bad">
        <p>{sayWritten(t, t.interviews.cancelled, { reason: event.cancelled.reason })}</p>
      </Notice>
    )
  if (registration.withdrawn)
    return (
      <Notice tone="near" title={words.withdrawn}>
        <p>
          <a href={dayPath(c, event.id)}>{words.withdrawnBack}</a>
        </p>
      </Notice>
    )
  if (event.releaseNumber === null) return <EmptyState title={words.soon} why={words.soonWhy} />
  return interviews.length === 0 ? <EmptyState title={words.noneTitle} why={words.noneWhy} /> : null
}

/** Until the first meeting begins: will you come? Asked again with each version of the timetable. */
function Confirming({ c, day }: Props) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { event, interviews, isConfirmed, hasArrived } = day
  if (hasArrived || interviews.every(({ window }) => window !== 'not-yet')) return null
  if (isConfirmed) return <p class="mt4">{words.confirmed}</p>
  return (
    <div class="mt5">
      <Card title={words.confirmTitle} look="accent">
        <p>{words.confirmWhy}</p>
        <Form action={ownDayPath(c, event.id, '/confirmations')}>
          <div class="row">
            <Button kind="main" big>
              {words.confirm}
            </Button>
            <LinkButton href={dayPath(c, event.id, '/withdrawal')} kind="quiet">
              {words.cancelDay}
            </LinkButton>
          </div>
        </Form>
      </Card>
    </div>
  )
}

function Times({ c, day }: Props) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { event, interviews, isConfirmed, registration } = day
  const first = interviews[0]!.meeting.at
  const zone = formatZone(first.from, event.timeZone, t.language)
  const items = interviews.map((interview) => ({
    time: formatTime(interview.meeting.at.from, event.timeZone, t.language),
    name: interview.table?.employerName ?? words.firmGone,
    note: <AboutOne c={c} day={day} interview={interview} />,
  }))
  const canStillCancel = isConfirmed && !registration.withdrawn && interviews.some(({ window }) => window === 'not-yet')
  return (
    <Section id="times" title={words.times} class="mt6">
      <p class="meta mb4">
        {t.format(words.zone, { zone })} {t.format(words.place, { place: event.place })}
      </p>
      <NextList items={items} />
      {canStillCancel && (
        <p class="mt4">
          <LinkButton href={dayPath(c, event.id, '/withdrawal')} kind="quiet">
            {words.cancelDay}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}

function AboutOne({ c, day, interview }: Props & { interview: OwnInterview }) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { table, jobs } = interview
  if (!table) return null
  return (
    <>
      {t.format(words.tableAt, { number: table.number })}
      {jobs.length > 0 && (
        <>
          <br />
          {t.rich<JSX.Element>(words.jobs, { titles: <WrittenList t={t} items={jobs} /> })}
        </>
      )}
      <br />
      <ToDo c={c} day={day} interview={interview} />
    </>
  )
}

/** What can be said of one meeting now: decline it before, answer after. */
function ToDo({ c, day, interview }: Props & { interview: OwnInterview }) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { meeting, table, answer, window, isDeclined, isIntroduced } = interview
  const employer = table?.employerName ?? ''
  const at = (path: string) => ownDayPath(c, day.event.id, `/meetings/${meeting.id}${path}`)
  if (isDeclined) return words.declined
  if (window === 'not-yet')
    return day.registration.withdrawn ? null : (
      <a href={at('/declines')}>
        {words.decline} <span class="vh">{t.format(words.declineAbout, { employer })}</span>
      </a>
    )
  const said = answer && t.format(words.yourAnswer, { answer: t.interviews.answers[answer.answer] })
  if (window === 'over' || isIntroduced) return said
  return (
    <>
      {said} {said && <br />}
      <a href={at('/answers')}>
        {answer ? words.changeDo : words.answerDo} <span class="vh">{t.format(words.answerAbout, { employer })}</span>
      </a>
    </>
  )
}
