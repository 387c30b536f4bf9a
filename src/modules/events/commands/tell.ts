import { mailAbout, type Occasion } from '#src/modules/events/commands/mail-about.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import {
  listCandidateRecipients,
  listEmployerRecipients,
  type Recipient,
} from '#src/modules/events/queries/recipients.ts'
import { getEvent, listOpenings, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import type { Actor, SystemActor } from '#src/modules/identity/types.ts'
import { getOrganisation } from '#src/modules/organisations/queries.ts'
import { addDays } from '#src/platform/day.ts'
import { queueMail } from '#src/platform/mail.ts'
import { timeOfDay } from '#src/platform/time-of-day.ts'
import { change, look, type Who, type World } from '#src/platform/world.ts'
import { instantOf } from '#src/platform/zoned.ts'

type FactOf<Type extends EventFact['type']> = Extract<EventFact, { type: Type }>

// Reactions: run in the worker, perhaps twice. Each mail is written once, in a transaction of its own that carries the
// key of the fact and of the person: a second run goes on where the first one died.

/** Personal links, to all of one side. */
export const sendLinks = (world: World, who: Who, fact: FactOf<'event.links-ordered'>): Promise<void> =>
  tellAll(world, who, { eventId: fact.eventId, key: fact.orderId, occasion: 'invited', only: fact.to })

/** Once people were told their times, another place or another hour of the doors is told too. */
export async function tellCorrected(world: World, who: Who, fact: FactOf<'event.corrected'>): Promise<void> {
  if (!fact.changed.some((field) => field === 'place' || field === 'doorsOpenAt')) return
  const actor = systemOf(who)
  const event = await look(world, actor, (db) => getEvent(db, actor, fact.eventId))
  if (event.releaseNumber === null) return
  await tellAll(world, who, { eventId: fact.eventId, key: `corrected-${event.rowVersion}`, occasion: 'corrected' })
}

export type Telling = {
  eventId: EventId
  /** Of what happened: nobody gets two mails of one key. */
  key: string
  occasion: Occasion
  only?: 'candidates' | 'employers'
  calendarOf?: CalendarOf
}
/** The calendar file that goes with the mail to one of them; null when there is nothing in it. */
export type CalendarOf = (to: TellingTo, link: string) => string | null
export type TellingTo = { kind: 'candidate' | 'employer'; recipient: Recipient }

/** Tells everybody who still comes, and the firms, the same thing, each in their language with a link of their own. */
export async function tellAll(world: World, who: Who, telling: Telling): Promise<void> {
  const actor = systemOf(who)
  const { eventId, only } = telling
  const found = await look(world, actor, async (db) => ({
    event: await getEvent(db, actor, eventId),
    slots: await listSlots(db, actor, eventId),
    openings: await listOpenings(db, actor, eventId),
    candidates: only === 'employers' ? [] : await listCandidateRecipients(db, actor, eventId),
    employers: only === 'candidates' ? [] : await listEmployerRecipients(db, actor, eventId),
  }))
  // Ordered before the day was called off: nobody is asked to come.
  if (telling.occasion !== 'cancelled' && found.event.cancelled) return
  const slug = await slugOf(world, actor.organisationId)
  const organisation = await getOrganisation(world.db, slug)
  const about = { ...found, organisation, now: world.now() }
  for (const [kind, people] of [
    ['candidate', found.candidates],
    ['employer', found.employers],
  ] as const)
    for (const recipient of people) await tellOne(world, actor, { ...telling, kind, recipient, about })
}

type About = Omit<Parameters<typeof mailAbout>[0], 'kind' | 'recipient' | 'occasion' | 'link' | 'hasCalendar'>
type TellingOne = Telling & TellingTo & { about: About }

function tellOne(world: World, actor: Actor, telling: TellingOne): Promise<null> {
  const { eventId, occasion, kind, recipient, about } = telling
  const submission = { key: `tell:${telling.key}:${recipient.id}`, hash: '', uses: 0 }
  return change({ ...world, submission }, actor, async (tx) => {
    const holder =
      kind === 'candidate' ? { kind, candidateId: recipient.holderId } : { kind, employerId: recipient.holderId }
    const link = await makeAccessLink(tx, actor, {
      ...holder,
      eventId,
      expiresAt: linkEnds(about.event),
      baseUrl: world.config.baseUrl,
      next: `/${kind}/events/${eventId}`,
    })
    const calendar = telling.calendarOf?.({ kind, recipient }, link) ?? null
    const mail = mailAbout({ ...about, kind, recipient, occasion, link, hasCalendar: calendar !== null })
    await queueMail(tx, world.config.baseUrl, {
      organisationId: actor.organisationId,
      to: { address: recipient.email, name: recipient.name },
      language: recipient.language,
      purpose: `event-${occasion}`,
      subjectId: eventId,
      ...mail,
      ...(calendar && { calendar: { text: calendar, method: 'PUBLISH' as const } }),
    })
    return null
  })
}

/** A month after the day: answers and introductions come after it. */
const linkEnds = (event: { heldOn: Parameters<typeof addDays>[0]; timeZone: string }): Date =>
  instantOf(addDays(event.heldOn, 31), timeOfDay('12:00'), event.timeZone)

const systemOf = (who: Who): SystemActor => ({
  kind: 'system',
  organisationId: who.organisationId,
  userId: null,
  name: who.name,
})

async function slugOf(world: World, organisationId: string): Promise<string> {
  const { slug } = await world.db
    .selectFrom('organisations')
    .select('slug')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return slug
}
