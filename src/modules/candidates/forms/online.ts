import { z } from 'zod'
import { STATUSES } from '#src/engines/intake/value-types.ts'
import { STAGES } from '#src/modules/candidates/types/online.ts'
import { CONSENT_PURPOSES } from '#src/modules/candidates/types.ts'
import {
  emailField,
  lineField,
  many,
  optionalLine,
  optionalWholeNumber,
  requiredLine,
  wholeNumber,
} from '#src/platform/form.ts'
import {
  linesField,
  looseDateField,
  optionalChoice,
  optionalPhone,
  optionalPostalCode,
  optionalYesNo,
} from '#src/platform/form-fields.ts'

// What a person types alone on the public site. Nothing but a name, an e-mail and one consent is required: what is not
// known is to verify, never a no.

const situation = {
  status: optionalChoice(STATUSES),
  bornInCanada: optionalYesNo,
  arrived: looseDateField(),
  postalCode: optionalPostalCode,
}
const experience = {
  hasDiploma: optionalYesNo,
  quebecMonths: optionalWholeNumber(0, 600),
  years: optionalWholeNumber(0, 60),
}
const stage = optionalChoice(STAGES)

/** The self-check: what the criteria ask, and no name. */
export const CheckForm = z.object({ ...situation, ...experience, frenchSpoken: stage })

export const YouForm = z.object({
  givenNames: requiredLine(200),
  familyNames: lineField(200),
  email: emailField,
  phone: optionalPhone,
  language: z.enum(['fr', 'en'], 'choice-invalid'),
})

export const SituationForm = z.object(situation)

export const WorkForm = z.object({
  ...experience,
  wantedTitle: optionalLine(120),
  lastTitle: optionalLine(120),
  diploma: optionalLine(120),
  fieldOfStudy: optionalLine(120),
  skills: linesField(20, 60),
})

export const LanguagesForm = z.object({ frenchSpoken: stage, frenchWritten: stage, english: stage })

export const ConsentsForm = z.object({
  consents: many(z.enum(CONSENT_PURPOSES, 'choice-invalid')),
  /** The version that was on the screen. */
  policyVersion: wholeNumber(1, 1_000_000),
  event: optionalLine(60),
})
