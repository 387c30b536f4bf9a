import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { candidate, pair, problem, table } from '#src/engines/timetable/examples.ts'
import { effectOfEdit, unmetIn } from '#src/engines/timetable/hand-edit.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { tinyProblem } from '#tests/support/timetables.ts'

const wish = { wish: 'candidate', score: 1 } as const

/** An edit of a plan: one or two of its meetings out, others put in, sensible or not. */
const edited = fc.tuple(
  tinyProblem,
  fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
  fc.array(fc.nat(), { maxLength: 2 }),
)

test('what an edit changes, found near it alone, is the difference between the whole plans', () => {
  fc.assert(
    fc.property(edited, ([drawn, out, draws]) => {
      const { meetings } = solveTimetable(drawn)
      const take = [...new Set(out.flatMap((place) => meetings[place] ?? []))]
      const pick = <T>(all: readonly T[], by: number): T => all[by % all.length]!
      const put = draws.map((by) => ({
        candidate: pick(drawn.candidates, by).id,
        table: pick(drawn.tables, by >> 3).id,
        slot: (by >> 6) % drawn.slots,
      }))
      const effect = effectOfEdit(drawn, { meetings }, { take, put })
      const [before, after] = [checkPlan(drawn, { meetings }), checkPlan(drawn, { meetings: effect.meetings })]
      const named = (breaches: readonly object[]) => breaches.map((one) => JSON.stringify(one)).sort()
      const without = (all: string[], known: string[]) => all.filter((one) => !known.includes(one))
      expect(effect.meetings).toEqual([...meetings.filter((one) => !take.includes(one)), ...put])
      expect(named(effect.breaches)).toEqual(without(named(after.breaches), named(before.breaches)))
      expect(named(effect.mended)).toEqual(without(named(before.breaches), named(after.breaches)))
      expect([effect.value, effect.waiting, effect.atLeast, effect.shortfall, effect.mustMissing]).toEqual([
        after.value - before.value,
        after.waiting - before.waiting,
        after.atLeast.map((people, level) => people - before.atLeast[level]!),
        after.shortfall.length - before.shortfall.length,
        after.mustMissing.length - before.mustMissing.length,
      ])
    }),
    { seed: 26, numRuns: 1_000 },
  )
})

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
