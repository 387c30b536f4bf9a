import { expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { emptyGrid, place, restore } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { moveTo, sharedDaysOf } from '#src/engines/timetable/shared-days.ts'
import { meetingsOf } from '#src/engines/timetable/solve.ts'
import { mendTables } from '#src/engines/timetable/table-mending.ts'
import { PROBLEM_FORMAT, type Problem } from '#src/engines/timetable/types.ts'

/** Three people at one table, which is there for three slots; the second is held elsewhere at slot 4. */
const problem = (away: number[]): Problem => ({
  format: PROBLEM_FORMAT,
  slots: 5,
  rules: { noConsecutive: true },
  candidates: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  tables: [{ id: 't', away }, { id: 'u' }],
  pairs: [
    ...['a', 'b', 'c'].map((candidate) => ({ candidate, table: 't', score: 1 })),
    { candidate: 'b', table: 'u', score: 1 },
  ],
})

/** The waiting after a table shared by all three at slot 0 is mended; null when it cannot be. */
function mended(day: Problem): number | null {
  const grid = emptyGrid(instanceOf(day))
  const { edgePair } = grid.instance
  const edgeOf = (pair: number) => edgePair.indexOf(pair)
  place(grid, edgeOf(3), 4)
  const free = [0, 1, 2, 3].filter((slot) => !day.tables[0]!.away!.includes(slot))
  free.forEach((slot, pair) => {
    place(grid, edgeOf(pair), slot)
  })
  const days = sharedDaysOf(grid)
  for (const pair of [0, 1, 2]) moveTo(days, edgeOf(pair), 0)
  if (!mendTables(days)) return null
  restore(grid, days.slotOf)
  expect(checkPlan(day, { meetings: meetingsOf(day, grid) }).breaches).toEqual([])
  return checkPlan(day, { meetings: meetingsOf(day, grid) }).waiting
}

test('a table shared at one slot is given slots anew, so that people wait as little as can be', () => {
  expect(mended(problem([3, 4]))).toBe(0)
  expect(mended(problem([2, 4]))).toBe(1)
})
