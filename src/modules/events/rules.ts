import type { InterviewDay, OpenablePart, Opening, Period, Slot, SlotTimes } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { atMinute, minutesOf } from '#src/platform/time-of-day.ts'
import { instantOf } from '#src/platform/zoned.ts'

/** The slots of a day: as many whole ones as fit in each period, numbered from 0. Between periods is a break. */
export function slotsOf(periods: readonly Period[], slotMinutes: number): SlotTimes[] {
  const starts = periods.flatMap(({ from, to }) => {
    const first = minutesOf(from)
    const count = Math.floor((minutesOf(to) - first) / slotMinutes)
    return Array.from({ length: Math.max(0, count) }, (_, place) => first + place * slotMinutes)
  })
  return starts.map((start, slot) => ({ slot, startsAt: atMinute(start), endsAt: atMinute(start + slotMinutes) }))
}

/** The periods that slots make: neighbours without a gap belong together. */
export function periodsOf(slots: readonly SlotTimes[]): Period[] {
  const periods: Period[] = []
  for (const { startsAt, endsAt } of slots) {
    const last = periods.at(-1)
    if (last?.to === startsAt) last.to = endsAt
    else periods.push({ from: startsAt, to: endsAt })
  }
  return periods
}

/** Slots with their instants, computed each time: when the law of a zone changes, the clock stays. */
export const withInstants = (
  event: Pick<InterviewDay, 'heldOn' | 'timeZone' | 'repeatedHour'>,
  slots: readonly SlotTimes[],
): Slot[] =>
  slots.map((slot) => ({
    ...slot,
    from: instantOf(event.heldOn, slot.startsAt, event.timeZone, event.repeatedHour),
    to: instantOf(event.heldOn, slot.endsAt, event.timeZone, event.repeatedHour),
  }))

/** Whether a part is open on a day: opened, and its last day not over. */
export const isOpen = (openings: readonly Opening[], part: OpenablePart, today: Day): boolean =>
  openings.some((opening) => opening.part === part && today <= opening.closesOn)

/** How a part stands for one side: not open yet, open, or over, with what was chosen or with nothing. */
export type PartState = 'soon' | 'open' | 'over'

/** A part closed at once leaves no opening: what was chosen, or a released timetable, tells that it was open. */
export function stateOfPart(
  event: Pick<InterviewDay, 'releaseNumber'>,
  openings: readonly Opening[],
  { part, chosen, today }: { part: OpenablePart; chosen: number; today: Day },
): PartState {
  if (isOpen(openings, part, today)) return 'open'
  const wasOpen = openings.some((opening) => opening.part === part) || chosen > 0 || event.releaseNumber !== null
  return wasOpen ? 'over' : 'soon'
}
