import { sql } from 'kysely'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayNoteTheDay } from '#src/modules/timetables/access.ts'
import type { DayNotes, PersonNote, TableNote } from '#src/modules/timetables/types.ts'
import type { Db } from '#src/platform/database.ts'

const isShown = (actor: Actor) => sql<boolean>`${sql.lit(mayNoteTheDay(actor) || actor.kind === 'system')}`

/** Who was noted as not there, people and tables, in the order of the notes. For those who run the day. */
export async function listDayNotes(db: Db, actor: Actor, eventId: string): Promise<DayNotes> {
  const people = await db
    .selectFrom('absenceNotes')
    .innerJoin('registrations', 'registrations.id', 'absenceNotes.registrationId')
    .select(['registrationId', 'registrations.candidateId', 'kind', 'at'])
    .where('registrations.eventId', '=', eventId)
    .where(isShown(actor))
    .orderBy('notedAt')
    .orderBy('registrationId')
    .execute()
  const tables = await db
    .selectFrom('tableNotes')
    .innerJoin('eventTables', 'eventTables.id', 'tableNotes.tableId')
    .select(['tableId', 'kind', 'at'])
    .where('eventTables.eventId', '=', eventId)
    .where(isShown(actor))
    .orderBy('notedAt')
    .orderBy('tableId')
    .execute()
  return { people: people as PersonNote[], tables: tables as TableNote[] }
}
