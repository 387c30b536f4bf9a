import { z } from 'zod'
import { STATUSES } from '#src/engines/intake/value-types.ts'
import { CONSENT_PURPOSES } from '#src/modules/candidates/types.ts'
import {
  emailField,
  lineField,
  many,
  optionalDateField,
  optionalLine,
  optionalWholeNumber,
  requiredLine,
  rowVersion,
  textField,
} from '#src/platform/form.ts'
import {
  linesField,
  looseDateField,
  optionalAmount,
  optionalChoice,
  optionalPhone,
  optionalPostalCode,
  optionalYesNo,
} from '#src/platform/form-fields.ts'

const contact = {
  givenNames: requiredLine(200),
  familyNames: lineField(200),
  email: emailField,
  phone: optionalPhone,
  language: z.enum(['fr', 'en'], 'choice-invalid'),
}
export const ContactForm = z.object({ ...contact, rowVersion })
export type ContactForm = z.infer<typeof ContactForm>

export const NoteForm = z.object({ text: textField(10_000).refine((text) => text.length > 0, 'required') })

/** By staff, for somebody at the counter or on the telephone; with the consents that the person gave, one box each. */
export const RegistrationForm = z.object({ ...contact, consents: many(z.enum(CONSENT_PURPOSES, 'choice-invalid')) })
export type RegistrationForm = z.infer<typeof RegistrationForm>

/** 0: there is no such file yet. */
const fileVersion = z
  .string('required')
  .regex(/^\d{1,9}$/, 'number-invalid')
  .transform(Number)

export const EligibilityForm = z.object({
  status: optionalChoice(STATUSES),
  originCountry: optionalLine(100),
  bornInCanada: optionalYesNo,
  arrived: looseDateField(),
  /** Keeps an interval that the boxes cannot show, such as « entre janvier et mars ». */
  keepArrival: optionalYesNo,
  postalCode: optionalPostalCode,
  hasDiploma: optionalYesNo,
  diplomaCountry: optionalLine(100),
  quebecMonthsMin: optionalWholeNumber(0, 600),
  quebecMonthsMax: optionalWholeNumber(0, 600),
  quebecOutsideField: optionalYesNo,
  rowVersion: fileVersion,
})
export type EligibilityForm = z.infer<typeof EligibilityForm>

const level = optionalWholeNumber(1, 12)

export const ProfileForm = z.object({
  wantedTitle: optionalLine(200),
  lastTitle: optionalLine(200),
  otherTitles: linesField(20, 200),
  diploma: optionalLine(200),
  fieldOfStudy: optionalLine(200),
  yearsMin: optionalAmount(0, 60),
  yearsMax: optionalAmount(0, 60),
  skills: linesField(60),
  frenchSpokenMin: level,
  frenchSpokenMax: level,
  frenchWrittenMin: level,
  frenchWrittenMax: level,
  englishMin: level,
  englishMax: level,
  regions: many(z.string().regex(/^(0[1-9]|1[0-7])$/, 'choice-invalid')),
  wageFloor: optionalAmount(0, 500),
  mayWorkUntil: optionalDateField(),
  rowVersion: fileVersion,
})
export type ProfileForm = z.infer<typeof ProfileForm>

export const ConsentForm = z.object({
  purpose: z.enum(CONSENT_PURPOSES, 'choice-invalid'),
  said: optionalLine(300),
})
export type ConsentForm = z.infer<typeof ConsentForm>
