import { expect, test } from 'vitest'
import { BadRequest } from '#src/platform/errors.ts'
import { countTry, isWithin, sweepTries } from '#src/platform/rate-limit.ts'
import { freshDatabase } from '#tests/support/database.ts'

const limit = { name: 'knocks', max: 3, seconds: 60 }
const at = (seconds: number) => new Date(Date.UTC(2027, 0, 15, 14, 0, seconds))

test('past the limit one is told how long to wait, then starts anew', async () => {
  const { db } = await freshDatabase()
  for (const second of [0, 10, 20]) await countTry(db, limit, 'amina', at(second))
  const refusal = await countTry(db, limit, 'amina', at(45)).catch((error) => error)
  expect(refusal).toBeInstanceOf(BadRequest)
  expect([refusal.status, refusal.retryAfterSeconds]).toEqual([429, 15])
  await countTry(db, limit, 'amina', at(60))
})

test('one person and one limit do not count for another', async () => {
  const { db } = await freshDatabase()
  for (let knock = 0; knock < 3; knock++) await countTry(db, limit, 'amina', at(0))
  expect(await isWithin(db, limit, 'amina', at(1))).toBe(false)
  expect(await isWithin(db, limit, 'boris', at(1))).toBe(true)
  expect(await isWithin(db, { ...limit, name: 'calls' }, 'amina', at(1))).toBe(true)
})

test('tries at the same moment are all counted', async () => {
  const { db } = await freshDatabase()
  const tries = await Promise.all(Array.from({ length: 40 }, () => isWithin(db, limit, 'amina', at(0))))
  expect(tries.filter((within) => within).length).toBe(3)
})

test('who knocked is not kept, and old counts are swept', async () => {
  const { db, owner } = await freshDatabase()
  await countTry(db, limit, 'amina@exemple.ca', at(0))
  const [row] = await owner.selectFrom('rateLimits').select('key').execute()
  expect(row?.key).toMatch(/^knocks:[\w-]{43}$/)
  await sweepTries(db, new Date(Date.UTC(2027, 0, 18)))
  expect(await owner.selectFrom('rateLimits').selectAll().execute()).toEqual([])
})
