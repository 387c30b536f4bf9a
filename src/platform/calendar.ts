import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** An entry of somebody's calendar. The same uid with a higher sequence replaces the earlier one everywhere. */
export type CalendarEntry = {
  uid: string
  sequence: number
  startsAt: Date
  endsAt: Date
  title: string
  place: string
  description: string
  url: string | null
  cancelled: boolean
  stampedAt: Date
}

/**
 * An iCalendar file (RFC 5545) that Outlook, Google and Apple read: times in UTC, so that no time zone has to be
 * described; METHOD PUBLISH, because nobody is asked to answer by their calendar.
 * Throws when a line is not of the grammar or names a property that we do not write: what somebody typed can add none.
 */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Jumelage', product: 'Jumelage' } })
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      start: entry.startsAt,
      end: entry.endsAt,
      stamp: entry.stampedAt,
      summary: clean(entry.title),
      location: clean(entry.place),
      description: clean(entry.description, true),
      url: entry.url,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return assertGrammar(calendar.toString())
}

/** No control character survives; line breaks only in descriptions. */
function clean(text: string, lines = false): string {
  const unix = text.replace(/\r\n?/g, '\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  return (lines ? unix : unix.replace(/\n/g, ' ')).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
}

const PROPERTIES = new Set([
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'METHOD',
  'UID',
  'SEQUENCE',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'LOCATION',
  'DESCRIPTION',
  'URL',
  'STATUS',
])

function assertGrammar(text: string): string {
  const logical = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
  for (const line of logical) {
    const name = /^([A-Z-]+)(?:;[A-Z-]+=[^:;\r\n]+)*:[^\r\n]*$/.exec(line)?.[1]
    if (!name || !PROPERTIES.has(name)) throw new Error(`Not a line of our calendar files: ${line.slice(0, 40)}`)
  }
  return text
}
