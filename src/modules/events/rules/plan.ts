import { slotsOf } from '#src/modules/events/rules.ts'
import type { EventPlan, InterviewDay, Period, SlotTimes } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { minutesOf } from '#src/platform/time-of-day.ts'
import { clocksChangeBetween, localTime } from '#src/platform/zoned.ts'

/** More than this in a day is a mistake of typing. */
const MAX_SLOTS = 200

export type PlanRefusal =
  | 'in-the-past'
  | 'no-period'
  | 'period-ends-before-it-starts'
  | 'periods-overlap'
  | 'no-slot-fits'
  | 'too-many-slots'
  | 'warning-after-slot'
  | 'doors-after-start'
  | 'time-does-not-exist'
  | 'time-comes-twice'
  | 'clocks-change-inside'

/** Whether a day can be held as planned; yes with its slots. `repeatedHour` null: nobody was asked which one. */
export function decidePlan(plan: EventPlan, today: Day): Decision<SlotTimes[], PlanRefusal> {
  const { periods, slotMinutes, warningMinute, doorsOpenAt } = plan
  const slots = slotsOf(periods, slotMinutes)
  const first = periods[0]?.from
  const sound = periods.every(({ from, to }) => from < to) && !overlap(periods)
  return (
    refusedIf<PlanRefusal>({
      'in-the-past': plan.heldOn < today,
      'no-period': periods.length === 0,
      'period-ends-before-it-starts': periods.some(({ from, to }) => from >= to),
      'periods-overlap': overlap(periods),
      'no-slot-fits': sound && periods.length > 0 && slots.length === 0,
      'too-many-slots': slots.length > MAX_SLOTS,
      'warning-after-slot': warningMinute !== null && warningMinute >= slotMinutes,
      'doors-after-start': doorsOpenAt !== null && first !== undefined && doorsOpenAt > first,
      ...clockFaults(plan),
    }) ?? yes(slots)
  )
}

/** Periods come in the order of the day and do not overlap. */
const overlap = (periods: readonly Period[]): boolean =>
  periods.some(({ from }, place) => place > 0 && from < (periods[place - 1]?.to ?? ''))

type Clock = Pick<EventPlan, 'heldOn' | 'timeZone' | 'repeatedHour' | 'periods'>

/** What a change of clocks does: times that do not exist or come twice, periods that last otherwise than they say. */
export function clockFaults({ heldOn, timeZone, repeatedHour, periods }: Clock) {
  const kinds = periods.flatMap(({ from, to }) => [from, to]).map((time) => localTime(heldOn, time, timeZone).kind)
  const missing = kinds.includes('never')
  const asked = kinds.includes('twice') && repeatedHour === null
  const spans = periods.filter(({ from, to }) => from < to)
  return {
    'time-does-not-exist': missing,
    'time-comes-twice': asked,
    'clocks-change-inside':
      !missing && !asked && spans.some((span) => clocksChangeBetween(heldOn, span, timeZone, repeatedHour ?? 'before')),
  }
}

export type CorrectionRefusal = PlanRefusal | 'cancelled' | 'day-was-released' | 'slots-were-released'

/**
 * Whether an event can be corrected so. Once people were told a timetable, its day and its slots stand: the day is put
 * off by an act of its own, which tells everybody. A past day may stay as it is.
 */
export function decideCorrection(
  { event, slots }: { event: InterviewDay; slots: readonly SlotTimes[] },
  plan: EventPlan,
  today: Day,
): Decision<SlotTimes[], CorrectionRefusal> {
  const decision = decidePlan(plan, plan.heldOn === event.heldOn ? plan.heldOn : today)
  const released = event.releaseNumber !== null
  const refusal = refusedIf<CorrectionRefusal>({
    cancelled: event.cancelled !== null,
    'day-was-released': released && (plan.heldOn !== event.heldOn || plan.timeZone !== event.timeZone),
    'slots-were-released': released && decision.ok && !sameSlots(slots, decision.value),
  } as Record<CorrectionRefusal, boolean>)
  if (!refusal) return decision
  return decision.ok ? refusal : { ok: false, reasons: [...refusal.reasons, ...decision.reasons] }
}

export const sameSlots = (some: readonly SlotTimes[], others: readonly SlotTimes[]): boolean =>
  some.length === others.length &&
  some.every((slot, place) => slot.startsAt === others[place]?.startsAt && slot.endsAt === others[place]?.endsAt)

export type PostponementRefusal =
  | 'cancelled'
  | 'same-day'
  | 'in-the-past'
  | 'time-does-not-exist'
  | 'clocks-change-inside'

/** Whether an event can be put off (or brought forward) to a day. The times on the clock stay. */
export function decidePostponement(
  event: InterviewDay,
  periods: readonly Period[],
  to: { on: Day; today: Day },
): Decision<null, PostponementRefusal> {
  const faults = clockFaults({ ...event, heldOn: to.on, periods: [...periods] })
  return (
    refusedIf<PostponementRefusal>({
      cancelled: event.cancelled !== null,
      'same-day': to.on === event.heldOn,
      'in-the-past': to.on < to.today,
      'time-does-not-exist': faults['time-does-not-exist'],
      'clocks-change-inside': faults['clocks-change-inside'],
    }) ?? yes(null)
  )
}

/** Slots of a new grid that overlap one of these of the old: a table is away whenever it was away for a part of it. */
export function awayIn(old: readonly SlotTimes[], now: readonly SlotTimes[], away: readonly number[]): number[] {
  const were = old.filter(({ slot }) => away.includes(slot))
  return now.filter((slot) => were.some((was) => overlaps(was, slot))).map(({ slot }) => slot)
}

/**
 * Slots of a new grid in which a person is there for the whole of it. Whoever could come to every slot of the old grid
 * can come to all of the new one, as nobody then said a limit.
 */
export function availableIn(
  old: readonly SlotTimes[],
  now: readonly SlotTimes[],
  available: readonly number[] | null,
): number[] | null {
  if (available === null || old.every(({ slot }) => available.includes(slot))) return null
  const there = old.filter(({ slot }) => available.includes(slot))
  return now.filter((slot) => minutesWithin(there, slot) === lengthOf(slot)).map(({ slot }) => slot)
}

const overlaps = (some: SlotTimes, other: SlotTimes) => some.startsAt < other.endsAt && other.startsAt < some.endsAt

const lengthOf = ({ startsAt, endsAt }: SlotTimes) => minutesOf(endsAt) - minutesOf(startsAt)

const minutesWithin = (spans: readonly SlotTimes[], slot: SlotTimes) =>
  spans
    .map(({ startsAt, endsAt }) => {
      const from = Math.max(minutesOf(startsAt), minutesOf(slot.startsAt))
      return Math.max(0, Math.min(minutesOf(endsAt), minutesOf(slot.endsAt)) - from)
    })
    .reduce((sum, minutes) => sum + minutes, 0)
