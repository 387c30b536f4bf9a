import type { Organisation } from '#src/modules/organisations/types.ts'
import type { Audience } from '#src/modules/timetables/queries/announcement.ts'
import type { PlannedMeeting } from '#src/modules/timetables/types.ts'
import type { CalendarEntry } from '#src/platform/calendar.ts'
import type { Words } from '#src/words/words.ts'

/** What every entry of a mailing has in common. */
export type CalendarOccasion = {
  organisation: Pick<Organisation, 'slug'>
  audience: Audience
  /** The version that is told. */
  release: { number: number }
  now: Date
}

/** The meetings that one side is told, and the personal link that stands in each entry. */
export type ToldMeetings = {
  to: 'candidate' | 'employer'
  meetings: readonly { meeting: PlannedMeeting; cancelled: boolean }[]
  url: string
}

/**
 * Entries for somebody's calendar. A meeting keeps its uid through all versions, one for each side; SEQUENCE counts
 * what
 * people were told, versions and changes of the day, so that whatever comes later replaces what came before (RFC 5545,
 * 3.8.7.4).
 */
export function entriesFor(t: Words, occasion: CalendarOccasion, told: ToldMeetings): CalendarEntry[] {
  const { audience, organisation, release, now } = occasion
  const { event, slots, tables, people } = audience
  const words = t.timetables.mail
  const names = new Map(people.map((one) => [one.candidateId as string, `${one.givenNames} ${one.familyNames}`]))
  return told.meetings.flatMap(({ meeting, cancelled }) => {
    const slot = slots[meeting.slot]
    const table = tables.get(meeting.tableId)
    if (!slot || !table) return []
    const title =
      told.to === 'candidate'
        ? t.format(words.entryCandidate, { employer: table.employerName, table: table.number })
        : t.format(words.entryFirm, { person: names.get(meeting.candidateId)?.trim() ?? '', table: table.number })
    return [
      {
        uid: `${meeting.id}.${told.to}@${organisation.slug}.jumelage`,
        sequence: release.number + audience.changes,
        startsAt: slot.from,
        endsAt: slot.to,
        title,
        place: event.place,
        description: t.format(words.entryText, { event: event.name, url: told.url }),
        url: told.url,
        cancelled,
        stampedAt: now,
      },
    ]
  })
}
