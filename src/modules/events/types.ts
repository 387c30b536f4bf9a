import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Id } from '#src/platform/id.ts'
import type { TimeOfDay } from '#src/platform/time-of-day.ts'

export type EventId = Id<'event'>
export type TableId = Id<'table'>
export type RegistrationId = Id<'registration'>
export type WishId = Id<'wish'>
export type ForbiddenPairId = Id<'forbidden-pair'>

/** An event with a timetable: people and firms meet at tables, slot by slot, on one day in one place. */
export type InterviewDay = {
  id: EventId
  name: string
  heldOn: Day
  /** Times of slots are local to this zone, such as 'America/Toronto'. */
  timeZone: string
  place: string
  doorsOpenAt: TimeOfDay | null
  slotMinutes: number
  /** The whistle blows so many minutes into a slot, to say that it ends soon. */
  warningMinute: number | null
  /** At most so many meetings at the same time; null: as many as there are tables. */
  rooms: number | null
  /** Meetings of one person, at most. */
  maxPerCandidate: number
  /** A person meets a firm at one of its tables at most. */
  oncePerEmployer: boolean
  /** Firms that a candidate may ask for, at most. */
  maxWishes: number
  /** Which hour is meant on the night when clocks go back. */
  repeatedHour: 'before' | 'after'
  /** The last timetable that people were told; null while there is none. */
  releaseNumber: number | null
  /** Called off, and why; null while it stands. */
  cancelled: EventChange | null
  /** The last time it was put off; null when it never was. */
  postponed: EventChange | null
  rowVersion: number
}

/** An event as it is planned in a form. */
export type EventPlan = {
  name: string
  heldOn: Day
  timeZone: string
  place: string
  doorsOpenAt: TimeOfDay | null
  slotMinutes: number
  warningMinute: number | null
  rooms: number | null
  maxPerCandidate: number
  maxWishes: number
  oncePerEmployer: boolean
  /** null: nobody was asked. */
  repeatedHour: 'before' | 'after' | null
  /** In the order of the day. */
  periods: Period[]
  programmeIds: string[]
}

export type EventChange = { at: Date; reason: string; fromOn: Day }

/** A stretch of the day without a break, on the clock. */
export type Period = { from: TimeOfDay; to: TimeOfDay }

/** A slot as kept: numbered from 0 in the order of the day, local times. */
export type SlotTimes = { slot: number; startsAt: TimeOfDay; endsAt: TimeOfDay }

/** A slot with its instants, for calendars and for people elsewhere. */
export type Slot = SlotTimes & { from: Date; to: Date }

export const OPENABLE_PARTS = ['wishes', 'stars'] as const
/** wishes: candidates choose firms. stars: employers see the people of the event and star them. */
export type OpenablePart = (typeof OPENABLE_PARTS)[number]
export type Opening = { part: OpenablePart; openedAt: Date; closesOn: Day }

export const EVENT_EMPLOYER_STATES = ['to-confirm', 'confirmed', 'cancelled'] as const
export type EventEmployerState = (typeof EVENT_EMPLOYER_STATES)[number]

/** A firm at an event. Remarks are for staff only: null for everybody else. */
export type EventEmployer = {
  employerId: string
  name: string
  state: EventEmployerState
  decisionMakerPresent: boolean | null
  remarks: string | null
}

/** One recruiter, or several sitting together. */
export type EventTable = {
  id: TableId
  employerId: string
  employerName: string
  /** Of the firm; a table of a firm that called off stays, and is not used. */
  employerState: EventEmployerState
  /** Within the event: « table 7 ». */
  number: number
  recruiters: string[]
  /** 'fr', 'en' or other codes of ISO 639-1. */
  languages: string[]
  /** Slots without anybody at the table. */
  away: number[]
  /** The same in the firm's own words, as it came in a file. */
  awaySaid: string | null
  /** null: as many as there are slots. */
  maxMeetings: number | null
  rowVersion: number
}

/** What a member of staff verifies of a job before people are invited to talk about it: the reality gate. */
export const GATE_ITEMS = ['real-job', 'wage', 'schedule', 'french-level', 'decision-maker'] as const
export type GateItem = (typeof GATE_ITEMS)[number]
export type JobCheck = { jobId: string; item: GateItem; checkedBy: string | null; checkedAt: Date }

/** A candidate at an event. Names and ways to reach the person are for staff: an employer never gets one of these. */
export type Registration = {
  id: RegistrationId
  candidateId: CandidateId
  number: number
  givenNames: string
  familyNames: string
  email: string
  language: 'fr' | 'en'
  /** Slots that the person can come to; null when nobody said, so every slot. */
  available: number[] | null
  availabilitySaid: string | null
  /** Meetings of this person, at most; null: the maximum of the event. */
  maxMeetings: number | null
  registeredAt: Date
  source: string
  withdrawn: Withdrawal | null
  rowVersion: number
}

export type Withdrawal = { at: Date; by: 'candidate' | 'staff'; reason: string | null }

export const WISH_SIDES = ['candidate', 'employer'] as const
export type WishSide = (typeof WISH_SIDES)[number]

/** A candidate's request, or an employer's star. Rank 1 is the strongest; null: no order was said. */
export type Wish = {
  id: WishId
  candidateId: CandidateId
  employerId: string
  side: WishSide
  rank: number | null
  comment: string | null
  wishedOn: Day | null
}

/** Who must not be matched, for instance with the present employer. Staff only. */
export type ForbiddenPair = {
  id: ForbiddenPairId
  candidateId: CandidateId
  employerId: string
  reason: string | null
}
