import { listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { look } from '#src/platform/world.ts'
import type { Chamber } from '#tests/support/chamber.ts'

/** A meeting in force, with all that a test needs to follow it through mails and pages. */
export type FollowedMeeting = {
  id: string
  /** Instants as '2027-02-11T14:00:00Z'. */
  startsAt: string
  endsAt: string
  slot: number
  candidateId: string
  name: string
  familyNames: string
  email: string
  language: 'fr' | 'en'
  employer: string
  employerId: string
  /** Of the firm's contact. */
  contact: string
}

const short = (at: Date) => at.toISOString().replace('.000Z', 'Z')

/** The timetable in force, by slot and by table, as the database holds it: what pages and mails are compared with. */
export async function meetingsInForce({ world, eventId }: Chamber): Promise<FollowedMeeting[]> {
  const { owner } = world
  const events = owner.selectFrom('events').select('organisationId').where('id', '=', eventId)
  const { organisationId } = await events.executeTakeFirstOrThrow()
  const actor: Actor = { kind: 'system', organisationId, userId: null, name: null }
  const slots = await look(world, actor, (db) => listSlots(db, actor, eventId as EventId))
  const meetings = await owner
    .selectFrom('meetings')
    .innerJoin('candidates', 'candidates.id', 'meetings.candidateId')
    .innerJoin('eventTables', 'eventTables.id', 'meetings.tableId')
    .innerJoin('employers', 'employers.id', 'eventTables.employerId')
    .innerJoin('employerMembers', (join) =>
      join.onRef('employerMembers.employerId', '=', 'employers.id').on('employerMembers.isContact', '=', true),
    )
    .select(['meetings.id', 'slot', 'candidateId', 'givenNames', 'familyNames', 'candidates.email'])
    .select(['candidates.language', 'employers.name', 'usualName', 'employers.id as employerId'])
    .select('employerMembers.email as contact')
    .where('meetings.eventId', '=', eventId)
    .orderBy('slot')
    .orderBy('eventTables.number')
    .execute()
  return meetings.map(({ name, usualName, givenNames, contact, language, ...meeting }) => ({
    ...meeting,
    language: language as 'fr' | 'en',
    name: `${givenNames} ${meeting.familyNames}`.trim(),
    employer: usualName ?? name,
    contact: contact ?? '',
    startsAt: short(slots[meeting.slot]!.from),
    endsAt: short(slots[meeting.slot]!.to),
  }))
}
