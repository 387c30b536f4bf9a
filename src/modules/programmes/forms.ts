import { z } from 'zod'
import { ADMISSIONS } from '#src/modules/programmes/types/kept.ts'
import { dateField, requiredLine } from '#src/platform/form.ts'
import { optionalLink, optionalText } from '#src/platform/form-fields.ts'

export const AdmissionForm = z.object({
  decision: z.enum(ADMISSIONS, 'choice-invalid'),
  answerSeen: z.enum(['yes', 'no', 'to-verify'], 'choice-invalid'),
  overrideReason: optionalText(2000),
})
export type AdmissionForm = z.infer<typeof AdmissionForm>

/** From when, and on the strength of what. What the criterion asks depends on its kind: see rule-form. */
export const RevisionForm = z.object({
  validFrom: dateField(),
  source: requiredLine(500),
  sourceUrl: optionalLink,
})
export type RevisionForm = z.infer<typeof RevisionForm>
