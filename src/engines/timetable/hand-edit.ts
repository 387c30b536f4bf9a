import { type Breach, checkPlan, type PlanCheck } from '#src/engines/timetable/check.ts'
import { emptyGrid, place } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { remainingOf } from '#src/engines/timetable/remaining.ts'
import type { Meeting, PairName, Problem, Unmet } from '#src/engines/timetable/types.ts'
import { type KnownReason, listUnmet } from '#src/engines/timetable/unmet.ts'

/** A change by hand: meetings that are taken out, and meetings that are put in. A move is one of either. */
export type HandEdit = { take?: readonly Meeting[]; put?: readonly Meeting[] }

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

/** The effect of an edit on a plan, before it is made. */
export function effectOfEdit(
  problem: Problem,
  plan: { meetings: Meeting[] },
  { take = [], put = [] }: HandEdit,
): EditEffect {
  const isLeft = (meeting: Meeting) => !take.some((taken) => sameMeeting(meeting, taken))
  const near = nearby(problem, plan.meetings, [...take, ...put])
  const before = checkPlan(near.problem, near)
  const after = checkPlan(near.problem, { meetings: [...near.meetings.filter(isLeft), ...put] })
  return {
    meetings: [...plan.meetings.filter(isLeft), ...put],
    breaches: without(after, before),
    mended: without(before, after),
    value: after.value - before.value,
    atLeast: after.atLeast.map((people, level) => people - before.atLeast[level]!),
    waiting: after.waiting - before.waiting,
    shortfall: after.shortfall.length - before.shortfall.length,
    mustMissing: after.mustMissing.length - before.mustMissing.length,
  }
}

/**
 * What an edit can touch: the people and tables concerned with all of their meetings, and those of others in the slots
 * where rooms are counted. The rest weighs the same before and after, and a large day has much of it.
 */
function nearby(problem: Problem, meetings: Meeting[], edited: Meeting[]): { problem: Problem; meetings: Meeting[] } {
  const people = new Set(edited.map(({ candidate }) => candidate))
  const tables = new Set(edited.map(({ table }) => table))
  const slots = new Set(problem.rules?.rooms === undefined ? [] : edited.map(({ slot }) => slot))
  const near = meetings.filter((one) => people.has(one.candidate) || tables.has(one.table) || slots.has(one.slot))
  for (const { candidate, table } of near) {
    people.add(candidate)
    tables.add(table)
  }
  return {
    meetings: near,
    problem: {
      ...problem,
      candidates: problem.candidates.filter(({ id }) => people.has(id)),
      tables: problem.tables.filter(({ id }) => tables.has(id)),
      pairs: problem.pairs.filter(({ candidate, table }) => people.has(candidate) && tables.has(table)),
      forbidden: problem.forbidden?.filter(({ candidate }) => people.has(candidate)) ?? [],
    },
  }
}

/**
 * Every must pair and wish that meetings changed by hand leave out, with its reason now. Slots up to `now` are over:
 * their meetings count, and nobody can meet then any more.
 */
export function unmetIn(problem: Problem, meetings: Meeting[], now = -1): Unmet[] {
  const over = meetings.filter(({ slot }) => slot <= now)
  const { problem: open, held } = remainingOf(problem, { now }, over)
  const instance = instanceOf(open, held)
  const grid = emptyGrid(instance)
  const edgeOf = new Map<string, number>()
  for (const [edge, pair] of instance.edgePair.entries()) edgeOf.set(nameOf(open.pairs[pair]!), edge)
  for (const meeting of meetings) {
    const edge = edgeOf.get(nameOf(meeting))
    if (edge !== undefined && meeting.slot > now) place(grid, edge, meeting.slot)
  }
  return listUnmet(open, grid, heldAlready(problem, over))
}

function heldAlready({ tables, oncePerEmployer }: Problem, over: Meeting[]): KnownReason {
  const met = new Set(over.map(nameOf))
  const employerOf = new Map(tables.map(({ id, employer = id }) => [id, employer]))
  const employers = new Set(over.map(({ candidate, table }) => `${candidate} ${employerOf.get(table)}`))
  return (pair) => {
    if (met.has(nameOf(pair))) return 'met'
    const isKnown = oncePerEmployer && employers.has(`${pair.candidate} ${employerOf.get(pair.table)}`)
    return isKnown ? 'employer-already-met' : undefined
  }
}

const nameOf = ({ candidate, table }: PairName): string => `${candidate} ${table}`

function sameMeeting(one: Meeting, other: Meeting): boolean {
  return one.candidate === other.candidate && one.table === other.table && one.slot === other.slot
}

function without({ breaches }: PlanCheck, other: PlanCheck): Breach[] {
  const known = new Set(other.breaches.map((breach) => JSON.stringify(breach)))
  return breaches.filter((breach) => !known.has(JSON.stringify(breach)))
}
