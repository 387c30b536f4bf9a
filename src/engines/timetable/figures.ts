import type { Meeting, Problem, Shortfall } from '#src/engines/timetable/types.ts'

export type Figures = Counts & { value: number }
export type Counts = { atLeast: number[]; waiting: number; shortfall: Shortfall[] }

/** What meetings amount to, recomputed from the plain data alone. */
export function figuresOf(problem: Problem, meetings: Meeting[]): Figures {
  return { value: scoreOf(problem, meetings), ...countsOf(problem, meetings) }
}

/** All figures but the score, for which every pair must be looked at. */
export function countsOf(problem: Problem, meetings: Meeting[]): Counts {
  const { candidates, tables, rules } = problem
  const ofCandidate = new Map<string, Day>()
  const ofTable = new Map<string, Day>()
  for (const { candidate, table, slot } of meetings) {
    count(ofCandidate, candidate, slot)
    count(ofTable, table, slot)
  }
  const rest = rules?.noConsecutive ? 2 : 1
  const atLeast = new Array<number>(rules?.fairness ?? 0).fill(0)
  let waiting = 0
  for (const { id } of candidates) {
    const day = ofCandidate.get(id)
    if (day === undefined) continue
    waiting += day.last - day.first - (day.meetings - 1) * rest
    for (let level = 0; level < Math.min(day.meetings, atLeast.length); level++) atLeast[level]!++
  }
  const shortfall = [...shortfallOf(candidates, ofCandidate), ...shortfallOf(tables, ofTable)]
  return { atLeast, waiting, shortfall }
}

/** How many meetings somebody has, and between which slots: what lies between them is waiting, save for rests. */
type Day = { meetings: number; first: number; last: number }

function count(days: Map<string, Day>, id: string, slot: number): void {
  const day = days.get(id)
  if (day === undefined) {
    days.set(id, { meetings: 1, first: slot, last: slot })
    return
  }
  day.meetings++
  if (slot < day.first) day.first = slot
  if (slot > day.last) day.last = slot
}

function shortfallOf(people: { id: string; min?: number }[], days: Map<string, Day>): Shortfall[] {
  const short: Shortfall[] = []
  for (const { id, min } of people) {
    const got = min === undefined ? 0 : (days.get(id)?.meetings ?? 0)
    if (min !== undefined && got < min) short.push({ id, min, got })
  }
  return short
}

/** The scores of the pairs that meet; nothing for what is no pair of the problem. */
function scoreOf({ pairs }: Problem, meetings: Meeting[]): number {
  const tablesOf = new Map<string, Map<string, number>>()
  for (const { candidate, table } of meetings) {
    const own = tablesOf.get(candidate)
    if (own) own.set(table, 1 + (own.get(table) ?? 0))
    else tablesOf.set(candidate, new Map([[table, 1]]))
  }
  // Most files list the pairs of a candidate together: a name is looked up when it changes.
  let name = ''
  let own: Map<string, number> | undefined
  let value = 0
  for (let pair = 0; pair < pairs.length; pair++) {
    const { candidate, table, score } = pairs[pair]!
    if (candidate !== name) {
      name = candidate
      own = tablesOf.get(name)
    }
    const times = own?.get(table)
    if (times !== undefined) value += times * score
  }
  return value
}
