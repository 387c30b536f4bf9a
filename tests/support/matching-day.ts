import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import type { CandidateId, ProfileAnswers } from '#src/modules/candidates/types.ts'
import { insertEmployers, insertJobs } from '#src/modules/employers/commands/write-employers.ts'
import { employerFields, jobFields } from '#src/modules/employers/examples.ts'
import type { EmployerId, JobId } from '#src/modules/employers/types.ts'
import { saveEventEmployers, saveRegistrations } from '#src/modules/events/commands/save-rows.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { change } from '#src/platform/world.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** A small interview day before its matches: three people, two firms that come and one that called off. */
export type MatchingDay = {
  eventId: EventId
  /** Statistician who looks for data work; the best person for the analyst's job. */
  ottilie: CandidateId
  /** Welder, with French below what the office asks. */
  casimir: CandidateId
  /** Office clerk of whom little is said. */
  philomene: CandidateId
  office: EmployerId
  workshop: EmployerId
  /** Of the office. */
  analyst: JobId
  clerk: JobId
  /** Of the workshop. */
  welder: JobId
  /** Of the firm that called off. */
  calledOff: JobId
}

const welds: Partial<ProfileAnswers> = {
  wantedTitle: 'Soudeur',
  lastTitle: 'Soudeur-monteur',
  skills: ['soudage TIG', 'lecture de plans'],
  frenchSpokenMin: 5,
  frenchSpokenMax: 6,
  frenchWrittenMin: 4,
  frenchWrittenMax: 4,
}
const unknown: Partial<ProfileAnswers> = {
  wantedTitle: null,
  lastTitle: 'Commis de bureau',
  skills: [],
  frenchSpokenMin: null,
  frenchSpokenMax: null,
  frenchWrittenMin: null,
  frenchWrittenMax: null,
  yearsMin: null,
  yearsMax: null,
  regions: [],
  wageFloor: null,
}

export function settleMatchingDay(world: TestWorld): Promise<MatchingDay> {
  return change(world, coordinator, async (tx) => {
    const eventId = newId<'event'>()
    await tx
      .insertInto('events')
      .values({
        organisationId: north,
        id: eventId,
        name: 'Journée d’entrevues',
        heldOn: '2027-02-18',
        timeZone: 'America/Toronto',
        slotMinutes: 15,
      })
      .execute()
    const people = await insertPeople(tx, world)
    await saveRegistrations(
      { tx, actor: coordinator, eventId },
      Object.values(people).map((candidateId) => ({
        candidateId,
        available: null,
        availabilitySaid: null,
        maxMeetings: null,
        registeredAt: world.now(),
        source: 'staff',
      })),
    )
    return { eventId, ...people, ...(await insertFirms(tx, world, eventId)) }
  })
}

async function insertPeople(tx: Tx, world: TestWorld) {
  const person = (givenNames: string, familyNames: string, profile: Partial<ProfileAnswers>) => {
    const email = `${givenNames.normalize('NFD').replace(/\W/g, '')}@exemple.ca`.toLowerCase()
    const contact = { givenNames, familyNames, email, phone: null, language: 'fr' as const }
    return newCandidate({ contact, profile: profileAnswers(profile) })
  }
  const [ottilie, casimir, philomene] = await insertCandidates(tx, coordinator, world.now(), [
    person('Ottilie', 'Brandenbourgeois', {}),
    person('Casimir', 'Oyelaranson', welds),
    person('Philomène', 'Zubiaurre', unknown),
  ])
  return { ottilie: ottilie!, casimir: casimir!, philomene: philomene! }
}

async function insertFirms(tx: Tx, world: TestWorld, eventId: EventId) {
  const [office, workshop, absent] = await insertEmployers(tx, coordinator, world.now(), [
    employerFields({ name: 'Bureau Calvados-Lepage inc.', usualName: null }),
    employerFields({ name: 'Ateliers Brumeval inc.', usualName: 'Brumeval' }),
    employerFields({ name: 'Conserverie Hautecloque inc.', usualName: null }),
  ])
  await saveEventEmployers({ tx, actor: coordinator, eventId }, [
    { employerId: office!, state: 'confirmed' },
    { employerId: workshop!, state: 'confirmed' },
    { employerId: absent!, state: 'cancelled' },
  ])
  const french = { frenchSpokenMin: 8, frenchSpokenMax: 8, frenchWrittenMin: 8, frenchWrittenMax: 8 }
  const little = { frenchSpokenMin: 5, frenchSpokenMax: 5, frenchWrittenMin: null, frenchWrittenMax: null }
  const [analyst, clerk, welder, calledOff] = await insertJobs(tx, coordinator, world.now(), [
    { employerId: office!, ...jobFields({ ...french, ...TITLES.analyst }) },
    { employerId: office!, ...jobFields({ ...french, ...TITLES.clerk }) },
    { employerId: workshop!, ...jobFields({ ...little, ...TITLES.welder }) },
    { employerId: absent!, ...jobFields({ ...little, ...TITLES.calledOff }) },
  ])
  return {
    office: office!,
    workshop: workshop!,
    analyst: analyst!,
    clerk: clerk!,
    welder: welder!,
    calledOff: calledOff!,
  }
}

const job = (reference: string, title: string, essentialSkills: string[]) => ({
  reference,
  title,
  cnpCode: null,
  essentialSkills,
  assetSkills: [],
})
const TITLES = {
  analyst: job('B-1', 'Analyste de données (H/F)', ['SQL', 'R']),
  clerk: job('B-2', 'Commis de bureau', ['classement']),
  welder: job('A-1', 'Soudeuse ou soudeur', ['soudage TIG']),
  calledOff: job('C-1', 'Soudeur', ['soudage TIG']),
}
