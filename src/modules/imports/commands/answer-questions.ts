import type { Answer } from '#src/engines/intake/question-types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayImport } from '#src/modules/imports/access.ts'
import { remember } from '#src/modules/imports/commands/save-questions.ts'
import { type ImportRefusal, order } from '#src/modules/imports/commands/start-import.ts'
import type { ImportFact } from '#src/modules/imports/facts.ts'
import { listQuestionsById } from '#src/modules/imports/queries/questions.ts'
import { lockImport } from '#src/modules/imports/queries.ts'
import { isSameAnswer } from '#src/modules/imports/rules/answers.ts'
import type { ImportId } from '#src/modules/imports/types.ts'
import { json } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Answers what the files ask, by the ids of questions, null to take an answer back. Each is remembered for the next
 * files, and these are read again. Answers may follow one another while the files are being read: the last reading has
 * them all.
 */
export function answerQuestions(
  world: World,
  actor: Actor,
  id: ImportId,
  answers: ReadonlyMap<string, Answer | null>,
): Promise<Decision<null, ImportRefusal>> {
  return change(world, actor, async (tx) => {
    const kept = await lockImport(tx, actor, id)
    permit(mayImport(actor))
    const refusal = refusedIf({ 'not-to-confirm': kept.state !== 'to-confirm' && kept.state !== 'reading' })
    if (refusal) return refusal
    const asked = await listQuestionsById(tx, actor, id, [...answers.keys()])
    const now = world.now()
    const changed = asked.filter((question) => !isSameAnswer(question.answer, answers.get(question.id) ?? null))
    if (changed.length === 0) return yes(null)
    for (const { id: questionId, question } of changed) {
      const answer = answers.get(questionId) ?? null
      await tx
        .updateTable('importQuestions')
        .set({ answer: answer && json(answer), answeredAt: answer && now, isRecalled: false })
        .where('importId', '=', id)
        .where('id', '=', questionId)
        .execute()
      await remember({ tx, actor, now }, question, answer)
    }
    await tx
      .updateTable('imports')
      .set({ state: 'reading', stage: null, rowVersion: kept.rowVersion + 1 })
      .where('id', '=', id)
      .execute()
    await record<ImportFact>(tx, actor, { type: 'import.answered', importId: id, answers: changed.length })
    await order(tx, actor, 'read-import', id)
    return yes(null)
  })
}
