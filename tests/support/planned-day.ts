import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { newCandidate } from '#src/modules/candidates/examples.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { insertEmployers, insertJobs, insertMembers } from '#src/modules/employers/commands/write-employers.ts'
import { employerFields, jobFields, memberFields } from '#src/modules/employers/examples.ts'
import type { EmployerId, JobId } from '#src/modules/employers/types.ts'
import { createEvent } from '#src/modules/events/commands/events.ts'
import { openPart } from '#src/modules/events/commands/openings.ts'
import { saveEventEmployers, saveRegistrations, saveTables } from '#src/modules/events/commands/save-rows.ts'
import { eventPlan } from '#src/modules/events/examples.ts'
import type { EventId, EventPlan, RegistrationId, TableId } from '#src/modules/events/types.ts'
import { day } from '#src/platform/day.ts'
import { change } from '#src/platform/world.ts'
import { coordinator } from '#tests/support/cast.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** An interview day while it is prepared: 24 slots, two firms that come and one to confirm, three people. */
export type PlannedDay = {
  eventId: EventId
  /** Agreed that employers see her profile. */
  ottilie: CandidateId
  /** Agreed too; reads English. */
  casimir: CandidateId
  /** Did not agree. */
  philomene: CandidateId
  ofOttilie: RegistrationId
  ofPhilomene: RegistrationId
  office: EmployerId
  workshop: EmployerId
  /** Still to confirm. */
  cannery: EmployerId
  /** Of the office, numbers 1 and 2; of the workshop, number 3. */
  tables: TableId[]
  /** Of the office: says everything. */
  analyst: JobId
  /** Of the workshop: says no wage. */
  welder: JobId
}

export async function planDay(world: TestWorld, changes: Partial<EventPlan> = {}): Promise<PlannedDay> {
  const created = await createEvent(world, coordinator, eventPlan(changes))
  if (!created.ok) throw new Error(created.reasons.join(', '))
  const eventId = created.value
  return change(world, coordinator, async (tx) => {
    const into = { tx, actor: coordinator, eventId }
    const people = await insertCandidates(tx, coordinator, world.now(), [
      someone('Ottilie', 'Brandenbourgeois', 'fr', true),
      someone('Casimir', 'Oyelaranson', 'en', true),
      someone('Philomène', 'Zubiaurre', 'fr', false),
    ])
    const registrations = await saveRegistrations(into, people.map(registered))
    const firms = await insertEmployers(tx, coordinator, world.now(), [
      employerFields({ name: 'Bureau Calvados-Lepage inc.', usualName: null }),
      employerFields({ name: 'Ateliers Brumeval inc.', usualName: 'Brumeval' }),
      employerFields({ name: 'Conserverie Hautecloque inc.', usualName: null, remarks: 'CANARI-REMARQUE' }),
    ])
    const [office, workshop, cannery] = firms as [EmployerId, EmployerId, EmployerId]
    await insertMembers(tx, coordinator, [
      { employerId: office, ...memberFields({ name: 'Barnabé Calvados', email: 'barnabe@calvados.example' }) },
      { employerId: workshop, ...memberFields({ email: 'euphrasie@brumeval.example', language: 'en' }) },
      { employerId: cannery, ...memberFields({ name: 'Sans courriel', email: null }) },
    ])
    await saveEventEmployers(into, [
      { employerId: office, state: 'confirmed' },
      { employerId: workshop, state: 'confirmed' },
      { employerId: cannery, state: 'to-confirm' },
    ])
    const tables = await saveTables(into, [table(office, 1), table(office, 2), table(workshop, 3)])
    const [analyst, welder] = await insertJobs(tx, coordinator, world.now(), [
      { employerId: office, ...jobFields({ reference: 'A-1', title: 'Analyste de données' }) },
      { employerId: workshop, ...jobFields({ reference: 'S-1', title: 'Soudeuse ou soudeur', ...noWage }) },
    ])
    return {
      eventId,
      ottilie: people[0]!,
      casimir: people[1]!,
      philomene: people[2]!,
      ofOttilie: registrations[0]! as RegistrationId,
      ofPhilomene: registrations[2]! as RegistrationId,
      office,
      workshop,
      cannery,
      tables: tables as TableId[],
      analyst: analyst!,
      welder: welder!,
    }
  })
}

/** Opens wishes and stars until the tenth of February. */
export async function openToAll(world: TestWorld, eventId: EventId): Promise<void> {
  for (const part of ['wishes', 'stars'] as const)
    await openPart(world, coordinator, eventId, { part, closesOn: day('2027-02-10') })
}

const noWage = { wageMin: null, wageMax: null, wagePer: null }

const table = (employerId: string, number: number) => ({
  employerId,
  number,
  recruiters: ['Barnabé Calvados'],
  languages: ['fr'],
  away: [],
  awaySaid: null,
  maxMeetings: null,
})

const registered = (candidateId: CandidateId) => ({
  candidateId,
  available: null,
  availabilitySaid: null,
  maxMeetings: null,
  registeredAt: new Date('2027-01-11T15:00:00Z'),
  source: 'form',
})

function someone(givenNames: string, familyNames: string, language: 'fr' | 'en', shares: boolean) {
  const email = `${givenNames.normalize('NFD').replace(/\W/g, '').toLowerCase()}@exemple.ca`
  const given = { policyVersion: 1, givenAt: new Date('2027-01-10T15:00:00Z'), said: null, source: 'form' as const }
  return newCandidate({
    contact: { givenNames, familyNames, email, phone: '+15145550117', language },
    consents: [
      { purpose: 'registration', ...given },
      ...(shares ? [{ purpose: 'share-profile-with-event-employers' as const, ...given }] : []),
    ],
  })
}
