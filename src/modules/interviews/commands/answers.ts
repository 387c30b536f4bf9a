import { insertConsents } from '#src/modules/candidates/commands/write-candidates.ts'
import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import { listConsents } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { CandidateActor, EmployerActor } from '#src/modules/identity/types.ts'
import { mayAnswerMeeting } from '#src/modules/interviews/access.ts'
import type { InterviewFact } from '#src/modules/interviews/facts.ts'
import { findAnswer } from '#src/modules/interviews/queries/answers.ts'
import { listIntroductions } from '#src/modules/interviews/queries/introductions.ts'
import { type AnswerRefusal, answerWindow, decideAnswer } from '#src/modules/interviews/rules/answers.ts'
import type { AnswerGiven, AnswerId } from '#src/modules/interviews/types.ts'
import { getPlannedMeeting } from '#src/modules/timetables/queries/timetables.ts'
import type { MeetingId } from '#src/modules/timetables/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { assertFresh, NotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** An answer as a form sends it. `rowVersion` is 0 where there was none when the form was opened. */
export type NewAnswer = AnswerGiven & {
  rowVersion: number
  /** What the candidate read about opening contact before they said yes, and which policy was in force. */
  told?: { sentence: string; policyVersion: number | null }
}

/**
 * One side says whether it wants to go further after a meeting, or corrects what it said. A candidate's yes is their
 * consent to open contact with firms that say yes too: the page of the question says so. Throws NotFound, Stale.
 */
export function answerMeeting(
  world: World,
  actor: CandidateActor | EmployerActor,
  id: MeetingId,
  { rowVersion, told, ...given }: NewAnswer,
): Promise<Decision<null, AnswerRefusal>> {
  return change(world, actor, async (tx) => {
    const meeting = await getPlannedMeeting(tx, actor, id)
    permit(mayAnswerMeeting(actor, meeting))
    const eventId = meeting.eventId as EventId
    await lockPair(tx, { eventId, candidateId: meeting.candidateId })
    const of = { eventId, candidateId: meeting.candidateId, tableId: meeting.tableId, side: actor.kind }
    const known = await findAnswer(tx, actor, of)
    assertFresh(known?.rowVersion ?? 0, rowVersion)
    const decision = decideAnswer(await situationOf(world, tx, { actor, eventId, meeting }), given)
    if (!decision.ok) return decision

    await saveAnswer(tx, actor, { ...of, ...given, employerId: meeting.employerId, at: world.now(), known })
    if (actor.kind === 'candidate' && given.answer === 'yes') await consentToContact(world, tx, actor, told)
    const { employerId, tableId } = meeting
    const candidateId = meeting.candidateId as CandidateId
    const fact = { candidateId, eventId, employerId, tableId, side: actor.kind }
    await record<InterviewFact>(tx, actor, { type: 'interview.answered', ...fact })
    return yes(null)
  })
}

/** Answers of both sides and the introduction that follows take turns, person by person. Throws NotFound. */
export async function lockPair(tx: Tx, { eventId, candidateId }: { eventId: EventId; candidateId: string }) {
  await tx
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .where('candidateId', '=', candidateId)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound())
}

type Asked = {
  actor: CandidateActor | EmployerActor
  eventId: EventId
  meeting: { slot: number; candidateId: string; employerId: string }
}

async function situationOf(world: World, tx: Tx, { actor, eventId, meeting }: Asked) {
  const event = await getEvent(tx, actor, eventId)
  const slot = (await listSlots(tx, actor, eventId)).find(({ slot }) => slot === meeting.slot)
  if (!slot) throw new NotFound()
  const introductions = await listIntroductions(tx, actor, eventId)
  const isIntroduced = introductions.some(
    ({ candidateId, employerId }) => candidateId === meeting.candidateId && employerId === meeting.employerId,
  )
  return { window: answerWindow(slot, world.now()), isCancelled: event.cancelled !== null, isIntroduced }
}

type Saved = AnswerGiven & {
  eventId: EventId
  candidateId: string
  tableId: string
  employerId: string
  side: 'candidate' | 'employer'
  at: Date
  known: { id: AnswerId; rowVersion: number } | undefined
}

async function saveAnswer(tx: Tx, { organisationId }: { organisationId: string }, saved: Saved): Promise<void> {
  const { at, known, eventId, candidateId, tableId, employerId, side, ...given } = saved
  if (known) {
    const changed = { ...given, answeredAt: at, rowVersion: known.rowVersion + 1 }
    await tx.updateTable('interviewAnswers').set(changed).where('id', '=', known.id).execute()
    return
  }
  const pair = { organisationId, id: newId<'answer'>(), eventId, candidateId, tableId, employerId, side }
  await tx
    .insertInto('interviewAnswers')
    .values({ ...pair, ...given, answeredAt: at })
    .execute()
}

/** Once, while it is in force: taken back, the next yes gives it anew. */
async function consentToContact(world: World, tx: Tx, actor: CandidateActor, told: NewAnswer['told']): Promise<void> {
  const candidateId = actor.candidateId as CandidateId
  const consents = await listConsents(tx, actor, candidateId)
  if (consents.some(({ purpose, withdrawnAt }) => purpose === 'open-contact' && withdrawnAt === null)) return
  const purpose = 'open-contact'
  const consent = { purpose, policyVersion: told?.policyVersion ?? null, givenAt: world.now() } as const
  await insertConsents(tx, actor, [{ ...consent, candidateId, said: told?.sentence ?? null, source: 'candidate' }])
  await record<CandidateFact>(tx, actor, { type: 'candidate.consent-given', candidateId, purpose })
}
