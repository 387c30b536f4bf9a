import { listTables } from '#src/modules/events/queries/employers.ts'
import { listForbiddenPairs, listRegistrations } from '#src/modules/events/queries/people.ts'
import { getEvent, listSlotTimes } from '#src/modules/events/queries.ts'
import { withInstants } from '#src/modules/events/rules.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { listTimetablePairs } from '#src/modules/matching/queries.ts'
import { listDayNotes } from '#src/modules/timetables/queries/day-notes.ts'
import { listDeclines } from '#src/modules/timetables/queries/timetables.ts'
import { withNotes } from '#src/modules/timetables/rules/day-notes.ts'
import type { DayInputs } from '#src/modules/timetables/rules.ts'
import type { Db } from '#src/platform/database.ts'

/**
 * All that a timetable of the event rests on: who comes, the tables of firms that are not cancelled, approved pairs;
 * less the slots that were noted on the day as lost. On the day those who withdrew are asked for too, because they may
 * have met somebody before.
 */
export async function loadDay(
  db: Db,
  actor: Actor,
  eventId: EventId,
  whom: 'who-come' | 'everybody' = 'who-come',
): Promise<DayInputs & { withdrawn: string[] }> {
  const event = await getEvent(db, actor, eventId)
  const slots = withInstants(event, await listSlotTimes(db, eventId))
  const tables = await listTables(db, actor, eventId)
  const people = await listRegistrations(db, actor, eventId)
  const inputs = {
    name: event.name,
    slots: slots.length,
    rooms: event.rooms,
    maxPerCandidate: event.maxPerCandidate,
    oncePerEmployer: event.oncePerEmployer,
    people: people.filter(({ withdrawn }) => whom === 'everybody' || !withdrawn),
    withdrawn: people.filter(({ withdrawn }) => withdrawn).map(({ candidateId }) => candidateId),
    tables: tables.filter(({ employerState }) => employerState !== 'cancelled'),
    pairs: await listTimetablePairs(db, actor, eventId),
    forbidden: await listForbiddenPairs(db, actor, eventId),
    declined: await listDeclines(db, actor, eventId),
  }
  return withNotes(inputs, await listDayNotes(db, actor, eventId), slots)
}
