import { withInstants } from '#src/modules/events/rules.ts'
import type { EventId, SlotTimes } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'

/** What anybody may know of a day to come: no firm, no person. */
export type AnnouncedEvent = {
  id: EventId
  name: string
  heldOn: Day
  place: string
  timeZone: string
  /** From the first slot to the end of the last; null while no hours are known. */
  hours: { from: Date; to: Date } | null
  /** Firms that confirmed. */
  firms: number
}

/** The days to come that are not called off, the next one first: what an organisation says on its site. */
export async function listAnnouncedEvents(db: Db, _actor: Actor, today: Day): Promise<AnnouncedEvent[]> {
  const events = await announced(db, today).execute()
  if (events.length === 0) return []
  const slots = await db
    .selectFrom('eventSlots')
    .select(['eventId', 'slot', 'startsAt', 'endsAt'])
    .where('eventId', 'in', announced(db, today).clearSelect().clearOrderBy().select('events.id'))
    .orderBy('slot')
    .execute()
  return events.map((event) => {
    const own = slots.filter(({ eventId }) => eventId === event.id) as unknown as SlotTimes[]
    const { repeatedHour, firms, ...shown } = event
    const placed = withInstants(event as unknown as Parameters<typeof withInstants>[0], own)
    const [first, last] = [placed[0], placed.at(-1)]
    const hours = first && last ? { from: first.from, to: last.to } : null
    return { ...shown, id: event.id as EventId, heldOn: event.heldOn as Day, hours, firms: Number(firms) }
  })
}

const announced = (db: Db, today: Day) =>
  db
    .selectFrom('events')
    .leftJoin('eventChanges as cancelled', (join) =>
      join
        .onRef('cancelled.organisationId', '=', 'events.organisationId')
        .onRef('cancelled.eventId', '=', 'events.id')
        .on('cancelled.kind', '=', 'cancelled'),
    )
    .select(['events.id', 'events.name', 'events.heldOn', 'events.place', 'events.timeZone', 'events.repeatedHour'])
    .select((row) =>
      row
        .selectFrom('eventEmployers')
        .select((firm) => firm.fn.countAll().as('count'))
        .whereRef('eventEmployers.eventId', '=', 'events.id')
        .where('eventEmployers.state', '=', 'confirmed')
        .as('firms'),
    )
    .where('events.heldOn', '>=', today)
    .where('cancelled.changedAt', 'is', null)
    .orderBy('events.heldOn')
    .orderBy('events.id')
