import type { ComputationId, DayNote, DraftId, ReleaseId } from '#src/modules/timetables/types.ts'

export type TimetableFact =
  | { type: 'timetable.ordered'; eventId: string; computationId: ComputationId }
  | { type: 'timetable.given-up'; eventId: string; computationId: ComputationId }
  | { type: 'timetable.drafted'; eventId: string; draftId: DraftId; number: number }
  | { type: 'timetable.released'; eventId: string; releaseId: ReleaseId; number: number }
  | { type: 'meeting.declined'; eventId: string; candidateId: string; tableId: string; side: 'candidate' | 'employer' }
  | { type: 'attendance.confirmed'; eventId: string; candidateId: string; release: number }
  | { type: 'absence.noted'; candidateId: string; eventId: string; registrationId: string; kind: DayNote['kind'] }
  | { type: 'absence.undone'; candidateId: string; eventId: string; registrationId: string }
  | { type: 'table.noted'; tableId: string; eventId: string; kind: DayNote['kind'] }
  | { type: 'table.note-undone'; tableId: string; eventId: string }
