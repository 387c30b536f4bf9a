import type { ImmigrationStatus } from '#src/engines/intake/value-types.ts'
import type { ConsentPurpose, Contact } from '#src/modules/candidates/types.ts'
import type { Day } from '#src/platform/day.ts'

/** How people say what they know of a language. */
export const STAGES = ['beginner', 'intermediate', 'advanced'] as const
export type Stage = (typeof STAGES)[number]

export type SituationAnswers = {
  status: ImmigrationStatus | null
  bornInCanada: boolean | null
  arrived: { from: Day; to: Day } | null
  postalCode: string | null
}

export type ExperienceAnswers = {
  hasDiploma: boolean | null
  /** In the person's field in Québec. */
  quebecMonths: number | null
  years: number | null
}

/** The self-check: what the criteria ask, and no name. Null is not known. */
export type CheckAnswers = SituationAnswers & ExperienceAnswers & { frenchSpoken: Stage | null }

/** The whole of a registration, step by step. */
export type OnlineAnswers = {
  you: Contact
  situation: SituationAnswers
  work: ExperienceAnswers & {
    wantedTitle: string | null
    lastTitle: string | null
    diploma: string | null
    fieldOfStudy: string | null
    skills: string[]
  }
  languages: { frenchSpoken: Stage | null; frenchWritten: Stage | null; english: Stage | null }
  consents: {
    consents: ConsentPurpose[]
    /** The version that was on the screen. */
    policyVersion: number
    event: string | null
  }
}
