import { anyOf, visibleCandidates } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'

/** For what each of these people ever consented, withdrawn or not. */
export async function listPurposes(
  db: Db,
  actor: Actor,
  ids: readonly CandidateId[],
): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('consents')
    .select(['candidateId', 'purpose'])
    .where(
      'candidateId',
      'in',
      visibleCandidates(db, actor).select('candidates.id').where('candidates.id', '=', anyOf(ids)),
    )
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { candidateId, purpose } of rows)
    found.set(candidateId, (found.get(candidateId) ?? new Set()).add(purpose))
  return found
}
