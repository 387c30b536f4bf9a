import type { Child } from 'hono/jsx'
import type { Job } from '#src/modules/employers/types.ts'
import { stateOfPart } from '#src/modules/events/rules.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import type { FirmDay } from '#src/portals/employer/home.tsx'
import { EmployerPage } from '#src/portals/parts/employer-page.tsx'
import { asEmployer, here, type PageContext } from '#src/portals/session.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Task, TaskList } from '#src/ui/task-list.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay, formatTimeRange, formatZone } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** The address of a page of this firm about one day. */
export const firmPath = (c: PageContext, eventId: string, path = ''): string =>
  here(asEmployer(c).organisation, `/employer/events/${eventId}${path}`)

type ListProps = { c: PageContext; events: readonly InterviewDay[]; today: Day }

/** The days of a firm that has several, or none. */
export function EmployerEventsPage({ c, events, today }: ListProps) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  return (
    <EmployerPage c={c} title={words.events}>
      <h1>{words.events}</h1>
      {events.length === 0 && <EmptyState title={words.noEventTitle} why={words.noEvent} />}
      <ul class="list">
        {events.map((event) => (
          <li>
            <a href={firmPath(c, event.id)}>
              <Written t={t} text={event.name} />
            </a>
            <p class="meta">
              {formatDay(event.heldOn, t.language, 'weekday')}
              {event.cancelled ? `, ${t.events.states.cancelled}` : event.heldOn < today && `, ${t.events.states.over}`}
            </p>
          </li>
        ))}
      </ul>
    </EmployerPage>
  )
}

type DayProps = FirmDay & {
  c: PageContext
  today: Day
  /** What later modules add for this day: the timetable of the firm, the page of each recruiter. Stands first. */
  children?: Child
}

/** One day of one firm: when and where, and the few things that we ask of it, each with its state. */
export function EmployerDayPage({ c, today, children, ...day }: DayProps) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const { event, employer, slots } = day
  const [first, last] = [slots[0], slots.at(-1)]
  const over = event.heldOn < today
  return (
    <EmployerPage c={c} title={event.name}>
      <p class="eyebrow">{employer.name}</p>
      <h1 class="mb4">
        <Written t={t} text={event.name} />
      </h1>
      {event.cancelled && (
        <Notice tone="bad" title={words.cancelled}>
          <p>
            <Written t={t} text={event.cancelled.reason} />
          </p>
        </Notice>
      )}
      {over && <p>{words.isOver}</p>}
      {children}
      <Card look="accent">
        <p>
          <strong>{formatDay(event.heldOn, t.language, 'weekday')}</strong>
        </p>
        {first && last && (
          <p>
            {t.format(t.ui.timeInZone, {
              time: formatTimeRange({ startsAt: first.from, endsAt: last.to }, event.timeZone, t.language),
              zone: formatZone(first.from, event.timeZone, t.language),
            })}
          </p>
        )}
        <p>{event.place}</p>
      </Card>
      {!event.cancelled && !over && (
        <Section id="to-prepare" title={words.toPrepare} class="mt6">
          <p class="meta">{words.fourMinutes}</p>
          <TaskList tasks={tasksOf(c, day, today)} />
        </Section>
      )}
    </EmployerPage>
  )
}

function tasksOf(c: PageContext, { event, employer, tables, jobs, openings, stars }: FirmDay, today: Day): Task[] {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const at = (path: string) => (employer.state === 'cancelled' ? undefined : firmPath(c, event.id, path))
  const complete = jobs.filter((job) => missingOf(t, job).length === 0).length
  const opening = openings.find(({ part }) => part === 'stars')
  const count = stars.length
  const state = stateOfPart(event, openings, { part: 'stars', chosen: count, today })
  const starsNotes = {
    soon: words.starsNotYet,
    open: t.format(words.starsNote, { count, day: formatDay(opening?.closesOn ?? event.heldOn, t.language) }),
    over: t.format(words.starsOver, { count }),
  }
  return [
    {
      label: words.presence,
      href: firmPath(c, event.id, '/presence'),
      note: words.presenceNote[employer.state],
      status: stateOf(t, employer.state === 'to-confirm' ? 'toDo' : 'done'),
    },
    {
      label: words.jobs,
      href: at('/jobs'),
      note: t.format(words.jobsNote, { count: jobs.length, complete }),
      status: stateOf(t, jobs.length === 0 ? 'toDo' : complete < jobs.length ? 'underWay' : 'done'),
    },
    {
      label: words.tables,
      href: at('/tables'),
      note: t.format(words.tablesNote, { count: tables.length }),
      status: stateOf(
        t,
        tables.length === 0 ? 'toDo' : tables.some(({ recruiters }) => recruiters.length === 0) ? 'underWay' : 'done',
      ),
    },
    {
      label: words.stars,
      href: state === 'open' ? at('/stars') : undefined,
      note: starsNotes[state],
      status: stateOf(t, count > 0 ? 'done' : ({ soon: 'notYet', open: 'toDo', over: 'closed' } as const)[state]),
    },
  ]
}

const TONES = { toDo: 'accent', underWay: 'near', done: 'ok', notYet: 'idle', closed: 'idle' } as const

const stateOf = (t: Words, state: keyof typeof TONES): Task['status'] => ({
  tone: TONES[state],
  label: t.ui.status[state],
})

/** What the reality gate will ask and the job does not say yet. */
export function missingOf(t: Words, job: Job): string[] {
  const words = t.invitations.employer.missing
  return [
    job.wageMin === null && job.wageMax === null && words.wage,
    !job.schedule && words.schedule,
    job.frenchSpokenMin === null && job.frenchWrittenMin === null && words.french,
  ].filter((part): part is string => part !== false)
}
