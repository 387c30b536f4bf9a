import { expect, test } from 'vitest'
import { isEmpty, seedDemo } from '#src/demo/seed.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { freshWorld } from '#tests/support/world.ts'

async function emptyWorld() {
  const { config, now } = await freshWorld()
  const { db, owner, appUrl } = await freshDatabase()
  return { db, databaseUrl: appUrl, owner, config, now, submission: null, requestId: null }
}

const countOf = async (
  owner: Awaited<ReturnType<typeof emptyWorld>>['owner'],
  table: 'meetings' | 'checkIns' | 'introductions' | 'candidates',
) =>
  Number(
    (
      await owner
        .selectFrom(table)
        .select((row) => row.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

test('a new installation gets two chambers whose day was held, by the real commands', async () => {
  const world = await emptyWorld()
  expect(await isEmpty(world)).toBe(true)
  await seedDemo(world, 'held')
  expect(await isEmpty(world)).toBe(false)
  const slugs = await world.owner.selectFrom('organisations').select('slug').orderBy('slug').execute()
  expect(slugs.map(({ slug }) => slug)).toEqual(['rive-claire', 'vieux-canal'])
  expect(await countOf(world.owner, 'candidates')).toBe(120)
  for (const table of ['meetings', 'checkIns', 'introductions'] as const)
    expect(await countOf(world.owner, table)).toBeGreaterThan(10)
  const plans = await world.owner.selectFrom('timetableReleases').select('status').execute()
  expect(plans).toEqual([{ status: 'optimal' }, { status: 'optimal' }])
})

test('before its day, nobody has met anybody', async () => {
  const world = await emptyWorld()
  await seedDemo(world, 'matched')
  expect([await countOf(world.owner, 'meetings'), await countOf(world.owner, 'checkIns')]).toEqual([0, 0])
})
