import type { Meeting, Pair, Problem, UnmetReason, Wish } from '#src/engines/timetable/types.ts'
import type { Draft } from '#src/modules/timetables/types.ts'

/** A wish for a firm that was left out, with the reason of the firm's first table. */
export type UnmetWish = {
  candidate: string
  table: string
  employer: string
  score: number
  wish: Wish
  because: UnmetReason | 'taken-out-by-hand'
}

type Planned = Pick<Draft, 'problem' | 'plan'>

/** Every wish that was left out, once per person and firm: those of both sides first. Met at one table is met. */
export function unmetWishes({ problem, plan }: Planned): UnmetWish[] {
  const firmOf = new Map(problem.tables.map((table) => [table.id, table.employer ?? table.id]))
  const nameOf = (candidate: string, table: string) => `${candidate} ${firmOf.get(table)}`
  const met = new Set(plan.meetings.map(({ candidate, table }) => nameOf(candidate, table)))
  const reasons = new Map(plan.unmet.map((unmet) => [`${unmet.candidate} ${unmet.table}`, unmet.because]))
  const wishes = new Map<string, UnmetWish>()
  for (const { candidate, table, score, wish } of problem.pairs) {
    const name = nameOf(candidate, table)
    if (!wish || met.has(name) || wishes.has(name)) continue
    const because = reasons.get(`${candidate} ${table}`) ?? 'taken-out-by-hand'
    wishes.set(name, { candidate, table, employer: firmOf.get(table) ?? table, score, wish, because })
  }
  const order: Wish[] = ['both', 'candidate', 'employer']
  return [...wishes.values()].sort((one, other) => order.indexOf(one.wish) - order.indexOf(other.wish))
}

/** What stands where a wish could have been met. `score` is the sum of the meetings. */
export type InTheWay = { meetings: Meeting[]; score: number }

/**
 * Finds what would have to give way for a wish: at the cheapest slot that both could keep, or the least of the meetings
 * that use up a maximum. Null where no single place would do.
 */
export function findsInTheWay({ problem, plan }: Planned): (wish: UnmetWish) => InTheWay | null {
  const scores = new Map(problem.pairs.map((pair) => [nameOf(pair), pair.score]))
  const scoreOf = (meetings: readonly Meeting[]) =>
    meetings.reduce((sum, meeting) => sum + (scores.get(nameOf(meeting)) ?? 0), 0)
  const cheapest = (groups: Meeting[][]) =>
    groups
      .filter((meetings) => meetings.length > 0)
      .map((meetings) => ({ meetings, score: scoreOf(meetings) }))
      .sort((one, other) => one.score - other.score)[0] ?? null
  const firmOf = new Map(problem.tables.map((table) => [table.id, table.employer ?? table.id]))
  const slotsOf = commonSlots(problem)
  return ({ candidate, table, employer, because }) => {
    const his = plan.meetings.filter((meeting) => meeting.candidate === candidate)
    const its = plan.meetings.filter((meeting) => meeting.table === table)
    if (because === 'person-at-maximum') return cheapest(his.map((meeting) => [meeting]))
    if (because === 'table-full') return cheapest(its.map((meeting) => [meeting]))
    if (because === 'employer-already-met')
      return cheapest([his.filter((meeting) => firmOf.get(meeting.table) === employer)])
    if (because !== 'another-meeting-worth-more') return null
    const at = (slot: number) => [...his, ...its].filter((meeting) => meeting.slot === slot)
    return cheapest(slotsOf(candidate, table).map(at))
  }
}

const nameOf = ({ candidate, table }: Pick<Pair, 'candidate' | 'table'>) => `${candidate} ${table}`

/** At which slots both are there and the pair allowed. */
function commonSlots({ candidates, tables, pairs, slots }: Problem): (candidate: string, table: string) => number[] {
  const away = new Map([...candidates, ...tables].map(({ id, away = [] }) => [id, new Set(away)]))
  const allowed = new Map(pairs.map((pair) => [nameOf(pair), pair.slots]))
  const all = Array.from({ length: slots }, (_, slot) => slot)
  return (candidate, table) =>
    (allowed.get(nameOf({ candidate, table })) ?? all).filter(
      (slot) => !away.get(candidate)?.has(slot) && !away.get(table)?.has(slot),
    )
}
