import { sql } from 'kysely'
import type { Meeting, Plan, Problem } from '#src/engines/timetable/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { maySeeDrafts } from '#src/modules/timetables/access.ts'
import type {
  Draft,
  DraftId,
  DraftLine,
  DraftRules,
  MeetingId,
  PlannedMeeting,
  Release,
} from '#src/modules/timetables/types.ts'
import type { Db } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'

/** Drafts are for those who prepare the day. */
function visibleDrafts(db: Db, actor: Actor) {
  const drafts = db.selectFrom('timetableDrafts').leftJoin('users', 'users.id', 'timetableDrafts.madeBy')
  return maySeeDrafts(actor) || actor.kind === 'system' ? drafts : drafts.where(sql.lit(false))
}

/** The drafts of an event, the newest first, in a line each. */
export async function listDrafts(db: Db, actor: Actor, eventId: string): Promise<DraftLine[]> {
  const rows = await visibleDrafts(db, actor)
    .select(['timetableDrafts.id', 'timetableDrafts.number', 'timetableDrafts.rules', 'madeAt', 'users.name as madeBy'])
    .select([
      sql<Plan['status']>`plan->>'status'`.as('status'),
      sql<number>`(plan->>'value')::bigint`.as('value'),
      sql<number>`(plan->>'bound')::bigint`.as('bound'),
      sql<number>`jsonb_array_length(plan->'meetings')`.as('meetings'),
    ])
    .where('eventId', '=', eventId)
    .orderBy('timetableDrafts.number', 'desc')
    .execute()
  return rows as unknown as DraftLine[]
}

const whole = (db: Db, actor: Actor) =>
  visibleDrafts(db, actor).select([
    'timetableDrafts.id',
    'timetableDrafts.eventId',
    'timetableDrafts.number',
    'timetableDrafts.rules',
    'timetableDrafts.problem',
    'timetableDrafts.plan',
    'timetableDrafts.locked',
    'timetableDrafts.basedOn',
    'timetableDrafts.problemHash',
    'timetableDrafts.madeAt',
    'users.name as madeBy',
  ])

/** Throws NotFound. */
export async function getDraft(db: Db, actor: Actor, id: DraftId): Promise<Draft> {
  return toDraft(await whole(db, actor).where('timetableDrafts.id', '=', id).executeTakeFirstOrThrow(orNotFound))
}

/** The newest draft of an event. */
export async function findLatestDraft(db: Db, actor: Actor, eventId: string): Promise<Draft | undefined> {
  const row = await whole(db, actor)
    .where('eventId', '=', eventId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toDraft(row)
}

/** The versions that people were told, the newest first: staff see them all, others none of their own accord. */
export async function listReleases(db: Db, actor: Actor, eventId: string): Promise<Release[]> {
  if (actor.kind !== 'staff' && actor.kind !== 'system') return []
  const rows = await db
    .selectFrom('timetableReleases')
    .leftJoin('users', 'users.id', 'timetableReleases.releasedBy')
    .select(['timetableReleases.id', 'number', 'draftId', 'status', 'value', 'bound', 'messageFr', 'messageEn'])
    .select(['users.name as releasedBy', 'releasedAt'])
    .where('eventId', '=', eventId)
    .orderBy('number', 'desc')
    .execute()
  return rows as unknown as Release[]
}

/** The door to the timetable in force: staff see it whole, a firm its tables, a candidate their own meetings. */
function visibleMeetings(db: Db, actor: Actor) {
  const meetings = db
    .selectFrom('meetings')
    .innerJoin('eventTables', (join) =>
      join
        .onRef('eventTables.organisationId', '=', 'meetings.organisationId')
        .onRef('eventTables.id', '=', 'meetings.tableId'),
    )
  if (actor.kind === 'staff' || actor.kind === 'system') return meetings
  if (actor.kind === 'employer') return meetings.where('eventTables.employerId', '=', actor.employerId)
  if (actor.kind === 'candidate') return meetings.where('meetings.candidateId', '=', actor.candidateId)
  return meetings.where(sql.lit(false))
}

/** The meetings in force that the actor may see, by slot, then by table. Nothing before the first release. */
export async function listMeetings(db: Db, actor: Actor, eventId: string): Promise<PlannedMeeting[]> {
  const rows = await visibleMeetings(db, actor)
    .select(['meetings.id', 'meetings.candidateId', 'meetings.tableId', 'meetings.slot'])
    .where('meetings.eventId', '=', eventId)
    .orderBy('meetings.slot')
    .orderBy('eventTables.number')
    .execute()
  return rows as PlannedMeeting[]
}

/** One meeting in force, with its event and its firm. Throws NotFound. */
export async function getPlannedMeeting(db: Db, actor: Actor, id: MeetingId) {
  return visibleMeetings(db, actor)
    .select(['meetings.id', 'meetings.eventId', 'meetings.candidateId', 'meetings.tableId', 'meetings.slot'])
    .select('eventTables.employerId')
    .where('meetings.id', '=', id)
    .executeTakeFirstOrThrow(orNotFound)
}

/** The meetings of a frozen version, for comparing and for the record. */
export async function listReleaseMeetings(db: Db, actor: Actor, releaseId: string): Promise<Meeting[]> {
  if (actor.kind !== 'staff' && actor.kind !== 'system') return []
  const rows = await db
    .selectFrom('releaseMeetings')
    .select(['candidateId', 'tableId', 'slot'])
    .where('releaseId', '=', releaseId)
    .orderBy('slot')
    .orderBy('tableId')
    .execute()
  return rows.map(({ candidateId, tableId, slot }) => ({ candidate: candidateId, table: tableId, slot }))
}

/** People who had a meeting in some version that was released. */
export async function listInvited(db: Db, actor: Actor, eventId: string): Promise<string[]> {
  if (actor.kind !== 'staff' && actor.kind !== 'system') return []
  const rows = await db
    .selectFrom('releaseMeetings')
    .innerJoin('timetableReleases', (join) =>
      join
        .onRef('timetableReleases.organisationId', '=', 'releaseMeetings.organisationId')
        .onRef('timetableReleases.id', '=', 'releaseMeetings.releaseId'),
    )
    .select('releaseMeetings.candidateId')
    .distinct()
    .where('timetableReleases.eventId', '=', eventId)
    .orderBy('releaseMeetings.candidateId')
    .execute()
  return rows.map(({ candidateId }) => candidateId)
}

export type Decline = { candidateId: string; tableId: string; side: 'candidate' | 'employer'; reason: string | null }

/** Meetings that one side does not want. Each side sees its own. */
export async function listDeclines(db: Db, actor: Actor, eventId: string): Promise<Decline[]> {
  let declines = db
    .selectFrom('meetingDeclines')
    .select(['candidateId', 'tableId', 'side', 'reason'])
    .where('eventId', '=', eventId)
  if (actor.kind === 'candidate')
    declines = declines.where('candidateId', '=', actor.candidateId).where('side', '=', 'candidate')
  else if (actor.kind !== 'staff' && actor.kind !== 'system') declines = declines.where(sql.lit(false))
  return (await declines.orderBy('declinedAt').execute()) as Decline[]
}

/** Candidates who said yes to the times of a release, and to which. */
export async function listConfirmations(db: Db, actor: Actor, eventId: string) {
  let found = db
    .selectFrom('attendanceConfirmations')
    .innerJoin('registrations', (join) =>
      join
        .onRef('registrations.organisationId', '=', 'attendanceConfirmations.organisationId')
        .onRef('registrations.id', '=', 'attendanceConfirmations.registrationId'),
    )
    .select((row) => ['registrations.candidateId', row.fn.max('releaseNumber').as('release')])
    .where('registrations.eventId', '=', eventId)
    .groupBy('registrations.candidateId')
  if (actor.kind === 'candidate') found = found.where('registrations.candidateId', '=', actor.candidateId)
  else if (actor.kind !== 'staff' && actor.kind !== 'system') found = found.where(sql.lit(false))
  return found.execute()
}

type Row = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>

const toDraft = (row: Row): Draft => ({
  id: row.id as DraftId,
  eventId: row.eventId,
  number: row.number,
  rules: row.rules as DraftRules,
  problem: row.problem as unknown as Problem,
  plan: row.plan as unknown as Plan,
  locked: row.locked as unknown as Meeting[],
  basedOn: row.basedOn as DraftId | null,
  problemHash: row.problemHash ?? '',
  madeBy: row.madeBy,
  madeAt: row.madeAt,
})
