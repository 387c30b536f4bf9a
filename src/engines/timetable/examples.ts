import { type Candidate, type Pair, PROBLEM_FORMAT, type Problem, type Table } from '#src/engines/timetable/types.ts'

/** Builders with valid, boring defaults. */

export const candidate = (id: string, fields: Partial<Candidate> = {}): Candidate => ({ id, ...fields })
export const table = (id: string, fields: Partial<Table> = {}): Table => ({ id, employer: `of-${id}`, ...fields })

export function pair(candidateId: string, tableId: string, fields: Partial<Pair> = {}): Pair {
  return { candidate: candidateId, table: tableId, score: 500, ...fields }
}

/** One candidate, one table, one slot, unless said otherwise. */
export function problem(fields: Partial<Problem> = {}): Problem {
  return {
    format: PROBLEM_FORMAT,
    slots: 1,
    candidates: [candidate('ana')],
    tables: [table('t1')],
    pairs: [pair('ana', 't1')],
    ...fields,
  }
}
