import type { JobRefusal } from '#src/modules/employers/rules.ts'
import type { Job } from '#src/modules/employers/types.ts'
import type { FieldErrors } from '#src/platform/form.ts'
import { amountBox } from '#src/platform/form-fields.ts'
import type { FormView } from '#src/ui/form.tsx'
import type { Words } from '#src/words/words.ts'

/** What the boxes of a job show at first. */
export function jobValues(t: Words, job: Job): FormView['values'] {
  const text = (value: string | number | null) => (value === null ? '' : String(value))
  const amount = (value: number | null) => amountBox(value, t.language)
  return {
    title: job.title,
    reference: job.reference,
    cnp: text(job.cnpCode ?? job.cnpSaid),
    openings: text(job.openings),
    essentialSkills: job.essentialSkills.join('\n'),
    assetSkills: job.assetSkills.join('\n'),
    frenchSpoken: text(job.frenchSpokenMin),
    frenchWritten: text(job.frenchWrittenMin),
    otherLanguage: text(job.otherLanguage),
    schedule: text(job.schedule),
    wageMin: amount(job.wageMin),
    wageMax: amount(job.wageMax),
    wagePer: text(job.wagePer),
    region: text(job.region),
    professionalOrder: text(job.professionalOrder),
    conditions: text(job.conditions),
    rowVersion: text(job.rowVersion),
  }
}

const FIELD: Record<JobRefusal, string> = {
  'reference-taken': 'reference',
  'wage-inverted': 'wageMax',
  'wage-period-missing': 'wagePer',
}

/** The refusals of a job, each at its field. */
export const jobErrors = (reasons: readonly JobRefusal[]): FieldErrors =>
  Object.fromEntries(reasons.map((reason) => [FIELD[reason], reason]))
