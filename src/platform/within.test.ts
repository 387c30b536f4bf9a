import { expect, test } from 'vitest'
import { TooSlow } from '#src/platform/errors.ts'
import { within } from '#src/platform/within.ts'

const never = new Promise<never>(() => {})

test('what is done in time is given, and so is what went wrong; what is not is given up', async () => {
  expect(await within(60, Promise.resolve('done'))).toEqual('done')
  await expect(within(60, Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(within(0.01, never)).rejects.toThrow(TooSlow)
})
