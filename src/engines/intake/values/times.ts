import type { EventSlot } from '#src/engines/intake/types.ts'
import type { TimeRange } from '#src/engines/intake/value-types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

export const NOON = 12 * 60
export const MIDNIGHT = 24 * 60

/** A text with each time of day written as `@` and its minutes: `9 h 30 à midi` becomes `@570 a @720`. */
export function markTimes(text: string): string {
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
    .join(' ; ')
    .replace(/\b(midi|noon)\b(?! ?trente)/g, (word, _, offset: number, all: string) =>
      /(apres|avant)[- ]$/.test(all.slice(0, offset)) && word === 'midi' ? word : `@${NOON}`,
    )
    .replace(/\bminuit\b|\bmidnight\b/g, `@${MIDNIGHT}`)
    .replace(POINTED, '$1:$2')
    .replace(CLOCK, (whole, hours: string, minutes: string | undefined, half: string | undefined) => {
      const at = minutesOf(Number(hours), Number(minutes ?? 0), half?.[0])
      return at === null ? whole : `@${at}`
    })
    .replace(HOUR_AND_HALF, (whole, hours: string, half: string) => {
      const at = minutesOf(Number(hours), 0, half[0])
      return at === null ? whole : `@${at}`
    })
}

/** `9h`, `9 h 30`, `09:45`, `14:30:00`, `2:30 pm`, `10 heures`. */
const CLOCK = new RegExp(
  String.raw`(?<![\d@.,])(\d{1,2}) ?(?:heures?|hrs?|h|:)(?: ?(\d{2})(?!\d))?` +
    String.raw`(?::\d{2})?(?: ?min(?:utes)?\b)?(?: ?([ap])\.?m\b\.?)?`,
  'g',
)

/** `10.30`, when hours and minutes. */
const POINTED = /(?<![\d.,@])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.,])/g

/** `10 am`, `2pm`. */
const HOUR_AND_HALF = /(?<![\d@.,:])(\d{1,2}) ?([ap])\.?m\b\.?/g

function minutesOf(hours: number, minutes: number, half: string | undefined): number | null {
  const afternoon = half === 'p' && hours < 12 ? 12 : half === 'a' && hours === 12 ? -12 : 0
  const at = (hours + afternoon) * 60 + minutes
  return minutes < 60 && at <= MIDNIGHT ? at : null
}

/** One time of day in a cell, whatever is written around it; also the fraction of a day that a spreadsheet keeps. */
export function readTime(text: string): number | null {
  const typed = plain(text)
  if (/^0?[.,]\d+$/.test(typed)) return Math.round(Number(typed.replace(',', '.')) * MIDNIGHT)
  if (/^\d{1,2}$/.test(typed) && Number(typed) >= 6 && Number(typed) <= 22) return Number(typed) * 60
  const times = markTimes(text).match(/@\d+/g)
  return times?.length === 1 ? Number(times[0].slice(1)) : null
}

/** In order, overlapping and touching times made one, empty ones left out. */
export function joined(times: readonly TimeRange[]): TimeRange[] {
  const result: TimeRange[] = []
  for (const { from, to } of times.filter((time) => time.from < time.to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** What is left of some times when others are taken out. */
export function without(times: readonly TimeRange[], taken: readonly TimeRange[]): TimeRange[] {
  return taken
    .reduce<TimeRange[]>(
      (left, out) =>
        left.flatMap((time) => [
          { from: time.from, to: Math.min(time.to, out.from) },
          { from: Math.max(time.from, out.to), to: time.to },
        ]),
      [...times],
    )
    .filter((time) => time.from < time.to)
}

/** The slots that lie wholly in one of the times. */
export const slotsWithin = (slots: readonly EventSlot[], times: readonly TimeRange[]) =>
  slots.filter((slot) => times.some((time) => time.from <= slot.from && slot.to <= time.to)).map((slot) => slot.number)

/** The slots that a time touches. */
export const slotsTouching = (slots: readonly EventSlot[], times: readonly TimeRange[]) =>
  slots.filter((slot) => times.some((time) => time.from < slot.to && slot.from < time.to)).map((slot) => slot.number)
