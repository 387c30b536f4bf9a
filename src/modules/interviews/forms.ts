import { z } from 'zod'
import { ANSWERS, CANDIDATE_REASONS, EMPLOYER_REASONS } from '#src/modules/interviews/types.ts'
import { NOTE_KINDS } from '#src/modules/timetables/types.ts'
import { lineField, many, optionalTimeField, optionalWholeNumber, textField } from '#src/platform/form.ts'

const orNull = (text: string) => text || null

/** A field that may be absent or empty, else one of the choices. */
const optionalChoice = <const T extends string>(choices: readonly T[]) =>
  z
    .union([z.enum(choices, 'choice-invalid'), z.literal('')], 'choice-invalid')
    .optional()
    .transform((value) => (value || null) as T | null)

/** 0 where there is no answer yet. */
const rowVersion = optionalWholeNumber(0, 1_000_000_000).transform((version) => version ?? 0)

export const EmployerAnswerForm = z.object({
  answer: z.enum(ANSWERS, 'required'),
  reason: optionalChoice(EMPLOYER_REASONS),
  said: textField(1000).transform(orNull),
  note: textField(4000).transform(orNull),
  rowVersion,
})

export const CandidateAnswerForm = z.object({
  answer: z.enum(ANSWERS, 'required'),
  reason: optionalChoice(CANDIDATE_REASONS),
  said: textField(1000).transform(orNull),
  rowVersion,
})

/** What was searched and shown goes back to the list after the tap. */
export const CheckInForm = z.object({
  registration: z.uuid('choice-invalid'),
  show: lineField(20).optional(),
})

/** Somebody known who came without being registered. */
export const NewcomerForm = z.object({ candidate: z.uuid('choice-invalid') })

/** Who is not there, and from or until when. */
const noteFields = { kind: z.enum(NOTE_KINDS, 'required'), time: optionalTimeField }
export const AbsenceForm = z.object(noteFields)
export const TableNoteForm = z.object({ ...noteFields, table: z.uuid('choice-invalid') })

export const AbsencesForm = z.object({ absent: many(z.uuid('choice-invalid')) })
