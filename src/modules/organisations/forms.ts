import { z } from 'zod'
import { emailField, optionalLine, requiredLine, rowVersion, textField } from '#src/platform/form.ts'
import { optionalPhone } from '#src/platform/form-fields.ts'

/** How the organisation is called and reached: all of it is published. */
export const OrganisationForm = z.object({
  name: requiredLine(200).refine((name) => name.length !== 1, 'too-short'),
  shortName: requiredLine(60),
  city: requiredLine(120),
  address: optionalLine(300),
  contactEmail: emailField,
  contactPhone: optionalPhone,
  rowVersion,
})
export type OrganisationForm = z.infer<typeof OrganisationForm>

/** Who answers for personal information: name, title and contact are published (P-39.1, s. 3.1). */
export const PrivacyOfficerForm = z.object({
  name: requiredLine(200),
  title: requiredLine(200),
  email: emailField,
  phone: optionalPhone,
  rowVersion,
})
export type PrivacyOfficerForm = z.infer<typeof PrivacyOfficerForm>

const policyText = textField(60_000)
  .refine((text) => text.length > 0, 'required')
  .refine((text) => text.length === 0 || text.length >= 200, 'policy-too-short')

export const PolicyForm = z.object({ textFr: policyText, textEn: policyText })
export type PolicyForm = z.infer<typeof PolicyForm>

const colour = z
  .string('required')
  .transform((text) => text.trim().toLowerCase())
  .refine((text) => text.length > 0, 'required')
  .refine((text) => /^#[0-9a-f]{6}$/.test(text), 'colour-invalid')

export const LookForm = z.object({ accent: colour, accentDark: colour, logoPath: optionalLine(8000), rowVersion })
export type LookForm = z.infer<typeof LookForm>

export const HostingForm = z.object({ hostingPlace: requiredLine(300), rowVersion })
export type HostingForm = z.infer<typeof HostingForm>
