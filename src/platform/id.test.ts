import { expect, test } from 'vitest'
import { isId, newId } from '#src/platform/id.ts'

test('ids are well formed, different, and in the order in which they were made', async () => {
  const first = newId()
  await new Promise((resolve) => setTimeout(resolve, 2))
  const second = newId()
  expect([isId(first), isId(second), first < second]).toEqual([true, true, true])
})

test('what is not an id is not one', () => {
  for (const text of ['', '..', 'abc', "' or 1=1", 'A'.repeat(36), null, 7]) expect(isId(text)).toBe(false)
})
