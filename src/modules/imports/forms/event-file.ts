import { z } from 'zod'
import type { EventFile } from '#src/modules/imports/types.ts'
import { type Day, isDay } from '#src/platform/day.ts'

const aDay = z.string().transform((text, context): Day => {
  if (isDay(text)) return text
  context.addIssue({ code: 'custom', message: 'not a day' })
  return z.NEVER
})
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

const Schema = z.object({
  format: z.literal('jumelage.journee/1'),
  nom: z.string().default(''),
  date: aDay,
  fuseau: z.string().default('America/Toronto'),
  lieu: z.string().nullish(),
  ouverturePortes: clock.nullish(),
  dureePlageMinutes: z.number().int().positive().nullish(),
  coupDeSiffletMinutes: z.array(z.number().int().positive()).default([]),
  plages: z.array(z.object({ plage: z.number().int().min(0), de: clock, a: clock })),
  sallesMaximum: z.number().int().positive().nullish(),
  entrevuesMaximumParCandidat: z.number().int().positive().nullish(),
  uneFoisParEntreprise: z.boolean().default(true),
  dateDeReferenceAdmissibilite: aDay.nullish(),
  programmes: z.array(z.string()).default([]),
})

/** Whether a JSON value claims to be an event file. */
export const isEventFile = (json: unknown) =>
  typeof json === 'object' && json !== null && 'format' in json && String(json.format).startsWith('jumelage.journee/')

/** The event of a file, or null where it does not have the form. */
export function readEventFile(json: unknown): EventFile | null {
  const parsed = Schema.safeParse(json)
  if (!parsed.success) return null
  const event = parsed.data
  return {
    name: event.nom,
    heldOn: event.date,
    timeZone: event.fuseau,
    place: event.lieu ?? null,
    doorsOpenAt: event.ouverturePortes ?? null,
    slotMinutes: event.dureePlageMinutes ?? null,
    warningMinute: event.coupDeSiffletMinutes[0] ?? null,
    rooms: event.sallesMaximum ?? null,
    maxPerCandidate: event.entrevuesMaximumParCandidat ?? null,
    oncePerEmployer: event.uneFoisParEntreprise,
    eligibilityOn: event.dateDeReferenceAdmissibilite ?? event.date,
    programmes: event.programmes,
    frame: {
      on: event.date,
      slots: event.plages.map(({ plage, de, a }) => ({ number: plage, from: minutes(de), to: minutes(a) })),
    },
  }
}

function minutes(text: string): number {
  const [hours = 0, past = 0] = text.split(':').map(Number)
  return hours * 60 + past
}
