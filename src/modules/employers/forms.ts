import { z } from 'zod'
import { WAGE_PERIODS } from '#src/modules/employers/types.ts'
import {
  emailField,
  optionalLine,
  optionalWholeNumber,
  requiredLine,
  rowVersion,
  tick,
  wholeNumber,
} from '#src/platform/form.ts'
import { linesField, optionalAmount, optionalChoice, optionalPhone, optionalText } from '#src/platform/form-fields.ts'

const employer = {
  name: requiredLine(200),
  usualName: optionalLine(200),
  sector: optionalLine(120),
  city: optionalLine(120),
  sizeSaid: optionalLine(60),
}
/** A firm that is new, by staff. */
export const NewEmployerForm = z.object({ ...employer, remarks: optionalText(4000) })
export type NewEmployerForm = z.infer<typeof NewEmployerForm>

/** By staff, with their remarks. */
export const EmployerForm = NewEmployerForm.extend({ rowVersion })
/** By the firm itself. */
export const OwnEmployerForm = z.object({ ...employer, rowVersion })
export type EmployerForm = z.infer<typeof OwnEmployerForm> & { remarks?: string | null }

export const MemberForm = z.object({
  name: requiredLine(200),
  title: optionalLine(200),
  email: emailField
    .or(z.literal(''))
    .optional()
    .transform((email) => email || null),
  phone: optionalPhone,
  isContact: tick,
  language: z.enum(['fr', 'en'], 'choice-invalid'),
})
export type MemberForm = z.infer<typeof MemberForm>

const level = optionalWholeNumber(1, 12)

/** The codes of the 17 administrative regions. */
const REGIONS = Array.from({ length: 17 }, (_, place) => String(place + 1).padStart(2, '0'))

export const NewJobForm = z.object({
  /** Left empty, the firm's next number. */
  reference: optionalLine(60),
  title: requiredLine(200),
  /** As typed; rules say what it is. */
  cnp: optionalLine(40),
  essentialSkills: linesField(40),
  assetSkills: linesField(40),
  frenchSpoken: level,
  frenchWritten: level,
  otherLanguage: optionalLine(200),
  schedule: optionalLine(200),
  wageMin: optionalAmount(0, 1_000_000),
  wageMax: optionalAmount(0, 1_000_000),
  wagePer: optionalChoice(WAGE_PERIODS),
  region: optionalChoice(REGIONS),
  professionalOrder: optionalLine(200),
  openings: wholeNumber(1, 999),
  conditions: optionalText(2000),
})
export type NewJobForm = z.infer<typeof NewJobForm>

export const JobForm = NewJobForm.extend({ rowVersion })
export type JobForm = z.infer<typeof JobForm>
