import type { Meeting, Plan, Problem, RepairedPlan } from '#src/engines/timetable/types.ts'
import type { Id } from '#src/platform/id.ts'

export type DraftId = Id<'draft'>
export type ReleaseId = Id<'release'>
export type MeetingId = Id<'meeting'>
export type ComputationId = Id<'computation'>

/** What the coordinator chooses for a draft; maxima and breaks come from the event. */
export type DraftRules = {
  /** How many levels: 2 means one meeting for everybody first, then two, then the best total. 0: the total only. */
  fairness: 0 | 1 | 2
  /** Nobody has two meetings in a row. */
  noConsecutive: boolean
  /** As little waiting as possible, once all else is decided. */
  compact: boolean
  /** At most so many meetings at the same time; null: no limit; left out: as the event says. */
  rooms?: number | null
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
  /** Of a repair it also says whom it disturbs, and how good any other could be. */
  plan: Plan | RepairedPlan
  /** Meetings fixed by a person: the next computation keeps them. */
  locked: Meeting[]
  /** The draft that it was made from. */
  basedOn: DraftId | null
  /** Drafts of the same problem share it, however they were changed by hand since. */
  problemHash: string
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

export const FAILURES = ['nothing-to-plan', 'too-large', 'unexpected'] as const
export type ComputationFailure = (typeof FAILURES)[number]
export type ComputationState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

/** A timetable that somebody ordered, or the prices of the rules of a draft. The worker computes it. */
export type Computation = {
  id: ComputationId
  eventId: string
  kind: 'draft' | 'prices'
  state: ComputationState
  rules: DraftRules
  /** How many workers took it up: each after the one before fell silent. Only the last may write. */
  attempt: number
  /** Somebody wants the best plan so far. */
  isEnough: boolean
  /** The best plan so far; null before there is one. */
  sofar: Omit<PlanFigures, 'waiting'> | null
  failure: ComputationFailure | null
  /** What came of it; of prices, the draft that they are for. */
  draftId: DraftId | null
  orderedBy: string | null
  orderedAt: Date
  startedAt: Date | null
  /** When the worker was last at it. */
  heardAt: Date | null
}

/** What a plan amounts to, for comparing it with another. `people` have at least one meeting. */
export type PlanFigures = { value: number; bound: number; meetings: number; people: number; waiting: number }

export const PRICED_RULES = ['fairness-0', 'fairness-1', 'fairness-2', 'noConsecutive', 'compact', 'rooms'] as const
export type PricedRule = (typeof PRICED_RULES)[number]

/** What the plan would amount to with one rule changed: fairness at a level, or a switch turned over. */
export type Prices = Partial<Record<PricedRule, PlanFigures>>

export const NOTE_KINDS = ['absent', 'late', 'gone'] as const
/** On the day. absent: does not come. late: expected at `at`. gone: leaves, or left, at `at`. */
export type DayNote = { kind: (typeof NOTE_KINDS)[number]; at: Date | null }
export type PersonNote = DayNote & { registrationId: string; candidateId: string }
export type TableNote = DayNote & { tableId: string }
export type DayNotes = { people: PersonNote[]; tables: TableNote[] }
