import type { Answer, Question } from '#src/engines/intake/question-types.ts'

/** A question as it is kept with its import: the first rows that have the value are enough to find it in the file. */
export type KeptQuestion = Omit<Question, 'places' | 'answer' | 'isRecalled'> & {
  places: { file: string; line: number }[]
}

/** What an import asks, and what was answered. */
export type ImportQuestion = {
  /** The same in every reading of the files. */
  id: string
  question: KeptQuestion
  /** How many rows have the value. */
  rows: number
  answer: Answer | null
  answeredAt: Date | null
  /** The answer was given to an earlier import. */
  isRecalled: boolean
}

/** How many values are asked about: all, those without an answer, and those answered as an earlier import was. */
export type QuestionCounts = { all: number; open: number; recalled: number }
