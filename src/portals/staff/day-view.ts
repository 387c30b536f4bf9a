import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventTable, InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import { listCheckIns } from '#src/modules/interviews/queries/check-ins.ts'
import { aroundNow, type Presence, presenceOf, timed } from '#src/modules/interviews/rules/presence.ts'
import type { CheckIn, TimedMeeting } from '#src/modules/interviews/types.ts'
import { listDayNotes } from '#src/modules/timetables/queries/day-notes.ts'
import { listDeclines, listMeetings } from '#src/modules/timetables/queries/timetables.ts'
import type { DayNote, DayNotes } from '#src/modules/timetables/types.ts'
import { look } from '#src/platform/world.ts'
import { asStaff, idIn, type PageContext } from '#src/portals/session.ts'

/** Somebody of the event, on the day. */
export type DayPerson = {
  registration: Registration
  arrival: CheckIn | null
  presence: Presence
  /** What was noted of them on the day. */
  note: DayNote | null
  /** The one that goes on, or the one to come. */
  next: TimedMeeting | null
  hasMeetings: boolean
}

export type DayView = {
  event: InterviewDay
  slots: Slot[]
  tables: Map<string, EventTable>
  meetings: (TimedMeeting & { isDeclined: boolean })[]
  people: DayPerson[]
  notes: DayNotes
  /** Those who match the search, or null for everybody. */
  found: Set<string> | null
  now: Date
}

/** All that the pages of the day show to staff, at this instant. */
export async function dayFor(c: PageContext, search = ''): Promise<DayView> {
  const { world, actor } = asStaff(c)
  const eventId = idIn<'event'>(c, 'event')
  const read = await look(world, actor, async (db) => ({
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    tables: await listTables(db, actor, eventId),
    registrations: await listRegistrations(db, actor, eventId),
    named: /\p{L}/u.test(search) ? await listRegistrations(db, actor, eventId, search) : null,
    planned: await listMeetings(db, actor, eventId),
    declines: await listDeclines(db, actor, eventId),
    arrivals: await listCheckIns(db, actor, eventId),
    notes: await listDayNotes(db, actor, eventId),
  }))
  const now = world.now()
  const declined = new Set(read.declines.map(({ candidateId, tableId }) => `${candidateId} ${tableId}`))
  const isDeclined = ({ candidateId, tableId }: TimedMeeting) => declined.has(`${candidateId} ${tableId}`)
  const meetings = timed(read.planned, read.slots).map((one) => ({ ...one, isDeclined: isDeclined(one) }))
  return {
    event: read.event,
    slots: read.slots,
    tables: new Map(read.tables.map((table) => [table.id as string, table])),
    meetings,
    people: peopleOf({ ...read, meetings, now }),
    notes: read.notes,
    found: foundBy(search, read.registrations, read.named),
    now,
  }
}

type Read = {
  registrations: Registration[]
  arrivals: CheckIn[]
  notes: DayNotes
  meetings: DayView['meetings']
  slots: Slot[]
  now: Date
}

function peopleOf({ registrations, arrivals, notes, meetings, slots, now }: Read): DayPerson[] {
  const arrivalOf = new Map(arrivals.map((arrival) => [arrival.registrationId, arrival]))
  const noteOf = new Map(notes.people.map((note) => [note.registrationId, note]))
  const standing = byPerson(meetings)
  return registrations.map((registration) => {
    const own = (standing.get(registration.candidateId) ?? []).filter(({ isDeclined }) => !isDeclined)
    const arrival = arrivalOf.get(registration.id) ?? null
    const { current, next } = aroundNow(own, ({ at }) => at, now)
    const note = noteOf.get(registration.id) ?? null
    const known = { arrivedAt: arrival?.arrivedAt ?? null, isWithdrawn: registration.withdrawn !== null, meetings: own }
    const presence = presenceOf({ ...known, dayEndsAt: slots.at(-1)?.to ?? null, note }, now)
    return { registration, arrival, presence, note, next: current ?? next, hasMeetings: own.length > 0 }
  })
}

function byPerson(meetings: DayView['meetings']): Map<string, DayView['meetings']> {
  const groups = new Map<string, DayView['meetings']>()
  for (const meeting of meetings) {
    const own = groups.get(meeting.candidateId)
    if (own) own.push(meeting)
    else groups.set(meeting.candidateId, [meeting])
  }
  return groups
}

/** A search in digits is the number of a file, which people have on their badge; in letters it is a name. */
function foundBy(search: string, all: Registration[], named: Registration[] | null): Set<string> | null {
  if (named) return new Set(named.map(({ id }) => id))
  const digits = search.replace(/\D/g, '')
  return digits ? new Set(all.filter(({ number }) => String(number) === digits).map(({ id }) => id)) : null
}

export const isMissing = ({ presence }: Pick<DayPerson, 'presence'>): boolean =>
  presence === 'late' || presence === 'absent'
