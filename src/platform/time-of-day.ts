/** A time on a clock, with no day and no zone: '09:30'. Times of a day compare as text. */
export type TimeOfDay = string & { readonly brand: 'TimeOfDay' }

/** The text as a time, 'hh:mm' from 00:00 to 23:59. Throws on any other text. */
export function timeOfDay(text: string): TimeOfDay {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new Error(`Not a time of day: ${text}`)
  return text as TimeOfDay
}

/**
 * A time as people write it here, or null: « 9 h », « 9 h 30 », « 9h30 », 9:30, 09.30, 0930, 9:30 a.m., 2 pm.
 * A lone number of one or two digits is an hour. Noon and midnight in words are not understood.
 */
export function readTimeOfDay(said: string): TimeOfDay | null {
  const text = said.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:(?:h|:|\.)?(\d{2})|h)?(?:min)?(?:([ap])\.?m\.?)?$/.exec(text) ?? []
  if (hours === undefined) return null
  const hour = half ? hourOfHalf(Number(hours), half) : Number(hours)
  return hour !== null && hour < 24 && Number(minutes) < 60 ? atMinute(hour * 60 + Number(minutes)) : null
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** Minutes since midnight on the clock. */
export const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The time so many minutes after midnight on the clock, from 0 to 1439. */
export function atMinute(minutes: number): TimeOfDay {
  const two = (part: number) => String(part).padStart(2, '0')
  return timeOfDay(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
}
