import { sql } from 'kysely'
import { mayListEvents } from '#src/modules/events/access.ts'
import { withInstants } from '#src/modules/events/rules.ts'
import type { EventChange, EventId, InterviewDay, Opening, Slot, SlotTimes } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'

/** The one door to events: staff, the firms that take part, the candidates who are registered. */
export function visibleEvents(db: Db, actor: Actor) {
  const events = db.selectFrom('events')
  if (mayListEvents(actor)) return events
  if (actor.kind === 'employer')
    return events.where('events.id', 'in', (rows) =>
      rows
        .selectFrom('eventEmployers')
        .select('eventEmployers.eventId')
        .where('eventEmployers.employerId', '=', actor.employerId),
    )
  if (actor.kind === 'candidate')
    return events.where('events.id', 'in', (rows) =>
      rows
        .selectFrom('registrations')
        .select('registrations.eventId')
        .where('registrations.candidateId', '=', actor.candidateId),
    )
  return events.where(sql.lit(false))
}

/** With what became of it. The releases belong to the timetables below; here only whether people were told one. */
const described = (db: Db, actor: Actor) =>
  visibleEvents(db, actor)
    .leftJoin('eventChanges as cancelled', (join) =>
      join
        .onRef('cancelled.organisationId', '=', 'events.organisationId')
        .onRef('cancelled.eventId', '=', 'events.id')
        .on('cancelled.kind', '=', 'cancelled'),
    )
    .leftJoinLateral(
      (rows) =>
        rows
          .selectFrom('eventChanges as later')
          .selectAll('later')
          .whereRef('later.organisationId', '=', 'events.organisationId')
          .whereRef('later.eventId', '=', 'events.id')
          .where('later.kind', '=', 'postponed')
          .orderBy('later.changedAt', 'desc')
          .limit(1)
          .as('postponed'),
      (join) => join.onTrue(),
    )
    .selectAll('events')
    .select(['cancelled.changedAt as cancelledAt', 'cancelled.reason as cancelledBecause'])
    .select(['postponed.changedAt as postponedAt', 'postponed.reason as postponedBecause', 'postponed.fromOn'])
    .select((row) =>
      row
        .selectFrom('timetableReleases')
        .select((release) => release.fn.max('timetableReleases.number').as('number'))
        .whereRef('timetableReleases.organisationId', '=', 'events.organisationId')
        .whereRef('timetableReleases.eventId', '=', 'events.id')
        .as('releaseNumber'),
    )

/** Every event that the actor may see, the latest day first. */
export async function listEvents(db: Db, actor: Actor): Promise<InterviewDay[]> {
  const rows = await described(db, actor).orderBy('events.heldOn', 'desc').orderBy('events.id').execute()
  return rows.map(toInterviewDay)
}

/** Throws NotFound. */
export async function getEvent(db: Db, actor: Actor, id: EventId): Promise<InterviewDay> {
  return toInterviewDay(await described(db, actor).where('events.id', '=', id).executeTakeFirstOrThrow(orNotFound))
}

/** For commands. First the lock, then the read: only a new statement sees what others saved while we waited. */
export async function lockEvent(tx: Tx, actor: Actor, id: EventId): Promise<InterviewDay> {
  await tx.selectFrom('events').select('id').where('id', '=', id).forUpdate().execute()
  return getEvent(tx, actor, id)
}

/** The slots in the order of the day, with their instants. Throws NotFound for an event that is not visible. */
export async function listSlots(db: Db, actor: Actor, eventId: EventId): Promise<Slot[]> {
  const event = await getEvent(db, actor, eventId)
  return withInstants(event, await listSlotTimes(db, eventId))
}

/** The slots of an event that was already found. */
export async function listSlotTimes(db: Db, eventId: EventId): Promise<SlotTimes[]> {
  const rows = await db
    .selectFrom('eventSlots')
    .select(['slot', 'startsAt', 'endsAt'])
    .where('eventId', '=', eventId)
    .orderBy('slot')
    .execute()
  return rows as SlotTimes[]
}

/** The programmes whose people are invited. */
export async function listEventProgrammes(db: Db, actor: Actor, eventId: EventId): Promise<string[]> {
  const rows = await visibleEvents(db, actor)
    .innerJoin('eventProgrammes', 'eventProgrammes.eventId', 'events.id')
    .select('eventProgrammes.programmeId')
    .where('events.id', '=', eventId)
    .orderBy('eventProgrammes.programmeId')
    .execute()
  return rows.map((row) => row.programmeId)
}

/** How often the event was put off or called off. */
export async function countEventChanges(db: Db, actor: Actor, eventId: EventId): Promise<number> {
  const { count } = await visibleEvents(db, actor)
    .innerJoin('eventChanges', 'eventChanges.eventId', 'events.id')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('events.id', '=', eventId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What is or was open to candidates and employers. */
export async function listOpenings(db: Db, actor: Actor, eventId: EventId): Promise<Opening[]> {
  const rows = await visibleEvents(db, actor)
    .innerJoin('eventOpenings', 'eventOpenings.eventId', 'events.id')
    .select(['part', 'openedAt', 'closesOn'])
    .where('events.id', '=', eventId)
    .execute()
  return rows as unknown as Opening[]
}

type Row = Awaited<ReturnType<ReturnType<typeof described>['executeTakeFirstOrThrow']>>

function toInterviewDay(row: Row): InterviewDay {
  const change = (at: unknown, reason: string | null, fromOn: unknown): EventChange | null =>
    at && reason !== null ? ({ at, reason, fromOn } as EventChange) : null
  return {
    id: row.id,
    name: row.name,
    heldOn: row.heldOn,
    timeZone: row.timeZone,
    place: row.place,
    doorsOpenAt: row.doorsOpenAt,
    slotMinutes: row.slotMinutes,
    warningMinute: row.warningMinute,
    rooms: row.rooms,
    maxPerCandidate: row.maxPerCandidate,
    oncePerEmployer: row.oncePerEmployer,
    maxWishes: row.maxWishes,
    repeatedHour: row.repeatedHour,
    releaseNumber: row.releaseNumber,
    cancelled: change(row.cancelledAt, row.cancelledBecause, row.heldOn),
    postponed: change(row.postponedAt, row.postponedBecause, row.fromOn),
    rowVersion: row.rowVersion,
  } as unknown as InterviewDay
}
