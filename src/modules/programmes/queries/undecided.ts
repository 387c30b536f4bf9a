import { visibleCandidates } from '#src/modules/candidates/queries.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import type { Programme } from '#src/modules/programmes/types/kept.ts'
import type { Answer } from '#src/modules/programmes/types.ts'
import type { Db } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'

/** How many people of a programme have this answer, and no decision yet. */
export type Undecided = { programme: Programme; answers: Record<Exclude<Answer, 'no'>, number> }

/** Who waits for a decision of admission, programme by programme: four queries, however many people there are. */
export async function listUndecided(db: Db, actor: Actor, on: Day): Promise<Undecided[]> {
  const decided = await db
    .selectFrom('enrolments')
    .select(['candidateId', 'programmeId'])
    .distinct()
    .where('candidateId', 'in', visibleCandidates(db, actor).select('candidates.id'))
    .execute()
  const done = new Set(decided.map(({ candidateId, programmeId }) => `${candidateId} ${programmeId}`))
  const found = new Map<string, Undecided>()
  for (const [candidateId, answers] of await eligibilityOf(db, actor, on))
    for (const { programme, eligibility } of answers) {
      const own = found.get(programme.id) ?? { programme, answers: { yes: 0, 'to-verify': 0 } }
      found.set(programme.id, own)
      if (eligibility.answer !== 'no' && !done.has(`${candidateId} ${programme.id}`)) own.answers[eligibility.answer]++
    }
  return [...found.values()]
}
