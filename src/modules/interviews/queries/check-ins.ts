import { sql } from 'kysely'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayListAnswers } from '#src/modules/interviews/access.ts'
import type { CheckIn } from '#src/modules/interviews/types.ts'
import type { Db } from '#src/platform/database.ts'

/** The one door to arrivals: staff who welcome people, the person, and a firm for those whom it meets. */
function visibleCheckIns(db: Db, actor: Actor) {
  const found = db.selectFrom('checkIns').innerJoin('registrations', 'registrations.id', 'checkIns.registrationId')
  if (mayListAnswers(actor)) return found
  if (actor.kind === 'candidate') return found.where('registrations.candidateId', '=', actor.candidateId)
  if (actor.kind === 'employer')
    return found.where((row) =>
      row.exists(
        row
          .selectFrom('meetings')
          .innerJoin('eventTables', 'eventTables.id', 'meetings.tableId')
          .select('meetings.id')
          .whereRef('meetings.eventId', '=', 'registrations.eventId')
          .whereRef('meetings.candidateId', '=', 'registrations.candidateId')
          .where('eventTables.employerId', '=', actor.employerId),
      ),
    )
  return found.where(sql.lit(false))
}

/** Who has arrived at an event, the first first. */
export async function listCheckIns(db: Db, actor: Actor, eventId: EventId): Promise<CheckIn[]> {
  const rows = await visibleCheckIns(db, actor)
    .leftJoin('users', 'users.id', 'checkIns.notedBy')
    .select(['checkIns.registrationId', 'registrations.candidateId', 'arrivedAt'])
    .select(mayListAnswers(actor) ? 'users.name as notedBy' : sql<string | null>`null`.as('notedBy'))
    .where('registrations.eventId', '=', eventId)
    .orderBy('arrivedAt')
    .orderBy('registrationId')
    .execute()
  return rows as CheckIn[]
}
