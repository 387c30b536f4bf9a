import { expect, test } from 'vitest'
import { answersUntil, answerWindow, decideAnswer, isMutual } from '#src/modules/interviews/rules/answers.ts'

const slot = { from: new Date('2027-03-18T15:00:00Z'), to: new Date('2027-03-18T15:15:00Z') }
const at = (instant: string) => answerWindow(slot, new Date(instant))

test('one answers from the first instant of the meeting until two weeks after its end', () => {
  expect(at('2027-03-18T14:59:59Z')).toBe('not-yet')
  expect(at('2027-03-18T15:00:00Z')).toBe('open')
  expect(answersUntil(slot)).toEqual(new Date('2027-04-01T15:15:00Z'))
  expect(at('2027-04-01T15:15:00Z')).toBe('open')
  expect(at('2027-04-01T15:15:01Z')).toBe('over')
})

const open = { window: 'open', isCancelled: false, isIntroduced: false } as const
const no = { answer: 'no', reason: 'skills', said: null } as const

test('a yes and a perhaps need no reason, a no has one, and another reason has words', () => {
  expect(decideAnswer(open, { answer: 'yes', reason: null, said: null })).toEqual({ ok: true, value: null })
  expect(decideAnswer(open, { answer: 'perhaps', reason: null, said: null })).toEqual({ ok: true, value: null })
  expect(decideAnswer(open, no)).toEqual({ ok: true, value: null })
  expect(decideAnswer(open, { ...no, reason: null })).toEqual({ ok: false, reasons: ['reason-missing'] })
  expect(decideAnswer(open, { ...no, reason: 'other' })).toEqual({ ok: false, reasons: ['words-missing'] })
  expect(decideAnswer(open, { ...no, reason: 'other', said: 'Le poste est pourvu.' }).ok).toBe(true)
})

test('a refusal gives every reason at once', () => {
  const late = { window: 'over', isCancelled: true, isIntroduced: true } as const
  expect(decideAnswer(late, { ...no, reason: null })).toEqual({
    ok: false,
    reasons: ['too-late', 'cancelled', 'reason-missing', 'contact-is-open'],
  })
  expect(decideAnswer({ ...open, window: 'not-yet' }, no)).toEqual({ ok: false, reasons: ['not-yet'] })
})

test('after an introduction a yes stays a yes: its words may change, it may not', () => {
  const introduced = { ...open, isIntroduced: true }
  expect(decideAnswer(introduced, { answer: 'yes', reason: 'skills', said: null }).ok).toBe(true)
  expect(decideAnswer(introduced, { answer: 'perhaps', reason: null, said: null })).toEqual({
    ok: false,
    reasons: ['contact-is-open'],
  })
})

test('interest is mutual by one yes on each side, at any table of the firm', () => {
  const yes = (side: 'candidate' | 'employer') => ({ side, answer: 'yes' as const })
  expect(isMutual([yes('candidate'), yes('employer')])).toBe(true)
  expect(isMutual([yes('candidate'), { side: 'employer', answer: 'no' }, yes('employer')])).toBe(true)
  expect(isMutual([yes('candidate'), { side: 'employer', answer: 'perhaps' }])).toBe(false)
  expect(isMutual([yes('employer'), yes('employer')])).toBe(false)
  expect(isMutual([])).toBe(false)
})
