import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventId, EventTable, InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import { listMeetings } from '#src/modules/timetables/queries/timetables.ts'
import type { PlannedMeeting } from '#src/modules/timetables/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, idIn, type PageContext } from '#src/portals/session.ts'
import { PRINTABLE, SheetPage } from '#src/portals/staff/print-sheets.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Written } from '#src/ui/written.tsx'

/** What paper needs of the day in force. */
export type PrintedDay = {
  event: InterviewDay
  slots: Slot[]
  tables: EventTable[]
  people: Registration[]
  meetings: PlannedMeeting[]
}

/** The timetable in force on paper: a sheet for each table, the list for the door, name badges. */
export const printing = {
  async choose(c: PageContext) {
    const { organisation, t } = asStaff(c)
    const { event, meetings } = await dayFor(c)
    const words = t.timetables.print
    const base = here(organisation, `/staff/events/${event.id}/timetable`)
    return show(
      c,
      <StaffPage c={c} title={words.title} section="events" back={{ href: base, label: t.timetables.title }}>
        <PageHead title={words.title}>
          <Written t={t} text={event.name} />
        </PageHead>
        {meetings.length === 0 ? (
          <EmptyState title={t.timetables.notReleased} why={words.afterRelease} />
        ) : (
          <ul class="rules">
            {PRINTABLE.map((what) => (
              <li>
                <h2>{words[what]}</h2>
                <p>{words.hints[what]}</p>
                <p>
                  <LinkButton href={`${base}/print/${what}`} icon="print" about={words[what]}>
                    {words.openSheet}
                  </LinkButton>
                </p>
              </li>
            ))}
          </ul>
        )}
      </StaffPage>,
    )
  },

  async sheet(c: PageContext) {
    const what = PRINTABLE.find((name) => name === c.req.param('what'))
    if (!what) throw new NotFound()
    return show(c, <SheetPage c={c} what={what} day={await dayFor(c)} />)
  },
}

async function dayFor(c: PageContext): Promise<PrintedDay> {
  const { world, actor } = asStaff(c)
  const eventId: EventId = idIn<'event'>(c, 'event')
  return look(world, actor, async (db) => ({
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    tables: (await listTables(db, actor, eventId)).filter(({ employerState }) => employerState !== 'cancelled'),
    people: (await listRegistrations(db, actor, eventId)).filter(({ withdrawn }) => !withdrawn),
    meetings: await listMeetings(db, actor, eventId),
  }))
}
