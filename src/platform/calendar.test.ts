import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, calendarFile } from '#src/platform/calendar.ts'

const entry: CalendarEntry = {
  uid: '01900000-0000-7000-8000-000000000001@nord.example',
  sequence: 2,
  startsAt: new Date('2027-02-18T14:00:00Z'),
  endsAt: new Date('2027-02-18T14:15:00Z'),
  title: 'Entrevue : Usinage L’Étau, Laurier & fils; table 3',
  place: 'Salle des congrès, 2\\e étage',
  description: `${'Éloïse 😀 '.repeat(30)}\nDeuxième ligne`,
  url: 'https://exemple.ca/o/nord/candidate',
  cancelled: false,
  stampedAt: new Date('2027-01-15T14:00:00Z'),
}

const read = (text: string) => {
  const component = new ICAL.Component(ICAL.parse(text) as unknown as string)
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('another reader finds back what was written: times, commas, semicolons, accents, long lines', () => {
  const [event] = read(calendarFile([entry]))
  expect([event?.uid, event?.sequence, event?.summary, event?.location, event?.description]).toEqual([
    entry.uid,
    2,
    entry.title,
    entry.place,
    entry.description,
  ])
  expect(event?.startDate.toJSDate()).toEqual(entry.startsAt)
  expect(event?.startDate.zone.tzid).toBe('UTC')
})

test('no line is longer than 75 octets, and none is cut inside a letter', () => {
  const lines = calendarFile([entry]).split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(lines.filter((line) => line.includes('\ufffd'))).toEqual([])
})

test('what somebody typed adds no line', () => {
  const attack = 'Salut\r\nATTENDEE:mailto:evil@exemple.ca\rEND:VEVENT'
  const text = calendarFile([{ ...entry, title: attack, place: attack, description: attack }])
  expect(
    text
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter((line) => line.startsWith('ATTENDEE') || line === 'END:VEVENT'),
  ).toEqual(['END:VEVENT'])
  expect(read(text)[0]?.description).toBe(attack.replace(/\r\n?/g, '\n'))
})

test('a meeting that is cancelled says so under the same uid', () => {
  const text = calendarFile([{ ...entry, cancelled: true, sequence: 3 }])
  expect(text.split('\r\n').filter((line) => /^(STATUS|SEQUENCE|METHOD)/.test(line))).toEqual([
    'METHOD:PUBLISH',
    'SEQUENCE:3',
    'STATUS:CANCELLED',
  ])
})
