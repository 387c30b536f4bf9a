import type { Child } from 'hono/jsx'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { OpeningDuty } from '#src/modules/organisations/rules.ts'
import type { Undecided } from '#src/modules/programmes/queries/undecided.ts'
import type { Day } from '#src/platform/day.ts'
import { programmeName } from '#src/portals/parts/programme-name.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { DUTY_PATHS } from '#src/portals/staff/settings-page.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Queue, type QueueItem } from '#src/ui/queue.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'

type ComingEvent = InterviewDay & { people: number; employers: number; jobsToCheck: number }

export type Waiting = {
  missing: readonly OpeningDuty[]
  /** Null: not for this role. */
  undecided: readonly Undecided[] | null
  /** The next ones, the nearest first. */
  events: readonly ComingEvent[]
  staleCriteria: number
  /** Mails that were refused or held, or that wait for long. */
  stoppedMails: number
}

type Props = { c: PageContext; today: Day; waiting: Waiting }

/** What waits, part by part; a part in which nothing waits is left out. */
export function TodayPage({ c, today, waiting }: Props) {
  const { t } = asStaff(c)
  const words = t.today
  const parts = [
    { id: 'opening', title: words.opening, items: openingItems(c, waiting) },
    { id: 'mails', title: t.messaging.title, items: mailItems(c, waiting) },
    { id: 'decide', title: words.toDecide, items: decisionItems(c, waiting) },
    { id: 'checks', title: words.checks, items: checkItems(c, waiting, today) },
    { id: 'events', title: words.events, items: eventItems(c, waiting, today) },
    { id: 'criteria', title: words.criteria, items: criteriaItems(c, waiting) },
  ].filter(({ items }) => items.length > 0)
  const title = t.format(words.title, { day: formatDay(today, t.language, 'weekdayShort') })
  const count = parts.filter(({ id }) => id !== 'events').reduce((sum, { items }) => sum + items.length, 0)
  return (
    <StaffPage c={c} title={title} section="today">
      <PageHead title={title}>{t.format(words.count, { count })}</PageHead>
      {parts.length === 0 && <EmptyState title={words.nothing} why={words.noEvents} />}
      {parts.map(
        (part): Child => (
          <Queue {...part} />
        ),
      )}
    </StaffPage>
  )
}

function openingItems(c: PageContext, { missing }: Waiting): QueueItem[] {
  const { organisation, t } = asStaff(c)
  return missing.map((duty) => ({
    when: '',
    kind: { icon: 'flag', label: t.settings.dutyToDo },
    href: here(organisation, DUTY_PATHS[duty]),
    name: t.settings.duties[duty],
    what: '',
  }))
}

function mailItems(c: PageContext, { stoppedMails }: Waiting): QueueItem[] {
  const { organisation, t } = asStaff(c)
  if (stoppedMails === 0) return []
  return [
    {
      when: '',
      kind: { icon: 'flag', label: t.messaging.notArrived },
      href: here(organisation, '/staff/mails?state=failed'),
      name: t.format(t.messaging.stopped, { count: stoppedMails }),
      what: '',
    },
  ]
}

/** To verify first: it takes a call; then those who only wait for a word. */
function decisionItems(c: PageContext, { undecided }: Waiting): QueueItem[] {
  const { organisation, t } = asStaff(c)
  const words = t.today
  return (['to-verify', 'yes'] as const).flatMap((answer) =>
    (undecided ?? [])
      .filter(({ answers }) => answers[answer] > 0)
      .map(({ programme, answers }) => ({
        when: '',
        kind: { icon: 'person' as const, label: t.programmes.answersLong[answer] },
        href: here(organisation, `/staff/candidates?eligibility=${programme.id}.${answer}`),
        name: programmeName(t, programme),
        what: t.format(answer === 'yes' ? words.eligible : words.toVerify, { count: answers[answer] }),
      })),
  )
}

function checkItems(c: PageContext, { events }: Waiting, today: Day): QueueItem[] {
  const { organisation, t } = asStaff(c)
  return events
    .filter(({ jobsToCheck }) => jobsToCheck > 0)
    .map((event) => ({
      when: whenText(c, event, today),
      kind: { icon: 'building', label: t.employers.jobs },
      href: here(organisation, `/staff/events/${event.id}/jobs`),
      name: <Written t={t} text={event.name} />,
      what: t.format(t.today.checksOf, { count: event.jobsToCheck }),
    }))
}

function eventItems(c: PageContext, { events }: Waiting, today: Day): QueueItem[] {
  const { organisation, t } = asStaff(c)
  return events.map((event) => ({
    when: whenText(c, event, today),
    kind: { icon: 'calendar', label: formatDay(event.heldOn, t.language, 'short') },
    href: here(organisation, `/staff/events/${event.id}`),
    name: <Written t={t} text={event.name} />,
    what: [
      t.format(t.today.eventCounts, { people: event.people }),
      t.format(t.today.firms, { count: event.employers }),
    ].join(', '),
  }))
}

function criteriaItems(c: PageContext, { staleCriteria }: Waiting): QueueItem[] {
  const { organisation, t } = asStaff(c)
  if (staleCriteria === 0) return []
  return [
    {
      when: '',
      kind: { icon: 'document', label: t.programmes.title },
      href: here(organisation, '/staff/programmes'),
      name: t.format(t.today.criteriaOf, { count: staleCriteria }),
      what: '',
    },
  ]
}

const DAY_MS = 86_400_000

/** « dans 12 jours ». Days are compared as days: no clock and no zone. */
function whenText(c: PageContext, { heldOn }: ComingEvent, today: Day): string {
  const { t } = asStaff(c)
  return t.format(t.today.inDays, { days: Math.round((Date.parse(heldOn) - Date.parse(today)) / DAY_MS) })
}
