import type { ComputationId, DraftId, ReleaseId } from '#src/modules/timetables/types.ts'

export type TimetableFact =
  | { type: 'timetable.ordered'; eventId: string; computationId: ComputationId }
  | { type: 'timetable.given-up'; eventId: string; computationId: ComputationId }
  | { type: 'timetable.drafted'; eventId: string; draftId: DraftId; number: number }
  | { type: 'timetable.released'; eventId: string; releaseId: ReleaseId; number: number }
  | { type: 'meeting.declined'; eventId: string; candidateId: string; tableId: string; side: 'candidate' | 'employer' }
  | { type: 'attendance.confirmed'; eventId: string; candidateId: string; release: number }
