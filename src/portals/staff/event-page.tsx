import type { EventOverview } from '#src/modules/events/queries/overview.ts'
import type { InterviewDay, Slot } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { stateOf } from '#src/portals/staff/event-list-page.tsx'
import { tasksOf } from '#src/portals/staff/event-tasks.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Split } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'
import { TaskList } from '#src/ui/task-list.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay, formatDayOf, formatTime, formatZone } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  slots: readonly Slot[]
  doorsAt: Date | null
  overview: EventOverview
  today: Day
  may: { manage: boolean; listPeople: boolean }
}

/** One interview day as the coordinator's list of tasks: each with its count, its state and its page. */
export function EventPage({ c, event, slots, doorsAt, overview, today, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const at = (path: string) => eventPath(organisation, event.id, path)
  return (
    <StaffPage
      c={c}
      title={event.name}
      section="events"
      back={{ href: here(organisation, '/staff/events'), label: words.title }}
    >
      <PageHead
        title={<Written t={t} text={event.name} />}
        actions={
          may.manage &&
          !event.cancelled && (
            <>
              <LinkButton href={at('/edit')} icon="edit">
                {words.correct}
              </LinkButton>
              <LinkButton href={at('/postponement')}>{words.postpone}</LinkButton>
              <LinkButton href={at('/cancellation')} kind="quiet">
                {words.cancel}
              </LinkButton>
            </>
          )
        }
      >
        {formatDay(event.heldOn, t.language, 'weekday')} <Status bare {...stateOf(t, event, today)} />
      </PageHead>
      <Changes c={c} event={event} />
      <Split label={words.facts} aside={<Facts c={c} event={event} slots={slots} doorsAt={doorsAt} />}>
        <h2 class="vh">{words.tasks}</h2>
        <TaskList tasks={tasksOf(t, { event, overview, today, mayListPeople: may.listPeople }, at)} />
      </Split>
    </StaffPage>
  )
}

function Changes({ c, event }: { c: PageContext; event: InterviewDay }) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const on = (at: Date) => formatDayOf(at, organisation.timeZone, t.language)
  if (event.cancelled)
    return (
      <Notice tone="bad" title={t.format(words.wasCancelled, { on: on(event.cancelled.at) })}>
        <p>
          <Written t={t} text={event.cancelled.reason} />
        </p>
      </Notice>
    )
  if (!event.postponed) return null
  const from = formatDay(event.postponed.fromOn, t.language)
  return (
    <Notice tone="near" title={t.format(words.wasPostponed, { on: on(event.postponed.at), from })}>
      <p>
        <Written t={t} text={event.postponed.reason} />
      </p>
    </Notice>
  )
}

function Facts({ c, event, slots, doorsAt }: Pick<Props, 'c' | 'event' | 'slots' | 'doorsAt'>) {
  const { t } = asStaff(c)
  const words = t.events
  const clock = (at: Date) => formatTime(at, event.timeZone, t.language)
  const [first, last] = [slots[0], slots.at(-1)]
  const hours = first && last && t.format(t.ui.until, { from: clock(first.from), to: clock(last.to) })
  const pairs = [
    { label: words.brief.place, value: event.place },
    { label: words.brief.doors, value: doorsAt && clock(doorsAt) },
    { label: words.brief.hours, value: hours },
    { label: words.brief.zone, value: first && formatZone(first.from, event.timeZone, t.language) },
    { label: words.brief.slots, value: t.format(words.slotsOf, { count: slots.length, minutes: event.slotMinutes }) },
    {
      label: words.brief.whistle,
      value: event.warningMinute && t.format(words.whistleAt, { minute: event.warningMinute }),
    },
    { label: words.brief.rooms, value: event.rooms },
    { label: words.brief.perPerson, value: t.format(words.brief.perPersonAtMost, { max: event.maxPerCandidate }) },
    { label: words.brief.wishes, value: t.format(words.brief.wishesAtMost, { max: event.maxWishes }) },
  ]
  return (
    <Card title={words.facts} look="flat">
      <Pairs pairs={pairs.filter(({ value }) => Boolean(value))} />
    </Card>
  )
}
