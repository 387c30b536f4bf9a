import type { CandidateFact } from '#src/modules/candidates/facts.ts'
import { lockCandidate } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { CandidateActor } from '#src/modules/identity/types.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** In which language we write to the person, as they choose themselves. */
export function chooseLanguage(
  world: World,
  actor: CandidateActor,
  language: 'fr' | 'en',
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    const candidate = await lockCandidate(tx, actor, actor.candidateId as CandidateId)
    if (candidate.language === language) return yes(null)
    await tx
      .updateTable('candidates')
      .set({ language, rowVersion: candidate.rowVersion + 1, updatedAt: world.now() })
      .where('id', '=', candidate.id)
      .execute()
    await record<CandidateFact>(tx, actor, {
      type: 'candidate.corrected',
      candidateId: candidate.id,
      fields: ['language'],
    })
    return yes(null)
  })
}
