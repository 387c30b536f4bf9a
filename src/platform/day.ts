/** A calendar day, with no clock and no time zone: '2026-03-31'. Days compare as text. */
export type Day = string & { readonly brand: 'Day' }

/** The text as a day. Throws on a text that names no day of the calendar, such as '2026-02-30'. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a day: ${text}`)
  return text
}

/** Whether the text is a day that exists, written yyyy-mm-dd, between the years 1000 and 9999. */
export function isDay(text: string): text is Day {
  const [, year, month, date] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !date || month > 12) return false
  return date <= lastDateOf(year, month)
}

/** The same date so many months on (or back), or the last of the month where there is no such date. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = lastDateOf(first.getUTCFullYear(), first.getUTCMonth() + 1)
  first.setUTCDate(Math.min(date, lastDate))
  return day(first.toISOString().slice(0, 10))
}

/** The day so many days on, or back where negative. */
export function addDays(from: Day, days: number): Day {
  return day(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10))
}

const lastDateOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
