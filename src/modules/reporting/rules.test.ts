import { expect, test } from 'vitest'
import { figuresOf } from '#src/modules/reporting/rules.ts'
import type { DayRecord } from '#src/modules/reporting/types.ts'

const day: DayRecord = {
  registrations: [
    { candidateId: 'ana', withdrawn: false, eligible: true },
    { candidateId: 'bao', withdrawn: false, eligible: true },
    { candidateId: 'cem', withdrawn: false, eligible: true },
    { candidateId: 'dia', withdrawn: true, eligible: true },
    { candidateId: 'eli', withdrawn: false, eligible: false },
  ],
  invited: ['ana', 'bao', 'dia'],
  meetings: [
    { candidateId: 'ana', tableId: 't1', employerId: 'usine', slot: 0, isOver: true },
    { candidateId: 'ana', tableId: 't2', employerId: 'banque', slot: 1, isOver: false },
    { candidateId: 'bao', tableId: 't1', employerId: 'usine', slot: 1, isOver: true },
    { candidateId: 'bao', tableId: 't2', employerId: 'banque', slot: 0, isOver: true },
  ],
  declined: [{ candidateId: 'bao', tableId: 't2' }],
  arrived: ['ana'],
  answers: [
    { candidateId: 'ana', tableId: 't1', employerId: 'usine', side: 'employer', answer: 'yes' },
    { candidateId: 'ana', tableId: 't1', employerId: 'usine', side: 'candidate', answer: 'yes' },
    { candidateId: 'bao', tableId: 't1', employerId: 'usine', side: 'employer', answer: 'no' },
  ],
  introductions: [{ candidateId: 'ana', employerId: 'usine' }],
}

test('a day is counted as its definitions say', () => {
  expect(figuresOf(day).map(({ name, counted, of }) => [name, counted, of])).toEqual([
    ['registered', 5, null],
    ['eligible', 3, 5],
    ['invited', 3, 4],
    ['present', 1, 3],
    ['planned', 3, null],
    ['held', 2, 3],
    ['without-interview', 1, 3],
    ['employer-yes', 1, 2],
    ['candidate-yes', 1, 1],
    ['mutual', 1, 2],
  ])
})

test('every figure opens to exactly the rows that it counts', () => {
  const figures = figuresOf(day)
  expect(figures.map(({ counted, rows }) => rows.length === counted)).toEqual(figures.map(() => true))
  expect(figures.find(({ name }) => name === 'without-interview')?.rows).toEqual([
    { candidateId: 'cem', employerId: null, slot: null },
  ])
})

test('a day before anything happened is all zeros, and no rate divides by nothing', () => {
  const empty: DayRecord = {
    registrations: [],
    invited: [],
    meetings: [],
    declined: [],
    arrived: [],
    answers: [],
    introductions: [],
  }
  expect(figuresOf(empty).every(({ counted, of }) => counted === 0 && (of ?? 0) === 0)).toBe(true)
})
