import { lockCandidate } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayDecideAdmissions } from '#src/modules/programmes/access.ts'
import type { ProgrammeFact } from '#src/modules/programmes/facts.ts'
import type { AdmissionForm } from '#src/modules/programmes/forms.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import { listEnrolments } from '#src/modules/programmes/queries.ts'
import { type AdmissionRefusal, decideAdmission } from '#src/modules/programmes/rules/decide.ts'
import type { EnrolmentId } from '#src/modules/programmes/types/kept.ts'
import type { ProgrammeId } from '#src/modules/programmes/types.ts'
import { json } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { NotFound, permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** Of whom, in which programme, on which day (that of the organisation). */
export type AdmissionOf = { candidateId: CandidateId; programmeId: ProgrammeId; on: Day }

/** Admits or refuses a person, and keeps what the rules answered. Against the rules, only with a written reason. */
export function decideEnrolment(
  world: World,
  actor: Actor,
  { candidateId, programmeId, on }: AdmissionOf,
  form: AdmissionForm,
): Promise<Decision<EnrolmentId, AdmissionRefusal>> {
  return change(world, actor, async (tx) => {
    await lockCandidate(tx, actor, candidateId)
    permit(mayDecideAdmissions(actor))
    const answers = (await eligibilityOf(tx, actor, on, [candidateId])).get(candidateId)
    const eligibility = answers?.find(({ programme }) => programme.id === programmeId)?.eligibility
    if (!eligibility) throw new NotFound()
    const enrolments = await listEnrolments(tx, actor, [candidateId])
    const before = enrolments.find((enrolment) => enrolment.programmeId === programmeId)?.decision ?? null
    const decided = decideAdmission({ ...form, answer: eligibility.answer, before })
    if (!decided.ok) return decided

    const enrolmentId = newId<'enrolment'>()
    const { decision } = form
    const { answer, reasons } = eligibility
    const { overrideReason } = decided.value
    await tx
      .insertInto('enrolments')
      .values({
        organisationId: actor.organisationId,
        id: enrolmentId,
        candidateId,
        programmeId,
        decision,
        answer,
        reasons: json(reasons),
        overrideReason,
        decidedBy: actor.userId,
        decidedAt: world.now(),
      })
      .execute()
    await record<ProgrammeFact>(tx, actor, {
      type: 'enrolment.decided',
      candidateId,
      enrolmentId,
      programmeId,
      decision,
      answer,
      isOverride: overrideReason !== null,
    })
    return yes(enrolmentId)
  })
}
