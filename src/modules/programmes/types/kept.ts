import type { CandidateId } from '#src/modules/candidates/types.ts'
import type {
  Answer,
  Criterion,
  CriterionAnswer,
  CriterionId,
  Eligibility,
  ProgrammeId,
} from '#src/modules/programmes/types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Id } from '#src/platform/id.ts'

export type EnrolmentId = Id<'enrolment'>

/** A programme that an organisation offers, as it says it. */
export type Programme = {
  id: ProgrammeId
  slug: string
  nameFr: string
  nameEn: string
  summaryFr: string
  summaryEn: string
  openedOn: Day
  closedOn: Day | null
}

/** A version of a criterion in the tables of an organisation. Versions of one criterion share its code. */
export type KeptCriterion = Criterion & { id: CriterionId; programmeId: ProgrammeId; position: number }

export type ProgrammeFile = Programme & { criteria: KeptCriterion[] }

/** What the rules answer for a person in a programme. */
export type ProgrammeAnswer = { programme: Programme; eligibility: Eligibility }

export const ADMISSIONS = ['admitted', 'refused'] as const
export type Admission = (typeof ADMISSIONS)[number]

/** What a person of the staff decided, with what the rules answered that day. The latest of a programme counts. */
export type Enrolment = {
  id: EnrolmentId
  candidateId: CandidateId
  programmeId: ProgrammeId
  decision: Admission
  answer: Answer
  reasons: CriterionAnswer[]
  /** Written where the decision goes against the answer of the rules. */
  overrideReason: string | null
  decidedBy: string | null
  decidedAt: Date
}
