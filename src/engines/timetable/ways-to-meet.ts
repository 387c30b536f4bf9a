import type { Candidate, Meeting, Pair, PairName, Problem, Table } from '#src/engines/timetable/types.ts'

/**
 * What would have to change for two to meet at a slot, each a thing that somebody can decide:
 * the ban lifted, the slot allowed to the pair, somebody there who is away, a maximum or the rooms raised, a slot
 * added at the end of the day, a table like this one added, two meetings in a row or with one employer accepted,
 * another meeting given up.
 */
export type Need =
  | { need: 'lift-the-ban' | 'allow-the-slot' | 'one-more-slot' | 'one-more-table' }
  | { need: 'be-there'; id: string }
  | { need: 'raise-maximum'; id: string; to: number }
  | { need: 'one-more-room'; to: number }
  | { need: 'two-in-a-row' | 'same-employer-twice' | 'give-up'; meeting: Meeting }

/** All that is needed for the pair to meet at a slot, and the points that the plan would gain (negative: lose). */
export type Way = { slot: number; needs: Need[]; points: number }

const WAYS_SHOWN = 4

/**
 * Why two do not meet, told as what would make it possible: the easiest ways first (fewest needs, then most points),
 * at most four that differ in what they ask for, none when they meet or accept each other in no pair. Looks at plain
 * data, so hand-made changes count. Slots up to `now` are past.
 */
export function waysToMeet(problem: Problem, plan: { meetings: Meeting[] }, now = -1): (pair: PairName) => Way[] {
  const day = dayOf(problem, plan.meetings)
  return ({ candidate, table }) => {
    const pair = day.pairs.get(candidate)?.get(table)
    if (!pair || day.of(candidate).some((meeting) => meeting.table === table)) return []
    const slots = Array.from({ length: problem.slots - now }, (_, later) => now + 1 + later)
    const ways = slots
      .flatMap((slot) => [wayAt(day, pair, slot, false), wayAt(day, pair, slot, true), wayAtNewTable(day, pair, slot)])
      .filter((way) => way !== null)
      .sort((a, b) => a.needs.length - b.needs.length || b.points - a.points || a.slot - b.slot)
    return unlikeEachOther(ways)
  }
}

/** The first ways, without those that ask for what an easier one asks for: at another slot, or with more besides. */
function unlikeEachOther(ways: Way[]): Way[] {
  const kept: { way: Way; kinds: string[] }[] = []
  for (const way of ways) {
    const kinds = way.needs.map((one) => ('id' in one ? `${one.need} ${one.id}` : one.need))
    if (!kept.some((easier) => easier.kinds.every((kind) => kinds.includes(kind)))) kept.push({ way, kinds })
    if (kept.length === WAYS_SHOWN) break
  }
  return kept.map(({ way }) => way)
}

type Day = {
  problem: Problem
  pairs: Map<string, Map<string, Pair>>
  people: Map<string, Candidate | Table>
  forbidden: Set<string>
  /** Somebody's meetings. */
  of: (id: string) => Meeting[]
  /** Meetings at each slot. */
  load: number[]
}

function dayOf(problem: Problem, meetings: Meeting[]): Day {
  const pairs = new Map<string, Map<string, Pair>>()
  for (const pair of problem.pairs) {
    const own = pairs.get(pair.candidate)
    if (own) own.set(pair.table, pair)
    else pairs.set(pair.candidate, new Map([[pair.table, pair]]))
  }
  const byId = new Map<string, Meeting[]>()
  const load = Array.from({ length: problem.slots + 1 }, () => 0)
  for (const meeting of meetings) {
    load[meeting.slot]!++
    for (const id of [meeting.candidate, meeting.table]) byId.set(id, [...(byId.get(id) ?? []), meeting])
  }
  return {
    problem,
    pairs,
    people: new Map([...problem.candidates, ...problem.tables].map((one) => [one.id, one])),
    forbidden: new Set(problem.forbidden?.map((name) => `${name.candidate} ${name.table}`)),
    of: (id) => byId.get(id) ?? [],
    load,
  }
}

/**
 * The way at one slot: for somebody at the maximum, either it is raised, or (`instead`) the least of the meetings is
 * given up; null when that makes no difference.
 */
function wayAt(day: Day, pair: Pair, slot: number, instead: boolean): Way | null {
  const needs: Need[] = [...bans(day, pair, slot), ...absences(day, [pair.candidate, pair.table], slot)]
  const out = [pair.candidate, pair.table].flatMap((id) => day.of(id).filter((meeting) => meeting.slot === slot))
  let swapped = false
  for (const id of [pair.candidate, pair.table]) {
    const max = day.people.get(id)?.max ?? Number.POSITIVE_INFINITY
    const left = day.of(id).filter((meeting) => !out.includes(meeting))
    if (left.length < max) continue
    const least = left.sort((a, b) => scoreOf(day, a) - scoreOf(day, b))[0]
    if (instead && least) {
      out.push(least)
      swapped = true
    } else needs.push({ need: 'raise-maximum', id, to: left.length + 1 })
  }
  if (instead && !swapped) return null
  return wayWith(day, pair, { slot, needs, out })
}

/** The way at one slot of a table that is not there yet: only the person must be free. Null after the last slot. */
function wayAtNewTable(day: Day, pair: Pair, slot: number): Way | null {
  if (slot === day.problem.slots) return null
  const needs: Need[] = [{ need: 'one-more-table' }]
  if (isForbidden(day, pair)) needs.push({ need: 'lift-the-ban' })
  needs.push(...absences(day, [pair.candidate], slot))
  const own = day.of(pair.candidate)
  const out = own.filter((meeting) => meeting.slot === slot)
  const max = day.people.get(pair.candidate)?.max ?? Number.POSITIVE_INFINITY
  const left = own.length - out.length
  if (left >= max) needs.push({ need: 'raise-maximum', id: pair.candidate, to: left + 1 })
  return wayWith(day, pair, { slot, needs, out })
}

/** With the rules that the meeting would break, and the meetings that are given up for it. */
function wayWith(day: Day, pair: Pair, { slot, needs, out }: { slot: number; needs: Need[]; out: Meeting[] }): Way {
  const given = out.map((meeting): Need => ({ need: 'give-up', meeting }))
  const points = out.reduce((sum, meeting) => sum - scoreOf(day, meeting), pair.score)
  return { slot, needs: [...needs, ...clashes(day, pair, { slot, out }), ...given], points }
}

const isForbidden = ({ forbidden }: Day, { candidate, table }: Pair): boolean => forbidden.has(`${candidate} ${table}`)

function bans(day: Day, pair: Pair, slot: number): Need[] {
  const needs: Need[] = []
  if (isForbidden(day, pair)) needs.push({ need: 'lift-the-ban' })
  if (slot === day.problem.slots) needs.push({ need: 'one-more-slot' })
  else if (pair.slots && !pair.slots.includes(slot)) needs.push({ need: 'allow-the-slot' })
  return needs
}

function absences({ people }: Day, ids: string[], slot: number): Need[] {
  return ids.filter((id) => people.get(id)?.away?.includes(slot)).map((id): Need => ({ need: 'be-there', id }))
}

/** Rules that the meeting would break beside those that stay (`out` are given up). */
function clashes(day: Day, { candidate, table }: Pair, { slot, out }: { slot: number; out: Meeting[] }): Need[] {
  const { rules, oncePerEmployer } = day.problem
  const stay = day.of(candidate).filter((meeting) => !out.includes(meeting))
  const employerOf = (id: string) => (day.people.get(id) as Table).employer
  const needs: Need[] = []
  for (const meeting of stay) {
    if (rules?.noConsecutive && Math.abs(meeting.slot - slot) === 1) needs.push({ need: 'two-in-a-row', meeting })
    if (oncePerEmployer && employerOf(table) !== undefined && employerOf(meeting.table) === employerOf(table))
      needs.push({ need: 'same-employer-twice', meeting })
  }
  const load = day.load[slot]! - out.filter((meeting) => meeting.slot === slot).length
  if (rules?.rooms !== undefined && load >= rules.rooms) needs.push({ need: 'one-more-room', to: load + 1 })
  return needs
}

function scoreOf({ pairs }: Day, { candidate, table }: Meeting): number {
  return pairs.get(candidate)?.get(table)?.score ?? 0
}
