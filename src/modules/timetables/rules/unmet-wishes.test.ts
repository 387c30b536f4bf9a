import { expect, test } from 'vitest'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { PROBLEM_FORMAT, type Problem } from '#src/engines/timetable/types.ts'
import { findsInTheWay, unmetWishes } from '#src/modules/timetables/rules/unmet-wishes.ts'

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

const explained = (given: Problem) => {
  const draft = { problem: given, plan: solveTimetable(given) }
  const find = findsInTheWay(draft)
  return unmetWishes(draft).map((wish) => ({ candidate: wish.candidate, because: wish.because, way: find(wish) }))
}

test('a wish that had to give way names the meeting that was held instead', () => {
  const way = { meetings: [{ candidate: 'ottilie', table: 'one', slot: 0 }], score: 900 }
  expect(explained(problem({}))).toEqual([{ candidate: 'casimir', because: 'table-full', way }])
})

test('of a person at their maximum it is the least of their meetings', () => {
  const given = problem({
    slots: 3,
    candidates: [{ id: 'ottilie', max: 1 }],
    tables: [
      { id: 'one', employer: 'brumeval' },
      { id: 'two', employer: 'filigrane' },
    ],
    pairs: [
      { candidate: 'ottilie', table: 'one', score: 900, wish: 'both' },
      { candidate: 'ottilie', table: 'two', score: 300, wish: 'employer' },
    ],
  })
  expect(explained(given)).toMatchObject([{ because: 'person-at-maximum', way: { score: 900 } }])
})

test('without a slot in common nothing stands in the way, and a wish met at one table of a firm is met', () => {
  const apart = problem({ slots: 2, candidates: [{ id: 'ottilie', away: [0, 1] }, { id: 'casimir' }] })
  expect(explained(apart)).toEqual([{ candidate: 'ottilie', because: 'no-common-slot', way: null }])
  const twoTables = problem({
    candidates: [{ id: 'ottilie' }],
    tables: ['one', 'two'].map((id) => ({ id, employer: 'brumeval' })),
    pairs: ['one', 'two'].map((table) => ({ candidate: 'ottilie', table, score: 5, wish: 'both' as const })),
    oncePerEmployer: true,
  })
  expect(explained(twoTables)).toEqual([])
})
