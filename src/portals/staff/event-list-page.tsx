import type { EventCounts } from '#src/modules/events/queries/overview.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status, type Tone } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Line = InterviewDay & Omit<EventCounts, 'eventId'>
type Props = { c: PageContext; events: readonly Line[]; today: Day; mayCreate: boolean }

/** The interview days: those to come, the nearest first, then those that are over. */
export function EventListPage({ c, events, today, mayCreate }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const coming = events.filter((event) => event.heldOn >= today).reverse()
  const over = events.filter((event) => event.heldOn < today)
  const create = mayCreate && (
    <LinkButton href={here(organisation, '/staff/events/new')} kind="main" icon="add">
      {words.create}
    </LinkButton>
  )
  return (
    <StaffPage c={c} title={words.title} section="events">
      <PageHead title={words.title} actions={create}>
        {t.format(words.count, { count: coming.length })}
      </PageHead>
      {events.length === 0 && <EmptyState title={words.emptyTitle} why={words.empty} action={create} />}
      {coming.length > 0 && (
        <Section id="coming" title={words.coming}>
          <Table caption={words.coming} columns={columnsFor(c, today)} rows={coming} />
        </Section>
      )}
      {over.length > 0 && (
        <Section id="over" title={words.over} class="mt6">
          <Table caption={words.over} columns={columnsFor(c, today)} rows={over} />
        </Section>
      )}
    </StaffPage>
  )
}

function columnsFor(c: PageContext, today: Day): Column<Line>[] {
  const { organisation, t } = asStaff(c)
  const words = t.events.columns
  return [
    {
      head: words.name,
      rowHead: true,
      cell: (event) => (
        <a href={eventPath(organisation, event.id)}>
          <Written t={t} text={event.name} />
        </a>
      ),
    },
    { head: words.heldOn, cell: (event) => formatDay(event.heldOn, t.language, 'weekday') },
    { head: words.place, cell: (event) => event.place },
    { head: words.employers, number: true, cell: (event) => event.employers },
    { head: words.tables, number: true, cell: (event) => event.tables },
    { head: words.people, number: true, cell: (event) => event.people },
    { head: words.state, cell: (event) => <Status bare {...stateOf(t, event, today)} /> },
  ]
}

/** Where an event stands, in a word. */
export function stateOf(t: Words, event: InterviewDay, today: Day): { tone: Tone; label: string } {
  const words = t.events.states
  if (event.cancelled) return { tone: 'bad', label: words.cancelled }
  if (event.heldOn < today) return { tone: 'ok', label: words.over }
  if (event.heldOn === today) return { tone: 'accent', label: words.today }
  if (event.releaseNumber !== null)
    return { tone: 'ok', label: t.format(words.released, { number: event.releaseNumber }) }
  return { tone: 'near', label: words.inPreparation }
}
