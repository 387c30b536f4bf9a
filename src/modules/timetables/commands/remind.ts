import { listSlots, lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import { type Office, postLetter } from '#src/modules/timetables/commands/announce.ts'
import type { Reminder } from '#src/modules/timetables/letters/version-letter.tsx'
import { isAnnounced, loadAudience } from '#src/modules/timetables/queries/announcement.ts'
import { listMeetings, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { enqueue } from '#src/platform/jobs.ts'
import { change, type Who, type World } from '#src/platform/world.ts'

const HOURS_BEFORE: Record<Reminder, number> = { tomorrow: 24, soon: 1 }
const HOUR = 3_600_000

/** Orders the reminders of a day when a version is released or the day is put off. Ordered twice, they come once. */
export function orderReminders(world: World, who: Who, { eventId }: { eventId: string }): Promise<void> {
  const actor = who as Actor
  return change(world, actor, async (tx) => {
    const [first] = await listSlots(tx, actor, eventId as EventId)
    if (!first) return
    for (const reminder of Object.keys(HOURS_BEFORE) as Reminder[]) {
      const startAfter = new Date(first.from.getTime() - HOURS_BEFORE[reminder] * HOUR)
      if (startAfter <= world.now()) continue
      const data = { organisationId: actor.organisationId, eventId, reminder, startsAt: first.from.toISOString() }
      await enqueue(tx, 'remind', data, { startAfter, onlyOne: `${eventId} ${reminder} ${data.startsAt}` })
    }
  })
}

export type ReminderOrder = {
  eventId: string
  reminder: Reminder /** The instant it was ordered for. */
  startsAt: string
}

/** Reminds those who have meetings. Nothing when the day was called off or put off since, or when it was done. */
export function remind(world: World, who: Who, { eventId, reminder, startsAt }: ReminderOrder): Promise<void> {
  const actor = who as Actor
  const purpose = `reminder-${reminder}-${startsAt}`
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId as EventId)
    const audience = await loadAudience(tx, actor, eventId as EventId)
    const [release] = await listReleases(tx, actor, eventId)
    const first = audience.slots[0]
    if (!release || audience.event.cancelled || first?.from.toISOString() !== startsAt) return
    if (await isAnnounced(tx, purpose, eventId)) return
    const organisation = await getOrganisationById(tx, actor.organisationId)
    const office = { tx, world, actor, organisation, audience, release, purpose, subjectId: eventId }
    await writeReminders({ ...office, staleAfter: first.from }, reminder)
  })
}

async function writeReminders(office: Office, reminder: Reminder): Promise<void> {
  const { tx, actor, audience } = office
  const meetings = await listMeetings(tx, actor, audience.event.id)
  for (const person of audience.people.filter(({ withdrawn }) => !withdrawn)) {
    const own = meetings.filter(({ candidateId }) => candidateId === person.candidateId)
    const to = { kind: 'candidate' as const, person }
    if (own.length > 0) await postLetter(office, { to, meetings: own, changes: null, reminder })
  }
  for (const firm of audience.firms) {
    const own = meetings.filter(({ tableId }) => audience.tables.get(tableId)?.employerId === firm.employerId)
    for (const contact of firm.contacts)
      if (own.length > 0)
        await postLetter(office, { to: { kind: 'employer', firm, contact }, meetings: own, changes: null, reminder })
  }
}
