import type { Meeting, Plan } from '#src/engines/timetable/types.ts'
import type { EventTable, InterviewDay, Registration, Slot } from '#src/modules/events/types.ts'
import type { KnownPrices } from '#src/modules/timetables/queries/computations.ts'
import type { DayChanges } from '#src/modules/timetables/rules/day-changes.ts'
import type { Computation, Draft, DraftLine, PlannedMeeting, Release } from '#src/modules/timetables/types.ts'

/** All that the pages of a timetable show. */
export type TimetableView = {
  event: InterviewDay
  slots: Slot[]
  /** The last slot that has begun; -1 before the day. */
  now: number
  tables: EventTable[]
  people: Registration[]
  draft: Draft
  drafts: DraftLine[]
  releases: Release[]
  /** The version in force, to compare with; empty before the first. */
  inForce: PlannedMeeting[]
  prices: KnownPrices
  /** A timetable of the day that is being computed now. */
  underWay: Computation | null
  /** What the day has become since the draft; null where it is the same, or was not looked at. */
  dayChanges: DayChanges | null
  may: { plan: boolean }
}

/** What is chosen on the board: a table at a slot. */
export type Selection = { tableId: string; slot: number }

/** 't:slot' of the address, if it names a place of the board. */
export function selectionOf(text: string | undefined, view: TimetableView): Selection | null {
  const [tableId = '', at = ''] = (text ?? '').split('.')
  const slot = /^\d{1,4}$/.test(at) ? Number(at) : -1
  return view.tables.some(({ id }) => id === tableId) && slot >= 0 && slot < view.slots.length
    ? { tableId, slot }
    : null
}

export const meetingAt = (plan: Plan, { tableId, slot }: Selection): Meeting | undefined =>
  plan.meetings.find((meeting) => meeting.table === tableId && meeting.slot === slot)

/** Whether a meeting stands at the same time in the version in force. */
export function changedSince(inForce: readonly PlannedMeeting[]): (meeting: Meeting) => boolean {
  const known = new Set(inForce.map(({ candidateId, tableId, slot }) => `${candidateId} ${tableId} ${slot}`))
  return ({ candidate, table, slot }) => inForce.length > 0 && !known.has(`${candidate} ${table} ${slot}`)
}

/** Slots at which a table has somebody, but not in a row from the edge of the day: a break rather than an absence. */
export function isPause(away: readonly number[], slot: number, slots: number): boolean {
  const gone = new Set(away)
  const presentBefore = Array.from({ length: slot }, (_, at) => at).some((at) => !gone.has(at))
  const presentAfter = Array.from({ length: slots - slot - 1 }, (_, at) => slot + 1 + at).some((at) => !gone.has(at))
  return gone.has(slot) && presentBefore && presentAfter
}

/** Slots to which a meeting could move: both are there and free, and another meeting of the person is not beside it. */
export function freeSlotsFor({ draft, slots, tables }: TimetableView, meeting: Meeting): number[] {
  const { problem, plan } = draft
  const table = tables.find(({ id }) => id === meeting.table)
  const candidate = problem.candidates.find(({ id }) => id === meeting.candidate)
  const taken = new Set(
    plan.meetings
      .filter((other) => other.table === meeting.table || other.candidate === meeting.candidate)
      .map(({ slot }) => slot),
  )
  return slots
    .map(({ slot }) => slot)
    .filter((slot) => !taken.has(slot) && !table?.away.includes(slot) && !candidate?.away?.includes(slot))
}

/** People who may meet a table at a slot and are free then, the best score first. */
export function fittingFor({ draft }: TimetableView, { tableId, slot }: Selection): { id: string; score: number }[] {
  const { problem, plan } = draft
  const busy = new Set(plan.meetings.filter((meeting) => meeting.slot === slot).map(({ candidate }) => candidate))
  const met = new Set(plan.meetings.filter(({ table }) => table === tableId).map(({ candidate }) => candidate))
  const away = new Set(problem.candidates.filter((one) => one.away?.includes(slot)).map(({ id }) => id))
  return problem.pairs
    .filter(
      ({ table, candidate }) =>
        table === tableId && !busy.has(candidate) && !met.has(candidate) && !away.has(candidate),
    )
    .map(({ candidate, score }) => ({ id: candidate, score }))
    .sort((one, other) => other.score - one.score)
}

/** Places where people could sit: slots of tables with somebody at them. */
export const placesIn = ({ tables, slots }: TimetableView): number =>
  tables.reduce(
    (sum, { away, maxMeetings }) => sum + Math.min(slots.length - away.length, maxMeetings ?? slots.length),
    0,
  )
