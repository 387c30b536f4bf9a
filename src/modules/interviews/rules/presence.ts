import type { InterviewDay, Slot } from '#src/modules/events/types.ts'
import type { TimedMeeting } from '#src/modules/interviews/types.ts'
import { isOut } from '#src/modules/timetables/rules/day-notes.ts'
import type { DayNote, PlannedMeeting } from '#src/modules/timetables/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'

/** Minutes that somebody may be late for their first meeting before they are said to be absent. */
export const GRACE_MINUTES = 10
const MINUTE = 60_000

/** expected: nothing is missed yet. late: within the grace, or noted so. absent: so far, or noted so. gone: left. */
export type Presence = 'arrived' | 'withdrawn' | 'expected' | 'late' | 'absent' | 'gone'

type Known = {
  arrivedAt: Date | null
  isWithdrawn: boolean
  /** Of this person, in the order of the day. */
  meetings: readonly TimedMeeting[]
  /** The end of the day: until then whoever has no meeting may still come. */
  dayEndsAt: Date | null
  /** What was noted on the day; an arrival ends it, so it is newer than the arrival. */
  note?: DayNote | null
}

/** Whether somebody is here, and whether they should be. */
export function presenceOf({ arrivedAt, isWithdrawn, meetings, dayEndsAt, note }: Known, now: Date): Presence {
  if (note && isOut(note, now)) return note.kind === 'gone' ? 'gone' : 'absent'
  if (arrivedAt) return 'arrived'
  if (isWithdrawn) return 'withdrawn'
  if (note?.kind === 'late' && note.at) return withinGrace(note.at, now) ? 'late' : 'absent'
  const first = meetings[0]
  if (!first) return dayEndsAt && dayEndsAt <= now ? 'absent' : 'expected'
  if (now < first.at.from) return 'expected'
  return withinGrace(first.at.from, now) ? 'late' : 'absent'
}

const withinGrace = (expectedAt: Date, now: Date) => now.getTime() < expectedAt.getTime() + GRACE_MINUTES * MINUTE

/** Meetings with the instants of their slots, in the order of the day; one whose slot is gone is left out. */
export function timed(meetings: readonly PlannedMeeting[], slots: readonly Slot[]): TimedMeeting[] {
  const byNumber = new Map(slots.map((slot) => [slot.slot, slot]))
  return meetings
    .flatMap((meeting) => {
      const at = byNumber.get(meeting.slot)
      return at ? [{ ...meeting, at }] : []
    })
    .sort((one, other) => one.at.from.getTime() - other.at.from.getTime())
}

type Spanned = { from: Date; to: Date }

/** What goes on at an instant, and what begins next. A slot includes its first instant and not its last. */
export function aroundNow<T>(items: readonly T[], spanOf: (item: T) => Spanned, now: Date) {
  const current = items.find((item) => spanOf(item).from <= now && now < spanOf(item).to)
  const next = items.find((item) => spanOf(item).from > now)
  return { current: current ?? null, next: next ?? null }
}

/** How much of a slot is gone: seconds left, the share gone, and where the whistle blows, from 0 to 1. */
export function clockOf({ from, to }: Spanned, now: Date, warningMinute: number | null) {
  const whole = to.getTime() - from.getTime()
  const gone = Math.min(whole, Math.max(0, now.getTime() - from.getTime()))
  const warning = warningMinute === null || warningMinute * MINUTE >= whole ? null : warningMinute * MINUTE
  return {
    secondsLeft: Math.ceil((whole - gone) / 1000),
    minutesGone: Math.floor(gone / MINUTE),
    minutes: Math.round(whole / MINUTE),
    share: gone / whole,
    warning: warning === null ? null : { share: warning / whole, minute: warning / MINUTE },
  }
}

export type CheckInRefusal = 'cancelled' | 'withdrawn' | 'before-the-day'

/** Arrivals are noted from the day on: afterwards too, because a list on paper is sometimes copied the next morning. */
export const decideCheckIn = (
  event: Pick<InterviewDay, 'heldOn' | 'cancelled'>,
  { isWithdrawn }: { isWithdrawn: boolean },
  today: Day,
): Decision<null, CheckInRefusal> =>
  refusedIf({
    cancelled: event.cancelled !== null,
    withdrawn: isWithdrawn,
    'before-the-day': today < event.heldOn,
  }) ?? yes(null)
