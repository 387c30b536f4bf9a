import type { EventPlan, InterviewDay, Registration } from '#src/modules/events/types.ts'
import { day } from '#src/platform/day.ts'
import { timeOfDay } from '#src/platform/time-of-day.ts'

/** A winter day in Montréal: three hours, a break, three hours. */
export const eventPlan = (changes: Partial<EventPlan> = {}): EventPlan => ({
  name: 'Journée d’entrevues, technologies',
  heldOn: day('2027-02-18'),
  timeZone: 'America/Toronto',
  place: 'Salle des Glaces, 12, rue Inventée, Montréal',
  doorsOpenAt: timeOfDay('08:30'),
  slotMinutes: 15,
  warningMinute: 13,
  rooms: null,
  maxPerCandidate: 6,
  maxWishes: 3,
  oncePerEmployer: true,
  repeatedHour: null,
  periods: [
    { from: timeOfDay('09:00'), to: timeOfDay('12:00') },
    { from: timeOfDay('13:00'), to: timeOfDay('16:00') },
  ],
  programmeIds: [],
  ...changes,
})

export const interviewDay = (changes: Partial<InterviewDay> = {}): InterviewDay => {
  const { periods: _periods, programmeIds: _programmes, ...plan } = eventPlan()
  return {
    ...plan,
    id: '01900000-0000-7000-8000-00000000e001' as InterviewDay['id'],
    repeatedHour: 'before',
    releaseNumber: null,
    cancelled: null,
    postponed: null,
    rowVersion: 1,
    ...changes,
  }
}

export const registration = (changes: Partial<Registration> = {}): Registration => ({
  id: '01900000-0000-7000-8000-00000000e101' as Registration['id'],
  candidateId: '01900000-0000-7000-8000-00000000e201' as Registration['candidateId'],
  number: 1,
  givenNames: 'Ottilie',
  familyNames: 'Brandenbourgeois',
  email: 'ottilie@exemple.ca',
  language: 'fr',
  available: null,
  availabilitySaid: null,
  maxMeetings: null,
  registeredAt: new Date('2027-01-10T15:00:00Z'),
  source: 'form',
  withdrawn: null,
  rowVersion: 1,
  ...changes,
})
