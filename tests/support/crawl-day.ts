import type { EventId } from '#src/modules/events/types.ts'
import type { StaffActor } from '#src/modules/identity/types.ts'
import { orderTimetable } from '#src/modules/timetables/commands/order-computation.ts'
import { USUAL_RULES } from '#src/modules/timetables/types.ts'
import { type Day, day } from '#src/platform/day.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** One thing of each kind on the day with the most meetings: see `Chamber` in crawl-world.ts. */
export type DayIds = {
  event: string
  heldOn: Day
  employer: string
  otherEmployer: string
  candidate: string
  otherCandidate: string
  /** Of `candidate` with `employer`. */
  meeting: string
  table: string
  /** Of `otherCandidate` with `otherEmployer`. */
  otherMeeting: string
  otherTable: string
  otherJob: string
  member: string
  job: string
  registration: string
  wish: string
}

type Met = { id: string; eventId: string; candidateId: string; employerId: string; tableId: string }

/** Picks them in the demo world of an organisation: always the same ones. */
export async function findDay({ owner }: TestWorld, organisationId: string): Promise<DayIds> {
  const meetings: Met[] = await owner
    .selectFrom('meetings')
    .innerJoin('eventTables', 'eventTables.id', 'meetings.tableId')
    .select(['meetings.id', 'meetings.eventId', 'candidateId', 'employerId', 'tableId'])
    .where('meetings.organisationId', '=', organisationId)
    .orderBy('eventTables.number')
    .orderBy('slot')
    .execute()
  const pair = pairOf(meetings)
  const { eventId: event, employerId: employer, candidateId: candidate } = pair.own
  const own = await owner
    .selectFrom('registrations')
    .innerJoin('wishes', 'wishes.candidateId', 'registrations.candidateId')
    .innerJoin('employerMembers', (join) => join.on('employerMembers.employerId', '=', employer))
    .innerJoin('jobs', (join) => join.on('jobs.employerId', '=', employer))
    .select(['registrations.id as registration', 'wishes.id as wish', 'employerMembers.id as member', 'jobs.id as job'])
    .where('registrations.eventId', '=', event)
    .where('registrations.candidateId', '=', candidate)
    .where('employerMembers.isContact', '=', true)
    .orderBy('wishes.id')
    .orderBy('jobs.id')
    .executeTakeFirstOrThrow()
  const { heldOn } = await owner.selectFrom('events').select('heldOn').where('id', '=', event).executeTakeFirstOrThrow()
  return {
    event,
    heldOn: day(heldOn),
    employer,
    candidate,
    otherEmployer: pair.other.employerId,
    otherCandidate: pair.other.candidateId,
    meeting: pair.own.id,
    otherMeeting: pair.other.id,
    otherTable: pair.other.tableId,
    otherJob: await firstJobOf(owner, pair.other.employerId),
    table: pair.own.tableId,
    ...own,
  }
}

async function firstJobOf(owner: TestWorld['owner'], employerId: string): Promise<string> {
  const job = await owner
    .selectFrom('jobs')
    .select('id')
    .where('employerId', '=', employerId)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return job.id
}

/** The first meeting, and the first of another firm with somebody whom the first firm does not meet. */
function pairOf(meetings: Met[]): { own: Met; other: Met } {
  const [own] = meetings
  if (!own) throw new Error('The demo world has no meetings: seed it to a stage that has a timetable.')
  const met = new Set(
    meetings.filter(({ employerId }) => employerId === own.employerId).map(({ candidateId }) => candidateId),
  )
  const other = meetings.find(({ employerId, candidateId }) => employerId !== own.employerId && !met.has(candidateId))
  if (!other) throw new Error('Everybody meets the first firm: the crawl needs somebody who does not.')
  return { own, other }
}

/** Another timetable of the day, which waits to be computed. */
export async function orderAnother(world: TestWorld, actor: StaffActor, { event }: DayIds): Promise<string> {
  const ordered = await orderTimetable(world, actor, event as EventId, USUAL_RULES)
  if (!ordered.ok) throw new Error('The timetable of the crawl was not ordered.')
  return ordered.value.computationId
}
