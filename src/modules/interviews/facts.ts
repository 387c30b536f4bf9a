import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { EventId, RegistrationId } from '#src/modules/events/types.ts'
import type { AnswerSide, IntroductionId } from '#src/modules/interviews/types.ts'

/** What can have happened on the day and after it. Not what was answered: answers are forgotten one day, facts not. */
export type InterviewFact =
  | { type: 'check-in.noted'; candidateId: CandidateId; eventId: EventId; registrationId: RegistrationId }
  | { type: 'check-in.undone'; candidateId: CandidateId; eventId: EventId; registrationId: RegistrationId }
  | AnsweredFact
  | IntroducedFact

export type AnsweredFact = {
  type: 'interview.answered'
  candidateId: CandidateId
  eventId: EventId
  employerId: string
  tableId: string
  side: AnswerSide
}

export type IntroducedFact = {
  type: 'introduction.made'
  candidateId: CandidateId
  eventId: EventId
  employerId: string
  introductionId: IntroductionId
}
