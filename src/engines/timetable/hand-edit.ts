import { type Breach, checkPlan, type PlanCheck } from '#src/engines/timetable/check.ts'
import type { Meeting, Problem } from '#src/engines/timetable/types.ts'

/** A change by hand: put a meeting in, take one out, or give one another slot. */
export type HandEdit = { take?: Meeting; put?: Meeting }

/**
 * What an edit would do. `breaches` are new ones, `mended` those that it ends; the figures are changes (after -
 * before).
 */
export type EditEffect = {
  meetings: Meeting[]
  breaches: Breach[]
  mended: Breach[]
  value: number
  atLeast: number[]
  waiting: number
  shortfall: number
  mustMissing: number
}

/** The effect of an edit on a plan, before it is made. A move is `{ take: old, put: new }`. */
export function effectOfEdit(problem: Problem, plan: { meetings: Meeting[] }, { take, put }: HandEdit): EditEffect {
  const left = take ? plan.meetings.filter((meeting) => !sameMeeting(meeting, take)) : plan.meetings
  const meetings = put ? [...left, put] : left
  const before = checkPlan(problem, plan)
  const after = checkPlan(problem, { meetings })
  return {
    meetings,
    breaches: without(after, before),
    mended: without(before, after),
    value: after.value - before.value,
    atLeast: after.atLeast.map((people, level) => people - before.atLeast[level]!),
    waiting: after.waiting - before.waiting,
    shortfall: after.shortfall.length - before.shortfall.length,
    mustMissing: after.mustMissing.length - before.mustMissing.length,
  }
}

function sameMeeting(one: Meeting, other: Meeting): boolean {
  return one.candidate === other.candidate && one.table === other.table && one.slot === other.slot
}

function without({ breaches }: PlanCheck, other: PlanCheck): Breach[] {
  const known = new Set(other.breaches.map((breach) => JSON.stringify(breach)))
  return breaches.filter((breach) => !known.has(JSON.stringify(breach)))
}
