import type { Answer, AnswerGiven, AnswerSide } from '#src/modules/interviews/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'

/** Days after a meeting during which one may answer, and correct an answer. */
export const ANSWER_DAYS = 14
const DAY = 86_400_000

export type AnswerWindow = 'not-yet' | 'open' | 'over'

/** The last instant at which a meeting may be answered. */
export const answersUntil = (slot: { to: Date }): Date => new Date(slot.to.getTime() + ANSWER_DAYS * DAY)

/** Whether a meeting may be answered: from its start, because four minutes are short, until two weeks after its end. */
export function answerWindow(slot: { from: Date; to: Date }, now: Date): AnswerWindow {
  if (now < slot.from) return 'not-yet'
  return now <= answersUntil(slot) ? 'open' : 'over'
}

export const ANSWER_REFUSALS = [
  'not-yet',
  'too-late',
  'cancelled',
  'reason-missing',
  'words-missing',
  'contact-is-open',
] as const
export type AnswerRefusal = (typeof ANSWER_REFUSALS)[number]

type Situation = { window: AnswerWindow; isCancelled: boolean; isIntroduced: boolean }

/**
 * Whether a side may answer so. A no has a reason, and « other » has words. Once both were told to write to each
 * other, a yes cannot be taken back here: it was sent.
 */
export const decideAnswer = (
  { window, isCancelled, isIntroduced }: Situation,
  { answer, reason, said }: Pick<AnswerGiven, 'answer' | 'reason' | 'said'>,
): Decision<null, AnswerRefusal> =>
  refusedIf({
    'not-yet': window === 'not-yet',
    'too-late': window === 'over',
    cancelled: isCancelled,
    'reason-missing': answer === 'no' && reason === null,
    'words-missing': reason === 'other' && said === null,
    'contact-is-open': isIntroduced && answer !== 'yes',
  }) ?? yes(null)

/**
 * Whether a person and a firm both want to go further, from what they said at all the tables of that firm: one yes on
 * each side is enough, whatever a second recruiter said.
 */
export const isMutual = (answers: readonly { side: AnswerSide; answer: Answer }[]): boolean =>
  (['candidate', 'employer'] as const).every((side) =>
    answers.some((said) => said.side === side && said.answer === 'yes'),
  )
