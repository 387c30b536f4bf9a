import { checkPlan } from '#src/engines/timetable/check.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem, SolveOptions } from '#src/engines/timetable/types.ts'

/**
 * A plan for a problem from the plan of another: what can still be held stays, free places are filled, nobody else
 * moves. Null where what is left breaks a rule, such as a smaller number of rooms.
 */
export function goOnFrom(plan: Plan, problem: Problem, options: SolveOptions): Plan | null {
  const away = new Map([...problem.candidates, ...problem.tables].map((one) => [one.id, new Set(one.away ?? [])]))
  const isThere = (id: string, slot: number) => away.get(id)?.has(slot) === false
  const meetings = plan.meetings.filter(
    ({ candidate, table, slot }) => isThere(candidate, slot) && isThere(table, slot),
  )
  if (checkPlan(problem, { meetings }).breaches.length > 0) return null
  const { disturbed: _, ...filled } = repairTimetable(
    { problem, plan: { ...plan, meetings }, changes: { now: -1 } },
    options,
  )
  return filled
}

/** A plan for a supposed day. `isKept`: what could stand was left where it is, and whole plans were not compared. */
export type SupposedPlan = { plan: Plan; isKept: boolean }

/**
 * The plan for a problem that differs a little from that of a plan. Where the best was not proven, a new search of less
 * than a second would find less than the long one did: the plan is gone on from. Else the best is searched anew, and
 * the plan gone on from where that proves nothing.
 */
export function planSupposed(plan: Plan, problem: Problem, options: SolveOptions): SupposedPlan {
  const kept = plan.status === 'optimal' ? null : goOnFrom(plan, problem, options)
  if (kept) return { plan: kept, isKept: true }
  const fresh = solveTimetable(problem, options)
  const known = fresh.status === 'optimal' ? null : goOnFrom(plan, problem, { now: options.now ?? (() => 0) })
  return known && betterOf(known, fresh) === known ? { plan: known, isKept: true } : { plan: fresh, isKept: false }
}

/** The one that reaches more: people with one meeting first, then with two, then points, as far as the rules say so. */
function betterOf(one: Plan, other: Plan): Plan {
  const [reached, wanted] = [one, other].map(({ atLeast, value }) => [...atLeast, value])
  const place = reached!.findIndex((count, at) => count !== wanted![at])
  return place === -1 || reached![place]! > wanted![place]! ? one : other
}
