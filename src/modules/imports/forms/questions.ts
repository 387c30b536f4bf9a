import { z } from 'zod'
import { type AnswerFrame, acceptAnswer, answerForm, mayBeEmpty, optionsOf } from '#src/engines/intake/answer-forms.ts'
import type { Answer } from '#src/engines/intake/question-types.ts'
import type { ImportQuestion, KeptQuestion } from '#src/modules/imports/types/questions.ts'

/** The names of the fields of a question: what is answered, and, where that is typed, what else may be done. */
export const answerName = (id: string): string => `a-${id}`
export const outcomeName = (id: string): string => `o-${id}`

/** The questions that a form answers, by the names of its fields. */
export const questionsIn = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => /^[ao]-([0-9a-f]{20})$/.exec(name)?.[1] ?? [])),
]

export type Outcome = Exclude<Answer['is'], 'means'>

/** A choice that is no value: « =refuse ». */
export const outcomeChoice = (outcome: Outcome): string => `=${outcome}`

/** What may be done of a value beside saying what it means. What was understood in part, or kept as typed, may stay. */
export function outcomesOf(question: KeptQuestion): Outcome[] {
  const stays = ['partly-understood', 'old-classification', 'unknown-code'].includes(question.code)
  if (question.about === 'date-order') return []
  return [...(stays ? ['keep' as const] : []), ...(mayBeEmpty(question) ? ['empty' as const] : []), 'refuse']
}

/** The answers to choose from, or null where the answer is typed. */
export const choicesOf = (question: KeptQuestion): readonly { text: string }[] | null =>
  question.choices.length > 0 ? question.choices : optionsOf(answerForm(question))

const LONGEST = 500

/** The answers of a page. `ids`: all that was sent; a question that is gone has nothing to be checked. */
export function questionsForm(questions: readonly ImportQuestion[], ids: readonly string[], frame: AnswerFrame) {
  const byId = new Map(questions.map((asked) => [asked.id, asked.question]))
  return z.object(Object.fromEntries(ids.flatMap((id) => fieldsOf(id, byId.get(id), frame))))
}

function fieldsOf(id: string, question: KeptQuestion | undefined, frame: AnswerFrame): [string, z.ZodType][] {
  if (!question) return [answerName(id), outcomeName(id)].map((name) => [name, z.string().optional()])
  const outcomes: string[] = ['', ...outcomesOf(question)]
  const isOne = (text: string) => text === '' || text.startsWith('=') || accepts(question, text, frame)
  const answer = z
    .string()
    .max(LONGEST, 'too-long')
    .refine((text) => !text.startsWith('=') || outcomes.includes(text.slice(1)), 'choice-invalid')
    .refine(isOne, 'answer-not-understood')
    .default('')
  const outcome = z
    .string()
    .refine((text) => outcomes.includes(text), 'choice-invalid')
    .default('')
  return [
    [answerName(id), answer],
    [outcomeName(id), outcome],
  ]
}

const accepts = (question: KeptQuestion, text: string, frame: AnswerFrame) =>
  text.trim() === '' || acceptAnswer(question, text, frame) !== null

/** The answers that the form holds; null where there is none. What is typed counts before what is chosen beside it. */
export function answersOf(
  form: Readonly<Record<string, unknown>>,
  questions: readonly ImportQuestion[],
  frame: AnswerFrame,
): Map<string, Answer | null> {
  return new Map(
    questions.map(({ id, question }): [string, Answer | null] => {
      const typed = String(form[answerName(id)] ?? '').trim()
      const outcome = typed.startsWith('=') ? typed.slice(1) : typed === '' ? form[outcomeName(id)] : ''
      if (outcome) return [id, { is: outcome as Outcome }]
      const text = typed === '' ? null : acceptAnswer(question, typed, frame)
      return [id, text === null ? null : { is: 'means', text }]
    }),
  )
}

/** What the fields of questions show: the answers given so far. */
export const valuesOf = (questions: readonly ImportQuestion[]): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap(({ id, question, answer }): [string, string][] => {
      if (answer === null) return []
      if (answer.is === 'means') return [[answerName(id), answer.text]]
      return choicesOf(question) ? [[answerName(id), outcomeChoice(answer.is)]] : [[outcomeName(id), answer.is]]
    }),
  )
