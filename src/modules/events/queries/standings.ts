import type { CandidateId } from '#src/modules/candidates/types.ts'
import { getEvent, listEventProgrammes } from '#src/modules/events/queries.ts'
import { type Standing, standingOf } from '#src/modules/events/rules/standing.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import { listEnrolments } from '#src/modules/programmes/queries.ts'
import type { Db } from '#src/platform/database.ts'

/**
 * How people stand for an event, judged on its day: decisions first, else what the rules answer. The same number of
 * queries however many people there are.
 */
export async function listStandings(
  db: Db,
  actor: Actor,
  eventId: EventId,
  ids: readonly CandidateId[],
): Promise<Map<CandidateId, Standing>> {
  const { heldOn } = await getEvent(db, actor, eventId)
  const invited = await listEventProgrammes(db, actor, eventId)
  const answers = await eligibilityOf(db, actor, heldOn, ids)
  const decisions = new Map<string, 'admitted' | 'refused'>()
  // The newest decision comes first and counts.
  for (const { candidateId, programmeId, decision } of await listEnrolments(db, actor, ids)) {
    const key = `${candidateId} ${programmeId}`
    if (!decisions.has(key)) decisions.set(key, decision)
  }
  return new Map(
    ids.map((id) => {
      const standings = (answers.get(id) ?? []).map(({ programme, eligibility }) => ({
        programmeId: programme.id,
        answer: eligibility.answer,
        decision: decisions.get(`${id} ${programme.id}`) ?? null,
      }))
      return [id, standingOf(standings, invited)]
    }),
  )
}
