import { getEvent, listSlots } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayRelease } from '#src/modules/timetables/access.ts'
import { lockDraft } from '#src/modules/timetables/commands/save-draft.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import { loadDay } from '#src/modules/timetables/queries/day.ts'
import { listMeetings, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { changesTo, missingFrom, type ReleaseRefusal } from '#src/modules/timetables/rules.ts'
import type { Draft, DraftId, PlannedMeeting, ReleaseId } from '#src/modules/timetables/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

type Message = { fr: string; en: string }

/**
 * Freezes a draft as the next numbered version and puts it in force. People are told afterwards, by the worker.
 * Refused when the day has changed since: somebody in the draft withdrew, a firm called off, a meeting was declined.
 */
export function releaseTimetable(
  world: World,
  actor: Actor,
  draftId: DraftId,
  message: Message,
): Promise<Decision<Released, ReleaseRefusal>> {
  return change(world, actor, async (tx) => {
    const draft = await lockDraft(tx, actor, draftId)
    permit(mayRelease(actor))
    return releaseDraft(world, { tx, actor }, draft, message)
  })
}

export type Released = { releaseId: ReleaseId; number: number }

/** The same in the transaction of somebody who holds the lock of the event and may release. */
export async function releaseDraft(
  world: World,
  { tx, actor }: { tx: Tx; actor: Actor },
  draft: Draft,
  message: Message,
): Promise<Decision<Released, ReleaseRefusal>> {
  const { eventId, plan } = draft
  const event = await getEvent(tx, actor, eventId as EventId)
  const [latest] = await listReleases(tx, actor, eventId)
  const day = await loadDay(tx, actor, event.id)
  const slots = await listSlots(tx, actor, event.id)
  const toCome = plan.meetings.filter(({ slot }) => slots[slot] && slots[slot].from > world.now())
  const refusal = refusedIf({
    'no-meetings': plan.meetings.length === 0,
    'event-cancelled': event.cancelled !== null,
    'already-released': latest?.draftId === draft.id,
    'day-has-changed': missingFrom(day, toCome).length > 0,
  })
  if (refusal) return refusal
  const number = (latest?.number ?? 0) + 1
  const releaseId = await saveRelease(tx, actor, { draft, number, message })
  const { after } = changesTo(await listMeetings(tx, actor, eventId), plan.meetings, newId)
  await putInForce(tx, actor, { eventId, releaseId, meetings: after })
  await record<TimetableFact>(tx, actor, { type: 'timetable.released', eventId, releaseId, number })
  return yes({ releaseId, number })
}

async function saveRelease(
  tx: Tx,
  actor: Actor,
  { draft, number, message }: { draft: Draft; number: number; message: Message },
): Promise<ReleaseId> {
  const id = newId<'release'>()
  const { value, bound, status } = draft.plan
  await tx
    .insertInto('timetableReleases')
    .values({
      organisationId: actor.organisationId,
      id,
      eventId: draft.eventId,
      number,
      draftId: draft.id,
      value,
      bound,
      status,
      messageFr: message.fr,
      messageEn: message.en,
      releasedBy: actor.userId,
    })
    .execute()
  return id
}

type InForce = { eventId: string; releaseId: ReleaseId; meetings: PlannedMeeting[] }

/** The keys of the tables refuse a double booking; they are compared once all rows are there. */
async function putInForce(tx: Tx, actor: Actor, { eventId, releaseId, meetings }: InForce): Promise<void> {
  const { organisationId } = actor
  const kept = meetings.map(({ id }) => id as string)
  await tx.deleteFrom('meetings').where('eventId', '=', eventId).where('id', 'not in', kept).execute()
  for (const part of inParts(meetings)) {
    await tx
      .insertInto('meetings')
      .values(part.map((meeting) => ({ ...meeting, organisationId, eventId })))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'id']).doUpdateSet((row) => ({ slot: row.ref('excluded.slot') })),
      )
      .execute()
    await tx
      .insertInto('releaseMeetings')
      .values(
        part.map(({ id, candidateId, tableId, slot }) => ({
          organisationId,
          releaseId,
          meetingId: id,
          candidateId,
          tableId,
          slot,
        })),
      )
      .execute()
  }
}

/** A statement has at most 65 535 parameters. */
const PART = 5_000
const inParts = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => rows.slice(part * PART, (part + 1) * PART))
