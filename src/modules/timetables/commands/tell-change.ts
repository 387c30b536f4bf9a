import { type CalendarOf, tellAll } from '#src/modules/events/commands/tell.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import { entriesFor } from '#src/modules/timetables/letters/calendar-entries.ts'
import { loadAudience } from '#src/modules/timetables/queries/announcement.ts'
import { listMeetings, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { calendarFile } from '#src/platform/calendar.ts'
import { look, type Who, type World } from '#src/platform/world.ts'
import { wordsFor } from '#src/words/words.ts'

type FactOf<Type extends EventFact['type']> = Extract<EventFact, { type: Type }>

// Reactions. The mail says what became of the day; where a version was released, its file moves or takes away what the
// calendars hold.

/** The new date and why. Nothing when the day was put off again or called off since: that mail says what is true. */
export async function tellPostponed(world: World, who: Who, fact: FactOf<'event.postponed'>): Promise<void> {
  const { eventId, changeId, toOn } = fact
  const actor = systemOf(who)
  const event = await look(world, actor, (db) => getEvent(db, actor, eventId))
  if (event.heldOn !== toOn) return
  const calendarOf = await calendarsOf(world, who, eventId)
  await tellAll(world, who, { eventId, key: changeId, occasion: 'postponed', calendarOf })
}

/** That the day is called off, and why. */
export async function tellCancelled(world: World, who: Who, fact: FactOf<'event.cancelled'>): Promise<void> {
  const { eventId, changeId } = fact
  const calendarOf = await calendarsOf(world, who, eventId)
  await tellAll(world, who, { eventId, key: changeId, occasion: 'cancelled', calendarOf })
}

/** The meetings in force as the day stands now, for each person and firm. Before the first release there is none. */
async function calendarsOf(world: World, who: Who, eventId: EventId): Promise<CalendarOf> {
  const actor = systemOf(who)
  const { organisation, audience, release, meetings } = await look(world, actor, async (db) => ({
    organisation: await getOrganisationById(db, actor.organisationId),
    audience: await loadAudience(db, actor, eventId),
    release: (await listReleases(db, actor, eventId))[0],
    meetings: await listMeetings(db, actor, eventId),
  }))
  return ({ kind, recipient }, url) => {
    const own = meetings.filter(({ candidateId, tableId }) =>
      kind === 'candidate'
        ? candidateId === recipient.holderId
        : audience.tables.get(tableId)?.employerId === recipient.holderId,
    )
    if (!release || own.length === 0) return null
    const cancelled = audience.event.cancelled !== null
    const told = { to: kind, meetings: own.map((meeting) => ({ meeting, cancelled })), url }
    const occasion = { organisation, audience, release, now: world.now() }
    return calendarFile(entriesFor(wordsFor(recipient.language), occasion, told))
  }
}

const systemOf = ({ organisationId, name }: Who) => ({ kind: 'system', organisationId, userId: null, name }) as const
