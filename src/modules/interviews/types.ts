import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { RegistrationId, Slot } from '#src/modules/events/types.ts'
import type { PlannedMeeting } from '#src/modules/timetables/types.ts'
import type { Id } from '#src/platform/id.ts'

export type AnswerId = Id<'answer'>
export type IntroductionId = Id<'introduction'>

/** Somebody has arrived at an event. */
export type CheckIn = {
  registrationId: RegistrationId
  candidateId: CandidateId
  arrivedAt: Date
  /** Who noted it; for staff only, null for everybody else. */
  notedBy: string | null
}

/** A meeting with the instants of its slot. */
export type TimedMeeting = PlannedMeeting & { at: Slot }

export const ANSWERS = ['yes', 'perhaps', 'no'] as const
/** Whether one side wants to go further after a meeting. */
export type Answer = (typeof ANSWERS)[number]
export type AnswerSide = 'candidate' | 'employer'

/** What an answer rests on most: about the work and the person's way of doing it, never about who they are. */
export const EMPLOYER_REASONS = [
  'skills',
  'experience',
  'french',
  'motivation',
  'availability',
  'wage',
  'other',
] as const
export const CANDIDATE_REASONS = ['tasks', 'schedule', 'place', 'wage', 'contact', 'other', 'rather-not'] as const
export type EmployerReason = (typeof EMPLOYER_REASONS)[number]
export type CandidateReason = (typeof CANDIDATE_REASONS)[number]
export type AnswerReason = EmployerReason | CandidateReason

/** What one side says of a meeting, as typed. `said` is the reason in their own words. */
export type AnswerGiven = {
  answer: Answer
  reason: AnswerReason | null
  said: string | null
  /** Of the employer alone. Nobody else reads it, staff included. */
  note: string | null
}

export type InterviewAnswer = AnswerGiven & {
  id: AnswerId
  candidateId: CandidateId
  tableId: string
  employerId: string
  side: AnswerSide
  answeredAt: Date
  rowVersion: number
}

/** Both sides said yes: contact is open. */
export type Introduction = {
  id: IntroductionId
  candidateId: CandidateId
  employerId: string
  employerName: string
  madeAt: Date
}

/** Somebody of a firm, for a candidate whom it was introduced to. */
export type OpenContact = {
  employerId: string
  name: string
  title: string | null
  email: string | null
  phone: string | null
}

/** A job that a firm has open, as a candidate who meets the firm may see it. */
export type JobToTalkAbout = { employerId: string; title: string }
