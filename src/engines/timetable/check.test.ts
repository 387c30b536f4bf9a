import { expect, test } from 'vitest'
import { type BreachName, checkPlan } from '#src/engines/timetable/check.ts'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { effectOfEdit } from '#src/engines/timetable/hand-edit.ts'
import { priceOfRules } from '#src/engines/timetable/price.ts'
import type { Meeting, Problem } from '#src/engines/timetable/types.ts'
import { openInstance } from '#tests/support/timetables.ts'

const day: Problem = problem({
  slots: 4,
  rules: { fairness: 2, noConsecutive: true, rooms: 1 },
  oncePerEmployer: true,
  candidates: [candidate('ana', { away: [3], max: 2 }), candidate('ben', { min: 1 })],
  tables: [table('t1', { away: [2], employer: 'e' }), table('t2', { employer: 'e', max: 1 }), table('t3')],
  pairs: [
    pair('ana', 't1', { must: true }),
    pair('ana', 't2'),
    pair('ana', 't3', { slots: [0, 2, 3] }),
    pair('ben', 't1'),
    pair('ben', 't2'),
  ],
  forbidden: [{ candidate: 'ben', table: 't1' }],
})

const at = (candidateId: string, tableId: string, slot: number): Meeting => ({
  candidate: candidateId,
  table: tableId,
  slot,
})

const CASES: [string, Meeting[], BreachName[]][] = [
  ['nothing wrong', [at('ana', 't1', 0), at('ana', 't3', 2)], []],
  ['unknown people', [at('eve', 't9', 0)], ['unknown-candidate', 'unknown-table']],
  ['a pair nobody accepted', [at('ben', 't3', 0)], ['not-an-acceptable-pair']],
  ['a forbidden pair', [at('ben', 't1', 0)], ['forbidden-pair']],
  ['a slot that is none', [at('ana', 't1', 4)], ['no-such-slot']],
  ['the same pair twice', [at('ana', 't1', 0), at('ana', 't1', 3)], ['met-twice', 'candidate-away']],
  ['a slot that the pair excludes', [at('ana', 't3', 1)], ['outside-the-pairs-slots']],
  ['a table that is away', [at('ana', 't1', 2)], ['table-away']],
  ['two meetings at once', [at('ana', 't1', 0), at('ana', 't3', 0)], ['candidate-in-two-places', 'rooms-full']],
  [
    'a table with two at once',
    [at('ana', 't2', 0), at('ben', 't2', 0)],
    ['table-in-two-places', 'table-over-maximum', 'rooms-full'],
  ],
  ['the same employer twice', [at('ana', 't1', 0), at('ana', 't2', 2)], ['employer-met-twice']],
  ['two in a row', [at('ana', 't1', 1), at('ana', 't3', 2)], ['two-in-a-row']],
]

for (const [what, meetings, breaches] of CASES)
  test(`a plan with ${what} is found out`, () => {
    expect(checkPlan(day, { meetings }).breaches.map(({ breach }) => breach)).toEqual(breaches)
  })

test('a check recomputes every figure and names the musts and minima that are missing', () => {
  const { breaches: _, ...figures } = checkPlan(day, { meetings: [at('ana', 't3', 0)] })
  expect(figures).toEqual({
    value: 500,
    atLeast: [1, 0],
    waiting: 0,
    shortfall: [{ id: 'ben', min: 1, got: 0 }],
    mustMissing: [{ candidate: 'ana', table: 't1' }],
  })
})

test('a move by hand tells what it changes and which rules it breaks or mends', () => {
  const plan = { meetings: [at('ana', 't1', 0), at('ana', 't3', 2)] }
  const effect = effectOfEdit(day, plan, { take: [at('ana', 't1', 0)], put: [at('ana', 't1', 1)] })
  expect([effect.value, effect.waiting, effect.breaches, effect.mended]).toEqual([
    0,
    -1,
    [{ breach: 'two-in-a-row', candidate: 'ana', table: 't1', slot: 1 }],
    [],
  ])
  const back = effectOfEdit(day, { meetings: effect.meetings }, { take: [at('ana', 't3', 2)] })
  expect([back.value, back.atLeast, back.mended.length]).toEqual([-500, [0, -1], 1])
})

test('the price of fairness is told in points and people', () => {
  const price = priceOfRules(openInstance('S2'), { fairness: 2 })
  expect([Math.round(price.lostPerThousand), price.withInterview]).toEqual([29, 47])
})
