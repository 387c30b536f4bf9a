import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Answer, Question, Subject } from '#src/engines/intake/question-types.ts'
import { memoryKey, questionKey } from '#src/engines/intake/questions.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { KeptQuestion } from '#src/modules/imports/types/questions.ts'
import type { ImportId } from '#src/modules/imports/types.ts'
import { json, type Tx } from '#src/platform/database.ts'

/** Names a question in a form and in the database, however long what it asks about is. */
const idOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 20)

type Of = { tx: Tx; actor: Actor; importId: ImportId; now: Date }

/** Rows per statement: PostgreSQL takes 65 535 parameters at most. */
const CHUNK = 1000

/** Keeps what the files ask now, over what they asked before. An answer stays, even to what is no longer asked. */
export async function saveQuestions({ tx, actor, importId, now }: Of, questions: readonly Question[]): Promise<void> {
  await tx.deleteFrom('importQuestions').where('importId', '=', importId).where('answer', 'is', null).execute()
  await tx.updateTable('importQuestions').set({ rows: 0 }).where('importId', '=', importId).execute()
  const recalledAt = await useRemembered(tx, now, questions)
  const rows = questions.map((question, position) => {
    const { answer, isRecalled } = question
    return {
      organisationId: actor.organisationId,
      importId,
      id: idOf(questionKey(question)),
      position,
      question: json(kept(question)),
      rows: question.places.length,
      answer: answer && json(answer),
      answeredAt: answer && (recalledAt.get(idOf(memoryKey(question))) ?? now),
      isRecalled,
    }
  })
  for (let from = 0; from < rows.length; from += CHUNK)
    await tx
      .insertInto('importQuestions')
      .values(rows.slice(from, from + CHUNK))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'importId', 'id']).doUpdateSet((row) => ({
          position: row.ref('excluded.position'),
          question: row.ref('excluded.question'),
          rows: row.ref('excluded.rows'),
        })),
      )
      .execute()
}

/** So many rows are enough to find a value in its file. */
const SHOWN_PLACES = 5

function kept({ places, answer: _answer, isRecalled: _isRecalled, ...question }: Question): KeptQuestion {
  return { ...question, places: places.slice(0, SHOWN_PLACES).map(({ file, line }) => ({ file, line })) }
}

/** Notes that these answers served again; when each was given, by its id. */
async function useRemembered(tx: Tx, now: Date, questions: readonly Question[]): Promise<Map<string, Date>> {
  const ids = questions.filter(({ isRecalled }) => isRecalled).map((question) => idOf(memoryKey(question)))
  const rows = await tx
    .updateTable('rememberedAnswers')
    .set({ usedAt: now })
    .where('id', '=', sql<string>`any(${ids})`)
    .returning(['id', 'answeredAt'])
    .execute()
  return new Map(rows.map(({ id, answeredAt }) => [id, answeredAt]))
}

/** Remembers an answer for the next files of the kind, or forgets it. */
export async function remember(
  { tx, actor, now }: Omit<Of, 'importId'>,
  subject: Subject,
  answer: Answer | null,
): Promise<void> {
  const key = memoryKey(subject)
  const id = idOf(key)
  if (answer === null) {
    await tx.deleteFrom('rememberedAnswers').where('id', '=', id).execute()
    return
  }
  const said = { answer: json(answer), answeredAt: now, usedAt: now }
  await tx
    .insertInto('rememberedAnswers')
    .values({ organisationId: actor.organisationId, id, key, ...said })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doUpdateSet(said))
    .execute()
}

/** An answer that no file has needed for so long is forgotten. */
const REMEMBERED_MONTHS = 12

export async function forgetAnswers(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - REMEMBERED_MONTHS)
  await tx.deleteFrom('rememberedAnswers').where('usedAt', '<', before).execute()
}
