import { z } from 'zod'
import { optionalWholeNumber, textField, tick, wholeNumber } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'

const idField = z.string('required').refine(isId, 'choice-invalid')

export const DraftForm = z.object({ fairness: tick, noConsecutive: tick, compact: tick })

/** A change by hand to one cell of the board. */
export const EditForm = z.object({
  act: z.enum(['put', 'move', 'remove', 'lock', 'unlock'], 'choice-invalid'),
  candidate: idField,
  table: idField,
  slot: wholeNumber(0, 2_015),
  toSlot: optionalWholeNumber(0, 2_015),
})

export const ReleaseForm = z.object({ messageFr: textField(2_000), messageEn: textField(2_000) })

export const DeclineForm = z.object({ reason: textField(500) })
