import type { EventFrame } from '#src/engines/intake/types.ts'
import { periodsOf, slotsOf } from '#src/modules/events/rules.ts'
import type { EventPlan, InterviewDay, SlotTimes } from '#src/modules/events/types.ts'
import type { EventFile } from '#src/modules/imports/types.ts'
import type { Day } from '#src/platform/day.ts'
import { folded } from '#src/platform/text.ts'
import { atMinute, minutesOf } from '#src/platform/time-of-day.ts'

/** The frame in which availability is read: numbers of slots are those of the day. */
export const frameOf = (on: Day, slots: readonly SlotTimes[]): EventFrame => ({
  on,
  slots: slots.map(({ slot, startsAt, endsAt }) => ({
    number: slot,
    from: minutesOf(startsAt),
    to: minutesOf(endsAt),
  })),
})

/** The day that a file describes, as staff would plan it. `programmes`: those of the organisation. */
export function planOfFile(
  file: EventFile,
  programmes: readonly { id: string; slug: string; nameFr: string }[],
): EventPlan {
  const slots = file.frame.slots.map(({ from, to }, slot) => ({
    slot,
    startsAt: atMinute(from),
    endsAt: atMinute(to),
  }))
  const [first] = file.frame.slots
  const named = new Set(file.programmes.map(folded))
  return {
    name: file.name || file.heldOn,
    heldOn: file.heldOn,
    timeZone: file.timeZone,
    place: file.place ?? '',
    doorsOpenAt: file.doorsOpenAt as EventPlan['doorsOpenAt'],
    slotMinutes: file.slotMinutes ?? (first ? first.to - first.from : 15),
    warningMinute: file.warningMinute,
    rooms: file.rooms,
    maxPerCandidate: file.maxPerCandidate ?? 6,
    maxWishes: 5,
    oncePerEmployer: file.oncePerEmployer,
    repeatedHour: null,
    periods: periodsOf(slots),
    programmeIds: programmes
      .filter(({ slug, nameFr }) => named.has(folded(slug)) || named.has(folded(nameFr)))
      .map(({ id }) => id),
  }
}

/** The same day brought in before: by its day and its name. */
export const sameDay = (file: EventFile, events: readonly InterviewDay[]): InterviewDay | undefined =>
  events.find(
    ({ heldOn, name, cancelled }) => heldOn === file.heldOn && cancelled === null && folded(name) === folded(file.name),
  )

/** Whether the slots that the plan makes are those of the file, so that nobody is told another hour. */
export function keepsSlots(plan: EventPlan, file: EventFile): boolean {
  const made = frameOf(plan.heldOn, slotsOf(plan.periods, plan.slotMinutes)).slots
  return (
    JSON.stringify(made.map(({ from, to }) => [from, to])) ===
    JSON.stringify(file.frame.slots.map(({ from, to }) => [from, to]))
  )
}
