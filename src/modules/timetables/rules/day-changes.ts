import type { Problem } from '#src/engines/timetable/types.ts'
import { type DayInputs, missingFrom, problemOf } from '#src/modules/timetables/rules.ts'
import type { Draft } from '#src/modules/timetables/types.ts'

/** What the day has become since a draft was computed. Counts; `other`: maxima, absences, points or slots. */
export type DayChanges = {
  /** Meetings of the draft that cannot be held any more. */
  impossible: number
  newPeople: number
  newTables: number
  newPairs: number
  other: boolean
}

/**
 * Compares a draft with the day as it is now. Null where the draft still says what the day asks, or the day is over.
 * Meetings of the first `begun` slots are held already, whatever was said since.
 */
export function changesSince(draft: Draft, day: DayInputs, begun: number): DayChanges | null {
  const { problem, plan, rules, locked } = draft
  if (begun >= day.slots) return null
  const now = problemOf(day, rules, locked)
  const toCome = plan.meetings.filter(({ slot }) => slot >= begun)
  const impossible = missingFrom(day, toCome).length
  const people = newIn(now.candidates, problem.candidates)
  const tables = newIn(now.tables, problem.tables)
  const known = new Set(problem.pairs.map(pairName))
  const isNew = new Set([...people, ...tables])
  const pairs = now.pairs.filter(
    (pair) => !isNew.has(pair.candidate) && !isNew.has(pair.table) && !known.has(pairName(pair)),
  )
  const changes = {
    impossible,
    newPeople: people.length,
    newTables: tables.length,
    newPairs: pairs.length,
    other: isOtherwiseChanged(problem, now),
  }
  return Object.values(changes).some(Boolean) ? changes : null
}

const pairName = ({ candidate, table }: { candidate: string; table: string }) => `${candidate} ${table}`

function newIn(now: readonly { id: string }[], then: readonly { id: string }[]): string[] {
  const known = new Set(then.map(({ id }) => id))
  return now.map(({ id }) => id).filter((id) => !known.has(id))
}

/** Whether anything else differs of what is in both. */
function isOtherwiseChanged(then: Problem, now: Problem): boolean {
  const differs = (one: readonly Present[], other: readonly Present[]) => {
    const known = new Map(one.map((each) => [each.id, said(each)]))
    return other.some((each) => known.has(each.id) && known.get(each.id) !== said(each))
  }
  const scores = new Map(then.pairs.map((pair) => [pairName(pair), pair.score]))
  return (
    then.slots !== now.slots ||
    then.rules?.rooms !== now.rules?.rooms ||
    Boolean(then.oncePerEmployer) !== Boolean(now.oncePerEmployer) ||
    differs(then.candidates, now.candidates) ||
    differs(then.tables, now.tables) ||
    now.pairs.some((pair) => scores.has(pairName(pair)) && scores.get(pairName(pair)) !== pair.score)
  )
}

type Present = { id: string; max?: number; away?: number[] }

/** Of a person or a table, whatever the order in which the database keeps it. */
function said({ max, away }: Present): string {
  return JSON.stringify([max ?? null, [...(away ?? [])].sort((one, other) => one - other)])
}
