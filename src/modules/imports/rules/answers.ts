import type { Answer } from '#src/engines/intake/question-types.ts'

export const isSameAnswer = (one: Answer | null, other: Answer | null): boolean =>
  one?.is === other?.is && textOf(one) === textOf(other)

/** What an answer says that a value means; null where it says something else of it. */
export const textOf = (answer: Answer | null): string | null => (answer?.is === 'means' ? answer.text : null)
