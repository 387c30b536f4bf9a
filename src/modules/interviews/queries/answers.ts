import { sql } from 'kysely'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayListAnswers } from '#src/modules/interviews/access.ts'
import type { AnswerSide, InterviewAnswer } from '#src/modules/interviews/types.ts'
import type { Db } from '#src/platform/database.ts'

/** The one door to answers: staff see both sides; a candidate and a firm see only what they said themselves. */
function visibleAnswers(db: Db, actor: Actor) {
  const answers = db.selectFrom('interviewAnswers')
  if (mayListAnswers(actor)) return answers
  if (actor.kind === 'candidate')
    return answers.where('side', '=', 'candidate').where('candidateId', '=', actor.candidateId)
  if (actor.kind === 'employer')
    return answers.where('side', '=', 'employer').where('employerId', '=', actor.employerId)
  return answers.where(sql.lit(false))
}

const described = (db: Db, actor: Actor, eventId: EventId) =>
  visibleAnswers(db, actor)
    .select(['id', 'candidateId', 'tableId', 'employerId', 'side', 'answer', 'reason', 'said', 'answeredAt'])
    .select(actor.kind === 'employer' ? 'note' : sql<string | null>`null`.as('note'))
    .select('rowVersion')
    .where('eventId', '=', eventId)

/** What was answered after the meetings of an event, the first first. Notes are for the firm that wrote them only. */
export async function listAnswers(db: Db, actor: Actor, eventId: EventId): Promise<InterviewAnswer[]> {
  return (await described(db, actor, eventId).orderBy('answeredAt').orderBy('id').execute()) as InterviewAnswer[]
}

type Pair = { eventId: EventId; candidateId: string; employerId: string }

/** What a person and a firm said of each other after an event, at all tables of the firm. */
export async function listAnswersBetween(db: Db, actor: Actor, pair: Pair): Promise<InterviewAnswer[]> {
  const rows = await described(db, actor, pair.eventId)
    .where('candidateId', '=', pair.candidateId)
    .where('employerId', '=', pair.employerId)
    .orderBy('id')
    .execute()
  return rows as InterviewAnswer[]
}

type Of = { eventId: EventId; candidateId: string; tableId: string; side: AnswerSide }

/** What one side answered after one meeting, if it did. */
export async function findAnswer(db: Db, actor: Actor, of: Of): Promise<InterviewAnswer | undefined> {
  const row = await described(db, actor, of.eventId)
    .where('candidateId', '=', of.candidateId)
    .where('tableId', '=', of.tableId)
    .where('side', '=', of.side)
    .executeTakeFirst()
  return row as InterviewAnswer | undefined
}
