import { type Held, nothingHeld } from '#src/engines/timetable/instance.ts'
import type { Candidate, Changes, Meeting, Problem, Table } from '#src/engines/timetable/types.ts'

/** The part of a problem that can still be planned around meetings that stand. Pairs keep their places in the list. */
export type Remaining = { problem: Problem; held: Held }

/**
 * What is left to plan after `changes` when the meetings `standing` may not be touched: slots to come, people who
 * are there, maxima less what stands, no pair twice, no employer twice where that is the rule.
 */
export function remainingOf(problem: Problem, changes: Changes, standing: Meeting[]): Remaining {
  const rest = problem.rules?.noConsecutive ? 1 : 0
  const slotsOf = slotsById(standing)
  const missing = missingSlots(problem.slots, changes)
  const left = <One extends Candidate | Table>(one: One, beside: number): One => {
    const taken = slotsOf.get(one.id) ?? []
    const near = taken.flatMap((slot) => (beside === 0 ? [slot] : [slot - 1, slot, slot + 1]))
    const away = [...(one.away ?? []), ...missing(one.id), ...near.filter((slot) => slot >= 0 && slot < problem.slots)]
    return { ...one, away, max: Math.max(0, (one.max ?? problem.slots) - taken.length) }
  }
  const settled = settledPairs(problem, standing)
  return {
    problem: {
      ...problem,
      candidates: problem.candidates.map((one) => left(one, rest)),
      tables: problem.tables.map((one) => left(one, 0)),
      pairs: problem.pairs.map((pair) => (settled(pair.candidate, pair.table) ? { ...pair, slots: [] } : pair)),
    },
    held: heldBy(problem, standing),
  }
}

/** Whether a meeting to come can still be held as planned. */
export function canStillBeHeld({ absent = [], gone = [], late = [] }: Changes): (meeting: Meeting) => boolean {
  const out = new Set([...absent, ...gone])
  const until = latestArrival(late)
  const there = (id: string, slot: number) => !out.has(id) && slot >= (until.get(id) ?? 0)
  return ({ candidate, table, slot }) => there(candidate, slot) && there(table, slot)
}

function latestArrival(late: { id: string; until: number }[]): Map<string, number> {
  const until = new Map<string, number>()
  for (const one of late) until.set(one.id, Math.max(one.until, until.get(one.id) ?? 0))
  return until
}

/** Slots at which one cannot meet any more: those begun, and those without them. */
function missingSlots(slots: number, { now, absent = [], gone = [], late = [] }: Changes): (id: string) => number[] {
  const out = new Set([...absent, ...gone])
  const until = latestArrival(late)
  const before = (slot: number) => Array.from({ length: Math.max(0, Math.min(slots, slot)) }, (_, earlier) => earlier)
  return (id) => before(out.has(id) ? slots : Math.max(now + 1, until.get(id) ?? 0))
}

/** Pairs that met already, or may not meet since the candidate meets the same employer. */
function settledPairs(
  { oncePerEmployer, tables }: Problem,
  standing: Meeting[],
): (candidate: string, table: string) => boolean {
  const employerOf = new Map(
    tables.map((table) => [table.id, oncePerEmployer ? (table.employer ?? table.id) : table.id]),
  )
  const met = new Map<string, Set<string>>()
  for (const { candidate, table } of standing) {
    const employers = met.get(candidate)
    if (employers) employers.add(employerOf.get(table)!)
    else met.set(candidate, new Set([employerOf.get(table)!]))
  }
  return (candidate, table) => met.get(candidate)?.has(employerOf.get(table)!) ?? false
}

function heldBy(problem: Problem, standing: Meeting[]): Held {
  const held = nothingHeld(problem)
  const candidateOf = new Map(problem.candidates.map((one, index) => [one.id, index]))
  const tableOf = new Map(problem.tables.map((one, index) => [one.id, index]))
  for (const { candidate, table, slot } of standing) {
    held.candidate[candidateOf.get(candidate)!]!++
    held.table[tableOf.get(table)!]!++
    held.slot[slot]!++
  }
  return held
}

function slotsById(meetings: Meeting[]): Map<string, number[]> {
  const slotsOf = new Map<string, number[]>()
  const add = (id: string, slot: number) => {
    const slots = slotsOf.get(id)
    if (slots) slots.push(slot)
    else slotsOf.set(id, [slot])
  }
  for (const { candidate, table, slot } of meetings) {
    add(candidate, slot)
    add(table, slot)
  }
  return slotsOf
}
