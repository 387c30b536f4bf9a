import { sql } from 'kysely'
import { mayListEvents } from '#src/modules/events/access.ts'
import { visibleEvents } from '#src/modules/events/queries.ts'
import type { EventEmployer, EventId, EventTable, JobCheck, TableId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { NotFound, orNotFound } from '#src/platform/errors.ts'

/** The one door to firms at events: staff; a firm sees itself; a registered candidate sees the firms that will come. */
function visibleEmployers(db: Db, actor: Actor, eventId: EventId) {
  const found = db
    .selectFrom('eventEmployers')
    .innerJoin('employers', 'employers.id', 'eventEmployers.employerId')
    .where('eventEmployers.eventId', '=', eventId)
    .where((row) => row.exists(visibleEvents(db, actor).select('events.id').where('events.id', '=', eventId)))
  if (mayListEvents(actor)) return found
  if (actor.kind === 'employer') return found.where('eventEmployers.employerId', '=', actor.employerId)
  if (actor.kind === 'candidate') return found.where('eventEmployers.state', '=', 'confirmed')
  return found.where(sql.lit(false))
}

const chosenEmployers = (db: Db, actor: Actor, eventId: EventId) =>
  visibleEmployers(db, actor, eventId)
    .select(['eventEmployers.employerId', 'eventEmployers.state', 'eventEmployers.decisionMakerPresent'])
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('name'))
    .select(mayListEvents(actor) ? 'eventEmployers.remarks' : sql<string | null>`null`.as('remarks'))

/** The firms of an event, by name. */
export async function listEventEmployers(db: Db, actor: Actor, eventId: EventId): Promise<EventEmployer[]> {
  const rows = await chosenEmployers(db, actor, eventId)
    .orderBy(sql`coalesce(employers.usual_name, employers.name) collate "fr-CA-x-icu"`)
    .orderBy('eventEmployers.employerId')
    .execute()
  return rows as EventEmployer[]
}

/** Throws NotFound. */
export async function getEventEmployer(
  db: Db,
  actor: Actor,
  { eventId, employerId }: { eventId: EventId; employerId: string },
): Promise<EventEmployer> {
  const row = await chosenEmployers(db, actor, eventId)
    .where('eventEmployers.employerId', '=', employerId)
    .executeTakeFirstOrThrow(orNotFound)
  return row as EventEmployer
}

const chosenTables = (db: Db, actor: Actor, eventId: EventId) =>
  visibleEmployers(db, actor, eventId)
    .innerJoin('eventTables', (join) =>
      join
        .onRef('eventTables.eventId', '=', 'eventEmployers.eventId')
        .onRef('eventTables.employerId', '=', 'eventEmployers.employerId'),
    )
    .select(['eventTables.id', 'eventTables.employerId', 'eventEmployers.state as employerState', 'eventTables.number'])
    .select((row) => row.fn.coalesce('employers.usualName', 'employers.name').as('employerName'))
    .select(['eventTables.recruiters', 'eventTables.languages', 'eventTables.away', 'eventTables.awaySaid'])
    .select(['eventTables.maxMeetings', 'eventTables.rowVersion'])

/**
 * The tables by number: all for staff, a firm's own for it, those of firms that will come for candidates. Tables of a
 * firm that called off are among those of staff: look at `employerState`.
 */
export async function listTables(db: Db, actor: Actor, eventId: EventId): Promise<EventTable[]> {
  return (await chosenTables(db, actor, eventId).orderBy('eventTables.number').execute()) as EventTable[]
}

/** Throws NotFound. */
export async function getTable(
  db: Db,
  actor: Actor,
  { eventId, tableId }: { eventId: EventId; tableId: TableId },
): Promise<EventTable> {
  const row = await chosenTables(db, actor, eventId)
    .where('eventTables.id', '=', tableId)
    .executeTakeFirstOrThrow(orNotFound)
  return row as EventTable
}

/** For commands: first the lock, then the read. Throws NotFound. */
export async function lockTable(tx: Tx, actor: Actor, at: { eventId: EventId; tableId: TableId }): Promise<EventTable> {
  await tx.selectFrom('eventTables').select('id').where('id', '=', at.tableId).forUpdate().execute()
  return getTable(tx, actor, at)
}

/** What was verified of the jobs of an event, and by whom. Staff only: for others there is nothing. */
export async function listJobChecks(db: Db, actor: Actor, eventId: EventId): Promise<JobCheck[]> {
  if (!mayListEvents(actor)) throw new NotFound()
  const rows = await db
    .selectFrom('jobChecks')
    .leftJoin('users', 'users.id', 'jobChecks.checkedBy')
    .select(['jobId', 'item', 'users.name as checkedBy', 'checkedAt'])
    .where('eventId', '=', eventId)
    .execute()
  return rows as unknown as JobCheck[]
}
