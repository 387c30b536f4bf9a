import { expect, test } from 'vitest'
import { giveSlots } from '#src/engines/timetable/colouring.ts'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { emptyGrid } from '#src/engines/timetable/grid.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import { chosenEdges, selectPairs } from '#src/engines/timetable/selection.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { seededRandom } from '#src/platform/random.ts'
import { madeInstance } from '#tests/support/timetables.ts'

test('with rests, all chosen pairs of a day find slots within a few hundred moves', () => {
  for (const seed of [1, 2]) {
    const instance = instanceOf(madeInstance('S2', seed, { noConsecutive: true }))
    const chosen = chosenEdges(selectPairs(instance))
    const grid = emptyGrid(instance)
    const { left, moves } = giveSlots(grid, chosen, { random: seededRandom(1), steps: 2000 })
    expect([left, grid.meetings]).toEqual([[], chosen.length])
    expect(moves).toBeLessThan(1000)
  }
})

test('somebody whose meetings fill every other slot of a short stay meets all of them', () => {
  const slots = 9
  const tables = ['t1', 't2', 't3', 't4', 't5']
  const others = ['ben', 'eva', 'lou']
  const day = problem({
    slots,
    rules: { noConsecutive: true },
    candidates: [candidate('ana'), ...others.map((id) => candidate(id))],
    tables: tables.map((id) => table(id, { max: 4 })),
    pairs: ['ana', ...others].flatMap((id) => tables.map((to) => pair(id, to))),
  })
  const plan = solveTimetable(day)
  expect([plan.status, plan.meetings.length]).toEqual(['optimal', 20])
})
