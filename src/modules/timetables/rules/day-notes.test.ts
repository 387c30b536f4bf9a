import { expect, test } from 'vitest'
import type { Slot } from '#src/modules/events/types.ts'
import { decideNote, slotsLost, withNotes } from '#src/modules/timetables/rules/day-notes.ts'
import { atMinute } from '#src/platform/time-of-day.ts'

const at = (time: string) => new Date(`2027-03-18T${time}:00Z`)
/** Three slots of a quarter of an hour from three o'clock in universal time. */
const slots: Slot[] = [0, 1, 2].map((slot) => ({
  slot,
  startsAt: atMinute(600 + slot * 15),
  endsAt: atMinute(615 + slot * 15),
  from: new Date(at('15:00').getTime() + slot * 900_000),
  to: new Date(at('15:15').getTime() + slot * 900_000),
}))

test('whoever is late loses the slots begun before, whoever leaves those that end after', () => {
  expect(slotsLost({ kind: 'absent', at: null }, slots)).toEqual([0, 1, 2])
  expect(slotsLost({ kind: 'late', at: at('15:15') }, slots)).toEqual([0])
  expect(slotsLost({ kind: 'late', at: at('15:16') }, slots)).toEqual([0, 1])
  expect(slotsLost({ kind: 'gone', at: at('15:30') }, slots)).toEqual([2])
  expect(slotsLost({ kind: 'gone', at: at('15:29') }, slots)).toEqual([1, 2])
})

test('a day keeps for each person and table the slots that nothing took away', () => {
  const day = {
    people: [
      { candidateId: 'ana', available: null, maxMeetings: null },
      { candidateId: 'bao', available: [0, 2], maxMeetings: null },
      { candidateId: 'cleo', available: [1], maxMeetings: null },
    ],
    tables: [{ id: 'one', employerId: 'brumeval', away: [0], maxMeetings: null }],
  }
  const late = { kind: 'late', at: at('15:15') } as const
  const notes = {
    people: [
      { ...late, registrationId: 'r1', candidateId: 'ana' },
      { ...late, registrationId: 'r2', candidateId: 'bao' },
    ],
    tables: [{ kind: 'gone' as const, at: at('15:30'), tableId: 'one' }],
  }
  const { people, tables } = withNotes(day, notes, slots)
  expect(people.map(({ available }) => available)).toEqual([[1, 2], [2], [1]])
  expect(tables.map(({ away }) => away)).toEqual([[0, 2]])
})

test('whoever is gone without a time is gone as of now; a delay needs its hour', () => {
  const on = { isCancelled: false, isWithdrawn: false, isTheDay: true }
  const now = at('15:20')
  expect(decideNote({ kind: 'gone', at: null }, on, now)).toEqual({ ok: true, value: { kind: 'gone', at: now } })
  expect(decideNote({ kind: 'late', at: null }, { ...on, isTheDay: false }, now)).toEqual({
    ok: false,
    reasons: ['not-the-day', 'time-missing'],
  })
})
