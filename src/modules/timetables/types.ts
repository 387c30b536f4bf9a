import type { Meeting, Plan, Problem } from '#src/engines/timetable/types.ts'
import type { Id } from '#src/platform/id.ts'

export type DraftId = Id<'draft'>
export type ReleaseId = Id<'release'>
export type MeetingId = Id<'meeting'>

/** What the coordinator chooses for a draft; rooms, maxima and breaks come from the event. */
export type DraftRules = {
  /** How many levels: 2 means one meeting for everybody first, then two, then the best total. 0: the total only. */
  fairness: 0 | 1 | 2
  /** Nobody has two meetings in a row. */
  noConsecutive: boolean
  /** As little waiting as possible, once all else is decided. */
  compact: boolean
}

/** On screen fairness is on: a total alone leaves people without any meeting. */
export const USUAL_RULES: DraftRules = { fairness: 2, noConsecutive: false, compact: true }

/** A timetable being worked on. Each change makes the next number; none is lost. Candidates and tables by their ids. */
export type Draft = {
  id: DraftId
  eventId: string
  number: number
  rules: DraftRules
  problem: Problem
  plan: Plan
  /** Meetings fixed by a person: the next computation keeps them. */
  locked: Meeting[]
  madeBy: string | null
  madeAt: Date
}

export type DraftLine = Pick<Draft, 'id' | 'number' | 'rules' | 'madeBy' | 'madeAt'> & {
  status: Plan['status']
  value: number
  bound: number
  meetings: number
}

/** A frozen version, as told to people. */
export type Release = {
  id: ReleaseId
  number: number
  draftId: DraftId
  status: Plan['status']
  value: number
  bound: number
  messageFr: string
  messageEn: string
  releasedBy: string | null
  releasedAt: Date
}

/** A meeting of the timetable in force. Its id outlives a change of slot, so that a calendar entry moves. */
export type PlannedMeeting = {
  id: MeetingId
  candidateId: string
  tableId: string
  slot: number
}

/** What changes for one meeting between two versions. */
export type MeetingChange =
  | { kind: 'added'; meeting: PlannedMeeting }
  | { kind: 'moved'; meeting: PlannedMeeting; fromSlot: number }
  | { kind: 'cancelled'; meeting: PlannedMeeting }
