import { z } from 'zod'
import { optionalWholeNumber, textField, tick, wholeNumber } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'

const idField = z.string('required').refine(isId, 'choice-invalid')

export const DraftForm = z.object({
  fairness: z.enum(['0', '1', '2'], 'choice-invalid'),
  noConsecutive: tick,
  compact: tick,
  limitRooms: tick,
  rooms: optionalWholeNumber(1, 1_000),
})

/** A question about a draft. What it needs depends on its kind. */
export const WhatIfForm = z.object({
  kind: z.enum(['table', 'slot', 'person', 'job', 'rooms'], 'choice-invalid'),
  employer: idField.optional(),
  person: idField.optional(),
  job: idField.optional(),
  from: optionalWholeNumber(0, 2_016),
  until: optionalWholeNumber(0, 2_016),
  rooms: optionalWholeNumber(1, 1_000),
})

/** A change by hand to one cell of the board. */
export const EditForm = z.object({
  act: z.enum(['put', 'move', 'swap', 'replace', 'remove', 'lock', 'unlock'], 'choice-invalid'),
  /** Left out by whoever drags: then it is who sits at this place. */
  candidate: idField.optional(),
  table: idField,
  slot: wholeNumber(0, 2_015),
  toTable: idField.optional(),
  toSlot: optionalWholeNumber(0, 2_015),
})

export const ReleaseForm = z.object({ messageFr: textField(2_000), messageEn: textField(2_000) })

export const DeclineForm = z.object({ reason: textField(500) })
