import { mayRegisterCandidates } from '#src/modules/candidates/access.ts'
import { insertCandidates, lockRegistrations } from '#src/modules/candidates/commands/write-candidates.ts'
import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import { emailKey, type RegistrationRefusal } from '#src/modules/candidates/rules.ts'
import type { CandidateId, NewCandidate } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Registers one person, by themselves or by staff, with the consents that they gave. Refused without a consent to be
 * registered, and when the e-mail belongs to somebody.
 */
export function registerCandidate(
  world: World,
  actor: Actor,
  person: NewCandidate,
): Promise<Decision<CandidateId, RegistrationRefusal>> {
  return change(world, actor, (tx) => enterCandidate(tx, actor, world.now(), person))
}

/** The same in the caller's transaction. */
export async function enterCandidate(
  tx: Tx,
  actor: Actor,
  at: Date,
  person: NewCandidate,
): Promise<Decision<CandidateId, RegistrationRefusal>> {
  permit(mayRegisterCandidates(actor))
  await lockRegistrations(tx, actor)
  const taken = await tx
    .selectFrom('candidates')
    .select('id')
    .where('emailKey', '=', emailKey(person.contact.email))
    .executeTakeFirst()
  const refusal = refusedIf({
    'email-taken': taken !== undefined,
    'consent-missing': !person.consents.some(({ purpose }) => purpose === 'registration'),
  })
  if (refusal) return refusal

  const [candidateId] = await insertCandidates(tx, actor, at, [person])
  await record<CandidateFact>(tx, actor, {
    type: 'candidate.registered',
    candidateId: candidateId!,
    source: person.source,
  })
  return yes(candidateId!)
}
