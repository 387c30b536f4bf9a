import { z } from 'zod'
import { emailField, lineField, optionalLine, requiredLine, rowVersion, textField } from '#src/platform/form.ts'

export const ContactForm = z.object({
  givenNames: requiredLine(200),
  familyNames: lineField(200),
  email: emailField,
  phone: optionalLine(40),
  language: z.enum(['fr', 'en'], 'choice-invalid'),
  rowVersion,
})
export type ContactForm = z.infer<typeof ContactForm>

export const NoteForm = z.object({ text: textField(10_000).refine((text) => text.length > 0, 'required') })
