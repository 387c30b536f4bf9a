import ICAL from 'ical.js'

export type ReadEntry = {
  uid: string
  sequence: number
  startsAt: string
  endsAt: string
  status: string
  title: string
}

/**
 * A calendar file as another program reads it: its method, and its entries by time. Instants as '2027-02-18T14:00:00Z'.
 */
export function readCalendar(text: string): { method: string; entries: ReadEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent').map((component): ReadEntry => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      startsAt: event.startDate.toString(),
      endsAt: event.endDate.toString(),
      status: String(component.getFirstPropertyValue('status')),
      title: event.summary,
    }
  })
  const byTime = (one: ReadEntry, other: ReadEntry) => (one.startsAt < other.startsAt ? -1 : 1)
  return { method: String(calendar.getFirstPropertyValue('method')), entries: entries.sort(byTime) }
}
