import { expect, test } from 'vitest'
import { unmetIn } from '#src/engines/timetable/hand-edit.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { type Meeting, type Plan, PROBLEM_FORMAT, type Problem } from '#src/engines/timetable/types.ts'
import { unmetWishes } from '#src/modules/timetables/rules/unmet-wishes.ts'

const problem = (changes: Partial<Problem>): Problem => ({
  format: PROBLEM_FORMAT,
  slots: 1,
  candidates: [{ id: 'ottilie' }, { id: 'casimir' }],
  tables: [{ id: 'one', employer: 'brumeval' }],
  pairs: [
    { candidate: 'ottilie', table: 'one', score: 900, wish: 'both' },
    { candidate: 'casimir', table: 'one', score: 300, wish: 'candidate' },
  ],
  ...changes,
})

const explained = (given: Problem, plan: Pick<Plan, 'meetings' | 'unmet'> = solveTimetable(given)) =>
  unmetWishes({ problem: given, plan: { ...solveTimetable(given), ...plan } }).map(
    ({ candidate, table, because }) => `${candidate} ${table} ${because}`,
  )

test('a wish that had to give way says why; one met at one table of a firm is met', () => {
  expect(explained(problem({}))).toEqual(['casimir one table-full'])
  const apart = problem({ slots: 2, candidates: [{ id: 'ottilie', away: [0, 1] }, { id: 'casimir' }] })
  expect(explained(apart)).toEqual(['ottilie one no-common-slot'])
  expect(explained(twoTables)).toEqual([])
})

test('a firm is wished for once: a free place at any of its tables counts before what stands in the way at the first', () => {
  const after = (meetings: Meeting[]) => explained(twoTables, { meetings, unmet: unmetIn(twoTables, meetings) })
  expect(after([])).toEqual(['ottilie two place-free'])
  expect(after([{ candidate: 'casimir', table: 'one', slot: 0 }])).toEqual(['ottilie two place-free'])
  const full = ['one', 'two'].map((table) => ({ candidate: 'casimir', table, slot: 0 }))
  expect(after(full)).toEqual(['ottilie one table-full'])
})

const twoTables = problem({
  tables: ['one', 'two'].map((id) => ({ id, employer: 'brumeval' })),
  pairs: [
    ...['one', 'two'].map((table) => ({ candidate: 'ottilie', table, score: 5, wish: 'both' as const })),
    { candidate: 'casimir', table: 'one', score: 3 },
    { candidate: 'casimir', table: 'two', score: 3 },
  ],
})
