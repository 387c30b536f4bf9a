import { expect, test } from 'vitest'
import { isId, newId } from '#src/platform/id.ts'

test('ids are well formed, different, and in the order in which they were made, also within a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId())
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids.map((id) => id[14]))).toEqual(new Set(['7']))
})

test('what is not an id is not one', () => {
  for (const text of ['', '..', 'abc', "' or 1=1", 'A'.repeat(36), null, 7]) expect(isId(text)).toBe(false)
})
