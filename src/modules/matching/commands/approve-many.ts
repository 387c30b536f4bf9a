import { lockEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayDecideMatches } from '#src/modules/matching/access.ts'
import type { MatchingFact } from '#src/modules/matching/facts.ts'
import { listOpenMatches, type OpenMatch } from '#src/modules/matching/queries/open-matches.ts'
import { decidedOn, isLeftOut } from '#src/modules/matching/rules.ts'
import type { MatchId } from '#src/modules/matching/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** The matches that a person ticked, or all those to decide from a fused score (0 to 1000) up. */
export type Which = { ids: readonly MatchId[] } | { from: number }

/**
 * Approves many matches in one act of a person, without a reason each. Those that somebody decided meanwhile stay as
 * they are. From a score up, a match with a missing requirement is left to be decided by itself.
 */
export function approveMatches(
  world: World,
  actor: Actor,
  eventId: EventId,
  which: Which,
): Promise<Decision<{ approved: number }, 'none-chosen'>> {
  return change(world, actor, async (tx) => {
    await lockEvent(tx, actor, eventId)
    permit(mayDecideMatches(actor))
    const open = await listOpenMatches(tx, actor, eventId, which)
    const chosen = 'from' in which ? open.filter(({ requirements }) => !isLeftOut(requirements)) : open
    const refusal = refusedIf({ 'none-chosen': chosen.length === 0 })
    if (refusal) return refusal

    await saveApprovals(tx, actor, chosen, world.now())
    const from = 'from' in which ? which.from : null
    await record<MatchingFact>(tx, actor, { type: 'matches.approved', eventId, count: chosen.length, from })
    return yes({ approved: chosen.length })
  })
}

const AT_A_TIME = 1000

async function saveApprovals(tx: Tx, actor: Actor, chosen: readonly OpenMatch[], at: Date): Promise<void> {
  const rows = chosen.map((match) => ({
    organisationId: actor.organisationId,
    id: newId(),
    eventId: match.eventId,
    candidateId: match.candidateId,
    jobId: match.jobId,
    decision: 'approved',
    factors: json(decidedOn(match)),
    decidedBy: actor.userId,
    decidedAt: at,
  }))
  for (let from = 0; from < rows.length; from += AT_A_TIME)
    await tx
      .insertInto('matchDecisions')
      .values(rows.slice(from, from + AT_A_TIME))
      .execute()
}
