import { z } from 'zod'
import type { EventPlan, Period } from '#src/modules/events/types.ts'
import {
  dateField,
  many,
  optionalLine,
  optionalTimeField,
  optionalWholeNumber,
  requiredLine,
  rowVersion,
  textField,
  tick,
  wholeNumber,
} from '#src/platform/form.ts'

/** The clocks of Québec, and the few places of it that keep others. */
export const EVENT_ZONES = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'] as const

/** Rows of the form for stretches without a break. */
export const PERIOD_ROWS = [1, 2, 3, 4] as const

const zone = z.string('required').refine(isZone, 'choice-invalid')

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export const EventForm = z.object({
  name: requiredLine(200).refine((name) => name.length >= 2, 'required'),
  heldOn: dateField(),
  timeZone: zone,
  place: requiredLine(300),
  doorsOpenAt: optionalTimeField,
  slotMinutes: wholeNumber(3, 180),
  warningMinute: optionalWholeNumber(1, 179),
  from1: optionalTimeField,
  to1: optionalTimeField,
  from2: optionalTimeField,
  to2: optionalTimeField,
  from3: optionalTimeField,
  to3: optionalTimeField,
  from4: optionalTimeField,
  to4: optionalTimeField,
  rooms: optionalWholeNumber(1, 1000),
  maxPerCandidate: wholeNumber(1, 100),
  maxWishes: wholeNumber(1, 9),
  oncePerEmployer: tick,
  repeatedHour: z.enum(['before', 'after'], 'choice-invalid').optional(),
  programmeIds: many(z.uuid('choice-invalid')),
  rowVersion: rowVersion.optional(),
})
export type EventForm = z.infer<typeof EventForm>

/** The periods that were typed, and the fields of which only one half was. */
export function periodsTyped(form: EventForm): { periods: Period[]; halves: string[] } {
  const rows = PERIOD_ROWS.map((row) => ({ row, from: form[`from${row}`], to: form[`to${row}`] }))
  return {
    periods: rows.flatMap(({ from, to }) => (from && to ? [{ from, to }] : [])),
    halves: rows.flatMap(({ row, from, to }) => (from && !to ? [`to${row}`] : to && !from ? [`from${row}`] : [])),
  }
}

export const planOf = (form: EventForm): EventPlan => ({
  name: form.name,
  heldOn: form.heldOn,
  timeZone: form.timeZone,
  place: form.place,
  doorsOpenAt: form.doorsOpenAt,
  slotMinutes: form.slotMinutes,
  warningMinute: form.warningMinute,
  rooms: form.rooms,
  maxPerCandidate: form.maxPerCandidate,
  maxWishes: form.maxWishes,
  oncePerEmployer: form.oncePerEmployer,
  repeatedHour: form.repeatedHour ?? null,
  periods: periodsTyped(form).periods,
  programmeIds: form.programmeIds,
})

const reason = textField(1000).refine((text) => text.length > 0, 'required')

export const PostponementForm = z.object({ toOn: dateField(), reason, rowVersion })
export const CancellationForm = z.object({ reason, rowVersion })

export const OpeningForm = z.object({ part: z.enum(['wishes', 'stars'], 'choice-invalid'), closesOn: dateField() })
export const ClosingForm = z.object({ part: z.enum(['wishes', 'stars'], 'choice-invalid') })

export const EventEmployerForm = z.object({
  state: z.enum(['to-confirm', 'confirmed', 'cancelled'], 'choice-invalid'),
  decisionMakerPresent: z.enum(['yes', 'no', 'unknown'], 'choice-invalid'),
  remarks: textField(4000).transform((text) => text || null),
})
export const NewEventEmployerForm = z.object({ employerId: z.uuid('choice-invalid') })

/** Recruiters one per line. `away` are numbers of slots. */
export const TableForm = z.object({
  recruiters: textField(2000).transform((text) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line.length > 0),
  ),
  languages: many(z.enum(['fr', 'en', 'es'], 'choice-invalid')),
  away: many(wholeNumber(0, 1000)),
  maxMeetings: optionalWholeNumber(0, 1000),
  rowVersion: rowVersion.optional(),
})
export type TableForm = z.infer<typeof TableForm>

export const JobChecksForm = z.object({
  items: many(z.enum(['real-job', 'wage', 'schedule', 'french-level', 'decision-maker'], 'choice-invalid')),
})

export const NewRegistrationForm = z.object({ candidateId: z.uuid('choice-invalid') })
/** `presence`: the whole day, one stretch of it by its place ('0' is the first), or the slots that are ticked. */
export const AvailabilityForm = z.object({
  presence: z.string('required').regex(/^(all|some|\d)$/, 'choice-invalid'),
  available: many(wholeNumber(0, 1000)),
  maxMeetings: optionalWholeNumber(0, 100),
  rowVersion,
})
export type AvailabilityForm = z.infer<typeof AvailabilityForm>
export const WithdrawalForm = z.object({ reason: optionalLine(500) })

export const NewWishForm = z.object({
  candidateId: z.uuid('choice-invalid'),
  employerId: z.uuid('choice-invalid'),
  side: z.enum(['candidate', 'employer'], 'choice-invalid'),
  rank: optionalWholeNumber(1, 9),
})
export const NewForbiddenPairForm = z.object({
  candidateId: z.uuid('choice-invalid'),
  employerId: z.uuid('choice-invalid'),
  reason: optionalLine(500),
})
export const LinksForm = z.object({ to: z.enum(['candidates', 'employers'], 'choice-invalid') })

export const LanguageForm = z.object({ language: z.enum(['fr', 'en'], 'choice-invalid') })

/** As many as a candidate may ever choose; an event may allow fewer. */
export const WISH_ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

const choice = z.union([z.uuid('choice-invalid'), z.literal('')]).optional()

export const WishesForm = z.object({
  choice1: choice,
  choice2: choice,
  choice3: choice,
  choice4: choice,
  choice5: choice,
  choice6: choice,
  choice7: choice,
  choice8: choice,
  choice9: choice,
})

/** The firms chosen, best first; a choice left empty in between is passed over. */
export const wishesTyped = (form: z.infer<typeof WishesForm>): string[] =>
  WISH_ROWS.flatMap((row) => form[`choice${row}`] || [])

const yesOrNo = z.enum(['yes', 'no'], 'choice-invalid')
export const FirmPresenceForm = z.object({ comes: yesOrNo, decides: yesOrNo.optional() })
