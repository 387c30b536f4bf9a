import { getCandidate, listConsents } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { getEmployer, listMembers } from '#src/modules/employers/queries.ts'
import { employerLabel } from '#src/modules/employers/rules.ts'
import type { EmployerId } from '#src/modules/employers/types.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { makeAccessLink } from '#src/modules/identity/commands/access-links.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { lockPair } from '#src/modules/interviews/commands/answers.ts'
import type { InterviewFact } from '#src/modules/interviews/facts.ts'
import {
  letterToCandidate,
  letterToContact,
  type Occasion,
  type WrittenLetter,
} from '#src/modules/interviews/letters.tsx'
import { listAnswersBetween } from '#src/modules/interviews/queries/answers.ts'
import { isMutual } from '#src/modules/interviews/rules/answers.ts'
import type { IntroductionId } from '#src/modules/interviews/types.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { queueMail } from '#src/platform/mail.ts'
import { record } from '#src/platform/record.ts'
import { change, type Who, type World } from '#src/platform/world.ts'

export const INTRODUCTION_MAIL = 'introduction'

type Pair = { eventId: EventId; candidateId: CandidateId; employerId: string }

/**
 * Follows every answer: when both sides have said yes and the candidate consents to it, contact is open, and each is
 * told how to reach the other. Once for a pair at an event: the row and the mails are written together or not at all.
 */
export function introduceIfMutual(world: World, who: Who, { eventId, candidateId, employerId }: Pair): Promise<void> {
  const actor = who as Actor
  const pair = { eventId, candidateId, employerId }
  return change(world, actor, async (tx) => {
    await lockPair(tx, pair)
    if (!isMutual(await listAnswersBetween(tx, actor, pair))) return
    const consents = await listConsents(tx, actor, candidateId)
    if (!consents.some(({ purpose, withdrawnAt }) => purpose === 'open-contact' && withdrawnAt === null)) return
    const id: IntroductionId = newId<'introduction'>()
    const made = await tx
      .insertInto('introductions')
      .values({ organisationId: actor.organisationId, id, ...pair, madeAt: world.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return
    await record<InterviewFact>(tx, actor, { type: 'introduction.made', ...pair, introductionId: id })
    await tellBoth(world, tx, { actor, pair, introductionId: id })
  })
}

type Told = { actor: Actor; pair: Pair; introductionId: IntroductionId }

async function tellBoth(world: World, tx: Tx, { actor, pair, introductionId }: Told): Promise<void> {
  const occasion = await occasionOf(tx, actor, pair)
  const { candidate, contacts } = occasion
  const expiresAt = new Date(world.now().getTime() + LINK_DAYS * DAY)
  const { baseUrl } = world.config
  const link = { eventId: pair.eventId, expiresAt, baseUrl }
  const post = (to: { name: string; address: string; language: 'fr' | 'en' }, letter: WrittenLetter) =>
    queueMail(tx, baseUrl, {
      organisationId: actor.organisationId,
      to: { address: to.address, name: to.name },
      language: to.language,
      ...letter,
      purpose: INTRODUCTION_MAIL,
      subjectId: introductionId,
    })
  const own = { kind: 'candidate', candidateId: candidate.id, next: `/candidate/events/${pair.eventId}/day` } as const
  const name = `${candidate.givenNames} ${candidate.familyNames}`.trim()
  const letter = letterToCandidate(occasion, await makeAccessLink(tx, actor, { ...link, ...own }))
  await post({ name, address: candidate.email, language: candidate.language }, letter)
  for (const contact of contacts) {
    if (!contact.email) continue
    const next = `/employer/events/${pair.eventId}/day`
    const url = await makeAccessLink(tx, actor, { ...link, kind: 'employer', employerId: pair.employerId, next })
    await post({ ...contact, address: contact.email }, letterToContact(occasion, contact, url))
  }
}

async function occasionOf(tx: Tx, actor: Actor, { eventId, candidateId, employerId }: Pair): Promise<Occasion> {
  const firm = await getEmployer(tx, actor, employerId as EmployerId)
  const members = await listMembers(tx, actor, [firm.id])
  const contacts = members.filter(({ isContact }) => isContact)
  return {
    organisation: await getOrganisationById(tx, actor.organisationId),
    event: await getEvent(tx, actor, eventId),
    candidate: await getCandidate(tx, actor, candidateId),
    employerName: employerLabel(firm),
    contacts: contacts.length > 0 ? contacts : members,
  }
}

/** The links of these mails live longer than those of the day: people answer each other slowly. */
const LINK_DAYS = 30
const DAY = 86_400_000
