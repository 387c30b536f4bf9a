import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { unmetIn } from '#src/engines/timetable/hand-edit.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { tinyProblem } from '#tests/support/timetables.ts'

const wish = { wish: 'candidate', score: 1 } as const

test('of a plan that nobody touched the reasons are those of the computation', () => {
  fc.assert(
    fc.property(tinyProblem, (drawn) => {
      const { meetings, unmet } = solveTimetable(drawn)
      expect(unmetIn(drawn, meetings)).toEqual(unmet)
    }),
    { seed: 26, numRuns: 400 },
  )
})

test('in the middle of the day they are those of the repair: what is over counts, and its slots are no way', () => {
  fc.assert(
    fc.property(tinyProblem, fc.nat({ max: 3 }), (drawn, begun) => {
      const now = Math.min(begun, drawn.slots - 1)
      const plan = solveTimetable(drawn)
      const { meetings, unmet } = repairTimetable({ problem: drawn, plan, changes: { now } })
      expect(unmetIn(drawn, meetings, now)).toEqual(unmet)
    }),
    { seed: 26, numRuns: 400 },
  )
})

test('a meeting taken out leaves a free place, until another sits there: then the table is full', () => {
  const day = problem({
    candidates: [candidate('ana'), candidate('ben')],
    tables: [table('t1')],
    pairs: [pair('ana', 't1', wish), pair('ben', 't1', wish)],
  })
  const reasons = (meetings: { candidate: string; table: string; slot: number }[]) =>
    unmetIn(day, meetings).map(({ candidate: who, because }) => `${who} ${because}`)
  expect(reasons([])).toEqual(['ana place-free', 'ben place-free'])
  expect(reasons([{ candidate: 'ben', table: 't1', slot: 0 }])).toEqual(['ana table-full'])
})

test('beside another meeting of the person a free place is two in a row, and without a room it is no place', () => {
  const day = problem({
    slots: 3,
    candidates: [candidate('ana'), candidate('ben')],
    tables: [table('t1'), table('t2')],
    pairs: [pair('ana', 't1', { ...wish, slots: [0, 1] }), pair('ana', 't2'), pair('ben', 't2')],
  })
  const hers = { candidate: 'ana', table: 't2', slot: 1 }
  const because = (rules: object, meetings: (typeof hers)[]) =>
    unmetIn({ ...day, rules }, meetings).map((unmet) => unmet.because)
  expect(because({}, [hers])).toEqual(['place-free'])
  expect(because({ noConsecutive: true }, [hers])).toEqual(['two-in-a-row'])
  const full = [0, 1].map((slot) => ({ candidate: 'ben', table: 't2', slot }))
  expect(because({ rooms: 1 }, full)).toEqual(['rooms-full'])
})
