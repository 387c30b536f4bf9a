import type { AnswerRefusal } from '#src/modules/interviews/rules/answers.ts'
import type { FieldErrors } from '#src/platform/form.ts'

const FIELD_OF: Partial<Record<AnswerRefusal, string>> = { 'reason-missing': 'reason', 'words-missing': 'said' }

/** Beside which field each refusal of an answer is said; the first where several belong to the same. */
export function answerErrors(reasons: readonly AnswerRefusal[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const reason of reasons) errors[FIELD_OF[reason] ?? 'answer'] ??= reason
  return errors
}
