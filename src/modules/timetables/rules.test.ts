import { expect, test } from 'vitest'
import { solveTimetable } from '#src/engines/timetable/solve.ts'
import { validateProblem } from '#src/engines/timetable/validate.ts'
import { changesTo, type DayInputs, gapOf, problemOf } from '#src/modules/timetables/rules.ts'
import { type MeetingId, type PlannedMeeting, USUAL_RULES } from '#src/modules/timetables/types.ts'

const day: DayInputs = {
  name: 'Journée',
  slots: 4,
  rooms: null,
  maxPerCandidate: 2,
  oncePerEmployer: true,
  people: [
    { candidateId: 'ana', available: [0, 1], maxMeetings: null },
    { candidateId: 'bao', available: null, maxMeetings: 1 },
  ],
  tables: [
    { id: 't1', employerId: 'usine', away: [3], maxMeetings: null },
    { id: 't2', employerId: 'usine', away: [], maxMeetings: 1 },
  ],
  pairs: [
    { candidateId: 'ana', employerId: 'usine', score: 700, wish: 'both' },
    { candidateId: 'bao', employerId: 'usine', score: 500, wish: null },
    { candidateId: 'gone', employerId: 'usine', score: 900, wish: null },
  ],
  forbidden: [],
  declined: [],
}

test('a day is a problem that the engine accepts: pairs with each table of the firm, absences, maxima', () => {
  const problem = problemOf(day, USUAL_RULES, [])
  expect(validateProblem(problem).ok).toBe(true)
  expect(problem.candidates).toEqual([
    { id: 'ana', max: 2, away: [2, 3] },
    { id: 'bao', max: 1, away: [] },
  ])
  expect(problem.tables).toEqual([
    { id: 't1', employer: 'usine', away: [3] },
    { id: 't2', employer: 'usine', away: [], max: 1 },
  ])
  expect(problem.pairs.map(({ candidate, table }) => `${candidate} ${table}`)).toEqual([
    'ana t1',
    'ana t2',
    'bao t1',
    'bao t2',
  ])
})

test('a locked meeting stays where it is', () => {
  const locked = { candidate: 'ana', table: 't2', slot: 1 }
  const plan = solveTimetable(problemOf(day, USUAL_RULES, [locked]))
  expect(plan.meetings.filter(({ candidate }) => candidate === 'ana')).toEqual([locked])
})

test('a forbidden firm is forbidden at all its tables, and a declined meeting is not planned again', () => {
  const problem = problemOf(
    {
      ...day,
      forbidden: [{ candidateId: 'bao', employerId: 'usine' }],
      declined: [{ candidateId: 'ana', tableId: 't1' }],
    },
    USUAL_RULES,
    [],
  )
  expect(problem.forbidden).toEqual([
    { candidate: 'bao', table: 't1' },
    { candidate: 'bao', table: 't2' },
    { candidate: 'ana', table: 't1' },
  ])
  expect(solveTimetable(problem).meetings.map(({ candidate, table }) => `${candidate} ${table}`)).toEqual(['ana t2'])
})

const id = (name: string) => name as MeetingId
const inForce: PlannedMeeting[] = [
  { id: id('m1'), candidateId: 'ana', tableId: 't1', slot: 0 },
  { id: id('m2'), candidateId: 'bao', tableId: 't1', slot: 1 },
  { id: id('m3'), candidateId: 'bao', tableId: 't2', slot: 2 },
]

test('from one version to the next, a meeting keeps its identity', () => {
  const plan = [
    { candidate: 'ana', table: 't1', slot: 0 },
    { candidate: 'bao', table: 't1', slot: 3 },
    { candidate: 'ana', table: 't2', slot: 2 },
  ]
  const moved = { id: id('m2'), candidateId: 'bao', tableId: 't1', slot: 3 }
  const added = { id: id('new'), candidateId: 'ana', tableId: 't2', slot: 2 }
  expect(changesTo(inForce, plan, () => id('new'))).toEqual({
    after: [inForce[0], moved, added],
    changes: [
      { kind: 'moved', meeting: moved, fromSlot: 1 },
      { kind: 'added', meeting: added },
      { kind: 'cancelled', meeting: inForce[2] },
    ],
  })
})

test('the same plan again changes nothing', () => {
  const plan = inForce.map(({ candidateId, tableId, slot }) => ({ candidate: candidateId, table: tableId, slot }))
  expect(changesTo(inForce, plan, () => id('never'))).toEqual({ after: inForce, changes: [] })
})

test('the gap is never said smaller than it is', () => {
  expect([
    gapOf({ value: 100, bound: 100 }),
    gapOf({ value: 99_999, bound: 100_000 }),
    gapOf({ value: 0, bound: 0 }),
  ]).toEqual([0, 1, 0])
})
