import type { Candidate, Meeting, Pair, Plan, Problem, Wish } from '#src/engines/timetable/types.ts'
import { isBest, type SupposedPlan } from '#src/modules/timetables/rules/going-on.ts'
import { figuresOf } from '#src/modules/timetables/rules/prices.ts'
import type { PlanFigures } from '#src/modules/timetables/types.ts'

/** A pair between a person and an employer, as the day knows it. */
export type DayPair = { candidateId: string; employerId: string; score: number; wish: Wish | null }

/** What might be changed about a day, to see what would come of it. Slots count from 0; `until` is not included. */
export type Supposition =
  | { kind: 'table'; employerId: string }
  | { kind: 'slot' }
  | { kind: 'person'; person: Candidate; pairs: readonly DayPair[]; from: number; until: number }
  | { kind: 'job'; pairs: readonly DayPair[] }
  | { kind: 'rooms'; rooms: number }

/** The name of the table that is not there. */
const SUPPOSED_TABLE = 'supposed-table'

/** The problem as it would be. Waiting is not shortened: the answer is wanted at once, and it changes nothing else. */
export function supposing(problem: Problem, supposition: Supposition): Problem {
  const supposed = changed(problem, supposition)
  return { ...supposed, rules: { ...supposed.rules, compact: false } }
}

function changed(problem: Problem, supposition: Supposition): Problem {
  switch (supposition.kind) {
    case 'table':
      return withTable(problem, supposition.employerId)
    case 'slot':
      return withSlot(problem)
    case 'person':
      return withPerson(problem, supposition)
    case 'job':
      return withPairs(problem, supposition.pairs)
    case 'rooms':
      return { ...problem, rules: { ...problem.rules, rooms: supposition.rooms } }
  }
}

/** One more table of an employer, there all day: whoever may meet one of its tables may meet this one. */
function withTable(problem: Problem, employerId: string): Problem {
  const tables = new Set(problem.tables.filter(({ employer }) => employer === employerId).map(({ id }) => id))
  const forbidden = new Set(
    (problem.forbidden ?? []).filter(({ table }) => tables.has(table)).map(({ candidate }) => candidate),
  )
  const best = new Map<string, Pair>()
  for (const pair of problem.pairs) {
    if (!tables.has(pair.table) || forbidden.has(pair.candidate)) continue
    const known = best.get(pair.candidate)
    if (!known || known.score < pair.score) best.set(pair.candidate, pair)
  }
  const pairs = [...best.values()].map(({ candidate, score, wish }) => ({
    candidate,
    table: SUPPOSED_TABLE,
    score,
    ...(wish && { wish }),
  }))
  return {
    ...problem,
    tables: [...problem.tables, { id: SUPPOSED_TABLE, employer: employerId }],
    pairs: [...problem.pairs, ...pairs],
  }
}

/** One more slot at the end of the day, for all who are there in the last one. */
function withSlot(problem: Problem): Problem {
  const next = problem.slots
  const stay = <T extends { away?: number[] }>(one: T): T =>
    one.away?.includes(next - 1) ? { ...one, away: [...one.away, next] } : one
  return {
    ...problem,
    slots: next + 1,
    candidates: problem.candidates.map(stay),
    tables: problem.tables.map(stay),
  }
}

/** A person there from one slot to another, also one whom the problem does not know yet. */
function withPerson(problem: Problem, { person, pairs, from, until }: Supposition & { kind: 'person' }): Problem {
  const away = Array.from({ length: problem.slots }, (_, slot) => slot).filter((slot) => slot < from || slot >= until)
  const there = { ...person, away }
  if (problem.candidates.some(({ id }) => id === person.id))
    return { ...problem, candidates: problem.candidates.map((one) => (one.id === person.id ? { ...one, away } : one)) }
  return withPairs({ ...problem, candidates: [...problem.candidates, there] }, pairs)
}

/** More people approved for employers. A pair that is there already keeps the better score. */
function withPairs(problem: Problem, pairs: readonly DayPair[]): Problem {
  const people = new Set(problem.candidates.map(({ id }) => id))
  const all = new Map(problem.pairs.map((pair) => [`${pair.candidate} ${pair.table}`, pair]))
  for (const { candidateId, employerId, score, wish } of pairs)
    for (const { id, employer } of problem.tables) {
      if (employer !== employerId || !people.has(candidateId)) continue
      const known = all.get(`${candidateId} ${id}`)
      const pair = known ?? { candidate: candidateId, table: id, score, ...(wish && { wish }) }
      all.set(`${candidateId} ${id}`, { ...pair, score: Math.max(score, pair.score) })
    }
  return { ...problem, pairs: [...all.values()] }
}

/** A person who would have more meetings, or fewer. */
export type CountDifference = { candidateId: string; before: number; after: number }

export type SupposedAnswer = {
  before: PlanFigures
  after: PlanFigures
  /**
   * proven: both plans are the best, so the difference is exact. kept: what can stand stays, free places are filled.
   * searched: the best that was found at once.
   */
  reach: 'proven' | 'kept' | 'searched'
  /** Those who would gain most, then those who would lose most, first. */
  gain: CountDifference[]
  lose: CountDifference[]
}

/** What a supposition would bring, from the plan as it is and the plan as it would be. */
export function answerOf(before: Plan, { plan: after, isKept }: SupposedPlan): SupposedAnswer {
  const [now, then] = [countsOf(before.meetings), countsOf(after.meetings)]
  const differences = [...new Set([...now.keys(), ...then.keys()])]
    .map((candidateId) => ({ candidateId, before: now.get(candidateId) ?? 0, after: then.get(candidateId) ?? 0 }))
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))
  return {
    before: figuresOf(before),
    after: figuresOf(after),
    reach: isKept ? 'kept' : isBest(before) && isBest(after) ? 'proven' : 'searched',
    gain: differences.filter((one) => one.after > one.before),
    lose: differences.filter((one) => one.after < one.before),
  }
}

function countsOf(meetings: readonly Meeting[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { candidate } of meetings) counts.set(candidate, (counts.get(candidate) ?? 0) + 1)
  return counts
}
