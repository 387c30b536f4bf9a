import { checkPlan } from '#src/engines/timetable/check.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Plan, Problem, RepairedPlan, SolveOptions } from '#src/engines/timetable/types.ts'

/** What is gone on from. Slots up to `now` are over or running; -1 before the day. */
export type Standing = { plan: Plan | RepairedPlan; now: number }

/**
 * A plan for a problem from the plan of another: what is over and what can still be held stays, free places to come are
 * filled, nobody else moves. Null where what is left breaks a rule, such as a smaller number of rooms.
 */
export function goOnFrom({ plan, now }: Standing, problem: Problem, options: SolveOptions): Plan | null {
  const away = new Map([...problem.candidates, ...problem.tables].map((one) => [one.id, new Set(one.away ?? [])]))
  const isThere = (id: string, slot: number) => away.get(id)?.has(slot) === false
  const over = plan.meetings.filter(({ slot }) => slot <= now)
  const toCome = plan.meetings.filter(
    ({ candidate, table, slot }) => slot > now && isThere(candidate, slot) && isThere(table, slot),
  )
  if (checkPlan(problem, { meetings: toCome }).breaches.length > 0) return null
  const meetings = [...over, ...toCome]
  const { disturbed: _, ...filled } = repairTimetable(
    { problem, plan: { ...plan, meetings }, changes: { now } },
    options,
  )
  return filled
}

/** A plan for a supposed day. `isKept`: what could stand was left where it is, and whole plans were not compared. */
export type SupposedPlan = { plan: Plan; isKept: boolean }

/**
 * The plan for a problem that differs a little from that of a plan. Where the best was not proven, a new search of less
 * than a second would find less than the long one did, and once the day has begun nobody moves: the plan is gone on
 * from. Else the best is searched anew, and the plan gone on from where that proves nothing.
 */
export function planSupposed(standing: Standing, problem: Problem, options: SolveOptions): SupposedPlan {
  const isKept = !isBest(standing.plan) || standing.now >= 0
  const kept = isKept ? goOnFrom(standing, problem, options) : null
  if (kept) return { plan: kept, isKept: true }
  const fresh = solveTimetable(problem, options)
  const known = fresh.status === 'optimal' ? null : goOnFrom(standing, problem, { now: options.now ?? (() => 0) })
  return known && betterOf(known, fresh) === known ? { plan: known, isKept: true } : { plan: fresh, isKept: false }
}

/** Proven against every other plan. Of a repair the best is proven only among those that disturb nobody. */
export const isBest = (plan: Plan | RepairedPlan): boolean => plan.status === 'optimal' && !('disturbed' in plan)

/** The one that reaches more: people with one meeting first, then with two, then points, as far as the rules say so. */
function betterOf(one: Plan, other: Plan): Plan {
  const [reached, wanted] = [one, other].map(({ atLeast, value }) => [...atLeast, value])
  const place = reached!.findIndex((count, at) => count !== wanted![at])
  return place === -1 || reached![place]! > wanted![place]! ? one : other
}
