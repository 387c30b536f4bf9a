import type { Match } from '#src/engines/matching/types.ts'
import { lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayComputeMatches } from '#src/modules/matching/access.ts'
import type { MatchingFact } from '#src/modules/matching/facts.ts'
import { loadDayFacts } from '#src/modules/matching/queries/day-facts.ts'
import { type DayFacts, factorsOf, proposalsOf, USUAL_THRESHOLD } from '#src/modules/matching/rules.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

export type ComputationRefusal = 'nobody-registered' | 'no-open-job'

/**
 * Computes the matches of an event anew, in one transaction: pairs from the threshold (0 to 1000) up and wished ones
 * take the place of what was proposed before. Decisions are kept, and their pairs are scored again.
 */
export function computeMatches(
  world: World,
  actor: Actor,
  eventId: EventId,
  threshold: number = USUAL_THRESHOLD,
): Promise<Decision<{ proposed: number }, ComputationRefusal>> {
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId)
    permit(mayComputeMatches(actor))
    const facts = await loadDayFacts(tx, actor, eventId)
    const refusal = refusedIf({
      'nobody-registered': facts.people.length === 0,
      'no-open-job': facts.jobs.length === 0,
    })
    if (refusal) return refusal
    const { proposed, decided } = proposalsOf(facts, threshold, await decidedPairs(tx, eventId))

    await tx.deleteFrom('matches').where('eventId', '=', eventId).execute()
    await saveMatches(tx, actor, { eventId, facts, threshold, at: world.now() }, [...proposed, ...decided])
    await record<MatchingFact>(tx, actor, {
      type: 'matches.computed',
      eventId,
      people: facts.people.length,
      notTaken: facts.notTaken,
      jobs: facts.jobs.length,
      proposed: proposed.length,
      threshold,
    })
    return yes({ proposed: proposed.length })
  })
}

async function decidedPairs(tx: Tx, eventId: EventId): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('matchDecisions')
    .select(['candidateId', 'jobId'])
    .distinct()
    .where('eventId', '=', eventId)
    .execute()
  return new Set(rows.map(({ candidateId, jobId }) => `${candidateId} ${jobId}`))
}

type Basis = { eventId: EventId; facts: DayFacts; threshold: number; at: Date }
const AT_A_TIME = 1000

async function saveMatches(
  tx: Tx,
  actor: Actor,
  { eventId, facts, threshold, at }: Basis,
  matches: readonly Match[],
): Promise<void> {
  const employers = new Map<string, string>(facts.jobs.map(({ id, employerId }) => [id, employerId]))
  const rows = matches.map((match) => ({
    organisationId: actor.organisationId,
    id: newId(),
    eventId,
    candidateId: match.candidate,
    jobId: match.job,
    employerId: employers.get(match.job)!,
    score: match.fused,
    forJob: match.forJob.score,
    forCandidate: match.forCandidate.score,
    contributions: json(factorsOf(match, threshold)),
    requirements: json(match.requirements),
    computedAt: at,
  }))
  for (let from = 0; from < rows.length; from += AT_A_TIME)
    await tx
      .insertInto('matches')
      .values(rows.slice(from, from + AT_A_TIME))
      .execute()
}
