import type { Day } from '#src/platform/day.ts'
import { atMinute, minutesOf, type TimeOfDay } from '#src/platform/time-of-day.ts'

/**
 * What a local time on a day is in a zone. On most days it is one instant. Where clocks go back an hour comes twice:
 * before the change and after it. Where they go forward some times do not exist: `next` is the first that does.
 */
export type LocalTime =
  | { kind: 'once'; at: Date }
  | { kind: 'twice'; before: Date; after: Date }
  | { kind: 'never'; next: TimeOfDay; at: Date }

/** Which of two instants a repeated local time means. */
export type Side = 'before' | 'after'

const MINUTE = 60_000
const DAY = 86_400_000

/** The local time in a zone such as 'America/Toronto'. Throws RangeError on a zone that is not known. */
export function localTime(day: Day, time: TimeOfDay, zone: string): LocalTime {
  const wall = Date.parse(`${day}T${time}:00Z`)
  // The offsets a day before and a day after: no zone changes its clocks twice in two days.
  const offsets = [...new Set([offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)])]
  const instants = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(at, zone) === wall)
  const [first, second] = instants.sort((a, b) => a - b)
  if (first === undefined) return missing(wall, Math.max(...offsets), zone)
  return second === undefined
    ? { kind: 'once', at: new Date(first) }
    : { kind: 'twice', before: new Date(first), after: new Date(second) }
}

/**
 * The instant of a local time that was accepted earlier. A repeated time is the one of `side`. One that a later change
 * of law made impossible is the instant at which the clocks jump over it: nobody is left without a time.
 */
export function instantOf(day: Day, time: TimeOfDay, zone: string, side: Side = 'before'): Date {
  const found = localTime(day, time, zone)
  return found.kind === 'twice' ? found[side] : found.at
}

/** Inside a gap: goes forward minute by minute on the clock to the first time that exists. */
function missing(wall: number, offset: number, zone: string): LocalTime {
  let next = wall
  let at = next - offset
  do {
    next += MINUTE
    at = next - offset
  } while (at + offsetAt(at, zone) !== next)
  return { kind: 'never', next: atMinute(Math.floor((next % DAY) / MINUTE)), at: new Date(at) }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', second: '2-digit', ...fields })
  formats.set(zone, made)
  return made
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  )
  const { year, month, day, hour, minute, second } = parts
  return Date.parse(`${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`) - instant
}

/**
 * Whether the clocks of the zone change between two local times of a day: then it lasts longer or shorter than it says.
 */
export function clocksChangeBetween(
  day: Day,
  span: { from: TimeOfDay; to: TimeOfDay },
  zone: string,
  side: Side = 'before',
): boolean {
  const [from, to] = [instantOf(day, span.from, zone, side), instantOf(day, span.to, zone, side)]
  return to.getTime() - from.getTime() !== (minutesOf(span.to) - minutesOf(span.from)) * MINUTE
}
