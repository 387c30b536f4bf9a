import { lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { TimetableFact } from '#src/modules/timetables/facts.ts'
import { getDraft } from '#src/modules/timetables/queries/timetables.ts'
import type { Draft, DraftId } from '#src/modules/timetables/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'

/** First the lock on the event: two people who edit at once take turns, and numbers follow each other. */
export async function lockDraft(tx: Tx, actor: Actor, id: DraftId): Promise<Draft> {
  const draft = await getDraft(tx, actor, id)
  await lockEvent(tx, actor, draft.eventId as EventId)
  return draft
}

type NewDraft = Pick<Draft, 'rules' | 'problem' | 'plan' | 'locked'> & { eventId: string; basedOn: DraftId | null }

/** The next draft of the event. The caller holds the lock of the event. */
export async function saveDraft(tx: Tx, actor: Actor, draft: NewDraft): Promise<DraftId> {
  const { eventId, basedOn, rules, problem, plan, locked } = draft
  const id = newId<'draft'>()
  const latest = await tx
    .selectFrom('timetableDrafts')
    .select((row) => row.fn.max('number').as('number'))
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  const number = (latest?.number ?? 0) + 1
  await tx
    .insertInto('timetableDrafts')
    .values({
      organisationId: actor.organisationId,
      id,
      eventId,
      number,
      rules: json(rules),
      problem: json(problem),
      plan: json(plan),
      locked: json(locked),
      basedOn,
      madeBy: actor.userId,
    })
    .execute()
  await record<TimetableFact>(tx, actor, { type: 'timetable.drafted', eventId, draftId: id, number })
  return id
}
