import { listMembers } from '#src/modules/employers/queries.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import { listTables } from '#src/modules/events/queries/employers.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { countEventChanges, getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventId, EventTable, InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { MeetingId, PlannedMeeting, Release } from '#src/modules/timetables/types.ts'
import type { Db } from '#src/platform/database.ts'

export type Firm = { employerId: string; name: string; contacts: FirmContact[] }
export type FirmContact = { name: string; email: string; language: 'fr' | 'en' }

/** Whom to tell of a day, and what a mail needs to say. */
export type Audience = {
  event: InterviewDay
  slots: Slot[]
  tables: Map<string, EventTable>
  /** Also those who withdrew: they may have to be told that a meeting is off. */
  people: Registration[]
  firms: Firm[]
  /** How often the day was put off or called off. */
  changes: number
}

/** People and firms of an event, with the addresses of those who answer for a firm. */
export async function loadAudience(db: Db, actor: Actor, eventId: EventId): Promise<Audience> {
  const tables = await listTables(db, actor, eventId)
  const ids = [...new Set(tables.map(({ employerId }) => employerId))] as EmployerId[]
  const members = await listMembers(db, actor, ids)
  const firms = ids.map((employerId): Firm => {
    const own = members.filter((member) => member.employerId === employerId && member.email)
    const contacts = own.some(({ isContact }) => isContact) ? own.filter(({ isContact }) => isContact) : own
    return {
      employerId,
      name: tables.find((table) => table.employerId === employerId)?.employerName ?? '',
      contacts: contacts.map(({ name, email, language }) => ({ name, email: email ?? '', language })),
    }
  })
  return {
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    tables: new Map(tables.map((table) => [table.id as string, table])),
    people: await listRegistrations(db, actor, eventId),
    firms,
    changes: await countEventChanges(db, actor, eventId),
  }
}

/** A frozen version as meetings with their identities. */
export async function listFrozenMeetings(db: Db, release: Pick<Release, 'id'>): Promise<PlannedMeeting[]> {
  const rows = await db
    .selectFrom('releaseMeetings')
    .select(['meetingId', 'candidateId', 'tableId', 'slot'])
    .where('releaseId', '=', release.id)
    .orderBy('slot')
    .orderBy('tableId')
    .execute()
  return rows.map(({ meetingId, ...meeting }) => ({ id: meetingId as MeetingId, ...meeting }))
}

/** Whether mails of this purpose about this subject were written already: a reaction may run twice. */
export async function isAnnounced(db: Db, purpose: string, subjectId: string): Promise<boolean> {
  const mail = await db
    .selectFrom('mails')
    .select('id')
    .where('purpose', '=', purpose)
    .where('subjectId', '=', subjectId)
    .limit(1)
    .executeTakeFirst()
  return mail !== undefined
}
