import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { inState, visibleMatches } from '#src/modules/matching/queries.ts'
import { isLeftOut } from '#src/modules/matching/rules.ts'
import type { MatchFile, MatchId } from '#src/modules/matching/types.ts'
import type { Db } from '#src/platform/database.ts'

/** What a bulk approval needs of a match that waits for a decision. */
export type OpenMatch = Pick<
  MatchFile,
  'eventId' | 'candidateId' | 'jobId' | 'score' | 'forJobScore' | 'forCandidateScore' | 'requirements' | 'factors'
>

/** Matches that wait for a decision: those named, or all from a fused score up. */
export async function listOpenMatches(
  db: Db,
  actor: Actor,
  eventId: EventId,
  which: { ids: readonly MatchId[] } | { from: number },
): Promise<OpenMatch[]> {
  let found = visibleMatches(db, actor, eventId).where(inState('to-decide'))
  if ('from' in which) found = found.where('matches.score', '>=', which.from)
  else if (which.ids.length === 0) return []
  else found = found.where('matches.id', 'in', which.ids)
  const rows = await found
    .select(['matches.eventId', 'matches.candidateId', 'matches.jobId', 'matches.score', 'matches.requirements'])
    .select(['matches.forJob as forJobScore', 'matches.forCandidate as forCandidateScore'])
    .select('matches.contributions as factors')
    .orderBy('matches.id')
    .execute()
  return rows as unknown as OpenMatch[]
}

/** What approving all from a score up would do: how many, and how many are left to be decided one by one. */
export async function countOpenFrom(
  db: Db,
  actor: Actor,
  eventId: EventId,
  from: number,
): Promise<{ count: number; leftOut: number; toVerify: number }> {
  const open = await listOpenMatches(db, actor, eventId, { from })
  const approvable = open.filter(({ requirements }) => !isLeftOut(requirements))
  const toVerify = approvable.filter(({ requirements }) => requirements.some(({ state }) => state === 'to-verify'))
  return { count: approvable.length, leftOut: open.length - approvable.length, toVerify: toVerify.length }
}
