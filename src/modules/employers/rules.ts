import { isCnp2021, isOlderCode } from '#src/engines/vocabulary/cnp-2021.ts'
import type { CodeState, EmployerFields, JobFields } from '#src/modules/employers/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { folded } from '#src/platform/text.ts'

/** A name for comparing: without accents, case and punctuation. A name of signs only is itself. */
export const employerKey = (name: string): string =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || name.trim().toLowerCase()

/** What a search of firms looks into. */
export const employerSearchText = ({ name, usualName, sector, city }: Omit<EmployerFields, 'remarks'>): string =>
  folded([name, usualName, sector, city].filter(Boolean).join(' '))

export const memberEmailKey = (email: string | null): string | null =>
  email?.trim().normalize('NFC').toLowerCase() || null

/** What people call a firm. */
export const employerLabel = ({ name, usualName }: Pick<EmployerFields, 'name' | 'usualName'>): string =>
  usualName ?? name

/** « CNP 21221 » and « 21221.0 » are read as 21221. */
export const codeDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\.0+$/, '')
    .replace(/^\s*(cnp|noc)(\s*2021)?[\s:-]*/i, '')
    .trim()

export function codeState(typed: string): CodeState {
  const digits = codeDigits(typed)
  if (digits === '') return 'absent'
  if (isCnp2021(digits)) return 'known'
  return isOlderCode(digits) ? 'old' : 'unknown'
}

/** Where a code goes: to its column when it is one, else kept as it was typed. */
export function placedCode(typed: string): Pick<JobFields, 'cnpCode' | 'cnpSaid'> {
  const state = codeState(typed)
  if (state === 'absent') return { cnpCode: null, cnpSaid: null }
  return state === 'known' ? { cnpCode: codeDigits(typed), cnpSaid: null } : { cnpCode: null, cnpSaid: typed.trim() }
}

/** The next reference of a firm that numbers its jobs from 1: the first that nobody has. */
export function nextReference(taken: readonly string[]): string {
  const known = new Set(taken)
  for (let number = taken.length + 1; ; number++) if (!known.has(String(number))) return String(number)
}

/**
 * The interval after somebody chose the level asked for: what was read loosely stays loose until its lower end changes.
 */
export function askedLevel(
  chosen: number | null,
  before: { min: number | null; max: number | null },
): { min: number | null; max: number | null } {
  return chosen === before.min ? before : { min: chosen, max: chosen }
}

export type EmployerRefusal = 'name-taken'
export type MemberRefusal = 'email-taken'
export type ClosingRefusal = 'already-so'
export type JobRefusal = 'reference-taken' | 'wage-inverted' | 'wage-period-missing'

/** What must hold of a job, whoever writes it. `taken`: references of the firm's other jobs. */
export function decideJob(job: JobFields, taken: readonly string[]): Decision<JobFields, JobRefusal> {
  const { wageMin: min, wageMax: max } = job
  return (
    refusedIf({
      'reference-taken': taken.includes(job.reference),
      'wage-inverted': min !== null && max !== null && min > max,
      'wage-period-missing': (min !== null || max !== null) && job.wagePer === null,
    }) ?? yes(job)
  )
}
