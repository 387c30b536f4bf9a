import { lockEvent } from '#src/modules/events/queries.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayDecideMatches } from '#src/modules/matching/access.ts'
import type { MatchingFact } from '#src/modules/matching/facts.ts'
import { getMatchFile } from '#src/modules/matching/queries/match-file.ts'
import {
  type ApprovalRefusal,
  approvalFaults,
  decidedOn,
  type RefusalRefusal,
  refusalFaults,
} from '#src/modules/matching/rules.ts'
import type { Approval, MatchFile, MatchId, PairName, Refusal } from '#src/modules/matching/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { NotFound, permit, Stale } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/**
 * Approves a match: its pair may go into the timetable. Also one that was not proposed, with a note that says why.
 * Throws Stale when somebody decided since the form was opened.
 */
export function approveMatch(
  world: World,
  actor: Actor,
  pair: PairName,
  form: Approval,
): Promise<Decision<null, ApprovalRefusal>> {
  return change(world, actor, async (tx) => {
    const file = await lockMatchFile(tx, actor, pair, form.seen)
    const { isForbidden } = file
    const refusal = refusedIf(approvalFaults({ ...form, isForbidden, isProposed: file.id !== null }))
    if (refusal) return refusal
    const matchId = file.id ?? (await keepMatch(tx, actor, file, world.now()))
    await saveDecision(tx, actor, file, { ...form, decision: 'approved', at: world.now() })
    await record<MatchingFact>(tx, actor, { type: 'match.approved', matchId, ...pair })
    return yes(null)
  })
}

/** Refuses a match, with the reason that the person and the employer may read. Throws Stale. */
export function refuseMatch(
  world: World,
  actor: Actor,
  pair: PairName,
  form: Refusal,
): Promise<Decision<null, RefusalRefusal>> {
  return change(world, actor, async (tx) => {
    const file = await lockMatchFile(tx, actor, pair, form.seen)
    if (file.id === null) throw new NotFound()
    const refusal = refusedIf(refusalFaults(form))
    if (refusal) return refusal
    await saveDecision(tx, actor, file, { ...form, decision: 'refused', at: world.now() })
    await record<MatchingFact>(tx, actor, { type: 'match.refused', matchId: file.id, ...pair })
    return yes(null)
  })
}

/** Locks the event, so that decisions come one after the other and not during a computation. */
async function lockMatchFile(tx: Tx, actor: Actor, pair: PairName, seen: string): Promise<MatchFile> {
  await lockEvent(tx, actor, pair.eventId)
  const file = await getMatchFile(tx, actor, pair)
  permit(mayDecideMatches(actor))
  if ((file.decisions[0]?.id ?? '') !== seen) throw new Stale()
  return file
}

/** A pair that was not proposed becomes a match, because a person wants it. */
async function keepMatch(tx: Tx, actor: Actor, file: MatchFile, at: Date): Promise<MatchId> {
  const id = newId<'match'>()
  const { eventId, candidateId, jobId, employerId } = file
  await tx
    .insertInto('matches')
    .values({
      organisationId: actor.organisationId,
      id,
      eventId,
      candidateId,
      jobId,
      employerId,
      score: file.score,
      forJob: file.forJobScore,
      forCandidate: file.forCandidateScore,
      contributions: json(file.factors),
      requirements: json(file.requirements),
      computedAt: at,
    })
    .execute()
  return id
}

type Decided = { decision: 'approved' | 'refused'; reason: string; note: string | null; at: Date }

async function saveDecision(tx: Tx, actor: Actor, file: MatchFile, { at, ...decided }: Decided): Promise<void> {
  const { eventId, candidateId, jobId } = file
  await tx
    .insertInto('matchDecisions')
    .values({
      organisationId: actor.organisationId,
      id: newId(),
      eventId,
      candidateId,
      jobId,
      decision: decided.decision,
      reason: decided.reason,
      note: decided.note,
      factors: json(decidedOn(file)),
      decidedBy: actor.userId,
      decidedAt: at,
    })
    .execute()
}
