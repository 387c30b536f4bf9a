import type { Admission } from '#src/modules/programmes/types/kept.ts'
import type { Answer, Criterion, Rule } from '#src/modules/programmes/types.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'

/** Whether a decision goes against what the rules answered: then it is signed with a reason. */
export const isOverride = (decision: Admission, answer: Answer): boolean =>
  decision === 'admitted' ? answer !== 'yes' : answer === 'yes'

export type AdmissionRefusal = 'already-so' | 'answer-changed' | 'override-reason-missing'

type Deciding = {
  decision: Admission
  /** What the rules answer now, and what they answered on the page that the decision was taken from. */
  answer: Answer
  answerSeen: Answer
  /** The decision in force. */
  before: Admission | null
  overrideReason: string | null
}

/** A decision rests on what the person who takes it has seen, and changes something. */
export function decideAdmission(deciding: Deciding): Decision<{ overrideReason: string | null }, AdmissionRefusal> {
  const { decision, answer, answerSeen, before, overrideReason } = deciding
  const needsReason = isOverride(decision, answer)
  return (
    refusedIf({
      'already-so': before === decision,
      'answer-changed': answer !== answerSeen,
      'override-reason-missing': needsReason && !overrideReason,
    }) ?? yes({ overrideReason: needsReason ? overrideReason : null })
  )
}

export type RevisionRefusal = 'already-ended' | 'starts-before-the-old' | 'nothing-changed'

/** A criterion gets a new version from a day on; the old one is in force until the day before. */
export function decideRevision(old: Criterion, revised: Rule, validFrom: Day): Decision<Criterion, RevisionRefusal> {
  return (
    refusedIf({
      'already-ended': old.validTo !== null,
      'starts-before-the-old': validFrom <= old.validFrom,
      'nothing-changed': JSON.stringify(revised.parameters) === JSON.stringify(old.parameters),
    }) ?? yes({ ...old, validTo: validFrom })
  )
}

/** Criteria in force that nobody has verified for so long are to be looked at again. */
export const VERIFIED_FOR_MONTHS = 12
