import { listEligibilityBases } from '#src/modules/candidates/queries.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { listProgrammeFiles } from '#src/modules/programmes/queries.ts'
import { factsOf } from '#src/modules/programmes/rules/facts-of.ts'
import { criteriaInForce, evaluateEligibility } from '#src/modules/programmes/rules.ts'
import type { ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import type { Db } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'

/**
 * What every open programme answers for these people (for everybody, without ids) on a day, by the criteria in force
 * that day: three queries, however many there are. People who are not visible to the actor are not in the map.
 */
export async function eligibilityOf(
  db: Db,
  actor: Actor,
  on: Day,
  ids?: readonly CandidateId[],
): Promise<Map<CandidateId, ProgrammeAnswer[]>> {
  const programmes = (await listProgrammeFiles(db, actor))
    .filter(({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || on < closedOn))
    .map(({ criteria, ...programme }) => ({ programme, criteria: criteriaInForce(criteria, on) }))
  const bases = await listEligibilityBases(db, actor, ids)
  return new Map(
    bases.map((basis) => {
      const facts = factsOf(basis)
      const answers = programmes.map(({ programme, criteria }) => ({
        programme,
        eligibility: evaluateEligibility(criteria, facts, on),
      }))
      return [basis.candidateId, answers]
    }),
  )
}
