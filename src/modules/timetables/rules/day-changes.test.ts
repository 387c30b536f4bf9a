import { expect, test } from 'vitest'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { changesSince } from '#src/modules/timetables/rules/day-changes.ts'
import { type DayInputs, problemOf } from '#src/modules/timetables/rules.ts'
import { type Draft, type DraftId, type DraftRules, USUAL_RULES } from '#src/modules/timetables/types.ts'

const day: DayInputs = {
  name: 'Journée',
  slots: 3,
  rooms: null,
  maxPerCandidate: 2,
  oncePerEmployer: true,
  people: [
    { candidateId: 'ana', available: [0, 2, 1], maxMeetings: null },
    { candidateId: 'bao', available: null, maxMeetings: null },
  ],
  tables: [{ id: 't1', employerId: 'usine', away: [], maxMeetings: null }],
  pairs: [{ candidateId: 'ana', employerId: 'usine', score: 700, wish: 'both' }],
  forbidden: [],
  declined: [],
}

function draftOf(inputs: DayInputs, rules: DraftRules = USUAL_RULES): Draft {
  const problem = problemOf(inputs, rules, [])
  const plan = solveTimetable(problem)
  const own = { id: 'd1' as DraftId, eventId: 'e1', number: 1, basedOn: null, problemHash: '', madeBy: null }
  return { ...own, rules, problem, plan, locked: [], madeAt: new Date('2027-01-15T14:00:00Z') }
}

const NOTHING = { impossible: 0, newPeople: 0, newTables: 0, newPairs: 0, other: false }
const since = (changes: Partial<DayInputs>, begun = 0) => changesSince(draftOf(day), { ...day, ...changes }, begun)

test('a day that is as it was has not changed, in whatever order it is told', () => {
  expect(since({})).toEqual(null)
  expect(since({ people: [...day.people].reverse().map((one) => ({ ...one, available: [2, 1, 0] })) })).toEqual(null)
})

test('what came is counted once: a new person with their pairs is a person', () => {
  const people = [...day.people, { candidateId: 'chu', available: null, maxMeetings: null }]
  const pairs = [...day.pairs, { candidateId: 'chu', employerId: 'usine', score: 500, wish: null }]
  expect(since({ people, pairs })).toEqual({ ...NOTHING, newPeople: 1 })
  expect(since({ pairs: [...day.pairs, { ...pairs[1]!, candidateId: 'bao' }] })).toEqual({ ...NOTHING, newPairs: 1 })
  const tables = [...day.tables, { id: 't2', employerId: 'usine', away: [], maxMeetings: null }]
  expect(since({ tables })).toEqual({ ...NOTHING, newTables: 1 })
})

test('meetings that cannot be held any more are counted, but not those that began', () => {
  const [, bao] = day.people
  const { slot } = draftOf(day).plan.meetings[0]!
  expect(since({ people: [bao!] })).toEqual({ ...NOTHING, impossible: 1 })
  expect(since({ declined: [{ candidateId: 'ana', tableId: 't1' }] })).toMatchObject({ impossible: 1 })
  expect(since({ people: [bao!] }, slot + 1)).toEqual(null)
})

test('other hours, maxima, points or rooms are said without a count; a limit of one’s own is not that of the day', () => {
  for (const change of [
    { slots: 4 },
    { rooms: 1 },
    { oncePerEmployer: false },
    { maxPerCandidate: 1 },
    { pairs: [{ ...day.pairs[0]!, score: 600 }] },
    { tables: [{ ...day.tables[0]!, away: [1] }] },
  ])
    expect([change, since(change)]).toEqual([change, { ...NOTHING, other: true }])
  const limited = draftOf(day, { ...USUAL_RULES, rooms: 2 })
  expect(changesSince(limited, { ...day, rooms: 5 }, 0)).toEqual(null)
})
