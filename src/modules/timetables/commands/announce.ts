import { lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { type Letter, letterFor } from '#src/modules/timetables/letters/version-letter.tsx'
import {
  type Audience,
  isAnnounced,
  listFrozenMeetings,
  loadAudience,
} from '#src/modules/timetables/queries/announcement.ts'
import { listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { changesBetween } from '#src/modules/timetables/rules.ts'
import type { MeetingChange, PlannedMeeting, Release, ReleaseId } from '#src/modules/timetables/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { queueMail } from '#src/platform/mail.ts'
import { change, type Who, type World } from '#src/platform/world.ts'

export const RELEASE_MAIL = 'timetable-release'

/**
 * Tells people of a version: of the first, everybody their own times; of a later one, only those concerned, and only
 * the differences. All mails are written in one transaction, so a second run finds them and writes none; two at once
 * take turns. Nobody is told
 * times of a day that was called off since.
 */
export function announceRelease(
  world: World,
  who: Who,
  { eventId, releaseId }: { eventId: string; releaseId: ReleaseId },
): Promise<void> {
  const actor = who as Actor
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId as EventId)
    if (await isAnnounced(tx, RELEASE_MAIL, releaseId)) return
    const releases = await listReleases(tx, actor, eventId)
    const release = releases.find(({ id }) => id === releaseId)
    if (!release) return
    const before = releases.find(({ number }) => number === release.number - 1)
    const meetings = await listFrozenMeetings(tx, release)
    const changes = before ? changesBetween(await listFrozenMeetings(tx, before), meetings) : null
    const audience = await loadAudience(tx, actor, eventId as EventId)
    if (audience.event.cancelled) return
    const organisation = await getOrganisationById(tx, actor.organisationId)
    const office = { tx, world, actor, organisation, audience, release, purpose: RELEASE_MAIL, subjectId: releaseId }
    await writeLetters(office, meetings, changes)
  })
}

/** Where letters are written: what they say comes from it, and under which purpose and subject they are kept. */
export type Office = {
  tx: Tx
  world: World
  actor: Actor
  organisation: Organisation
  audience: Audience
  release: Release
  purpose: string
  subjectId: string
  staleAfter?: Date
}

async function writeLetters(
  office: Office,
  meetings: PlannedMeeting[],
  changes: MeetingChange[] | null,
): Promise<void> {
  const { audience } = office
  for (const person of audience.people) {
    const own = meetings.filter(({ candidateId }) => candidateId === person.candidateId)
    const news = changes?.filter(({ meeting }) => meeting.candidateId === person.candidateId) ?? null
    if (changes ? news?.length === 0 : person.withdrawn) continue
    await postLetter(office, { to: { kind: 'candidate', person }, meetings: own, changes: news })
  }
  for (const firm of audience.firms) {
    const isOwn = (tableId: string) => audience.tables.get(tableId)?.employerId === firm.employerId
    const own = meetings.filter(({ tableId }) => isOwn(tableId))
    const news = changes?.filter(({ meeting }) => isOwn(meeting.tableId)) ?? null
    if (news?.length === 0) continue
    for (const contact of firm.contacts)
      await postLetter(office, { to: { kind: 'employer', firm, contact }, meetings: own, changes: news })
  }
}

/** One letter, with a personal link of its own that lives until two weeks after the day. */
export async function postLetter(office: Office, letter: Omit<Letter, 'url'>): Promise<void> {
  const { tx, world, actor, organisation, audience, release } = office
  const { to } = letter
  const { baseUrl } = world.config
  const expiresAt = new Date(lastInstant(audience).getTime() + TWO_WEEKS)
  const common = { eventId: audience.event.id, expiresAt, baseUrl }
  const url = await makeAccessLink(
    tx,
    actor,
    to.kind === 'candidate'
      ? { ...common, kind: 'candidate', candidateId: to.person.candidateId }
      : { ...common, kind: 'employer', employerId: to.firm.employerId },
  )
  const [address, name, language] =
    to.kind === 'candidate'
      ? [to.person.email, `${to.person.givenNames} ${to.person.familyNames}`, to.person.language]
      : [to.contact.email, to.contact.name, to.contact.language]
  const { subject, html, plain, calendar } = letterFor(
    { organisation, audience, release, now: world.now() },
    { ...letter, url },
  )
  await queueMail(tx, baseUrl, {
    organisationId: actor.organisationId,
    to: { address, name: name.trim() },
    language,
    subject,
    html,
    plain,
    ...(calendar && { calendar: { text: calendar, method: 'PUBLISH' as const } }),
    purpose: office.purpose,
    subjectId: office.subjectId,
    ...(office.staleAfter && { staleAfter: office.staleAfter }),
  })
}

const TWO_WEEKS = 14 * 86_400_000

const lastInstant = ({ slots, event }: Audience): Date => slots.at(-1)?.to ?? new Date(`${event.heldOn}T23:59:00Z`)
