import { lockCandidate } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { mayTellCareer } from '#src/modules/careers/access.ts'
import type { CareerFact } from '#src/modules/careers/facts.ts'
import { lockCv } from '#src/modules/careers/queries.ts'
import type { CvRefusal } from '#src/modules/careers/types.ts'
import type { CandidateActor } from '#src/modules/identity/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { DOCUMENT_LIMITS, kindOf } from '#src/platform/documents/kind.ts'
import { permit } from '#src/platform/errors.ts'
import { enqueue } from '#src/platform/jobs.ts'
import { record } from '#src/platform/record.ts'
import type { Uploaded } from '#src/platform/upload.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Keeps the CV that a person gives, in the place of the one before, and has it read. What they confirmed from an
 * earlier one stays until they confirm again.
 */
export function giveCv(
  world: World,
  actor: CandidateActor,
  { name, bytes }: Uploaded,
): Promise<Decision<null, Extract<CvRefusal, 'empty' | 'wrong-type' | 'too-large'>>> {
  return change(world, actor, async (tx) => {
    const candidateId = actor.candidateId as CandidateId
    await lockCandidate(tx, actor, candidateId)
    permit(mayTellCareer(actor))
    const media = kindOf(bytes)
    const refusal = refusedIf({
      empty: bytes.length === 0,
      'wrong-type': bytes.length > 0 && media === undefined,
      'too-large': bytes.length > DOCUMENT_LIMITS.bytes,
    })
    if (refusal || !media) return refusal ?? { ok: false, reasons: ['wrong-type'] }

    const before = await lockCv(tx, actor, candidateId)
    const rowVersion = (before?.rowVersion ?? 0) + 1
    await tx.deleteFrom('cvs').where('candidateId', '=', candidateId).execute()
    await tx
      .insertInto('cvs')
      .values({
        organisationId: actor.organisationId,
        candidateId,
        name,
        media,
        bytes: Buffer.from(bytes),
        givenAt: world.now(),
        rowVersion,
      })
      .execute()
    await record<CareerFact>(tx, actor, { type: 'cv.given', candidateId })
    await enqueue(tx, 'read-cv', { organisationId: actor.organisationId, candidateId, rowVersion, actor })
    return yes(null)
  })
}

/** Removes a CV: the file and what was read in it. What the person confirmed stays theirs. */
export function removeCv(world: World, actor: CandidateActor): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const candidateId = actor.candidateId as CandidateId
    permit(mayTellCareer(actor))
    if (!(await lockCv(tx, actor, candidateId))) return yes(null)
    await tx.deleteFrom('cvs').where('candidateId', '=', candidateId).execute()
    await record<CareerFact>(tx, actor, { type: 'cv.removed', candidateId })
    return yes(null)
  })
}
