import { expect, test } from 'vitest'
import { type Merge, mergePart } from '#src/modules/imports/rules/merge.ts'

const known: Merge = {
  part: 'contact',
  key: 'contact 1',
  existing: { id: '1', fields: { givenNames: 'Odon', phone: '+14505550118', city: null } },
  incoming: {},
  blank: { givenNames: '', phone: null, city: null },
  byHand: undefined,
  answer: null,
}

test('a blank cell erases nothing, and the same value changes nothing', () => {
  const merged = mergePart({ ...known, incoming: { givenNames: 'Odon' } })
  expect([merged.after, merged.changes]).toEqual([known.existing?.fields, []])
})

test('what the file says otherwise is changed', () => {
  const merged = mergePart({ ...known, incoming: { phone: '+14505550119' } })
  expect(merged.changes).toEqual([{ field: 'phone', from: '+14505550118', to: '+14505550119' }])
  expect(merged.after.phone).toBe('+14505550119')
})

test('a correction made by hand is a question, and stays until somebody takes the file', () => {
  const asked = { ...known, incoming: { phone: '+14505550119' }, byHand: new Set(['phone']) }
  const question = { field: 'phone', from: '+14505550118', to: '+14505550119' }
  expect(mergePart(asked)).toMatchObject({ changes: [], questions: [question], after: known.existing?.fields })
  expect(mergePart({ ...asked, answer: 'keep' }).changes).toEqual([])
  expect(mergePart({ ...asked, answer: 'take' })).toMatchObject({ changes: [question], questions: [question] })
})

test('what nobody said by hand is filled in without asking', () => {
  const merged = mergePart({ ...known, incoming: { city: 'Laval' }, byHand: 'all' })
  expect([merged.questions, merged.after.city]).toEqual([[], 'Laval'])
})

test('something new has what the file says, and blanks for the rest', () => {
  const merged = mergePart({ ...known, existing: undefined, incoming: { givenNames: 'Odon' } })
  expect(merged).toMatchObject({ id: null, before: null, after: { givenNames: 'Odon', phone: null, city: null } })
})
