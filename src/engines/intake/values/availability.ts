import { saysLater, saysNothing } from '#src/engines/intake/fold.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { EventSlot } from '#src/engines/intake/types.ts'
import type { Availability, TimeRange } from '#src/engines/intake/value-types.ts'
import { readSentence } from '#src/engines/intake/values/time-sentences.ts'
import { joined, MIDNIGHT, slotsTouching, slotsWithin, without } from '#src/engines/intake/values/times.ts'

/**
 * When a person can come, from a sentence: hours ("9 h à 12 h et après 14 h"), parts of the day ("AM", "après-midi
 * seulement"), all of it, and what is left out ("toute la journée sauf 11 h à 11 h 30"). Null where nothing is said.
 */
export function readAvailability(text: string, slots: readonly EventSlot[] | null): Reading<Availability | null> {
  if (saysNothing(text) || saysLater(text)) return warily(null, 'not-said')
  const { present, absent, allDay, denied, understood, assumed } = readSentence(text)
  const somethingSaid = present.length > 0 || absent.length > 0 || allDay
  if (!somethingSaid && !(denied && understood)) return warily(null, 'not-understood')
  const from = present.length > 0 ? joined(present) : somethingSaid ? [ALL_DAY] : []
  const times = without(from, joined(absent))
  const value = { times, slots: slots && slotsWithin(slots, times), typed: text.trim() }
  if (assumed) return warily(value, 'assumed-afternoon')
  return understood ? plainly(value) : warily(value, 'partly-understood')
}

const ALL_DAY: TimeRange = { from: 0, to: MIDNIGHT }

/** Breaks of a table: ranges of hours; an hour alone is a break of unknown length, taken as the slot it falls in. */
export function readPauses(text: string, slots: readonly EventSlot[] | null): Reading<TimeRange[]> {
  if (saysNothing(text) || /^(aucune?|none|non|no|sans( pause)?|0)$/i.test(text.trim())) return plainly([])
  const { present, absent, moments, minutes, understood, assumed } = readSentence(text)
  const ranges = joined([...present, ...absent])
  if (ranges.length > 0 && moments.length === 0)
    return assumed
      ? warily(ranges, 'assumed-afternoon')
      : understood
        ? plainly(ranges)
        : warily(ranges, 'partly-understood')
  if (moments.length === 0) return warily([], 'not-understood')
  const length = minutes ?? slotLength(slots)
  const pauses = joined([...ranges, ...moments.map((from) => ({ from, to: from + length }))])
  return minutes ? plainly(pauses) : warily(pauses, 'assumed-length')
}

const slotLength = (slots: readonly EventSlot[] | null) => (slots?.[0] ? slots[0].to - slots[0].from : 15)

/** The slots in which a table is not there: they touch a break, start before it arrives or end after it leaves. */
export function absentSlots(
  slots: readonly EventSlot[],
  away: { pauses: readonly TimeRange[]; arrivesAt: number | null; leavesAt: number | null },
): number[] {
  const early = { from: 0, to: away.arrivesAt ?? 0 }
  const late = { from: away.leavesAt ?? MIDNIGHT, to: MIDNIGHT }
  return slotsTouching(
    slots,
    [...away.pauses, early, late].filter((time) => time.from < time.to),
  )
}
