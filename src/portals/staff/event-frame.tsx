import type { Child } from 'hono/jsx'
import type { InterviewDay } from '#src/modules/events/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = {
  c: PageContext
  event: InterviewDay
  title: string
  /** What is true now, under the title. */
  lead?: Child
  actions?: Child
  /** Where back leads, when it is not the page of the event. */
  back?: { href: string; label: Child }
  hasErrors?: boolean
  children: Child
}

/** A page about one event, below the page of that event. */
export function EventFrame({ c, event, title, lead, actions, back, hasErrors, children }: Props) {
  const { organisation, t } = asStaff(c)
  const own = { href: eventPath(organisation, event.id), label: <Written t={t} text={event.name} /> }
  return (
    <StaffPage
      c={c}
      title={`${title} ${t.ui.titleSeparator} ${event.name}`}
      section="events"
      back={back ?? own}
      hasErrors={hasErrors ?? false}
    >
      <PageHead title={title} actions={actions}>
        {lead ?? formatDay(event.heldOn, t.language, 'weekday')}
      </PageHead>
      {children}
    </StaffPage>
  )
}

/** The way back to a page of an event: « Jumelages – Journée de mars ». */
export const backLabel = (t: Words, title: string, event: InterviewDay): Child => (
  <>
    {title} {t.ui.titleSeparator} <Written t={t} text={event.name} />
  </>
)

/** The address of an event in the staff portal: `eventPath(organisation, event.id, '/people')`. */
export const eventPath = (organisation: { slug: string }, eventId: string, path = ''): string =>
  here(organisation, `/staff/events/${eventId}${path}`)
