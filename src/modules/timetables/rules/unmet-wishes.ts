import type { UnmetReason, Wish } from '#src/engines/timetable/types.ts'
import type { Draft } from '#src/modules/timetables/types.ts'

/**
 * A wish for a firm that was left out, with the reason of the firm's first table, or of one where a place is free.
 */
export type UnmetWish = {
  candidate: string
  table: string
  employer: string
  wish: Wish
  because: UnmetReason
}

type Planned = Pick<Draft, 'problem' | 'plan'>

/** Every wish that was left out, once per person and firm: those of both sides first. Met at one table is met. */
export function unmetWishes({ problem, plan }: Planned): UnmetWish[] {
  const firmOf = new Map(problem.tables.map((table) => [table.id, table.employer ?? table.id]))
  const nameOf = (candidate: string, table: string) => `${candidate} ${firmOf.get(table)}`
  const met = new Set(plan.meetings.map(({ candidate, table }) => nameOf(candidate, table)))
  const reasons = new Map(plan.unmet.map((unmet) => [`${unmet.candidate} ${unmet.table}`, unmet.because]))
  const wishes = new Map<string, UnmetWish>()
  for (const { candidate, table, wish } of problem.pairs) {
    if (!wish) continue
    const name = nameOf(candidate, table)
    // Drafts that were changed by hand before reasons were found anew have none for what was taken out.
    const because = reasons.get(`${candidate} ${table}`) ?? 'place-free'
    if (met.has(name) || (wishes.has(name) && because !== 'place-free')) continue
    wishes.set(name, { candidate, table, employer: firmOf.get(table) ?? table, wish, because })
  }
  const order: Wish[] = ['both', 'candidate', 'employer']
  return [...wishes.values()].sort((one, other) => order.indexOf(one.wish) - order.indexOf(other.wish))
}
