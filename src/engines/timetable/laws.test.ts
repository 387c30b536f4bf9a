import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Aims, compareAims } from '#src/engines/timetable/aims.ts'
import { aimsOfChoice } from '#src/engines/timetable/bound.ts'
import { checkPlan } from '#src/engines/timetable/check.ts'
import { instanceOf } from '#src/engines/timetable/instance.ts'
import type { Selection } from '#src/engines/timetable/pair-network.ts'
import { repairTimetable } from '#src/engines/timetable/repair.ts'
import { chosenEdges, reselectPairs, selectionWorth, selectPairs } from '#src/engines/timetable/selection.ts'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import type { Problem, Rules } from '#src/engines/timetable/types.ts'
import { madeInstance, tinyProblem } from '#tests/support/timetables.ts'

const WORK = 20_000

function selectionOf(day: Problem): Selection {
  const instance = instanceOf(day)
  return selectPairs(instance)
}

/** What bounds every timetable of a day: the most of each aim, in order, that a choice of pairs alone can reach. */
function boundsOf(day: Problem): Aims {
  const selection = selectionOf(day)
  const aims = aimsOfChoice(selection.instance, chosenEdges(selection))
  // Levels that nobody can reach are left out: none reach them.
  const missing = (day.rules?.fairness ?? 0) - (aims.length - 4)
  return [...aims.slice(0, -1), ...new Array<number>(missing).fill(0), aims.at(-1)!]
}

/** The prices of the flow as a bound of their own: what they would pay for every arc that still gains, filled. */
function worthByPrices({ network }: Selection): number {
  let worth = 0
  for (let arc = 0; arc < network.arcs; arc++) {
    const gain = network.potential[network.head[arc]!]! - network.potential[network.tail[arc]!]! - network.cost[arc]!
    worth += network.capacity[arc]! * Math.max(0, gain)
  }
  return worth
}

const shuffled = <T>(list: T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })

/** The same day with people, tables, pairs and (without rests) slots in another order. */
const reordered = (day: Problem): fc.Arbitrary<Problem> => {
  const order = Array.from({ length: day.slots }, (_, slot) => slot)
  return fc
    .record({
      candidates: shuffled(day.candidates),
      tables: shuffled(day.tables),
      pairs: shuffled(day.pairs),
      order: day.rules?.noConsecutive ? fc.constant(order) : shuffled(order),
    })
    .map(({ candidates, tables, pairs, order: slots }) => {
      const moved = (list: number[]) => list.map((slot) => slots[slot]!)
      const there = <T extends { away?: number[] }>(one: T): T => (one.away ? { ...one, away: moved(one.away) } : one)
      return {
        ...day,
        candidates: candidates.map(there),
        tables: tables.map(there),
        pairs: pairs.map((pair) => (pair.slots ? { ...pair, slots: moved(pair.slots) } : pair)),
      }
    })
}

test('the order of people, tables, pairs and slots leaves every bound as it is', () => {
  fc.assert(
    fc.property(
      tinyProblem.chain((day) => fc.tuple(fc.constant(day), reordered(day))),
      ([day, other]) => {
        expect(boundsOf(other)).toEqual(boundsOf(day))
        const [one, turned] = [day, other].map((each) => solveTimetable(each, { work: WORK }))
        expect([turned!.atLeast, turned!.value]).toEqual([one!.atLeast, one!.value])
      },
    ),
    { seed: 51, numRuns: 200 },
  )
})

/** Ways to ask for less, or to offer more. */
const EASINGS: Record<string, (day: Problem) => Problem> = {
  'somebody is there all day': (day) => ({
    ...day,
    candidates: day.candidates.map((one, at) => (at === 0 ? { ...one, away: [] } : one)),
  }),
  'a table is there all day': (day) => ({
    ...day,
    tables: day.tables.map((one, at) => (at === 0 ? { ...one, away: [] } : one)),
  }),
  'everybody may have one meeting more': (day) => ({
    ...day,
    candidates: day.candidates.map((one) => ({ ...one, max: one.max! + 1 })),
    tables: day.tables.map((one) => ({ ...one, max: one.max! + 1 })),
  }),
  'nothing is forbidden': (day) => ({ ...day, forbidden: [] }),
  'every pair of people is acceptable': (day) => ({
    ...day,
    pairs: [...day.pairs, ...day.candidates.flatMap((one) => newPairsOf(day, one.id))],
  }),
  'one slot more': (day) => ({ ...day, slots: day.slots + 1 }),
  'rooms for all': ({ rules: { rooms: _, ...rules } = {}, ...day }) => ({ ...day, rules }),
  'no rests': (day) => ({ ...day, rules: { ...day.rules, noConsecutive: false } }),
}

const newPairsOf = ({ tables, pairs }: Problem, candidate: string) =>
  tables
    .filter((table) => !pairs.some((pair) => pair.candidate === candidate && pair.table === table.id))
    .map((table) => ({ candidate, table: table.id, score: 4 }))

for (const [what, eased] of Object.entries(EASINGS)) {
  test(`no bound of a choice of pairs is lower when ${what}`, () => {
    fc.assert(
      fc.property(tinyProblem, (day) => {
        expect(compareAims(boundsOf(eased(day)), boundsOf(day))).toBeGreaterThanOrEqual(0)
      }),
      { seed: 52, numRuns: 300 },
    )
  })

  test(`what was reached stays below the bound when ${what}`, () => {
    fc.assert(
      fc.property(tinyProblem, (drawn) => {
        const day: Problem = {
          ...drawn,
          rules: { ...drawn.rules, fairness: 0 },
          candidates: drawn.candidates.map(({ min: _, ...one }) => one),
          tables: drawn.tables.map(({ min: _, ...one }) => one),
          pairs: drawn.pairs.map(({ must: _, ...pair }) => pair),
        }
        const { value } = solveTimetable(day, { work: WORK })
        expect(solveTimetable(eased(day), { work: WORK }).bound).toBeGreaterThanOrEqual(value)
      }),
      { seed: 56, numRuns: 30 },
    )
  })
}

test('every choice of pairs is worth what its prices prove, also after other weights', () => {
  fc.assert(
    fc.property(tinyProblem, fc.integer({ min: 1, max: 9 }), (day, factor) => {
      const selection = selectionOf(day)
      expect(worthByPrices(selection)).toBe(selectionWorth(selection))
      const other = selection.instance.edgeScore.map((score, edge) => ((score + edge) * factor) % 13)
      reselectPairs(selection, other, factor)
      expect(worthByPrices(selection)).toBe(selectionWorth(selection))
    }),
    { seed: 53, numRuns: 300 },
  )
})

const DAYS: [string, number, Rules][] = [
  ['S1', 4, {}],
  ['S2', 2, { fairness: 2, rooms: 28 }],
  ['S2w', 2, { noConsecutive: true }],
  ['S2d', 3, { fairness: 1 }],
  ['S3', 5, { fairness: 2 }],
]

for (const [name, seed, rules] of DAYS)
  test(`the choice of pairs of ${name}#${seed} ${JSON.stringify(rules)} is worth what its prices prove`, () => {
    const selection = selectionOf(madeInstance(name, seed, rules))
    expect(worthByPrices(selection)).toBe(selectionWorth(selection))
  })

for (const [name, seed] of [
  ['S1', 6],
  ['S2', 7],
] as const)
  test(`fairness gives as many people of ${name}#${seed} an interview as any timetable can, and a second one`, () => {
    const day = madeInstance(name, seed, { fairness: 2 })
    expect(solveTimetable(day).atLeast).toEqual(boundsOf(day).slice(3, 5))
  })

test('every rule keeps the law of bytes, and leaves the problem as it was handed in', () => {
  fc.assert(
    fc.property(tinyProblem, fc.boolean(), fc.nat(), (drawn, compact, seed) => {
      const day = { ...drawn, rules: { ...drawn.rules, compact } }
      const before = JSON.stringify(day)
      const once = JSON.stringify(solveTimetable(day, { seed, work: WORK }))
      expect(JSON.stringify(solveTimetable(JSON.parse(before), { seed, work: WORK }))).toBe(once)
      expect(JSON.stringify(day)).toBe(before)
    }),
    { seed: 54, numRuns: 150 },
  )
})

test('whoever did not come and then returns takes nothing from anybody, and is given what is left', () => {
  fc.assert(
    fc.property(tinyProblem, fc.integer({ min: -1, max: 3 }), (day, when) => {
      const now = Math.min(when, day.slots - 1)
      const plan = solveTimetable(day, { work: WORK })
      const absent = day.candidates.slice(0, 2).map((one) => one.id)
      const without = repairTimetable({ problem: day, plan, changes: { now, absent } }, { work: WORK })
      const back = repairTimetable({ problem: day, plan: without, changes: { now } }, { work: WORK })
      expect([checkPlan(day, back).breaches, back.disturbed]).toEqual([[], 0])
      expect(back.value).toBeGreaterThanOrEqual(without.value)
      expect(back.unmet.filter((one) => one.because === 'person-absent')).toEqual([])
      const again = repairTimetable({ problem: day, plan: back, changes: { now } }, { work: WORK })
      expect(again.meetings).toEqual(back.meetings)
    }),
    { seed: 55, numRuns: 200 },
  )
})
