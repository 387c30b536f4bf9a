import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Admission, EnrolmentId } from '#src/modules/programmes/types/kept.ts'
import type { Answer, CriterionId, ProgrammeId } from '#src/modules/programmes/types.ts'

export type ProgrammeFact =
  | { type: 'programme.installed'; programmeId: ProgrammeId; slug: string }
  | { type: 'criterion.revised'; programmeId: ProgrammeId; criterionId: CriterionId; code: string }
  | { type: 'criterion.verified'; programmeId: ProgrammeId; criterionId: CriterionId; code: string }
  | {
      type: 'enrolment.decided'
      candidateId: CandidateId
      enrolmentId: EnrolmentId
      programmeId: ProgrammeId
      decision: Admission
      answer: Answer
      isOverride: boolean
    }
