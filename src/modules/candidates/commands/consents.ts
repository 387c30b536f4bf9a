import { mayRecordConsents } from '#src/modules/candidates/access.ts'
import { insertConsents } from '#src/modules/candidates/commands/write-candidates.ts'
import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import { listConsents, lockCandidate } from '#src/modules/candidates/queries.ts'
import { type ConsentRefusal, decideConsent } from '#src/modules/candidates/rules.ts'
import type { CandidateId, ConsentPurpose } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

export type ConsentSaid = { purpose: ConsentPurpose; said: string | null; policyVersion: number | null }

/** Writes down that a person consents, for one purpose, having been told what the policy says. */
export function giveConsent(
  world: World,
  actor: Actor,
  id: CandidateId,
  { purpose, said, policyVersion }: ConsentSaid,
): Promise<Decision<null, ConsentRefusal>> {
  return change(world, actor, async (tx) => {
    await lockCandidate(tx, actor, id)
    permit(mayRecordConsents(actor))
    const inForce = (await listConsents(tx, actor, id)).filter(({ withdrawnAt }) => withdrawnAt === null)
    const decision = decideConsent(
      purpose,
      true,
      inForce.map((consent) => consent.purpose),
    )
    if (!decision.ok) return decision
    await insertConsents(tx, actor, [
      { candidateId: id, purpose, policyVersion, givenAt: world.now(), said, source: actor.kind },
    ])
    await record<CandidateFact>(tx, actor, { type: 'candidate.consent-given', candidateId: id, purpose })
    return yes(null)
  })
}

/** Takes a consent back, from now on. The row stays: it proves what was allowed until then. */
export function withdrawConsent(
  world: World,
  actor: Actor,
  id: CandidateId,
  purpose: ConsentPurpose,
): Promise<Decision<null, ConsentRefusal>> {
  return change(world, actor, async (tx) => {
    await lockCandidate(tx, actor, id)
    permit(mayRecordConsents(actor))
    const inForce = (await listConsents(tx, actor, id)).filter(({ withdrawnAt }) => withdrawnAt === null)
    const decision = decideConsent(
      purpose,
      false,
      inForce.map((consent) => consent.purpose),
    )
    if (!decision.ok) return decision
    await tx
      .updateTable('consents')
      .set({ withdrawnAt: world.now() })
      .where('candidateId', '=', id)
      .where('purpose', '=', purpose)
      .where('withdrawnAt', 'is', null)
      .execute()
    await record<CandidateFact>(tx, actor, { type: 'candidate.consent-withdrawn', candidateId: id, purpose })
    return yes(null)
  })
}
