import { expect, test } from 'vitest'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Changes, Problem, Rules } from '#src/engines/timetable/types.ts'
import { askChecker, madeInstance, openInstance } from '#tests/support/timetables.ts'

/** A tenth of the candidates do not come, a few tables leave, some are late: at two fifths of the day. */
function mishapsOf({ candidates, tables, slots }: Problem): Changes {
  const now = Math.floor(slots * 0.4)
  return {
    now,
    absent: candidates.filter((_, index) => index % 10 === 3).map((one) => one.id),
    gone: tables.filter((_, index) => index % 30 === 7).map((one) => one.id),
    late: candidates.filter((_, index) => index % 25 === 1).map((one) => ({ id: one.id, until: now + 4 })),
  }
}

const RULES: [string, Rules][] = [
  ['by score', {}],
  ['fair, with rests and few rooms', { fairness: 2, noConsecutive: true, rooms: 30 }],
]

for (const name of ['S1', 'S2', 'S1w', 'S2d', 'S3'])
  for (const [how, rules] of RULES)
    test(`the day ${name}, planned ${how}, is mended without disturbing anybody`, () => {
      const day = openInstance(name, rules)
      const plan = solveTimetable(day, { work: 20_000 })
      const changes = mishapsOf(day)
      const mended = repairTimetable({ problem: day, plan, changes }, { work: 20_000 })
      expect(askChecker('check-repair', day, plan, changes, mended)).toEqual({ ok: true, faults: [] })
      expect(askChecker('check-plan', day, mended)).toEqual({ ok: true, faults: [] })
      expect(mended.disturbed).toBe(0)
      const again = repairTimetable({ problem: day, plan: mended, changes }, { work: 20_000 })
      expect([again.meetings, again.disturbed]).toEqual([mended.meetings, 0])
    })

for (const rules of [{}, { fairness: 2 }])
  for (const seed of [1, 2])
    test(`no-shows on S3#${seed} ${JSON.stringify(rules)} cost little more than if all might move`, () => {
      const day = madeInstance('S3', seed, rules)
      const plan = solveTimetable(day)
      const absent = day.candidates.filter((_, index) => (7 * index + seed) % 10 === 0).map((one) => one.id)
      const mended = repairTimetable({ problem: day, plan, changes: { now: 9, absent } })
      expect(mended.disturbed).toBe(0)
      expect(mended.anyChangeBound).toBeGreaterThanOrEqual(mended.value)
      expect(mended.value / mended.anyChangeBound).toBeGreaterThan(1 - 0.0015)
    })

test('added meetings are put where people wait least, and a second repair leaves them there', () => {
  const day = openInstance('S2', { fairness: 2, compact: true })
  const plan = solveTimetable(day)
  const changes = mishapsOf(day)
  const mended = repairTimetable({ problem: day, plan, changes })
  const loose = repairTimetable({ problem: { ...day, rules: { fairness: 2 } }, plan, changes })
  expect([mended.disturbed, mended.value]).toEqual([0, loose.value])
  expect(mended.waiting).toBeLessThan(loose.waiting)
  expect(repairTimetable({ problem: day, plan: mended, changes }).meetings).toEqual(mended.meetings)
  expect(askChecker('check-repair', day, plan, changes, mended)).toEqual({ ok: true, faults: [] })
})

test('without any change nothing changes', () => {
  const day = openInstance('S2', { fairness: 2 })
  const plan = solveTimetable(day)
  expect(repairTimetable({ problem: day, plan, changes: { now: -1 } })).toEqual({
    ...plan,
    disturbed: 0,
    anyChangeBound: plan.bound,
  })
})

const twoTables = problem({
  slots: 3,
  candidates: [candidate('ana'), candidate('ben')],
  tables: [table('t1'), table('t2')],
  pairs: [
    pair('ana', 't1', { wish: 'both' }),
    pair('ana', 't2'),
    pair('ben', 't1', { wish: 'both' }),
    pair('ben', 't2'),
  ],
})

test('whoever was absent and comes back meets again', () => {
  const plan = solveTimetable(twoTables)
  const without = repairTimetable({ problem: twoTables, plan, changes: { now: -1, absent: ['ana'] } })
  expect([without.meetings.length, without.unmet]).toEqual([
    2,
    [{ candidate: 'ana', table: 't1', because: 'person-absent' }],
  ])
  const back = repairTimetable({ problem: twoTables, plan: without, changes: { now: -1 } })
  expect([back.value, back.disturbed, back.unmet]).toEqual([plan.value, 0, []])
})

test('what was held stays, also of somebody who left afterwards', () => {
  const plan = solveTimetable(twoTables)
  const held = plan.meetings.filter((meeting) => meeting.slot === 0)
  const mended = repairTimetable({ problem: twoTables, plan, changes: { now: 0, absent: ['ana'], gone: ['t2'] } })
  expect(mended.meetings.filter((meeting) => meeting.slot === 0)).toEqual(held)
  expect(mended.meetings.some((meeting) => meeting.slot > 0 && meeting.candidate === 'ana')).toBe(false)
})

test('whoever arrives without registration fills the free places', () => {
  const plan = solveTimetable(twoTables)
  const changes = { now: 0, arrived: [candidate('eve')], pairs: [pair('eve', 't1'), pair('eve', 't2')] }
  const mended = repairTimetable({ problem: twoTables, plan, changes })
  expect(mended.meetings.filter((meeting) => meeting.candidate === 'eve').length).toBeGreaterThanOrEqual(1)
  expect([
    mended.disturbed,
    plan.meetings.every((meeting) => mended.meetings.some((one) => same(one, meeting))),
  ]).toEqual([0, true])
})

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

test('one allowed move makes room that no free place gives', () => {
  const day = problem({
    slots: 2,
    candidates: [candidate('ana', { away: [1] }), candidate('ben')],
    pairs: [pair('ana', 't1'), pair('ben', 't1')],
  })
  const plan = { ...solveTimetable(day), meetings: [{ candidate: 'ben', table: 't1', slot: 0 }], value: 500 }
  const still = repairTimetable({ problem: day, plan, changes: { now: -1 } })
  expect([still.value, still.disturbed]).toEqual([500, 0])
  const moved = repairTimetable({ problem: day, plan, changes: { now: -1 } }, { allowMoves: 1 })
  expect([moved.status, moved.value, moved.disturbed]).toEqual(['optimal', 1000, 1])
})
