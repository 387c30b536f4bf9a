import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { newCandidate } from '#src/modules/candidates/examples.ts'
import type { CandidateId, NewCandidate } from '#src/modules/candidates/types.ts'
import { insertEmployers, insertJobs, insertMembers } from '#src/modules/employers/commands/write-employers.ts'
import { employerFields, jobFields, memberFields } from '#src/modules/employers/examples.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import type { EventId, RegistrationId, TableId } from '#src/modules/events/types.ts'
import { type MeetingId, USUAL_RULES } from '#src/modules/timetables/types.ts'
import { inScope } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** The instants of the day: three slots of fifteen minutes from ten o'clock in Montréal, on March 18, 2027. */
export const THE_DAY = {
  on: '2027-03-18',
  before: '2027-03-18T13:30:00Z',
  firstSlot: '2027-03-18T14:05:00Z',
  secondSlot: '2027-03-18T14:20:00Z',
  thirdSlot: '2027-03-18T14:35:00Z',
  after: '2027-03-18T16:00:00Z',
}

export type HeldDay = {
  eventId: EventId
  /** The firm at tables 1 and 2, and the firm at table 3. */
  brumeval: EmployerId
  orfeo: EmployerId
  tables: readonly [TableId, TableId, TableId]
  ottilie: CandidateId
  bao: CandidateId
  registrations: { ottilie: RegistrationId; bao: RegistrationId }
  /** Ottilie at table 1 then at table 3, Bao at table 3 then at table 2. */
  meetings: { ottilieBrumeval: MeetingId; ottilieOrfeo: MeetingId; baoOrfeo: MeetingId; baoBrumeval: MeetingId }
}

/** A released interview day with two firms and two people who agreed to be shown to them. */
export async function heldDay(world: TestWorld, changes: { ottilie?: Partial<NewCandidate> } = {}): Promise<HeldDay> {
  const firms = await writeFirms(world)
  const [ottilie, bao] = await writePeople(world, changes.ottilie ?? {})
  const eventId = newId<'event'>()
  const tables = [newId<'table'>(), newId<'table'>(), newId<'table'>()] as const
  await writeEvent(world, { eventId, tables, firms })
  const registrations = { ottilie: newId<'registration'>(), bao: newId<'registration'>() }
  const registered = { organisationId: north, eventId, registeredAt: new Date(THE_DAY.before), source: 'staff' }
  await world.owner
    .insertInto('registrations')
    .values([
      { ...registered, id: registrations.ottilie, candidateId: ottilie },
      { ...registered, id: registrations.bao, candidateId: bao },
    ])
    .execute()
  const meeting = (candidateId: string, table: 0 | 1 | 2, slot: number) => {
    const id = newId<'meeting'>()
    return { id, row: { organisationId: north, id, eventId, candidateId, tableId: tables[table], slot } }
  }
  const planned = [meeting(ottilie, 0, 0), meeting(ottilie, 2, 1), meeting(bao, 2, 0), meeting(bao, 1, 2)] as const
  const rows = planned.map(({ row }) => row)
  await world.owner.insertInto('meetings').values(rows).execute()
  const [ottilieBrumeval, ottilieOrfeo, baoOrfeo, baoBrumeval] = planned.map(({ id }) => id)
  const meetings = { ottilieBrumeval, ottilieOrfeo, baoOrfeo, baoBrumeval } as HeldDay['meetings']
  return { eventId, brumeval: firms[0], orfeo: firms[1], tables, ottilie, bao, registrations, meetings }
}

function writeFirms(world: TestWorld): Promise<[EmployerId, EmployerId]> {
  return inScope(world.db, coordinator, async (tx) => {
    const orfeo = employerFields({ name: 'Orfèvrerie Filigrane', usualName: 'Filigrane', city: 'Laval' })
    const ids = await insertEmployers(tx, coordinator, world.now(), [employerFields(), orfeo])
    const [first, second] = ids as [EmployerId, EmployerId]
    const english = { name: 'Barnaby Quillfeather', email: 'barnaby@filigrane.example', language: 'en' } as const
    await insertMembers(tx, coordinator, [
      { ...memberFields({ phone: '+15145550163;ext=12' }), employerId: first },
      { ...memberFields({ ...english, title: 'Workshop lead', phone: null }), employerId: second },
    ])
    await insertJobs(tx, coordinator, world.now(), [
      { ...jobFields(), employerId: first },
      { ...jobFields({ title: 'Polisseur ou polisseuse' }), employerId: second },
    ])
    return [first, second]
  })
}

const agreed = { policyVersion: 1, givenAt: new Date('2027-01-10T15:00:00Z'), said: null, source: 'staff' } as const

function writePeople(world: TestWorld, changes: Partial<NewCandidate>): Promise<[CandidateId, CandidateId]> {
  const consents = [
    { ...agreed, purpose: 'registration' as const },
    { ...agreed, purpose: 'share-profile-with-event-employers' as const },
  ]
  const contact = {
    givenNames: 'Bảo',
    familyNames: 'Trần-Larivière',
    email: 'bao@exemple.ca',
    phone: null,
    language: 'en' as const,
  }
  const people = [newCandidate({ consents, ...changes }), newCandidate({ consents, contact })]
  return inScope(world.db, coordinator, async (tx) => {
    const ids = await insertCandidates(tx, coordinator, world.now(), people)
    return ids as [CandidateId, CandidateId]
  })
}

type Places = { eventId: EventId; tables: HeldDay['tables']; firms: readonly [EmployerId, EmployerId] }

async function writeEvent({ owner }: TestWorld, { eventId, tables, firms }: Places): Promise<void> {
  const own = { organisationId: north, eventId }
  await owner
    .insertInto('events')
    .values({
      organisationId: north,
      id: eventId,
      name: 'Journée du printemps',
      heldOn: THE_DAY.on,
      timeZone: 'America/Toronto',
      place: 'Salle des Érables',
      slotMinutes: 15,
      warningMinute: 13,
    })
    .execute()
  const times = ['10:00', '10:15', '10:30', '10:45']
  const slots = [0, 1, 2].map((slot) => ({ ...own, slot, startsAt: times[slot]!, endsAt: times[slot + 1]! }))
  await owner.insertInto('eventSlots').values(slots).execute()
  await owner
    .insertInto('eventEmployers')
    .values(firms.map((employerId) => ({ ...own, employerId, state: 'confirmed' })))
    .execute()
  const seats = tables.map((id, place) => ({ ...own, id, number: place + 1, employerId: firms[place < 2 ? 0 : 1] }))
  await owner.insertInto('eventTables').values(seats).execute()
  await release(owner, own)
}

async function release(owner: TestWorld['owner'], own: { organisationId: string; eventId: EventId }): Promise<void> {
  const draft = { ...own, id: newId(), number: 1, rules: JSON.stringify(USUAL_RULES), problem: '{}', plan: '{}' }
  await owner.insertInto('timetableDrafts').values(draft).execute()
  await owner
    .insertInto('timetableReleases')
    .values({ ...own, id: newId(), number: 1, draftId: draft.id, value: 1, bound: 1, status: 'optimal' })
    .execute()
}
