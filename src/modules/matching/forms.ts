import { z } from 'zod'
import { APPROVAL_REASONS, type MatchId, REFUSAL_REASONS } from '#src/modules/matching/types.ts'
import { many, textField, wholeNumber } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'

/** Scores are shown from 0 to 100, and kept from 0 to 1000. */
const shownScore = wholeNumber(0, 100).transform((score) => score * 10)

const note = textField(2000).transform((text) => text || null)
/** The decision that was the latest when the form was opened; empty when there was none. */
const seen = z.string().max(40)

export const ComputationForm = z.object({ threshold: shownScore })

export const ApprovalForm = z.object({ reason: z.enum(APPROVAL_REASONS, 'choice-invalid'), note, seen })

/** On the page of the approval: its fields have names of their own. */
export const RefusalForm = z.object({
  refusalReason: z.enum(REFUSAL_REASONS, 'choice-invalid'),
  refusalNote: note,
  seen,
})

/** The matches that were ticked. */
export const ChosenForm = z.object({
  matches: many(
    z
      .string()
      .refine(isId, 'choice-invalid')
      .transform((id) => id as MatchId),
  ),
})
/** All that are to decide, from a score up. */
export const FromScoreForm = z.object({ from: shownScore })
