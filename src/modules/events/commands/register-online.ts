import { enterCandidate } from '#src/modules/candidates/commands/register-candidate.ts'
import { getCandidate } from '#src/modules/candidates/queries.ts'
import { emailKey, fullName } from '#src/modules/candidates/rules.ts'
import type { CandidateId, NewCandidate } from '#src/modules/candidates/types.ts'
import { type Arrival, mailToRegistered } from '#src/modules/events/commands/mail-registered.ts'
import type { EventFact } from '#src/modules/events/facts.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import { decideRegistration } from '#src/modules/events/rules/statements.ts'
import type { EventId, InterviewDay } from '#src/modules/events/types.ts'
import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import type { Actor, SystemActor, VisitorActor } from '#src/modules/identity/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { newId } from '#src/platform/id.ts'
import { queueMail } from '#src/platform/mail.ts'
import { isWithin } from '#src/platform/rate-limit.ts'
import { record } from '#src/platform/record.ts'
import { change, todayIn, type World } from '#src/platform/world.ts'

/** Mails to one mailbox, so that nobody fills another's. Trust 1.7: 3 an hour. */
const MAILS = { name: 'registration-mails', max: 3, seconds: 3600 }
const LINK_DAYS = 30
const DAY = 86_400_000

/**
 * Somebody registers by themselves, and for an event when they wish. The answer is the same for an e-mail that already
 * has a file: only the mailbox is told, so that nobody can find out who is registered. All in one transaction: file,
 * consents, place at the event, personal link and mail. Refused without the consent to be registered.
 */
export async function registerOnline(
  world: World,
  actor: VisitorActor,
  { person, eventId }: { person: NewCandidate; eventId: EventId | null },
): Promise<Decision<null, 'consent-missing'>> {
  const mailbox = `${actor.organisationId} ${emailKey(person.contact.email)}`
  const mayWrite = await isWithin(world.db, MAILS, mailbox, world.now())
  return change(world, actor, async (tx) => {
    const entered = await enterCandidate(tx, actor, world.now(), person)
    if (!entered.ok && entered.reasons.includes('consent-missing')) return no('consent-missing')
    const system = systemOf(actor)
    const candidateId = entered.ok ? entered.value : await ownerOf(tx, person.contact.email)
    const event = entered.ok && eventId ? await takePlace(world, tx, system, { eventId, candidateId }) : null
    if (mayWrite) await write(world, tx, system, { candidateId, event, isNew: entered.ok })
    return yes(null)
  })
}

/** Whoever has this e-mail: `enterCandidate` has just found them, under its lock. */
async function ownerOf(tx: Tx, email: string): Promise<CandidateId> {
  const { id } = await tx
    .selectFrom('candidates')
    .select('id')
    .where('emailKey', '=', emailKey(email))
    .executeTakeFirstOrThrow()
  return id as CandidateId
}

type Place = { eventId: EventId; candidateId: CandidateId }

/** A place at the event; null when it was held or called off meanwhile: the file is kept all the same. */
async function takePlace(
  world: World,
  tx: Tx,
  actor: SystemActor,
  { eventId, candidateId }: Place,
): Promise<InterviewDay | null> {
  const event = await getEvent(tx, actor, eventId)
  if (!decideRegistration(event, undefined, todayIn(world, event.timeZone)).ok) return null
  const id = newId<'registration'>()
  const { organisationId } = actor
  await tx
    .insertInto('registrations')
    .values({ organisationId, id, eventId, candidateId, registeredAt: world.now(), source: 'public' })
    .execute()
  await record<EventFact>(tx, actor, { type: 'registration.made', registrationId: id, eventId, candidateId })
  return event
}

type Told = Pick<Arrival, 'event' | 'isNew'> & { candidateId: CandidateId }

async function write(world: World, tx: Tx, actor: SystemActor, { candidateId, event, isNew }: Told): Promise<void> {
  const candidate = await getCandidate(tx, actor, candidateId)
  const organisation = await getOrganisationById(tx, actor.organisationId)
  const { baseUrl } = world.config
  const link = await makeAccessLink(tx, actor, {
    kind: 'candidate',
    candidateId,
    eventId: null,
    expiresAt: new Date(world.now().getTime() + LINK_DAYS * DAY),
    baseUrl,
    next: '/candidate',
  })
  await queueMail(tx, baseUrl, {
    organisationId: actor.organisationId,
    to: { address: candidate.email, name: fullName(candidate) },
    language: candidate.language,
    purpose: isNew ? 'registered' : 'already-registered',
    subjectId: candidateId,
    ...mailToRegistered({ candidate, organisation, event, isNew, link, linkDays: LINK_DAYS }),
  })
}

/** Rows that a visitor may not see are read in the name of the platform. */
const systemOf = ({ organisationId }: Actor): SystemActor => ({
  kind: 'system',
  organisationId,
  userId: null,
  name: null,
})
