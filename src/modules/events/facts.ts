import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { EventId, GateItem, OpenablePart, RegistrationId, TableId, WishSide } from '#src/modules/events/types.ts'

/** What can have happened to an event before its timetable. `changed` names fields, never values. */
export type EventFact =
  | { type: 'event.created'; eventId: EventId }
  | { type: 'event.corrected'; eventId: EventId; changed: string[] }
  | { type: 'event.postponed'; eventId: EventId; changeId: string; fromOn: string; toOn: string }
  | { type: 'event.cancelled'; eventId: EventId; changeId: string }
  | { type: 'event.part-opened'; eventId: EventId; part: OpenablePart; closesOn: string }
  | { type: 'event.part-closed'; eventId: EventId; part: OpenablePart }
  | { type: 'event.links-ordered'; eventId: EventId; orderId: string; to: 'candidates' | 'employers' }
  | { type: 'event.employer-changed'; eventId: EventId; employerId: string; state: string }
  | { type: 'event.table-changed'; eventId: EventId; tableId: TableId; employerId: string; changed: string[] }
  | { type: 'event.table-removed'; eventId: EventId; tableId: TableId; employerId: string }
  | { type: 'event.job-checked'; eventId: EventId; jobId: string; items: GateItem[] }
  | { type: 'registration.made'; registrationId: RegistrationId; eventId: EventId; candidateId: CandidateId }
  | { type: 'registration.corrected'; registrationId: RegistrationId; eventId: EventId; changed: string[] }
  | { type: 'registration.withdrawn'; registrationId: RegistrationId; eventId: EventId; candidateId: CandidateId }
  | { type: 'registration.restored'; registrationId: RegistrationId; eventId: EventId; candidateId: CandidateId }
  | { type: 'wishes.stated'; eventId: EventId; candidateId: CandidateId; count: number }
  | { type: 'stars.stated'; eventId: EventId; employerId: string; count: number }
  | { type: 'wish.noted'; eventId: EventId; candidateId: CandidateId; employerId: string; side: WishSide }
  | { type: 'wish.removed'; eventId: EventId; candidateId: CandidateId; employerId: string }
  | { type: 'pair.forbidden'; eventId: EventId; candidateId: CandidateId; employerId: string }
  | { type: 'pair.allowed'; eventId: EventId; candidateId: CandidateId; employerId: string }
