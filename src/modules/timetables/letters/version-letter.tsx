import type { Registration } from '#src/modules/events/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { entriesFor } from '#src/modules/timetables/letters/calendar-entries.ts'
import type { Audience, Firm, FirmContact } from '#src/modules/timetables/queries/announcement.ts'
import type { MeetingChange, PlannedMeeting, Release } from '#src/modules/timetables/types.ts'
import { type CalendarEntry, calendarFile } from '#src/platform/calendar.ts'
import { type MailText, mailOf, mailWords } from '#src/ui/mail-layout.tsx'
import { formatDay, formatTimeRange, formatZone } from '#src/words/formats.ts'
import { type Words, wordsFor } from '#src/words/words.ts'

export type Addressee =
  | { kind: 'candidate'; person: Registration }
  | { kind: 'employer'; firm: Firm; contact: FirmContact }

/** What one person or firm is told: their meetings, or what changed since the last version, or their meetings again. */
export type Letter = {
  to: Addressee
  meetings: PlannedMeeting[]
  changes: MeetingChange[] | null
  reminder?: Reminder
  url: string
}
/** The day before, and an hour before. */
export type Reminder = 'tomorrow' | 'soon'

type Occasion = { organisation: Organisation; audience: Audience; release: Release; now: Date }

/** The words of a mail about a version, and its calendar file; none when there is nothing to put in it. */
export function letterFor(occasion: Occasion, letter: Letter) {
  const { organisation, audience, release } = occasion
  const { event } = audience
  const t = wordsFor(letter.to.kind === 'candidate' ? letter.to.person.language : letter.to.contact.language)
  const words = t.timetables.mail
  const title = titleOf(t, letter, event.name, release.number)
  const action = letter.to.kind === 'candidate' ? words.confirm : words.openFirm
  const message = t.language === 'fr' ? release.messageFr : release.messageEn
  const entries = letter.reminder ? [] : entriesOf(t, occasion, letter)
  const { html, plain } = mailOf({
    t,
    title,
    paragraphs: [
      greetingOf(t, letter),
      ...(message && !letter.reminder ? message.split(/\n{2,}/) : []),
      introductionOf(t, occasion, letter),
      linesOf(t, occasion, letter),
      ...(entries.length > 0 ? [words.calendar] : []),
    ],
    actions: [{ label: action, href: letter.url }],
    sender: organisation,
  })
  return { subject: mailWords(t, title), html, plain, calendar: entries.length > 0 ? calendarFile(entries) : null }
}

function titleOf(t: Words, { changes, reminder }: Letter, event: string, number: number): MailText {
  const words = t.timetables.mail
  const written = { event }
  if (reminder) return { message: words.subjectReminder, written, values: { number, when: words[reminder] } }
  return { message: changes ? words.subjectChange : words.subjectFirst, written, values: { number } }
}

function greetingOf(t: Words, { to }: Letter): string {
  const words = t.timetables.mail
  return to.kind === 'candidate' ? t.format(words.hello, { name: to.person.givenNames }) : words.helloFirm
}

function introductionOf(t: Words, { audience }: Occasion, { to, meetings, changes, reminder }: Letter): string {
  const words = t.timetables.mail
  const { event, slots } = audience
  const day = formatDay(event.heldOn, t.language)
  if (reminder) return t.format(words.reminder, { when: words[reminder] })
  if (changes) return t.format(words.introChange, { day })
  if (meetings.length === 0) return t.format(words.noneYet, { day })
  const zone = formatZone(slots[0]?.from ?? new Date(event.heldOn), event.timeZone, t.language)
  const said = { day, zone, place: event.place }
  return to.kind === 'candidate'
    ? t.format(words.intro, said)
    : t.format(words.introFirm, { ...said, employer: to.firm.name })
}

function linesOf(t: Words, { audience }: Occasion, letter: Letter): string[] {
  const words = t.timetables.mail
  const say = lineIn(t, audience, letter.to)
  if (!letter.changes) return letter.meetings.map((meeting) => say(meeting, meeting.slot))
  return letter.changes.map((change) => {
    const line = say(change.meeting, change.meeting.slot)
    if (change.kind !== 'moved') return t.format(words[change.kind], { line })
    return t.format(words.moved, { line, before: timeIn(t, audience, change.fromSlot) })
  })
}

function lineIn(t: Words, audience: Audience, to: Addressee): (meeting: PlannedMeeting, slot: number) => string {
  const words = t.timetables.mail
  const names = new Map(
    audience.people.map((one) => [one.candidateId as string, `${one.givenNames} ${one.familyNames}`]),
  )
  return ({ tableId, candidateId }, slot) => {
    const table = audience.tables.get(tableId)
    const said = { time: timeIn(t, audience, slot), table: table?.number ?? 0 }
    return to.kind === 'candidate'
      ? t.format(words.lineCandidate, { ...said, employer: table?.employerName ?? '' })
      : t.format(words.lineFirm, { ...said, person: names.get(candidateId)?.trim() ?? '' })
  }
}

function timeIn(t: Words, { slots, event }: Audience, place: number): string {
  const slot = slots[place]
  return slot ? formatTimeRange({ startsAt: slot.from, endsAt: slot.to }, event.timeZone, t.language) : ''
}

/** Entries of what is told: all meetings the first time, afterwards those that changed. */
function entriesOf(t: Words, occasion: Occasion, { to, meetings, changes, url }: Letter): CalendarEntry[] {
  const told: { meeting: PlannedMeeting; cancelled: boolean }[] = changes
    ? changes.map(({ meeting, kind }) => ({ meeting, cancelled: kind === 'cancelled' }))
    : meetings.map((meeting) => ({ meeting, cancelled: false }))
  return entriesFor(t, occasion, { to: to.kind, meetings: told, url })
}
