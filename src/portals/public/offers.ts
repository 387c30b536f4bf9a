import { listProgrammeFiles } from '#src/modules/programmes/queries.ts'
import { isOpenOn, type Question, questionsOf } from '#src/modules/programmes/rules/asked.ts'
import { criteriaInForce } from '#src/modules/programmes/rules.ts'
import type { Programme } from '#src/modules/programmes/types/kept.ts'
import type { Criterion } from '#src/modules/programmes/types.ts'
import type { Tx } from '#src/platform/database.ts'
import type { Day } from '#src/platform/day.ts'
import { todayIn } from '#src/platform/world.ts'
import { type PageContext, visiting } from '#src/portals/session.ts'

/** A programme that takes people today, with what it asks of them today. */
export type Offer = { programme: Programme; criteria: Criterion[] }

export async function listOffers(db: Tx, c: PageContext): Promise<Offer[]> {
  const { actor } = visiting(c)
  const today = todayHere(c)
  return (await listProgrammeFiles(db, actor))
    .filter((programme) => isOpenOn(programme, today))
    .map(({ criteria, ...programme }) => ({ programme, criteria: criteriaInForce(criteria, today) }))
}

/** What people are asked, for all these programmes together. */
export const questionsAsked = (offers: readonly Offer[]): Question[] =>
  questionsOf(offers.flatMap(({ criteria }) => criteria))

/** The day that it is at the organisation. */
export const todayHere = (c: PageContext): Day => todayIn(visiting(c).world, visiting(c).organisation.timeZone)
