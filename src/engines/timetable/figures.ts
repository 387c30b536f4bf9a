import type { Meeting, Problem, Shortfall } from '#src/engines/timetable/types.ts'

/** What meetings amount to, recomputed from the plain data alone. */
export type Figures = { value: number; atLeast: number[]; waiting: number; shortfall: Shortfall[] }

export function figuresOf(problem: Problem, meetings: Meeting[]): Figures {
  const scores = scoresOf(problem, meetings)
  const slotsOf = new Map<string, number[]>()
  const add = (id: string, slot: number) => {
    const slots = slotsOf.get(id)
    if (slots) slots.push(slot)
    else slotsOf.set(id, [slot])
  }
  let value = 0
  for (const { candidate, table, slot } of meetings) {
    value += scores.get(candidate)?.get(table) ?? 0
    add(`c ${candidate}`, slot)
    add(`t ${table}`, slot)
  }
  const got = (side: 'c' | 't', id: string) => slotsOf.get(`${side} ${id}`)?.length ?? 0
  const short = (side: 'c' | 't') => (one: { id: string; min?: number }) =>
    got(side, one.id) < (one.min ?? 0) ? [{ id: one.id, min: one.min ?? 0, got: got(side, one.id) }] : []
  const counts = problem.candidates.map((one) => got('c', one.id))
  const rest = problem.rules?.noConsecutive ? 2 : 1
  return {
    value,
    atLeast: Array.from({ length: problem.rules?.fairness ?? 0 }, (_, k) => counts.filter((n) => n > k).length),
    waiting: problem.candidates.reduce((sum, one) => sum + waitingOf(slotsOf.get(`c ${one.id}`), rest), 0),
    shortfall: [...problem.candidates.flatMap(short('c')), ...problem.tables.flatMap(short('t'))],
  }
}

/** Scores of the pairs that meet, by candidate and table; 0 for what is no pair of the problem. */
function scoresOf({ pairs }: Problem, meetings: Meeting[]): Map<string, Map<string, number>> {
  const scores = new Map<string, Map<string, number>>()
  for (const { candidate, table } of meetings) {
    const own = scores.get(candidate)
    if (own) own.set(table, 0)
    else scores.set(candidate, new Map([[table, 0]]))
  }
  for (const { candidate, table, score } of pairs) {
    const own = scores.get(candidate)
    if (own?.has(table)) own.set(table, score)
  }
  return scores
}

/** Idle slots between the first meeting and the last; the `rest` - 1 slots that must lie between two do not count. */
function waitingOf(slots: number[] | undefined, rest: number): number {
  if (!slots) return 0
  return Math.max(...slots) - Math.min(...slots) - (slots.length - 1) * rest
}
