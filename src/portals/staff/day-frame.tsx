import type { Child } from 'hono/jsx'
import { mayPlan } from '#src/modules/timetables/access.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { type DayView, isMissing } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { Views } from '#src/ui/chips.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { sayWritten, Written } from '#src/ui/written.tsx'

type Props = {
  c: PageContext
  view: DayView
  current: 'list' | 'now' | 'news' | 'repair'
  /** Of a page below the view: in the name of the window, and never that of the view itself. */
  title?: string
  children: Child
}

/** A page of the day: how many are here, and the ways to look at it. */
export function DayFrame({ c, view, current, title, children }: Props) {
  const { organisation, actor, t } = asStaff(c)
  const words = t.interviews
  const { event, people } = view
  const coming = people.filter(({ presence }) => presence !== 'withdrawn').length
  const arrived = people.filter(({ presence }) => presence === 'arrived').length
  const at = (path: string) => eventPath(organisation, event.id, path)
  const viewName = current === 'news' ? t.repairs.view : words.views[current]
  const views = [
    { href: at('/day'), label: words.views.list, current: current === 'list' },
    { href: at('/day/now'), label: words.views.now, current: current === 'now' },
    { href: at('/day/news'), label: t.repairs.view, current: current === 'news' },
    ...(mayPlan(actor) ? [{ href: at('/day/repair'), label: words.views.repair, current: current === 'repair' }] : []),
  ]
  return (
    <StaffPage
      c={c}
      title={`${title ?? viewName} ${t.ui.titleSeparator} ${event.name}`}
      section="events"
      back={{ href: at(''), label: <Written t={t} text={event.name} /> }}
    >
      <PageHead title={words.title}>
        {t.format(words.counts, { arrived, coming })}{' '}
        {t.format(words.missing, { count: people.filter(isMissing).length })}
      </PageHead>
      {event.cancelled && (
        <Notice tone="bad">
          <p>{sayWritten(t, words.cancelled, { reason: event.cancelled.reason })}</p>
        </Notice>
      )}
      {event.releaseNumber === null && (
        <Notice tone="near" title={words.notReleasedTitle}>
          <p>{words.notReleased}</p>
          <p class="mt2">
            <LinkButton href={at('/timetable')}>{words.toTimetable}</LinkButton>
          </p>
        </Notice>
      )}
      <div class="mt4">
        <Views label={words.views.label} views={views} />
      </div>
      {children}
    </StaffPage>
  )
}
